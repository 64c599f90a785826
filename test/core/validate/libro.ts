import {
  parseIsoDate,
  type Finding,
  type FindingCode,
  type FindingOf,
  type SheetSnapshot,
} from '../../../src/core';
import { calcola } from '../../../src/app/ricalcola';
import { unFoglio, unLibro, type Contenuto } from '../../support/book';

/** A clean workbook of a small Camera, in which a test spoils one thing. Rows of indicators start at row 5, index 4. */

export type Griglia = Contenuto[][];
export type Fogli = Map<string, Griglia>;

export const PRIMA = 4;
export const COL = { azione: 0, indicatore: 1, atteso: 2, consuntivo: 3, peso: 4, fonte: 5 };
export const TESTATA = [
  'Azione',
  'Indicatore',
  'Risultato Atteso 2019',
  'Consuntivo 2019',
  'Peso',
  'Fonte',
];

export const OBIETTIVO = "1.1 Accrescere la competitività e l'attrattività";

const COSE = [
  'fiere',
  'sportelli',
  'convegni',
  'visure',
  'bandi',
  'corsi',
  'ispezioni',
  'protesti',
];

function griglia(titolo: string, cose: readonly string[]): Griglia {
  return [
    [titolo],
    ['SVILUPPO ECONOMICO DELLE IMPRESE'],
    [...TESTATA],
    [OBIETTIVO],
    ...cose.map((cosa): Contenuto[] => [
      `Seguire ${cosa}`,
      `N. ${cosa} con esito`,
      8,
      9,
      100 / cose.length,
      'Protocollo',
    ]),
  ];
}

export function puliti(): Fogli {
  return new Map([
    ['ENTE', griglia('CRUSCOTTO STRATEGICO 2019', COSE)],
    ['Dirigente', griglia('DIRIGENTE AREA', COSE.slice(0, 4))],
    ['Promozione', griglia('SERVIZIO PROMOZIONE', COSE.slice(0, 4))],
    ['Studi', griglia('SERVIZIO STUDI', COSE.slice(4))],
  ]);
}

/** Another content in one cell. */
export function scrivi(
  fogli: Fogli,
  foglio: string,
  row: number,
  col: number,
  contenuto: Contenuto,
): void {
  const riga = fogli.get(foglio)?.[row];
  if (riga === undefined) throw new Error(`no row ${String(row)} on ${foglio}`);
  riga[col] = contenuto;
}

const MIE = /^(?:AB-4|FO-4|CO-2|PE-3|BU-|RA-212)/;

/** The remarks of these checks; other checks have tests of their own. */
export function convalidati(fogli: Fogli): readonly Finding[] {
  const sheets: SheetSnapshot[] = [...fogli].map(([nome, righe]) => unFoglio(nome, righe));
  const esito = calcola(unLibro(sheets), {
    anno: 2019,
    al: parseIsoDate('2019-12-31'),
    oggi: null,
    regole: {},
    testo: () => ({ testo: '', rimedio: '', breve: '' }),
    chi: 'Prova',
    quando: '2020-01-31 09:00',
  });
  return esito.esito.findings.filter(({ code }) => MIE.test(code));
}

export function soli<C extends FindingCode>(
  findings: readonly Finding[],
  code: C,
): readonly FindingOf<C>[] {
  return findings.filter((one): one is Finding & FindingOf<C> => one.code === code);
}
