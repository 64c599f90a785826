import { finding, type Finding } from '../findings';
import type { Sourced } from '../model/cell';
import type { IsoDate } from '../model/data';
import type { RawRiga } from '../model/piano';
import { normalizeTesto } from '../model/testo';
import type { SheetSnapshot } from '../model/workbook';
import type { ObiettivoLetto } from './codice';
import type { HeadingRow } from './headingRow';

/** A text and where it is printed; `row` is null where it stands in a column of the table, beside each indicator. */
export interface Printed {
  readonly testo: string;
  readonly row: number | null;
  readonly col: number;
}

export interface ProspettivaDraft {
  readonly nome: string;
  readonly righe: number[];
  readonly col: number;
}

export interface ObiettivoDraft {
  readonly codice: string | null;
  readonly testo: string;
  readonly righe: number[];
  readonly col: number;
  readonly prospettiva: number | null;
}

/** A cruscotto while its sheet is read from top to bottom: filled row by row, then frozen. */
export interface CruscottoDraft {
  readonly sheet: SheetSnapshot;
  readonly rigaTitolo: number;
  readonly colTitolo: number;
  /** null where no title is printed: the name of the sheet stands for it. */
  readonly titolo: string | null;
  readonly sezioni: HeadingRow[];
  readonly prospettive: ProspettivaDraft[];
  readonly obiettivi: ObiettivoDraft[];
  readonly righe: RawRiga[];
  ultimaRiga: number;
  /** Another cruscotto stands beside it: it cannot be told which cell is whose, so nothing of it is scored. */
  affiancato: boolean;
  consuntivoAl: Sourced<IsoDate> | null;
  /** The place that rows read next belong to. */
  prospettiva: number | null;
  obiettivo: number | null;
  azione: string;
  readonly indici: {
    readonly prospettive: Map<string, number>;
    readonly obiettivi: Map<string, number>;
    /** First obiettivo of each code, under whatever prospettiva. */
    readonly codici: Map<string, number>;
  };
}

/** Words by which the same prospettiva is printed now with, now without. */
const JOINING_WORDS =
  /\b(?:e|ed|di|del|dei|della|delle|dello|degli|per|il|la|le|i|gli|segue|continua)\b/g;

export function createDraft(
  sheet: SheetSnapshot,
  titolo: string | null,
  at: { readonly row: number; readonly col: number },
): CruscottoDraft {
  return {
    sheet,
    rigaTitolo: at.row,
    colTitolo: at.col,
    titolo,
    sezioni: [],
    prospettive: [],
    obiettivi: [],
    righe: [],
    ultimaRiga: at.row,
    affiancato: false,
    consuntivoAl: null,
    prospettiva: null,
    obiettivo: null,
    azione: '',
    indici: { prospettive: new Map(), obiettivi: new Map(), codici: new Map() },
  };
}

/** Makes the printed prospettiva the current one; one printed before (page break) goes on. */
export function enterProspettiva(
  draft: CruscottoDraft,
  { testo, row, col }: Printed,
): readonly Finding[] {
  const chiave = sameWords(testo);
  const known = draft.indici.prospettive.get(chiave);
  const indice = known ?? draft.prospettive.length;
  if (known === undefined) {
    draft.prospettive.push({ nome: testo, righe: [], col });
    draft.indici.prospettive.set(chiave, indice);
  }
  const prospettiva = draft.prospettive[indice];
  if (row !== null) {
    prospettiva?.righe.push(row);
    draft.ultimaRiga = Math.max(draft.ultimaRiga, row);
  }
  if (draft.prospettiva !== indice) {
    draft.prospettiva = indice;
    draft.obiettivo = null;
    draft.azione = '';
  }
  const presa = prospettiva?.nome ?? testo;
  if (row === null || normalizeTesto(presa) === normalizeTesto(senzaSegue(testo))) return [];
  return [finding('FO-113', { letta: testo, presa }, { sheet: draft.sheet.name, row, col })];
}

/** Makes the printed obiettivo the current one; the same code under the same prospettiva is the same obiettivo. */
export function enterObiettivo(
  draft: CruscottoDraft,
  { codice, testo }: ObiettivoLetto,
  { row, col }: { readonly row: number | null; readonly col: number },
): readonly Finding[] {
  const chiave = `${String(draft.prospettiva)}|${codice ?? normalizeTesto(testo)}`;
  const known = draft.indici.obiettivi.get(chiave);
  const indice = known ?? addObiettivo(draft, chiave, { codice, testo, col });
  if (row !== null) {
    draft.obiettivi[indice]?.righe.push(row);
    draft.ultimaRiga = Math.max(draft.ultimaRiga, row);
  }
  if (draft.obiettivo !== indice) {
    draft.obiettivo = indice;
    draft.azione = '';
  }
  if (known === undefined) return row === null ? [] : altraProspettiva(draft, indice, row);
  const primo = draft.obiettivi[indice]?.testo ?? testo;
  if (row === null || sameWords(primo) === sameWords(testo)) return [];
  const cell = { sheet: draft.sheet.name, row, col };
  return [finding('FO-109', { codice: codice ?? '', primo, secondo: testo }, cell)];
}

export function addRiga(draft: CruscottoDraft, riga: number): void {
  draft.obiettivo ??= senzaObiettivo(draft);
  draft.righe.push({
    riga,
    azione: draft.azione,
    prospettiva: draft.prospettiva,
    obiettivo: draft.obiettivo,
    intestazione: draft.sezioni.length - 1,
  });
  draft.ultimaRiga = Math.max(draft.ultimaRiga, riga);
}

/** Equal for two titles or names that differ in small words only, or by *segue* after a page break. */
export function sameWords(testo: string): string {
  return normalizeTesto(testo).replace(JOINING_WORDS, ' ').replace(/\s+/g, ' ').trim();
}

/** Rows under no obiettivo have one without code in each prospettiva, so that a mean of obiettivi misses none. */
function senzaObiettivo(draft: CruscottoDraft): number {
  const chiave = `${String(draft.prospettiva)}|`;
  const known = draft.indici.obiettivi.get(chiave);
  return known ?? addObiettivo(draft, chiave, { codice: null, testo: '', col: draft.colTitolo });
}

function addObiettivo(
  draft: CruscottoDraft,
  chiave: string,
  nuovo: Pick<ObiettivoDraft, 'codice' | 'testo' | 'col'>,
): number {
  const indice = draft.obiettivi.length;
  draft.obiettivi.push({ ...nuovo, righe: [], prospettiva: draft.prospettiva });
  draft.indici.obiettivi.set(chiave, indice);
  return indice;
}

function altraProspettiva(draft: CruscottoDraft, indice: number, row: number): readonly Finding[] {
  const nuovo = draft.obiettivi[indice];
  if (nuovo?.codice == null) return [];
  const primo = draft.indici.codici.get(nuovo.codice);
  draft.indici.codici.set(nuovo.codice, primo ?? indice);
  const altro = primo === undefined ? undefined : draft.obiettivi[primo];
  if (altro === undefined) return [];
  const nome = (prospettiva: number | null): string =>
    prospettiva === null ? '' : (draft.prospettive[prospettiva]?.nome ?? '');
  const params = {
    codice: nuovo.codice,
    prima: nome(altro.prospettiva),
    seconda: nome(nuovo.prospettiva),
  };
  return [finding('FO-112', params, { sheet: draft.sheet.name, row, col: nuovo.col })];
}

function senzaSegue(testo: string): string {
  return testo.replace(/\b(?:segue|continua)\b/gi, ' ');
}
