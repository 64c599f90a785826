import {
  REGOLE_PREDEFINITE,
  type Consuntivo,
  type ConsuntivoRisolto,
  type Cruscotto,
  type CruscottoCalcolato,
  type Finding,
  type Piano,
  type Raggiungimento,
  type Regole,
  type RigaCalcolata,
  type RigaOrganigramma,
  type RisultatoAtteso,
  type Verso,
} from '../../src/core';
import { rollUpPiano } from '../../src/core/rollup';
import { scorePiano } from '../../src/core/score';
import { isoDi, unCruscotto, unPiano, type DatiIndicatore } from './piano';

/** Runs the two steps that make figures, with the rules and the date a test does not care about left as they are. */

export interface Corsa {
  readonly regole?: Partial<Regole>;
  readonly al?: string;
  readonly organigramma?: readonly RigaOrganigramma[];
}

export const regoleCon = (regole: Partial<Regole> = {}): Regole => ({
  ...REGOLE_PREDEFINITE,
  ...regole,
});

/** The actual that stands in each row's own cell, as without a cascade. */
export function dalleCelle(piano: Piano): readonly (readonly ConsuntivoRisolto[])[] {
  return piano.cruscotti.map(({ indicatori }) =>
    indicatori.map(({ consuntivo }) => ({ consuntivo, origine: 'cella', metodo: null, da: [] })),
  );
}

export interface Calcolo {
  readonly cruscotti: readonly CruscottoCalcolato[];
  readonly findings: readonly Finding[];
}

export function calcola(cruscotti: readonly Cruscotto[], corsa: Corsa = {}): Calcolo {
  const piano = unPiano(cruscotti);
  const regole = regoleCon(corsa.regole);
  const al = isoDi(corsa.al ?? '2019-12-31');
  const scored = scorePiano(piano, dalleCelle(piano), regole, al);
  const organigramma = corsa.organigramma ?? [];
  const rolled = rollUpPiano(piano, scored.value, { regole, al, organigramma });
  return { cruscotti: rolled.value, findings: [...scored.findings, ...rolled.findings] };
}

export function calcolaUno(cruscotto: Cruscotto, corsa: Corsa = {}): CruscottoCalcolato {
  const [calcolato] = calcola([cruscotto], corsa).cruscotti;
  if (calcolato === undefined) throw new Error('no cruscotto came back');
  return calcolato;
}

/** One row scored alone; `pesoAltrui` gives the sheet weights, so that a row without one stands out. */
export function calcolaRiga(
  dati: DatiIndicatore,
  corsa: Corsa & { readonly pesoAltrui?: number } = {},
): { readonly riga: RigaCalcolata; readonly findings: readonly Finding[] } {
  const altra = corsa.pesoAltrui === undefined ? [] : [{ peso: corsa.pesoAltrui }];
  const piano = unPiano([unCruscotto({ indicatori: [dati, ...altra] })]);
  const al = isoDi(corsa.al ?? '2019-12-31');
  const { value, findings } = scorePiano(piano, dalleCelle(piano), regoleCon(corsa.regole), al);
  const riga = value[0]?.[0];
  if (riga === undefined) throw new Error('no row came back');
  return { riga, findings };
}

/** The score of a target and an actual under the default rules or some of one's own. */
export function raggiungimentoDi(
  atteso: RisultatoAtteso,
  consuntivo: Consuntivo,
  verso: Verso = 'maggiore',
  regole: Partial<Regole> = {},
): Raggiungimento {
  return calcolaRiga({ atteso, consuntivo, verso }, { regole }).riga.raggiungimento;
}

export const percentoDi = (raggiungimento: Raggiungimento): number | null =>
  raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null;

export const motivoDi = (raggiungimento: Raggiungimento): string | null =>
  raggiungimento.kind === 'calcolato' ? null : raggiungimento.motivo;

export const codiciDi = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code }) => code);
