import type { EmulatedSheet } from '../model/sheet';
import type { EmulatedWorkbook } from '../model/workbook';
import { richApiError } from './error';

const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;
const LONGEST = 31;

/** Refuses what Excel refuses as the name of a sheet; `of` is the sheet that is to bear it, when it is there already. */
export function assertSheetName(book: EmulatedWorkbook, name: string, of?: EmulatedSheet): void {
  if (name === '' || name.length > LONGEST || FORBIDDEN.test(name)) {
    throw richApiError('InvalidArgument');
  }
  const other = book.sheet(name);
  if (other !== undefined && other !== of) throw richApiError('ItemAlreadyExists');
}
