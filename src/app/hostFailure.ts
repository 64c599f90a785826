/** What can go wrong with an .xlsx file; each one has a sentence in `locale/`, like those of Excel. */
export type FileFailureCode =
  // The file itself.
  | 'not-found'
  | 'is-folder'
  | 'read-denied'
  | 'cannot-read'
  // Something else under that name, or something that only Excel may open.
  | 'not-xlsx'
  | 'empty-file'
  | 'old-xls'
  | 'is-xlsb'
  | 'is-pdf'
  | 'is-opendocument'
  | 'is-other-office'
  | 'is-text'
  | 'encrypted-password'
  | 'encrypted-label'
  // A workbook that is broken, or made to break its reader.
  | 'damaged'
  | 'unsafe-xml'
  | 'too-big'
  // A plan that this workbook does not allow.
  | 'sheet-protected'
  | 'structure-protected'
  | 'name-taken'
  | 'array-formula'
  // Where the result should go.
  | 'out-extension'
  | 'folder-missing'
  | 'write-denied'
  | 'disk-full'
  | 'file-busy'
  | 'cannot-write';

/** What can go wrong in Excel; each one has a sentence in `locale/` that says what happened and what to do. */
export type ExcelFailureCode =
  | 'edit-mode'
  | 'access-denied'
  | 'read-only'
  /** Opened for viewing, or checked out by a colleague: Office itself says that nothing can be changed here. */
  | 'viewing'
  /** Excel denies what nothing in the workbook forbids. */
  | 'label-missing'
  | 'sheet-missing'
  /** A cell was to be shown of a sheet that people hid. */
  | 'sheet-hidden'
  | 'payload'
  | 'throttled'
  | 'inactive-workbook'
  | 'filter'
  | 'merged'
  | 'conflict'
  | 'session'
  | 'no-answer'
  | 'changed-since-read'
  | 'unsupported'
  | 'general';

export type HostFailureCode = FileFailureCode | ExcelFailureCode;

/** What a failed write left behind, sheet by sheet, as found by reading again. */
export interface StatoScrittura {
  readonly scritti: readonly string[];
  readonly nonScritti: readonly string[];
  /** Sheets of which nobody knows, because reading again failed as well. */
  readonly incerti?: readonly string[];
}

export interface HostFailureDetail {
  /** File, sheet or cell it is about, as a person knows it. */
  readonly dove?: string;
  /** The host's own code and place, for whoever is asked for help. */
  readonly tecnico?: string;
  /** Absent where nothing was being written. */
  readonly scrittura?: StatoScrittura;
}

/** A host could not do what it was asked: no bug and no finding, but something a person must be told. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';

  constructor(
    readonly code: HostFailureCode,
    readonly detail: HostFailureDetail = {},
  ) {
    super(code);
  }
}
