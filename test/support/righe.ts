import type {
  Colonne,
  Cruscotto,
  Finding,
  Indicatore,
  Piano,
  RawCruscotto,
  RawPiano,
  RawRiga,
} from '../../src/core';
import { parsePiano } from '../../src/core/parse';
import { unFoglio, type Contenuto } from './book';

/** One indicator row as people type it; what is left out is an empty cell. */
export interface RigaScritta {
  readonly indicatore?: Contenuto;
  readonly atteso?: Contenuto;
  readonly consuntivo?: Contenuto;
  readonly peso?: Contenuto;
  readonly verso?: Contenuto;
  readonly unita?: Contenuto;
  readonly numeratore?: Contenuto;
  readonly denominatore?: Contenuto;
  readonly codice?: Contenuto;
  readonly pubblicata?: Contenuto;
  /** Target of the next year. */
  readonly attesoDopo?: Contenuto;
  /** Index of the obiettivo. */
  readonly obiettivo?: number;
}

export const FOGLIO = 'ENTE';
/** Columns from A on, in this order; row 1 is the title, row 2 the headings, indicators from row 3. */
const ORDINE = [
  'indicatore',
  'atteso',
  'consuntivo',
  'peso',
  'verso',
  'unita',
  'numeratore',
  'denominatore',
  'codice',
  'pubblicata',
  'attesoDopo',
] as const;
type Voce = (typeof ORDINE)[number];

export const colonna = (voce: Voce): number => ORDINE.indexOf(voce);
export const PRIMA_RIGA = 2;

export const COLONNE_SCRITTE: Colonne = {
  azione: null,
  indicatore: colonna('indicatore'),
  attesi: [
    { anno: 2019, col: colonna('atteso') },
    { anno: 2020, col: colonna('attesoDopo') },
  ],
  consuntivi: [{ anno: 2019, col: colonna('consuntivo') }],
  peso: colonna('peso'),
  note: null,
  verso: colonna('verso'),
  unita: colonna('unita'),
  numeratore: colonna('numeratore'),
  denominatore: colonna('denominatore'),
  codice: colonna('codice'),
  fonte: null,
  responsabile: null,
  intermedi: [],
  rettifica: null,
  pubblicata: colonna('pubblicata'),
};

/** What locating would give for these rows on one sheet. */
export function unRawPiano(
  righe: readonly RigaScritta[],
  opzioni: { readonly date1904?: boolean; readonly colonne?: Partial<Colonne> } = {},
): RawPiano {
  const celle = righe.map((riga) => ORDINE.map((voce): Contenuto => riga[voce] ?? null));
  const obiettivi = righe.reduce((most, riga) => Math.max(most, (riga.obiettivo ?? 0) + 1), 1);
  const colonne = { ...COLONNE_SCRITTE, ...opzioni.colonne };
  const cruscotto: RawCruscotto = {
    sheet: unFoglio(FOGLIO, [['CRUSCOTTO'], ['Indicatore'], ...celle]),
    foglio: FOGLIO,
    rigaTitolo: 0,
    colTitolo: 0,
    titolo: 'CRUSCOTTO',
    livello: 'ente',
    fonteLivello: 'titolo',
    unita: 'CRUSCOTTO',
    intestazioni: [{ riga: 1, colonne, ultimaColonna: ORDINE.length - 1 }],
    prospettive: [{ nome: 'PROSPETTIVA', righe: [0], col: 0 }],
    obiettivi: Array.from({ length: obiettivi }, (_, indice) => ({
      codice: `1.${String(indice + 1)}`,
      testo: 'Obiettivo',
      righe: [1],
      col: 0,
      prospettiva: 0,
    })),
    ultimaRiga: PRIMA_RIGA + righe.length - 1,
    righe: righe.map(({ obiettivo }, indice): RawRiga => ({
      riga: PRIMA_RIGA + indice,
      azione: 'Azione',
      prospettiva: 0,
      obiettivo: obiettivo ?? 0,
      intestazione: 0,
    })),
    consuntivoAl: null,
  };
  return { anno: 2019, date1904: opzioni.date1904 ?? false, cruscotti: [cruscotto], schede: [] };
}

export interface Letto {
  readonly piano: Piano;
  readonly cruscotto: Cruscotto;
  readonly indicatori: readonly Indicatore[];
  readonly findings: readonly Finding[];
}

export function leggiRighe(...args: Parameters<typeof unRawPiano>): Letto {
  const { value: piano, findings } = parsePiano(unRawPiano(...args));
  const [cruscotto] = piano.cruscotti;
  if (cruscotto === undefined) throw new Error('no cruscotto was read');
  return { piano, cruscotto, indicatori: cruscotto.indicatori, findings };
}

/** The first row alone, with the codes of every remark. */
export function leggiRiga(
  riga: RigaScritta,
  altre: readonly RigaScritta[] = [],
  opzioni: Parameters<typeof unRawPiano>[1] = {},
): {
  readonly indicatore: Indicatore;
  readonly codici: readonly string[];
  readonly findings: readonly Finding[];
} {
  const { indicatori, findings } = leggiRighe([riga, ...altre], opzioni);
  const [indicatore] = indicatori;
  if (indicatore === undefined) throw new Error('no row was read');
  const sue = findings.filter(({ cell }) => cell.row === PRIMA_RIGA);
  return { indicatore, codici: sue.map(({ code }) => code), findings: sue };
}
