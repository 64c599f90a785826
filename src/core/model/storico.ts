import type { CellValue } from './cell';
import { fromSerial, type IsoDate } from './data';
import { FOGLI_PROPRI, trovaFoglioProprio } from './foglioProprio';
import { puntiDaFrazione } from './misura';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from './workbook';

/** What one unit came to in one run, as the sheet *Storico* keeps it. Percentages in points. */
export interface RigaStorico {
  /** Row of the sheet, zero-based. */
  readonly riga: number;
  readonly al: IsoDate;
  readonly anno: number;
  /** As *Organigramma* spells it: `Ente`, `Servizio`, ... */
  readonly livello: string;
  readonly foglio: string;
  readonly unita: string;
  readonly percento: number | null;
  readonly calcolati: number;
  readonly mancanti: number;
  readonly esito: string;
}

type Intestazione = (typeof FOGLI_PROPRI.storico.intestazioni)[number];

const { intestazioni } = FOGLI_PROPRI.storico;

/** Every line of *Storico*, oldest first; none where the workbook has no such sheet. A line that is not ours is passed over. */
export function leggiStorico(book: WorkbookSnapshot): readonly RigaStorico[] {
  const sheet = trovaFoglioProprio(book, 'storico');
  return sheet === null ? [] : righeStorico(sheet, book.date1904);
}

export function righeStorico(sheet: SheetSnapshot, date1904: boolean): readonly RigaStorico[] {
  const righe: RigaStorico[] = [];
  for (let riga = 1; riga < sheet.values.length; riga += 1) {
    const letta = readRiga(sheet, riga, date1904);
    if (letta !== null) righe.push(letta);
  }
  return righe;
}

function readRiga(sheet: SheetSnapshot, riga: number, date1904: boolean): RigaStorico | null {
  const cella = (testo: Intestazione): CellValue =>
    valueAt(sheet, riga, intestazioni.indexOf(testo));
  const giorno = numeroOf(cella('Al'));
  const al = giorno === null ? null : fromSerial(giorno, date1904);
  const anno = numeroOf(cella('Anno'));
  if (al === null || anno === null) return null;
  const frazione = numeroOf(cella('Raggiungimento'));
  return {
    riga,
    al,
    anno,
    livello: testoOf(cella('Livello')),
    foglio: testoOf(cella('Foglio')),
    unita: testoOf(cella(UNITA)),
    percento: frazione === null ? null : puntiDaFrazione(frazione),
    calcolati: numeroOf(cella('Calcolati')) ?? 0,
    mancanti: numeroOf(cella('Mancanti')) ?? 0,
    esito: testoOf(cella('Esito')),
  };
}

/** A heading as a name of its own: identifiers are ASCII. */
const UNITA = 'Unità';

/** What makes two lines those of one unit: its year, sheet and name. */
export function chiaveStorico({
  anno,
  foglio,
  unita,
}: Pick<RigaStorico, 'anno' | 'foglio' | 'unita'>): string {
  return [String(anno), foglio, unita].join('\n');
}

/** Of lines of one unit, oldest first, the one that was known for a day: the last of the latest date not after it. */
export function ultimaFinoAl<R extends Pick<RigaStorico, 'al'>>(
  righe: readonly R[],
  al: IsoDate,
): R | null {
  let ultima: R | null = null;
  for (const riga of righe) {
    if (riga.al <= al && (ultima === null || riga.al >= ultima.al)) ultima = riga;
  }
  return ultima;
}

/** The lines by unit and year, each oldest first. */
export function perUnita(righe: readonly RigaStorico[]): ReadonlyMap<string, RigaStorico[]> {
  const gruppi = new Map<string, RigaStorico[]>();
  for (const riga of righe) {
    const chiave = chiaveStorico(riga);
    const gruppo = gruppi.get(chiave);
    if (gruppo === undefined) gruppi.set(chiave, [riga]);
    else gruppo.push(riga);
  }
  return gruppi;
}

function numeroOf(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}

function testoOf(value: CellValue): string {
  return typeof value === 'string' ? value : '';
}
