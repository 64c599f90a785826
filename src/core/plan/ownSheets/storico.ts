import type { WithFindings } from '../../findings';
import { FOGLI_PROPRI } from '../../model/foglioProprio';
import type { Risultato } from '../../model/risultato';
import type { SheetLooks } from '../../model/sheetLooks';
import { chiaveStorico, perUnita, righeStorico, ultimaFinoAl } from '../../model/storico';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/workbook';
import { EMPTY_PLAN, type CellEdit, type NewSheet, type WritePlan } from '../../model/writePlan';
import { FORMATO_QUANDO, holds } from '../edits';
import { structureFinding } from './append';
import { LINEE, LOOK_INTESTAZIONE, SEZIONE } from './colori';
import { protectedFinding, resolveFoglio } from './resolve';
import { quandoOf } from './registro';
import {
  blocchiNuovi,
  blocchiScritti,
  pushAndamento,
  PUNTI,
  type BloccoAndamento,
} from './storicoAndamento';
import { rigaStorico, type CelleStorico } from './storicoRighe';
import { firstFreeRow, newSheetOf, pushCella, pushHeadings } from './table';

const { intestazioni } = FOGLI_PROPRI.storico;

/** A sheet of paper, A4 lying, takes so many rows below the repeated headings, and two charts on them. */
const RIGHE_PAGINA = 33;
const RIGHE_GRAFICO = 15;
const COLONNE_GRAFICO = 14;
/** In characters: dates, then figures under the name of a sheet, then the empty column before the next block. */
const LARGHEZZA_DATE = 12;
const LARGHEZZA_CIFRE = 13;
const LARGHEZZA_VUOTA = 2;

/**
 * The sheet *Storico*: a row per unit and run that changed its figures, with lines of the ente's and of every unit's.
 * Made on request; from then on
 * every run adds what changed. What stands is never touched.
 */
export function planStorico(
  book: WorkbookSnapshot,
  risultato: Risultato,
  quando: string,
): WithFindings<WritePlan> {
  const { sheet, nuovo, nonFattibile, findings } = resolveFoglio(book, 'storico');
  if (sheet === null) {
    return { value: EMPTY_PLAN, findings: [...findings, ...structureFinding(book, nonFattibile)] };
  }
  const { date1904 } = book;
  const edits = storicoEdits(sheet, nuovo, { risultato, quando, date1904 });
  if (sheet.protected && edits.length > 0) {
    return { value: EMPTY_PLAN, findings: [...findings, protectedFinding(sheet)] };
  }
  const newSheets = nuovo ? [nuovoStorico(sheet, risultato)] : [];
  return { value: { ...EMPTY_PLAN, newSheets, edits }, findings };
}

export interface CorsaStorico {
  readonly risultato: Risultato;
  /** Local time of the run, as `AAAA-MM-GG HH:MM`. */
  readonly quando: string;
  readonly date1904: boolean;
}

/** The rows that this run adds: of units whose figures are not those last known for the reference date. */
export function storicoEdits(
  sheet: SheetSnapshot,
  nuovo: boolean,
  { risultato, quando, date1904 }: CorsaStorico,
): CellEdit[] {
  const edits: CellEdit[] = [];
  if (nuovo) pushHeadings(edits, sheet, 'storico');
  const note = perUnita(righeStorico(sheet, date1904));
  const viste = new Set<string>();
  const voci = risultato.cruscotti
    .map((calcolato) => rigaStorico(risultato, calcolato, date1904))
    .filter(({ chi, celle }) => {
      // Of two cruscotti that nothing tells apart the first one is kept.
      if (viste.has(chiaveStorico(chi))) return false;
      viste.add(chiaveStorico(chi));
      const ultima = ultimaFinoAl(note.get(chiaveStorico(chi)) ?? [], risultato.al);
      return ultima === null || !saysSame(sheet, ultima.riga, celle);
    });
  const prima = firstFreeRow(sheet);
  const elaborazione = { value: quandoOf(quando, date1904), formato: FORMATO_QUANDO };
  voci.forEach(({ celle }, indice) => {
    intestazioni.forEach((testo, col) => {
      const cella = testo === 'Elaborazione' ? elaborazione : celle[testo];
      pushCella(edits, sheet, prima + indice, col, cella);
    });
  });
  const blocchi = nuovo ? blocchiNuovi(risultato) : blocchiScritti(sheet);
  pushAndamento(edits, sheet, blocchi, { risultato, voci, date1904 });
  return edits;
}

/** Whether a line holds these figures; when it was written and for which day do not matter. */
function saysSame(sheet: SheetSnapshot, row: number, celle: CelleStorico): boolean {
  return intestazioni.every((testo, col) =>
    testo === 'Elaborazione' || testo === 'Al' ? true : holds(sheet, row, col, celle[testo].value),
  );
}

function nuovoStorico(sheet: SheetSnapshot, risultato: Risultato): NewSheet {
  const blocchi = blocchiNuovi(risultato);
  const nuovo = newSheetOf(sheet, 'storico', aspettoStorico(blocchi, risultato.regole.tetto));
  const destra = blocchi.flatMap(({ linee }) => [
    LARGHEZZA_VUOTA,
    LARGHEZZA_DATE,
    ...linee.map(() => LARGHEZZA_CIFRE),
  ]);
  return { ...nuovo, widths: [...nuovo.widths, ...destra, LARGHEZZA_VUOTA] };
}

function aspettoStorico(blocchi: readonly BloccoAndamento[], tetto: number | null): SheetLooks {
  const right = intestazioni.length - 1;
  const testata = { top: 0, left: 0, bottom: 0, right };
  const sources = blocchi.map(({ colonna, linee }) => ({
    top: 0,
    left: colonna,
    bottom: PUNTI,
    right: colonna + linee.length,
  }));
  const left = Math.max(...sources.map((source) => source.right)) + 2;
  const destra = left + COLONNE_GRAFICO - 1;
  return {
    areas: [testata, ...sources.map((source) => ({ ...source, bottom: 0 }))].map((range) => ({
      range,
      look: LOOK_INTESTAZIONE,
    })),
    merges: [],
    rules: [],
    charts: blocchi.map(({ titolo, linee }, indice) => {
      const top = rigaGrafico(indice);
      return {
        name: titolo,
        kind: 'linea',
        title: titolo,
        source: sources[indice] ?? testata,
        place: { top, left, bottom: top + RIGHE_GRAFICO - 1, right: destra },
        // Units that stand close together are told apart only where the axis does not begin at zero.
        minimo: linee.length === 1 ? 0 : null,
        massimo: tetto === null ? null : tetto / 100,
        colours: linee.map((_, linea) => LINEE[linea % LINEE.length] ?? SEZIONE.fill),
      };
    }),
    // The figures of the lines stand in the table too: they need no paper.
    printColumns: [
      { first: 0, last: right },
      { first: left, last: destra },
    ],
  };
}

/** First row of a chart: two to a page, the second below the first with an empty row between. */
function rigaGrafico(indice: number): number {
  return 1 + Math.floor(indice / 2) * RIGHE_PAGINA + (indice % 2) * (RIGHE_GRAFICO + 1);
}
