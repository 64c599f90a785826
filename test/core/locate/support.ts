import type {
  Finding,
  FindingCode,
  RawCruscotto,
  RawPiano,
  RigaOrganigramma,
  SheetSnapshot,
  WithFindings,
} from '../../../src/core';
import { printA1 } from '../../../src/core';
import { locate } from '../../../src/core/locate';
import { unFoglio, unLibro, type Contenuto } from '../../support/book';

export type Righe = readonly (readonly Contenuto[])[];

/** The usual heading, and rows under it. */
export const TESTATA: readonly Contenuto[] = [
  'Azione',
  'Indicatore',
  'Risultato Atteso 2019',
  'Consuntivo 2019',
  'Note',
];
export const riga = (azione: string, indicatore: string, atteso: Contenuto = 8): Contenuto[] => [
  azione,
  indicatore,
  atteso,
  12,
];

export interface Richiesta {
  readonly anno?: number | null;
  readonly organigramma?: readonly RigaOrganigramma[];
  readonly date1904?: boolean;
}

export function trova(
  sheets: readonly SheetSnapshot[],
  { anno = null, organigramma = [], date1904 = false }: Richiesta = {},
): WithFindings<RawPiano> {
  return locate(unLibro(sheets, { date1904 }), { anno, organigramma });
}

/** One sheet, called *Foglio* unless the test says otherwise. */
export function trovaIn(
  righe: Righe,
  richiesta: Richiesta & {
    readonly nome?: string;
    readonly merges?: SheetSnapshot['merges'];
  } = {},
): WithFindings<RawPiano> {
  const { nome = 'Foglio', merges = [] } = richiesta;
  return trova([unFoglio(nome, righe, { merges })], richiesta);
}

/** The only cruscotto there is. */
export function unico({ value }: WithFindings<RawPiano>): RawCruscotto {
  expect(value.cruscotti).toHaveLength(1);
  const [cruscotto] = value.cruscotti;
  if (cruscotto === undefined) throw new Error('no cruscotto');
  return cruscotto;
}

export const titoliDi = ({ value }: WithFindings<RawPiano>): readonly string[] =>
  value.cruscotti.map(({ titolo }) => titolo);

/** The texts of the indicators found, top to bottom. */
export function indicatoriDi(cruscotto: RawCruscotto): readonly string[] {
  return cruscotto.righe.map(({ riga: row, intestazione }) => {
    const col = cruscotto.intestazioni[intestazione]?.colonne.indicatore ?? -1;
    const value = cruscotto.sheet.values[row]?.[col];
    return typeof value === 'string' ? value : '';
  });
}

/** Each row as `prospettiva > obiettivo > azione > indicatore`. */
export function percorsiDi(cruscotto: RawCruscotto): readonly string[] {
  const testi = indicatoriDi(cruscotto);
  return cruscotto.righe.map(({ prospettiva, obiettivo, azione }, indice) => {
    const nome = prospettiva === null ? '-' : cruscotto.prospettive[prospettiva]?.nome;
    const { codice = null, testo = '' } = cruscotto.obiettivi[obiettivo] ?? {};
    return [nome, codice ?? (testo === '' ? '-' : testo), azione, testi[indice]].join(' > ');
  });
}

/** `FO-102 C6`, in the order they were made. */
export const codiciDi = ({ findings }: WithFindings<unknown>): readonly string[] =>
  findings.map(({ code, cell }) => `${code} ${printA1(cell.row, cell.col)}`);

export function primaDi(code: FindingCode, { findings }: WithFindings<unknown>): Finding {
  const found = findings.find((finding) => finding.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}
