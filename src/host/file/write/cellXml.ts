import { isCellError, type CellValue } from '../../../core';
import { escapeText } from '../xml/text';

/**
 * A cell of ours. A text is written in the cell itself (`inlineStr`): the table of shared strings stays as it is, and no
 * program takes it for a formula, a number or a date.
 */
export function cellXml(prefix: string, ref: string, style: number, value: CellValue): string {
  const s = style === 0 ? '' : ` s="${String(style)}"`;
  const cell = (type: string, content: string): string =>
    `<${prefix}c r="${ref}"${s}${type}>${content}</${prefix}c>`;
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null || value === '') return `<${prefix}c r="${ref}"${s}/>`;
  if (typeof value === 'number') return cell('', v(String(value)));
  if (typeof value === 'boolean') return cell(' t="b"', v(value ? '1' : '0'));
  if (isCellError(value)) return cell(' t="e"', v(escapeText(value.error)));
  const text = `<${prefix}t xml:space="preserve">${escapeText(value)}</${prefix}t>`;
  return cell(' t="inlineStr"', `<${prefix}is>${text}</${prefix}is>`);
}
