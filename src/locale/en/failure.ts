import type { HostFailureDetail } from '../../app/hostFailure';
import type { FailureMessages, TestoFailure } from '../failureMessages';

type Testo = (detail: HostFailureDetail) => TestoFailure;

const AGAIN = 'Try again: it goes on from where it stopped.';

/** Which file, sheet or cell, with the sentence that follows in the same line. */
const of = (detail: HostFailureDetail, sentence: string): string =>
  detail.dove === undefined ? sentence : `«${detail.dove}»: ${sentence}`;

const file =
  (sentence: string, rimedio: string): Testo =>
  (detail) => ({ testo: of(detail, sentence), rimedio });

/** In Excel a failed write may have got half way: what was written is said sheet by sheet. */
const excel =
  (sentence: string, rimedio: string): Testo =>
  (detail) => ({ testo: `${of(detail, sentence)}${written(detail)}${technical(detail)}`, rimedio });

function written({ scrittura }: HostFailureDetail): string {
  if (scrittura === undefined) return '';
  return (
    sheets('Written', scrittura.scritti) +
    sheets('Not written, or not wholly', scrittura.nonScritti) +
    sheets('Could not be checked', scrittura.incerti ?? [])
  );
}

function sheets(word: string, names: readonly string[]): string {
  return names.length === 0 ? '' : ` ${word}: ${names.join(', ')}.`;
}

function technical({ tecnico }: HostFailureDetail): string {
  return tecnico === undefined ? '' : ` (${tecnico})`;
}

/** Why a host could not read or write, in English. */
export const failure: FailureMessages = {
  'not-found': file('there is no such file.', 'Check the name and the folder.'),
  'is-folder': file('this is a folder, not a file.', 'Give the name of an .xlsx file.'),
  'read-denied': file('you may not read this file.', 'Ask whoever manages it.'),
  'cannot-read': excel('the file cannot be read.', 'Copy it to this computer and try again.'),
  'not-xlsx': file(
    'this is not an Excel workbook (.xlsx).',
    'Open the file in Excel and save it as «Excel Workbook (.xlsx)».',
  ),
  'empty-file': file('the file is empty.', 'It may be half downloaded: download it again.'),
  'old-xls': file(
    'this is a workbook in the old .xls format.',
    'Open it in Excel and save it as «Excel Workbook (.xlsx)».',
  ),
  'is-xlsb': file(
    'this is a binary Excel workbook (.xlsb).',
    'Open it in Excel and save it as «Excel Workbook (.xlsx)».',
  ),
  'is-pdf': file(
    'this is a PDF, whatever its name.',
    'Ask for the Excel workbook that it was made from.',
  ),
  'is-opendocument': file(
    'this is an OpenDocument spreadsheet (.ods).',
    'Open it in LibreOffice or Excel and save it as .xlsx.',
  ),
  'is-other-office': file(
    'this is a Word or PowerPoint document, not Excel.',
    'Give the name of the Excel workbook.',
  ),
  'is-text': file(
    'this is text (CSV, HTML or the like), not an Excel workbook.',
    'Open it in Excel and save it as «Excel Workbook (.xlsx)».',
  ),
  'encrypted-password': file(
    'the file needs a password to open.',
    'Remove it in Excel (File, Info, Protect Workbook, Encrypt with Password) and try again.',
  ),
  'encrypted-label': file(
    'the file is encrypted by a sensitivity label (or by IRM rights), and only Excel can open it.',
    'Use the add-in inside Excel, or save a copy under a label that does not encrypt.',
  ),
  damaged: excel(
    'the file is damaged or incomplete.',
    'Open it in Excel (File, Open, Open and Repair) and save it again, or download it again.',
  ),
  'unsafe-xml': excel(
    'the file holds declarations (DTD) that Excel never writes: it is not read.',
    'Check where it comes from; if you trust it, open it in Excel and save it again.',
  ),
  'too-big': excel(
    'opened, the file is bigger than a workbook can be: it is not read.',
    'Check where it comes from; if you trust it, split it into several files.',
  ),
  'sheet-protected': file(
    'the sheet is protected: nothing was written.',
    'Unprotect it (Review, Unprotect Sheet) and try again.',
  ),
  'structure-protected': file(
    'the structure of the workbook is protected, and no sheet can be added: nothing was written.',
    'Unprotect it (Review, Protect Workbook) and try again.',
  ),
  'name-taken': file(
    'there already is a sheet (perhaps a chart) of this name: nothing was written.',
    'Rename it and try again.',
  ),
  'array-formula': file(
    'the cell is part of an array formula, which cannot be changed in part: nothing was written.',
    'Remove the formula from the calculated columns and try again.',
  ),
  'out-extension': (detail) => ({
    testo: of(detail, 'with this extension Excel would not open the result.'),
    rimedio: `Give a name that ends in ${detail.tecnico ?? '.xlsx'}.`,
  }),
  'folder-missing': file('there is no such folder to write in.', 'Create it, or give another one.'),
  'write-denied': file(
    'you may not write here: nothing was written.',
    'Give another folder, or make the file writable.',
  ),
  'disk-full': file(
    'there is no space left: nothing was written.',
    'Free some space and try again.',
  ),
  'file-busy': file(
    'the file is open in another program: nothing was written.',
    'Close it there and try again.',
  ),
  'cannot-write': excel(
    'the file cannot be written: nothing was written.',
    'Give another folder and try again.',
  ),
  'edit-mode': excel('a cell is being edited.', 'Press Enter or Esc to end it, and try again.'),
  'access-denied': excel(
    'the sheet or the workbook is protected.',
    'Unprotect it (tab Review) and try again.',
  ),
  'read-only': excel(
    'the workbook is open read-only.',
    'Open it for editing (or save a copy) and try again.',
  ),
  viewing: excel(
    'the workbook is open for viewing, or a colleague has checked it out.',
    'Switch to Editing (top right); if it is checked out, have it checked in. Then try again.',
  ),
  'label-missing': excel(
    'Excel denies access though nothing is protected: most often the mandatory sensitivity label is missing.',
    'Choose the label (Home, Sensitivity) and try again; if it is set, ask whoever runs Microsoft 365.',
  ),
  'sheet-missing': excel('the sheet is gone: it may have been renamed or deleted.', AGAIN),
  'sheet-hidden': excel(
    'the sheet is hidden, and the cell cannot be shown.',
    'To see it: right-click a sheet tab, Unhide. The add-in never unhides a sheet by itself.',
  ),
  payload: excel(
    'the workbook is too big for one exchange with Excel.',
    'Try again; if that is not enough, split the cruscotti over several workbooks.',
  ),
  throttled: excel('Excel is busy with too many requests.', `Wait a minute. ${AGAIN}`),
  'inactive-workbook': excel(
    'another workbook is active.',
    'Go back to the workbook of the cruscotti and try again.',
  ),
  filter: excel(
    'a filter prevents writing.',
    'Clear the filter of the sheet (Data, Clear) and try again.',
  ),
  merged: excel(
    'merged cells prevent writing.',
    'Unmerge the cells in the calculated columns and try again.',
  ),
  conflict: excel(
    'another change at the same time prevented writing.',
    `Wait a few seconds. ${AGAIN}`,
  ),
  session: excel('the session of Excel has expired.', `Reload or reopen the workbook. ${AGAIN}`),
  'no-answer': excel(
    'Excel does not answer.',
    'Wait until it has finished, or reopen the pane, and try again.',
  ),
  'changed-since-read': excel(
    'the content changed during the calculation, and was not overwritten.',
    'Try again on the new data.',
  ),
  unsupported: excel(
    'this version of Excel lacks a function that is needed.',
    'Update Excel, or use Excel on the web.',
  ),
  general: excel('Excel answered with an error.', AGAIN),
};
