import type { Finding, FindingCode, FindingOf } from '../../../src/core';
import { locate } from '../../../src/core/locate';
import { parsePiano } from '../../../src/core/parse';
import { validatePiano } from '../../../src/core/validate';
import { unFoglio, unLibro, type Contenuto } from '../../support/book';
import { regoleCon } from '../../support/calcolo';
import { isoDi } from '../../support/piano';

export const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'];
export const AZIONE = 'Promuovere il territorio';

export interface Scritto {
  readonly indicatore: string;
  readonly atteso: Contenuto;
  /** Further cells of the row, right of the actual. */
  readonly altre?: readonly Contenuto[];
}

export interface Contorno {
  /** Further headings. */
  readonly testata?: readonly string[];
  /** A line between the body's name and the title. */
  readonly riga?: string;
  readonly azione?: string;
  readonly obiettivo?: string;
  /** Day of approval in *Parametri*. */
  readonly approvazione?: string;
}

/** Row of the first indicator, zero-based. */
export const PRIMA = 6;
export const COL = { azione: 0, indicatore: 1, atteso: 2, consuntivo: 3, altra: 4 } as const;

/** What the checks say of these rows, read from a sheet as people have it. */
export function convalida(righe: readonly Scritto[], contorno: Contorno = {}): readonly Finding[] {
  const { testata = [], riga = 'Piano della Performance 2019-2021' } = contorno;
  const sheet = unFoglio('ENTE', [
    ['CAMERA DI COMMERCIO DI PROVA'],
    [riga],
    ['CRUSCOTTO STRATEGICO 2019'],
    ['SVILUPPO ECONOMICO'],
    [...TESTATA, ...testata],
    [contorno.obiettivo ?? '1.1 Accrescere la competitività'],
    ...righe.map(({ indicatore, atteso, altre = [] }, indice) => [
      indice === 0 ? (contorno.azione ?? AZIONE) : null,
      indicatore,
      atteso,
      null,
      ...altre,
    ]),
  ]);
  const book = unLibro([sheet]);
  const located = locate(book, { anno: 2019, organigramma: [] }).value;
  const piano = parsePiano(located).value;
  return validatePiano(piano, {
    book,
    al: isoDi('2019-12-31'),
    regole: regoleCon({ approvazione: contorno.approvazione ?? null }),
    organigramma: [],
  });
}

/** The remarks of one code. */
export function soloCodice<C extends FindingCode>(
  findings: readonly Finding[],
  code: C,
): readonly FindingOf<C>[] {
  return findings.filter((uno): uno is Extract<Finding, FindingOf<C>> => uno.code === code);
}
