import { intestazioniProprie, nomeCalcolato } from '../model/foglioProprio';
import { normalizeTesto } from '../model/testo';
import type { SheetSnapshot } from '../model/workbook';

/** The three own columns, and whatever is kept for each of them. */
export interface PerColonna<T> {
  readonly percento: T;
  readonly esito: T;
  readonly segnalazioni: T;
}
export type Colonna = keyof PerColonna<unknown>;
export const COLONNE_PROPRIE: readonly Colonna[] = ['percento', 'esito', 'segnalazioni'];

export type Nomi = PerColonna<string>;

/** The texts of a heading row with the columns they stand in. */
export type Intestazioni = ReadonlyMap<string, readonly number[]>;

/** What a heading row says about own columns (contract 6). */
export type Riconoscimento =
  /** All three of this year are ours. */
  | { readonly kind: 'nostre'; readonly posizioni: PerColonna<number>; readonly nomi: Nomi }
  /** Ours of another year: `Segnalazioni` is there, the two of this year are to be added. */
  | { readonly kind: 'altro-anno'; readonly segnalazioni: number; readonly nomi: Nomi }
  /** None is ours; `nomi` is what they are to be called here. */
  | { readonly kind: 'assenti'; readonly nomi: Nomi }
  | { readonly kind: 'doppie'; readonly intestazione: string; readonly col: number }
  /** Our headings without *Registro*: a person must say whose they are. */
  | {
      readonly kind: 'senza-registro';
      readonly intestazioni: readonly string[];
      readonly col: number;
    };

/** A complete set of headings: its year and which of the two spellings the pair and `Segnalazioni` have. */
interface Insieme {
  readonly anno: number;
  readonly nomi: Nomi;
}

const PRIMA_DELL_ANNO = intestazioniProprie(0)[0].slice(0, -1);

export function nomiPropri(anno: number, calcolato: boolean): Nomi {
  const [percento, esito, segnalazioni] = intestazioniProprie(anno);
  return calcolato
    ? {
        percento: nomeCalcolato(percento),
        esito: nomeCalcolato(esito),
        segnalazioni: nomeCalcolato(segnalazioni),
      }
    : { percento, esito, segnalazioni };
}

export function readIntestazioni(sheet: SheetSnapshot, riga: number): Intestazioni {
  const lette = new Map<string, number[]>();
  (sheet.values[riga] ?? []).forEach((value, col) => {
    if (typeof value !== 'string' || value === '') return;
    const colonne = lette.get(value);
    if (colonne === undefined) lette.set(value, [col]);
    else colonne.push(col);
  });
  return lette;
}

/**
 * Reads a heading row. `registro`: the workbook holds its *Registro* and that does not list this sheet as unclear.
 * A column is ours only with all its companions in exact spelling; the spelling `(calcolato)` goes first, since beside it
 * the plain one is a person's.
 */
export function recognize(lette: Intestazioni, anno: number, registro: boolean): Riconoscimento {
  const doppia = findDoppia(lette, anno);
  if (doppia !== null) return doppia;
  const insiemi = findInsiemi(lette);
  const primo = insiemi[0];
  if (primo === undefined) return { kind: 'assenti', nomi: nomiLiberi(lette, anno) };
  const dellAnno = insiemi.find((insieme) => insieme.anno === anno);
  if (!registro) {
    const { percento, esito, segnalazioni } = (dellAnno ?? primo).nomi;
    const intestazioni = [percento, esito, segnalazioni];
    return { kind: 'senza-registro', intestazioni, col: colOf(lette, percento) };
  }
  if (dellAnno !== undefined) {
    const { nomi } = dellAnno;
    return {
      kind: 'nostre',
      nomi,
      posizioni: mapColonne((colonna) => colOf(lette, nomi[colonna])),
    };
  }
  const { segnalazioni } = primo.nomi;
  const nomi = nomiDellaCoppia(lette, anno, segnalazioni);
  return { kind: 'altro-anno', segnalazioni: colOf(lette, segnalazioni), nomi };
}

/** The names of a further year's pair beside the `Segnalazioni` that is already ours. */
export function nomiDellaCoppia(lette: Intestazioni, anno: number, segnalazioni: string): Nomi {
  const piane = nomiPropri(anno, false);
  const occupata = isTaken(lette, piane.percento) || isTaken(lette, piane.esito);
  const calcolato = occupata || segnalazioni !== piane.segnalazioni;
  return { ...nomiPropri(anno, calcolato), segnalazioni };
}

/** A heading that reads like this one, in whatever spelling, and is not at the column given. */
export function findOmonime(
  lette: Intestazioni,
  nome: string,
  nostra: number | null,
): readonly { readonly intestazione: string; readonly col: number }[] {
  const cercato = normalizeTesto(nome);
  return [...lette]
    .filter(([testo]) => normalizeTesto(testo) === cercato)
    .flatMap(([intestazione, colonne]) => colonne.map((col) => ({ intestazione, col })))
    .filter(({ col }) => col !== nostra);
}

export function mapColonne<T>(valueOf: (colonna: Colonna) => T): PerColonna<T> {
  return {
    percento: valueOf('percento'),
    esito: valueOf('esito'),
    segnalazioni: valueOf('segnalazioni'),
  };
}

/** Plain names, unless a person has one of them, or has another year's pair that our `Segnalazioni` would make complete. */
function nomiLiberi(lette: Intestazioni, anno: number): Nomi {
  const piane = nomiPropri(anno, false);
  const occupata = COLONNE_PROPRIE.some((colonna) => isTaken(lette, piane[colonna]));
  const altraCoppia = anniIn(lette)
    .map((altro) => nomiPropri(altro, false))
    .some(({ percento, esito }) => lette.has(percento) && lette.has(esito));
  return occupata || altraCoppia ? nomiPropri(anno, true) : piane;
}

function isTaken(lette: Intestazioni, nome: string): boolean {
  return findOmonime(lette, nome, null).length > 0;
}

function findDoppia(lette: Intestazioni, anno: number): Riconoscimento | null {
  for (const nomi of [nomiPropri(anno, false), nomiPropri(anno, true)]) {
    for (const colonna of COLONNE_PROPRIE) {
      const [, seconda] = lette.get(nomi[colonna]) ?? [];
      if (seconda !== undefined) {
        return { kind: 'doppie', intestazione: nomi[colonna], col: seconda };
      }
    }
  }
  return null;
}

/**
 * Every complete set in the row, `(calcolato)` ones first. A pair `(calcolato)` beside a plain `Segnalazioni` counts only where
 * that one is ours through another year: a further year whose plain names a person had taken.
 */
function findInsiemi(lette: Intestazioni): readonly Insieme[] {
  const anni = anniIn(lette);
  const piani = anni.map((anno) => ({ anno, nomi: nomiPropri(anno, false) }));
  const calcolati = anni.map((anno) => ({ anno, nomi: nomiPropri(anno, true) }));
  const isComplete = ({ nomi }: Insieme): boolean =>
    COLONNE_PROPRIE.every((colonna) => lette.has(nomi[colonna]));
  const interi = piani.filter(isComplete);
  const misti = calcolati
    .filter(({ anno }) => interi.some((intero) => intero.anno !== anno))
    .map(({ anno, nomi }) => ({
      anno,
      nomi: { ...nomi, segnalazioni: nomiPropri(anno, false).segnalazioni },
    }))
    .filter(isComplete);
  return [...calcolati.filter(isComplete), ...misti, ...interi];
}

function anniIn(lette: Intestazioni): readonly number[] {
  const anni = new Set<number>();
  for (const testo of lette.keys()) {
    if (!testo.startsWith(PRIMA_DELL_ANNO)) continue;
    const anno = testo.slice(PRIMA_DELL_ANNO.length, PRIMA_DELL_ANNO.length + 4);
    if (/^\d{4}$/.test(anno)) anni.add(Number(anno));
  }
  return [...anni].sort((a, b) => a - b);
}

function colOf(lette: Intestazioni, nome: string): number {
  return lette.get(nome)?.[0] ?? 0;
}
