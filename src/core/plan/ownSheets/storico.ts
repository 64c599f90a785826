import type { WithFindings } from '../../findings';
import { printData } from '../../model/data';
import { FOGLI_PROPRI } from '../../model/foglioProprio';
import type { Risultato } from '../../model/risultato';
import type { SheetLooks } from '../../model/sheetLooks';
import { chiaveStorico, perUnita, righeStorico, ultimaFinoAl } from '../../model/storico';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../model/workbook';
import { EMPTY_PLAN, type CellEdit, type WritePlan } from '../../model/writePlan';
import { FORMATO_PERCENTO, FORMATO_QUANDO, holds } from '../edits';
import { structureFinding } from './append';
import { LOOK_INTESTAZIONE, SEZIONE } from './colori';
import { protectedFinding, resolveFoglio } from './resolve';
import { quandoOf } from './registro';
import { rigaStorico, type CelleStorico, type VoceStorico } from './storicoRighe';
import { firstFreeRow, newSheetOf, pushCella, pushHeadings } from './table';

const { intestazioni } = FOGLI_PROPRI.storico;

/** The figures of the trend line stand right of the table, one column between. */
const COLONNA_ANDAMENTO = intestazioni.length + 1;
const INTESTAZIONI_ANDAMENTO = ['Andamento', 'Ente'] as const;
/** Points that the line has room for: a run a week for half a year. */
const PUNTI = 26;
const COLONNA_GRAFICO = COLONNA_ANDAMENTO + 3;
const GRAFICO = { top: 1, left: COLONNA_GRAFICO, bottom: 20, right: COLONNA_GRAFICO + 9 } as const;

/**
 * The sheet *Storico*: a row per unit and run that changed its figures, with a line of the ente's. Made on request; from then on
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
  const newSheets = nuovo ? [newSheetOf(sheet, 'storico', aspettoStorico())] : [];
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
  pushAndamento(edits, sheet, nuovo, voci, risultato);
  return edits;
}

/** Whether a line holds these figures; when it was written and for which day do not matter. */
function saysSame(sheet: SheetSnapshot, row: number, celle: CelleStorico): boolean {
  return intestazioni.every((testo, col) =>
    testo === 'Elaborazione' || testo === 'Al' ? true : holds(sheet, row, col, celle[testo].value),
  );
}

/** The first ente of the workbook: each line that it gets is a point, too. */
function pushAndamento(
  edits: CellEdit[],
  sheet: SheetSnapshot,
  nuovo: boolean,
  voci: readonly VoceStorico[],
  { al, cruscotti }: Risultato,
): void {
  if (nuovo) {
    INTESTAZIONI_ANDAMENTO.forEach((value, indice) => {
      pushCella(edits, sheet, 0, COLONNA_ANDAMENTO + indice, { value });
    });
  } else if (!hasAndamento(sheet)) return;
  const ente = cruscotti.find(({ cruscotto }) => cruscotto.livello === 'ente')?.cruscotto;
  const sua = voci.find(({ chi }) => chi.foglio === ente?.foglio && chi.unita === ente.unita);
  if (sua === undefined) return;
  let row = 1;
  while ((valueAt(sheet, row, COLONNA_ANDAMENTO) ?? '') !== '') row += 1;
  pushCella(edits, sheet, row, COLONNA_ANDAMENTO, { value: printData(al) });
  pushCella(edits, sheet, row, COLONNA_ANDAMENTO + 1, {
    value: sua.celle.Raggiungimento.value,
    formato: FORMATO_PERCENTO,
  });
}

function hasAndamento(sheet: SheetSnapshot): boolean {
  return INTESTAZIONI_ANDAMENTO.every((t, i) => valueAt(sheet, 0, COLONNA_ANDAMENTO + i) === t);
}

function aspettoStorico(): SheetLooks {
  const right = intestazioni.length - 1;
  const testata = { top: 0, left: 0, bottom: 0, right };
  const source = {
    top: 0,
    left: COLONNA_ANDAMENTO,
    bottom: PUNTI,
    right: COLONNA_ANDAMENTO + 1,
  };
  return {
    areas: [
      { range: testata, look: LOOK_INTESTAZIONE },
      { range: { ...source, bottom: 0 }, look: LOOK_INTESTAZIONE },
    ],
    merges: [],
    rules: [],
    charts: [
      {
        name: 'Andamento',
        kind: 'linea',
        title: "Andamento dell'ente",
        source,
        place: GRAFICO,
        massimo: null,
        colour: SEZIONE.fill,
      },
    ],
    // The figures of the line stand in the table too: they need no paper.
    printColumns: [
      { first: 0, last: right },
      { first: GRAFICO.left, last: GRAFICO.right },
    ],
  };
}
