import type { WithFindings } from '../findings';
import type { RigaOrganigramma } from '../model/organigramma';
import type { RawPiano } from '../model/piano';
import type { WorkbookSnapshot } from '../model/workbook';

export interface RichiestaLocate {
  readonly anno: number | null;
  readonly organigramma: readonly RigaOrganigramma[];
}

/** Finds every cruscotto of the workbook and what its rows and columns mean (contract 1). Parses nothing. */
export function locate(book: WorkbookSnapshot, richiesta: RichiestaLocate): WithFindings<RawPiano> {
  return {
    value: { anno: richiesta.anno ?? 0, date1904: book.date1904, cruscotti: [] },
    findings: [],
  };
}
