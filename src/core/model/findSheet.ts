import type { SheetSnapshot, WorkbookSnapshot } from './workbook';

/** Sheets of a workbook by name; it is asked once for each remark, and a workbook may have hundreds of sheets. */
const INDICI = new WeakMap<WorkbookSnapshot['sheets'], ReadonlyMap<string, SheetSnapshot>>();

/** Excel tells sheets apart without regard to case. */
export function findSheet({ sheets }: WorkbookSnapshot, nome: string): SheetSnapshot | null {
  const indice = INDICI.get(sheets) ?? indexByName(sheets);
  INDICI.set(sheets, indice);
  return indice.get(nome.toLowerCase()) ?? null;
}

function indexByName(sheets: WorkbookSnapshot['sheets']): ReadonlyMap<string, SheetSnapshot> {
  const indice = new Map<string, SheetSnapshot>();
  for (const sheet of sheets) {
    const nome = sheet.name.toLowerCase();
    if (!indice.has(nome)) indice.set(nome, sheet);
  }
  return indice;
}
