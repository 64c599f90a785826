import { finding, type Finding } from '../findings';
import { printA1, type CellRef } from '../model/cell';
import type { ColonnaAnno, ColonneRettifica, Intestazione } from '../model/piano';
import type { Anni } from './anni';
import type { ColonnaLetta, HeadingRow } from './headingRow';
import type { Campo } from './headings';
import { intermediOf } from './intermedi';

/** What a section must know of the run and of its surroundings to name the years of its columns. */
export interface ContestoAnni {
  readonly foglio: string;
  readonly anno: number;
  /** The year a person asked for; null = derived. */
  readonly richiesto: number | null;
  /** Years of the actuals in its sheet. */
  readonly consuntiviFoglio: ReadonlySet<number>;
  readonly libro: Anni;
}

export interface SezioneLetta {
  readonly intestazione: Intestazione;
  readonly findings: readonly Finding[];
  /** Remarks that one section of a cruscotto makes for all: columns do not bear the year of the run. */
  readonly anniMancanti: readonly Finding[];
}

/** Gives every column of a heading row its year and its one meaning (contract 1). */
export function readSezione(heading: HeadingRow, contesto: ContestoAnni): SezioneLetta {
  const at = (col: number): CellRef => ({ sheet: contesto.foglio, row: heading.riga, col });
  const findings: Finding[] = [];
  const firstOf = (colonne: readonly ColonnaLetta[]): number | null => {
    const [prima, ...altre] = colonne;
    if (prima === undefined) return null;
    for (const { col, testo } of altre) {
      const params = { intestazione: testo, presa: printA1(heading.riga, prima.col) };
      findings.push(finding('FO-103', params, at(col)));
    }
    return prima.col;
  };
  const ofCampo = (campo: Campo): readonly ColonnaLetta[] =>
    heading.colonne.filter((colonna) => colonna.campo === campo);
  const colOf = (campo: Campo): number | null => firstOf(ofCampo(campo));
  const perAnno = (colonne: readonly ColonnaLetta[]): readonly ColonnaAnno[] =>
    [...groupByAnno(colonne, contesto.anno)].map(([anno, gruppo]) => ({
      anno,
      col: firstOf(gruppo) ?? heading.indicatore,
    }));

  const { attesi, vecchio } = attesiOf(ofCampo('atteso'), ofCampo('consuntivo'), contesto);
  if (vecchio !== null) {
    const { testo, col, letto, preso } = vecchio;
    findings.push(finding('FO-102', { intestazione: testo, letto, preso }, at(col)));
  }
  const diAnno = perAnno(attesi);
  const intermedi = intermediOf(
    heading.colonne,
    contesto.anno,
    new Set(diAnno.map(({ anno }) => anno)),
    at,
  );
  const colonne = {
    azione: colOf('azione'),
    indicatore: heading.indicatore,
    attesi: diAnno,
    consuntivi: perAnno(ofCampo('consuntivo')),
    peso: colOf('peso'),
    note: colOf('note'),
    verso: colOf('verso'),
    unita: colOf('unita'),
    numeratore: colOf('numeratore'),
    denominatore: colOf('denominatore'),
    codice: colOf('codice'),
    fonte: colOf('fonte'),
    responsabile: colOf('responsabile'),
    pubblicata: colOf('pubblicata'),
    intermedi: intermedi.colonne,
    rettifica: rettificaOf(heading.colonne, contesto.anno),
  };
  firstOf(ofCampo('obiettivo'));
  firstOf(ofCampo('prospettiva'));
  const { riga, ultimaColonna } = heading;
  return {
    intestazione: { riga, colonne, ultimaColonna },
    findings,
    anniMancanti: [...missing(colonne, contesto, at(heading.indicatore)), ...intermedi.findings],
  };
}

/** Of another year than the run's they say nothing about it; people's *Stato* and *Motivo* may come more than once. */
function rettificaOf(colonne: readonly ColonnaLetta[], annoCorsa: number): ColonneRettifica | null {
  const colOf = (campo: Campo): number | null =>
    colonne.find((una) => una.campo === campo && (una.anno ?? annoCorsa) === annoCorsa)?.col ??
    null;
  const percento = colOf('rettificata');
  const stato = colOf('stato');
  if (percento === null && stato === null) return null;
  const [da, il, motivo] = [colOf('rettificataDa'), colOf('rettificataIl'), colOf('motivo')];
  return { percento, da, il, motivo, stato };
}

interface Vecchio {
  readonly testo: string;
  readonly col: number;
  readonly letto: number;
  readonly preso: number;
}

/** *Risultato Atteso 2018* as the only target beside *Consuntivo 2019* is a heading that was not brought up to date. */
function attesiOf(
  attesi: readonly ColonnaLetta[],
  consuntivi: readonly ColonnaLetta[],
  { consuntiviFoglio, richiesto }: ContestoAnni,
): { readonly attesi: readonly ColonnaLetta[]; readonly vecchio: Vecchio | null } {
  const [solo, ...altri] = attesi;
  const letto = solo?.anno ?? null;
  if (solo === undefined || altri.length > 0 || letto === null || consuntiviFoglio.has(letto)) {
    return { attesi, vecchio: null };
  }
  const preso = onlyYear(new Set(printedYears(consuntivi))) ?? onlyYear(consuntiviFoglio);
  // Who asks for next year means the target of next year, beside the actual of this one.
  if (preso === null || (richiesto === letto && letto > preso)) return { attesi, vecchio: null };
  return {
    attesi: [{ ...solo, anno: preso }],
    vecchio: { testo: solo.testo, col: solo.col, letto, preso },
  };
}

function printedYears(colonne: readonly ColonnaLetta[]): readonly number[] {
  return colonne.flatMap(({ anno }) => (anno === null ? [] : [anno]));
}

function onlyYear(anni: ReadonlySet<number>): number | null {
  const [anno] = anni;
  return anno !== undefined && anni.size === 1 ? anno : null;
}

/** Columns by year, those that name it before those that take the year of the run. */
function groupByAnno(
  colonne: readonly ColonnaLetta[],
  annoCorsa: number,
): ReadonlyMap<number, readonly ColonnaLetta[]> {
  const named = colonne.filter(({ anno }) => anno !== null);
  const unnamed = colonne.filter(({ anno }) => anno === null);
  const groups = new Map<number, ColonnaLetta[]>();
  for (const colonna of [...named, ...unnamed]) {
    const anno = colonna.anno ?? annoCorsa;
    const group = groups.get(anno);
    if (group === undefined) groups.set(anno, [colonna]);
    else group.push(colonna);
  }
  return groups;
}

function missing(
  { attesi, consuntivi }: Intestazione['colonne'],
  { anno, libro }: ContestoAnni,
  cell: CellRef,
): readonly Finding[] {
  const isOfAnno = (colonna: ColonnaAnno): boolean => colonna.anno === anno;
  const anni = attesi.map((colonna) => colonna.anno);
  if (!libro.attesi.has(anno) && !libro.consuntivi.has(anno)) return [];
  if (!attesi.some(isOfAnno)) return [finding('FO-105', { anno, anni }, cell)];
  if (consuntivi.some(isOfAnno) || !libro.consuntivi.has(anno)) return [];
  return [finding('FO-106', { anno }, cell)];
}
