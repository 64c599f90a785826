import {
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

export const RIGA_TESTATA = 2;
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

/** With one more servizio that nobody else shares a row with: what is spoiled there concerns no other sheet. */
export function conAlbi(): Fogli {
  const propri = ['ruoli aggiornati', 'elenchi tenuti', 'tessere rilasciate', 'esami tenuti'];
  return puliti().set('Albi', griglia('SERVIZIO ALBI', propri));
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

/** Every remark of a run at the end of the year. */
export function findingsDi(fogli: Fogli): readonly Finding[] {
  const sheets: SheetSnapshot[] = [...fogli].map(([nome, righe]) => unFoglio(nome, righe));
  const esito = calcola(unLibro(sheets), {
    anno: 2019,
    al: null,
    oggi: null,
    regole: {},
    testo: () => ({ testo: '', rimedio: '', breve: '' }),
    chi: 'Prova',
    quando: '2020-01-31 09:00',
  });
  return esito.esito.findings;
}

/** What follows for levels and weights from nearly any fault put into a matched or weighed row; tests of its own hold it. */
const CONSEGUENZE: ReadonlySet<FindingCode> = new Set([
  'AB-102',
  'AB-201',
  'PE-201',
  'PE-202',
  'PE-203',
]);

/** Every remark but those that follow from another one, unless one of them is what a test looks for. */
export function convalidati(fogli: Fogli, cercato: FindingCode | null = null): readonly Finding[] {
  return findingsDi(fogli).filter(({ code }) => code === cercato || !CONSEGUENZE.has(code));
}

export function soli<C extends FindingCode>(
  findings: readonly Finding[],
  code: C,
): readonly FindingOf<C>[] {
  return findings.filter((one): one is Finding & FindingOf<C> => one.code === code);
}
