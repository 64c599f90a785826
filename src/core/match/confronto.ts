import { isPiuAmpia } from './lessico';
import type { Parola, Profilo } from './profilo';
import { COSTI, PESI, restoDi, type Resto } from './resto';

/** Why two texts may be the same indicator in other words. */
export interface Confronto {
  /** Share of the meaning that both have, 0 to 1. */
  readonly condiviso: number;
  /** Words that only the first has, and only the second, as written. */
  readonly soloPrimo: readonly string[];
  readonly soloSecondo: readonly string[];
  /** The words that differ may change what is counted. */
  readonly cambiaConteggio: boolean;
}

/** Least share for a proposal: one word too many in a text of three is another thing. */
const SOGLIA_PROPOSTA = 0.7;
/** With less in common, any difference at all is too much. */
const MIN_SHARED = 2;
const SHORTEST_HEAD_OF_COMPOUND = 4;

/**
 * Compares two texts that are not equal. Likeness alone never decides: each differing word must be explained
 * (spelling, acronym, synonym, a wider word), or stand on one side only and weigh little; names, numbers and
 * words that turn the meaning must agree. `null`: not the same indicator.
 */
export function confronta(primo: Profilo, secondo: Profilo): Confronto | null {
  if (!sameMeasurement(primo, secondo)) return null;
  const parti = alignParts(primo, secondo);
  if (!parti.every(([a, b]) => sameHead(a, b))) return null;

  const resti = parti.map(([a, b]) => restoDi(a, b));
  const left = resti.flatMap((resto) => [...resto.primo, ...resto.secondo]);
  const soloNomi = primo.progetto && secondo.progetto;
  if (resti.some(isContrast) || (soloNomi && left.some(isSubstance))) return null;

  const shared = sum(resti.map(({ condiviso }) => condiviso));
  const cost = sum(resti.map(({ costo }) => costo)) + sum(left.map(({ classe }) => COSTI[classe]));
  const condiviso = shared / (shared + cost);
  if (!(condiviso >= SOGLIA_PROPOSTA) || (cost > 0 && shared < MIN_SHARED)) return null;
  return {
    condiviso,
    soloPrimo: onlyIn(primo.parole, secondo.parole),
    soloSecondo: onlyIn(secondo.parole, primo.parole),
    cambiaConteggio:
      resti.some(({ cambia }) => cambia) || left.some(({ classe }) => PESI[classe] > 0),
  };
}

/** A count is no rate, a time is no count; a text that does not say goes with any. */
function sameMeasurement(primo: Profilo, secondo: Profilo): boolean {
  const a = primo.misurazione;
  const b = secondo.misurazione;
  return a === null || b === null || a === b || (couldBeQuota(primo) && couldBeQuota(secondo));
}

function couldBeQuota({ misurazione, conta }: Profilo): boolean {
  return misurazione === 'quota' || (misurazione === 'conteggio' && !conta);
}

/** Numerator with numerator, so that a ratio upside down is not the same ratio. */
function alignParts(
  primo: Profilo,
  secondo: Profilo,
): readonly (readonly [readonly Parola[], readonly Parola[]])[] {
  if (!primo.rapporto || !secondo.rapporto) return [[primo.parole, secondo.parole]];
  return [0, 1].map((parte) => [
    primo.parole.filter((parola) => parola.parte === parte),
    secondo.parole.filter((parola) => parola.parte === parte),
  ]);
}

/** What is counted: in *N. di partecipanti alle attività* the participants, in *N. di attività* the activities. */
function sameHead(primo: readonly Parola[], secondo: readonly Parola[]): boolean {
  const a = headOf(primo);
  const b = headOf(secondo);
  if (a === null || b === null || a.chiave === b.chiave) return true;
  return (
    isPiuAmpia(a.chiave, b.chiave) || isStartOf(a.forma, b.forma) || isStartOf(b.forma, a.forma)
  );
}

function headOf(parole: readonly Parola[]): Parola | null {
  if (parole[0]?.misura !== true) return null;
  return parole.find(isSubstance) ?? null;
}

/** *start* of *start up* before *startup*. */
function isStartOf(short: string, long: string): boolean {
  return short.length >= SHORTEST_HEAD_OF_COMPOUND && long.startsWith(short);
}

/**
 * Differences that no share of common words outweighs: a name, a number or a word that turns the meaning on one
 * side only, or a word of substance against any other word.
 */
function isContrast({ primo, secondo }: Resto): boolean {
  const left = [...primo, ...secondo];
  const binding = left.some(({ esatta, classe }) => esatta || classe === 'vincolante');
  const bothSides = primo.length > 0 && secondo.length > 0;
  return binding || (bothSides && left.some(isSubstance));
}

const isSubstance = ({ classe }: Parola): boolean => classe === 'piena';

/** Words of one text that the other lacks, in their order; repeated words count. */
function onlyIn(parole: readonly Parola[], others: readonly Parola[]): readonly string[] {
  const open = new Map<string, number>();
  for (const { forma } of others) open.set(forma, (open.get(forma) ?? 0) + 1);
  return parole
    .filter(({ forma }) => {
      const count = open.get(forma) ?? 0;
      open.set(forma, count - 1);
      return count <= 0;
    })
    .map(({ testo }) => testo);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
