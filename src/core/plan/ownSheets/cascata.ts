import type { Abbinamento, RigaCascata, RigaRef } from '../../model/abbinamento';
import { findSheet } from '../../model/findSheet';
import type { Risultato } from '../../model/risultato';
import { normalizeTesto } from '../../model/testo';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/workbook';
import type { CellEdit } from '../../model/writePlan';
import { notaCascata } from './notaCascata';
import { joinKey } from './places';
import { firstFreeRow, postiOf, pushCella, pushHeadings, testoAt, type Posti } from './table';

/** Columns that the add-in fills when it appends a line, *Note* with the reason; *Metodo* is a person's. */
const RIEMPITE = [
  'Foglio',
  'Indicatore',
  'Foglio di origine',
  'Indicatore di origine',
  'Stato',
  'Note',
] as const;

/** The two ends of a line, as typed. */
interface Capi {
  readonly foglio: string;
  readonly indicatore: string;
  readonly foglioOrigine: string;
  readonly indicatoreOrigine: string;
}
interface Linea extends Capi {
  readonly stato: string;
  readonly nota: string | null;
}

export interface RichiestaCascata {
  readonly book: WorkbookSnapshot;
  readonly risultato: Risultato;
  /** Lines that were read, wherever they stand: in the sheet itself, or in a person's of that name. */
  readonly lette: readonly RigaCascata[];
}

/** The sheet is made with the first match that a person must look at (contract 6). */
export function needsCascata({ abbinamenti }: Risultato): boolean {
  return abbinamenti.some(({ richiedePersona }) => richiedePersona);
}

/**
 * Appends a line for each match that has none, those that a person must look at first. Lines that stand are never changed:
 * *Stato* and *Note* may be a person's words by now, *Metodo* always is.
 */
export function planCascata(
  sheet: SheetSnapshot,
  nuovo: boolean,
  richiesta: RichiestaCascata,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  if (nuovo) pushHeadings(edits, sheet, 'cascata');
  const posti = postiOf(sheet, 'cascata');
  const prima = firstFreeRow(sheet);
  missingLines(sheet, posti, richiesta).forEach((linea, indice) => {
    const celle: Readonly<Record<(typeof RIEMPITE)[number], string | null>> = {
      Foglio: linea.foglio,
      Indicatore: linea.indicatore,
      'Foglio di origine': linea.foglioOrigine,
      'Indicatore di origine': linea.indicatoreOrigine,
      Stato: linea.stato,
      Note: linea.nota,
    };
    for (const testo of RIEMPITE) {
      const col = posti.get(testo);
      if (col !== undefined) pushCella(edits, sheet, prima + indice, col, { value: celle[testo] });
    }
  });
  return edits;
}

function missingLines(
  sheet: SheetSnapshot,
  posti: Posti,
  { book, risultato, lette }: RichiestaCascata,
): readonly Linea[] {
  const linee = risultato.abbinamenti.map((abbinamento) => lineaOf(risultato, abbinamento));
  const attese = [
    ...linee.filter((_, indice) => risultato.abbinamenti[indice]?.richiedePersona === true),
    ...linee.filter((_, indice) => risultato.abbinamenti[indice]?.richiedePersona !== true),
  ];
  const note = [...readLines(sheet, posti), ...lette];
  const exact = new Set(note.map(exactKey));
  const nuove = [...new Map(attese.map((linea) => [exactKey(linea), linea])).values()].filter(
    (linea) => !exact.has(exactKey(linea)),
  );
  if (nuove.length === 0 || note.length === 0) return nuove;
  const same = new Set(note.map(sameKey));
  const isGone = (foglio: string): boolean => findSheet(book, foglio) === null;
  const renamed = new Set(
    note
      .filter(({ foglio, foglioOrigine }) => isGone(foglio) || isGone(foglioOrigine))
      .map(textKey),
  );
  return nuove.filter((linea) => !same.has(sameKey(linea)) && !renamed.has(textKey(linea)));
}

/** The keys of a line, strictest first: as typed, up to trivial differences, the two texts alone (a sheet was renamed). */
const exactKey = ({ foglio, indicatore, foglioOrigine, indicatoreOrigine }: Capi): string =>
  joinKey(foglio, indicatore, foglioOrigine, indicatoreOrigine);
const sameKey = (linea: Capi): string =>
  joinKey(normalizeTesto(linea.foglio), normalizeTesto(linea.foglioOrigine), textKey(linea));
const textKey = ({ indicatore, indicatoreOrigine }: Capi): string =>
  joinKey(normalizeTesto(indicatore), normalizeTesto(indicatoreOrigine));

function readLines(sheet: SheetSnapshot, posti: Posti): readonly Capi[] {
  const at = (row: number, testo: string): string => testoAt(sheet, row, posti.get(testo));
  const linee: Capi[] = [];
  for (let row = 1; row < sheet.values.length; row += 1) {
    const indicatore = at(row, 'Indicatore');
    if (indicatore === '') continue;
    linee.push({
      foglio: at(row, 'Foglio'),
      indicatore,
      foglioOrigine: at(row, 'Foglio di origine'),
      indicatoreOrigine: at(row, 'Indicatore di origine'),
    });
  }
  return linee;
}

function lineaOf(risultato: Risultato, abbinamento: Abbinamento): Linea {
  const { da, a, stato } = abbinamento;
  const alto = capoOf(risultato, da);
  const basso = capoOf(risultato, a);
  return {
    foglio: alto.foglio,
    indicatore: alto.testo,
    foglioOrigine: basso.foglio,
    indicatoreOrigine: basso.testo,
    stato,
    nota: notaCascata(abbinamento),
  };
}

function capoOf({ cruscotti }: Risultato, { cruscotto, riga }: RigaRef) {
  const calcolato = cruscotti[cruscotto];
  const testo = calcolato?.righe[riga]?.indicatore.testo ?? '';
  return { foglio: calcolato?.cruscotto.foglio ?? '', testo };
}
