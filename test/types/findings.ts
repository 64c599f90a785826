/** Promises of the types, kept by the compiler: each line below a `@ts-expect-error` must not compile. Nothing here runs. */
import { finding, type Catalogue, type CellRef, type Finding } from '../../src/core';
import type { Messages } from '../../src/locale/messages';

declare const cell: CellRef;

finding('FO-110', { letto: '2019-06-30', preso: '2019-12-31' }, cell);
// @ts-expect-error a code that is not in the catalogue
finding('FO-999', {}, cell);
// @ts-expect-error a parameter is missing
finding('FO-110', { letto: '2019-06-30' }, cell);
// @ts-expect-error parameters of another kind
finding('FO-110', { letto: 1, preso: 2 }, cell);

/** The parameter tells what was found, so a finding of one code gives its own parameters. */
export function lettoOf(found: Finding): string | null {
  if (found.code !== 'FO-110') return null;
  return found.params.letto;
}

interface ParamsProva {
  readonly 'XX-101': { readonly letto: string };
  readonly 'XX-102': { readonly righe: number };
}

const testo = { testo: '', rimedio: '', breve: '' };
export const whole: Messages<ParamsProva> = { 'XX-101': () => testo, 'XX-102': () => testo };
// @ts-expect-error a locale that lacks a code
export const lacking: Messages<ParamsProva> = { 'XX-101': () => testo };
// @ts-expect-error a text without its remedy
export const half: Messages<ParamsProva> = { ...whole, 'XX-102': () => ({ testo: '', breve: '' }) };

export const entry: Catalogue<ParamsProva> = {
  'XX-101': { gravita: 'nota', fonte: 'contract 2', esempio: { letto: '8' } },
  // @ts-expect-error a gravita that does not exist
  'XX-102': { gravita: 'grave', fonte: 'contract 2', esempio: { righe: 1 } },
};
