import { differenzeDi, type Differenze } from './differenze';
import { isPiuAmpia } from './lessico';
import type { Parola, Parte, Profilo } from './profilo';
import { COSTI, isSigla, PESI, restoDi, type Resto } from './resto';

/** Why two texts may be the same indicator in other words. */
export interface Confronto extends Differenze {
  /** Share of the meaning that both have, 0 to 1. */
  readonly condiviso: number;
  /** The words that differ may change what is counted. */
  readonly cambiaConteggio: boolean;
}

/** Least share for a proposal: one word too many in a text of three is another thing. */
const SOGLIA_PROPOSTA = 0.7;
/** With less in common, any difference of substance is too much. */
const MIN_SHARED = 2;
/** Beyond this a cell holds a page and no indicator, and comparing it word by word takes too long. */
const MAX_WORDS = 200;
const SHORTEST_HEAD_OF_COMPOUND = 4;

/**
 * Compares two texts that are not equal. Likeness alone never decides: each differing word must be explained
 * (spelling, acronym, synonym, a wider word), or stand on one side only and weigh little; names, numbers and
 * words that turn the meaning must agree. `null`: not the same indicator.
 */
export function confronta(primo: Profilo, secondo: Profilo): Confronto | null {
  if (Math.max(primo.parole.length, secondo.parole.length) > MAX_WORDS) return null;
  if (!sameMeasurement(primo, secondo)) return null;
  const resti: Resto[] = [];
  for (const [a, b] of alignParts(primo, secondo)) {
    const resto = sameHead(a, b) ? restoDi(a.solide, b.solide) : null;
    if (resto === null || isContrast(resto)) return null;
    resti.push(resto);
  }
  const left = resti.flatMap((resto) => [...resto.primo, ...resto.secondo]);
  if (primo.progetto && secondo.progetto && left.some(isSubstance)) return null;

  const shared = sum(resti.map(({ condiviso }) => condiviso));
  const cost = sum(resti.map(({ costo }) => costo)) + sum(left.map(({ classe }) => COSTI[classe]));
  const condiviso = shared / (shared + cost);
  const weighty = left.some(({ classe }) => PESI[classe] > 0);
  const explained = resti.some(({ costo }) => costo > 0);
  const tooLittle = (weighty || explained) && shared < MIN_SHARED;
  if (tooLittle || !(condiviso >= SOGLIA_PROPOSTA)) return null;
  return {
    condiviso,
    ...differenzeDi(primo.parole, secondo.parole),
    cambiaConteggio: weighty || resti.some(({ cambia }) => cambia),
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
function alignParts(primo: Profilo, secondo: Profilo): readonly (readonly [Parte, Parte])[] {
  const { rapporto } = primo;
  const altro = secondo.rapporto;
  if (rapporto === null || altro === null) return [[primo.intero, secondo.intero]];
  return [
    [rapporto[0], altro[0]],
    [rapporto[1], altro[1]],
  ];
}

/** In *N. di partecipanti alle attività* the participants are counted, in *N. di attività* the activities. */
function sameHead({ testa: a }: Parte, { testa: b }: Parte): boolean {
  if (a === null || b === null || a.chiave === b.chiave) return true;
  return isPiuAmpia(a.chiave, b.chiave) || mayStandFor(a, b) || mayStandFor(b, a);
}

/** *start* of *start up* for *startup*, *Carta* of *Carta Nazionale dei Servizi* for *CNS*: what follows decides. */
function mayStandFor(part: Parola, whole: Parola): boolean {
  const opensCompound =
    part.forma.length >= SHORTEST_HEAD_OF_COMPOUND && whole.forma.startsWith(part.forma);
  return opensCompound || (isSigla(whole) && whole.forma.startsWith(part.forma.charAt(0)));
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
