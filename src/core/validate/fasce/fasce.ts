import { finding, type Finding } from '../../findings';
import type { CellRef } from '../../model/cell';
import type { Piano } from '../../model/piano';
import { valueAt, type SheetSnapshot } from '../../model/workbook';
import type { ControlloPiano } from '../controllo';
import { readFascia, type Estremo, type Fascia } from './fascia';

interface FasciaScritta extends Fascia {
  readonly cell: CellRef;
}

/** Words beside or above a column of ranges that make it a table of bands, and no other list of ranges. */
const DI_FASCE = /raggiunt|raggiungimento|\bfasc[ei]|punteggi|\bpunti\b|\besito\b|valutazione/i;
const RIGHE_TESTATA = 2;
/** Whole points: 76-90 and 91-100 leave nothing between them. */
const PASSO = 1;

/** Bands printed in a sheet that overlap or leave a gap (domain V12): a result between them has two esiti, or none. */
export const fasce: ControlloPiano = (piano, { book }) =>
  book.sheets.flatMap((sheet) =>
    tabelleOf(sheet, rowsOfCruscotti(piano, sheet.name)).flatMap(check),
  );

function rowsOfCruscotti({ cruscotti }: Piano, foglio: string): (row: number) => boolean {
  const suoi = cruscotti.filter((uno) => uno.foglio === foglio);
  return (row) => suoi.some(({ rigaTitolo, ultimaRiga }) => row >= rigaTitolo && row <= ultimaRiga);
}

/** Runs of bands one below the other, with words that say what they are. */
function tabelleOf(
  sheet: SheetSnapshot,
  isCruscotto: (row: number) => boolean,
): readonly (readonly FasciaScritta[])[] {
  const aperte = new Map<number, FasciaScritta[]>();
  const tabelle: FasciaScritta[][] = [];
  sheet.values.forEach((riga, row) => {
    if (isCruscotto(row)) return;
    riga.forEach((value, col) => {
      const fascia = typeof value === 'string' ? readFascia(value) : null;
      if (fascia === null) return;
      const scritta = { ...fascia, cell: { sheet: sheet.name, row, col } };
      const aperta = aperte.get(col);
      if (aperta?.[aperta.length - 1]?.cell.row === row - 1) {
        aperta.push(scritta);
        return;
      }
      const nuova = [scritta];
      aperte.set(col, nuova);
      tabelle.push(nuova);
    });
  });
  return tabelle.filter((tabella) => tabella.length > 1 && speaksOfFasce(sheet, tabella));
}

function speaksOfFasce(sheet: SheetSnapshot, tabella: readonly FasciaScritta[]): boolean {
  const [first] = tabella;
  const from = (first?.cell.row ?? 0) - RIGHE_TESTATA;
  const rows = Array.from({ length: tabella.length + RIGHE_TESTATA }, (_, at) => from + at);
  return rows.some((row) =>
    sheet.values[row]?.some((_, col) => {
      const value = valueAt(sheet, row, col);
      return typeof value === 'string' && DI_FASCE.test(value);
    }),
  );
}

function check(tabella: readonly FasciaScritta[]): readonly Finding[] {
  const salendo = [...tabella].sort((a, b) => a.da.valore - b.da.valore || a.a.valore - b.a.valore);
  return salendo.flatMap((sopra, indice): readonly Finding[] => {
    const sotto = salendo[indice - 1];
    const difetto = sotto === undefined ? null : difettoTra(sotto.a, sopra.da);
    if (sotto === undefined || difetto === null) return [];
    const altra = { cella: sotto.cell, testo: sotto.testo };
    return [finding('FA-101', { fascia: sopra.testo, altra, difetto }, sopra.cell)];
  });
}

/** What is wrong between the upper end of a band and the lower end of the next one. */
function difettoTra(sotto: Estremo, sopra: Estremo): 'sovrapposte' | 'scoperto' | null {
  const distanza = sopra.valore - sotto.valore;
  if (distanza < 0) return 'sovrapposte';
  if (distanza === 0) return sotto.compreso || sopra.compreso ? null : 'scoperto';
  return sotto.compreso && sopra.compreso && distanza <= PASSO ? null : 'scoperto';
}
