import { fromSerial, isCellError, printData, printNumero, type CellValue } from '../../core';

const DATA = /[dy]/i;

/** A cell's content as Excel would show it, as far as corrections need it: days, numbers, texts. Empty for an empty cell. */
export function printValore(
  value: CellValue,
  format: string | undefined,
  date1904: boolean,
): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number') return String(value);
  const giorno = DATA.test(format ?? '') ? fromSerial(value, date1904) : null;
  return giorno === null ? printNumero(value) : printData(giorno);
}
