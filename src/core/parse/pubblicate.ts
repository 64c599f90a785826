import { finding, type Finding, type WithFindings } from '../findings';
import type { Sourced } from '../model/cell';
import { puntiDaFrazione } from '../model/misura';
import type { Colonne, Cruscotto, RawCruscotto } from '../model/piano';
import { letto, quoted } from './letto';
import { readCell, type ReadCell } from './readCell';
import type { Readers } from './readers';

/** Reads a cell of *% pubblicata* in points; null where the body published nothing or nothing readable. */
export function parsePubblicata(
  cell: ReadCell,
  rowKey: string | null,
): WithFindings<Sourced<number> | null> {
  const { form, raw, ref } = cell;
  if (form.tipo === 'vuota' || form.tipo === 'trattino' || form.tipo === 'non-disponibile') {
    return letto(null);
  }
  const readable =
    form.tipo === 'numero' &&
    form.operatore === null &&
    (form.unita === null || form.unita === 'percento');
  if (!readable) return letto(null, [finding('CO-120', { testo: quoted(raw) }, ref, rowKey)]);
  if (form.unita === null && form.valore > 0 && form.valore <= 1) {
    const punti = puntiDaFrazione(form.valore);
    const remark = finding('CO-121', { testo: quoted(raw), punti }, ref, rowKey);
    return letto({ value: punti, raw, cell: ref }, [remark]);
  }
  return letto({ value: form.valore, raw, cell: ref });
}

/** What the body published for the obiettivi and for the total: on their own rows, in the column *% pubblicata*. */
export function parsePubblicate(
  raw: RawCruscotto,
  readers: Readers,
): WithFindings<Cruscotto['pubblicate']> {
  const obiettivi = new Map<number, Sourced<number>>();
  if (raw.intestazioni.every(({ colonne }) => colonne.pubblicata === null)) {
    return letto({ obiettivi, totale: null });
  }
  const findings: Finding[] = [];
  const read = (row: number, colonne: Colonne | undefined): Sourced<number> | null => {
    const col = colonne?.pubblicata ?? null;
    if (col === null) return null;
    const { value, findings: remarks } = parsePubblicata(
      readCell(raw.sheet, row, col, readers),
      null,
    );
    findings.push(...remarks);
    return value;
  };
  raw.obiettivi.forEach(({ righe }, indice) => {
    for (const riga of righe) {
      const value = read(riga, headingAbove(raw, riga));
      if (value !== null && !obiettivi.has(indice)) obiettivi.set(indice, value);
    }
  });
  const totale = read(raw.rigaTitolo, raw.intestazioni[0]?.colonne);
  return letto({ obiettivi, totale }, findings);
}

/** Headings stand in the order of the sheet; an obiettivo row belongs to the last one above it. */
function headingAbove({ intestazioni }: RawCruscotto, row: number): Colonne | undefined {
  let low = 0;
  let high = intestazioni.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((intestazioni[middle]?.riga ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return intestazioni[Math.max(low - 1, 0)]?.colonne;
}
