/** The sheets as they stand, found in the first round trip. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** A filter hides rows at this moment. */
  readonly filtered: boolean;
}

export interface WorkbookInfo {
  readonly sheets: readonly SheetInfo[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** Others have the workbook open. */
  readonly collab: boolean;
}

interface LoadedInfo {
  readonly workbook: Excel.Workbook;
  readonly collab: OfficeExtension.ClientResult<boolean>;
}

/** Asks which sheets there are and what may be written; read it with `infoOf` after the sync. */
export function loadInfo({ workbook }: Excel.RequestContext): LoadedInfo {
  workbook.load(['readOnly']);
  workbook.protection.load(['protected']);
  workbook.worksheets.load([
    ...['items/id', 'items/name', 'items/visibility'],
    ...['items/protection/protected', 'items/autoFilter/isDataFiltered'],
  ]);
  return { workbook, collab: workbook.getIsActiveCollabSession() };
}

export function infoOf({ workbook, collab }: LoadedInfo): WorkbookInfo {
  return {
    sheets: workbook.worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      protected: sheet.protection.protected,
      filtered: sheet.autoFilter.isDataFiltered,
    })),
    structureProtected: workbook.protection.protected,
    readOnly: workbook.readOnly,
    collab: collab.value,
  };
}
