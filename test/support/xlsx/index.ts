import { unFoglio, unLibro } from '../book';
import { textOf, withParts } from './package';
import { writeXlsx, type WriteOptions } from './writeXlsx';

export { partsOf, textOf, withParts, zipParts } from './package';
export { writeXlsx, type WriteOptions } from './writeXlsx';

/**
 * A workbook of one sheet *Foglio* whose part holds this XML between `<worksheet>` and `</worksheet>`; empty = a plain cell.
 * Its styles are 0 = plain, 1 = `0%`, 2 = `0.0%`, 3 = grey ground.
 */
export function writeSheetWith(xml: string, options: WriteOptions = {}): Uint8Array {
  const styled = unFoglio('Foglio', [
    [
      { value: 'stringa' },
      { value: 1, format: '0%' },
      { value: 1, format: '0.0%' },
      { value: 1, fill: '#EDEDED' },
    ],
  ]);
  const bytes = writeXlsx(unLibro([styled]), options);
  if (xml === '') return bytes;
  const part = 'xl/worksheets/sheet1.xml';
  const whole = textOf(bytes, part);
  const open = /<(?:x:)?worksheet[^>]*>/.exec(whole)?.[0] ?? '';
  const head = whole.slice(0, whole.indexOf(open));
  return withParts(bytes, { [part]: head + open + xml + open.replace(/^<([\w:]+).*$/s, '</$1>') });
}
