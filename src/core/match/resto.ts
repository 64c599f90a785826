import { isPiuAmpia, type Classe } from './lessico';
import type { Parola } from './profilo';
import { isDerivata } from './somiglianza';

/** What a word says of the meaning, when both sides have it. */
export const PESI: { readonly [C in Classe]: number } = {
  vuota: 0,
  neutra: 0,
  qualifica: 0.4,
  vincolante: 1,
  piena: 1,
};
/** What a word costs that only one side has. */
export const COSTI: { readonly [C in Classe]: number } = { ...PESI, neutra: 0.1 };
const COSTO_PIU_AMPIA = 0.4;
const COSTO_DERIVATA = 0.25;
const SHORTEST_ACRONYM = 3;
const SHORTEST_RUN = 2;
const LONGEST_RUN = 6;

/** What is left of two texts once everything that can be explained is taken away. */
export interface Resto {
  readonly primo: readonly Parola[];
  readonly secondo: readonly Parola[];
  /** Weight of what both have. */
  readonly condiviso: number;
  /** Weight of differences that were explained, but are differences all the same. */
  readonly costo: number;
  /** A wider word stands for a narrower one: not the same count. */
  readonly cambia: boolean;
}

/** Words that say something: empty ones never get here. */
type Parole = readonly Parola[];

/** Null where both sides keep a word of substance that nothing can explain. */
export function restoDi(primo: Parole, secondo: Parole): Resto | null {
  const different = difference(primo, secondo);
  if (different.primo.length + different.secondo.length === 0) return different;
  if (!isExplicable(different, primo, secondo)) return null;
  const compounds = takeRuns(different, primo, secondo, isCompound);
  const acronyms = takeRuns(compounds, primo, secondo, isAcronym);
  const plain = takeSpelledOut(acronyms, primo, secondo);
  const wider = takePairs(plain, isWider, COSTO_PIU_AMPIA);
  const cambia = wider.costo > 0;
  return { ...takePairs(wider, isDerivata, COSTO_DERIVATA), cambia };
}

/** A quick look that spares most texts the long one: could one side be explained in full by the other? */
function isExplicable(resto: Resto, primo: Parole, secondo: Parole): boolean {
  const left = [...resto.primo, ...resto.secondo];
  if (left.every(({ classe }) => classe !== 'piena')) return true;
  return (
    mayExplain(resto.primo, resto.secondo, secondo) || mayExplain(resto.secondo, resto.primo, primo)
  );
}

function mayExplain(open: Parole, others: Parole, all: Parole): boolean {
  return (
    open.every((parola) => isSigla(parola) || others.some((other) => mayGoWith(parola, other))) ||
    all.some((parola) => isSigla(parola) && parola.forma.length <= open.length)
  );
}

function mayGoWith(una: Parola, altra: Parola): boolean {
  if (isSigla(altra) || una.forma.includes(altra.forma) || altra.forma.includes(una.forma)) {
    return true;
  }
  return isWider(una, altra) || isDerivata(una, altra);
}

function isWider(una: Parola, altra: Parola): boolean {
  return isPiuAmpia(una.chiave, altra.chiave);
}

/** What one side has and the other has not, word by word; repeated words count. */
function difference(primo: Parole, secondo: Parole): Resto {
  // Texts are a dozen words long: walking them beats any table.
  const open = [...secondo];
  let condiviso = 0;
  const left = primo.filter((parola) => {
    const at = open.findIndex(({ chiave }) => chiave === parola.chiave);
    const match = open[at];
    if (match === undefined) return true;
    open.splice(at, 1);
    condiviso += Math.min(PESI[parola.classe], PESI[match.classe]);
    return false;
  });
  return { primo: left, secondo: open, condiviso, costo: 0, cambia: false };
}

/** `ONLINE` and `ON-LINE`, `startup` and `start up`: one word here, neighbours there. */
function isCompound(whole: Parola, run: Parole, isOpen: boolean): boolean {
  return isOpen && run.map(({ forma }) => forma).join('') === whole.forma;
}

/** `CNS` and *Carta Nazionale dei Servizi*; also where both have the acronym and one spells it out. */
function isAcronym(whole: Parola, run: Parole): boolean {
  return isSigla(whole) && run.map(({ forma }) => forma.charAt(0)).join('') === whole.forma;
}

export function isSigla({ forma, testo }: Parola): boolean {
  const fits = forma.length >= SHORTEST_ACRONYM && forma.length <= LONGEST_RUN;
  return fits && testo === testo.toUpperCase();
}

/** *PID - Punto Impresa Digitale*: beside its own words an acronym adds nothing. */
function takeSpelledOut(resto: Resto, primo: Parole, secondo: Parole): Resto {
  const adds = (all: Parole) => (parola: Parola) =>
    !isSigla(parola) || findRun(all, all, (run) => isAcronym(parola, run)) === null;
  return {
    ...resto,
    primo: resto.primo.filter(adds(primo)),
    secondo: resto.secondo.filter(adds(secondo)),
  };
}

type Stands = (whole: Parola, run: Parole, isOpen: boolean) => boolean;

/** Takes away neighbours on one side for which one word of the other side stands, then the other way round. */
function takeRuns(resto: Resto, primo: Parole, secondo: Parole, stands: Stands): Resto {
  const there = takeRunsOf(primo, secondo, resto.primo, resto.secondo, stands);
  const back = takeRunsOf(secondo, primo, there.runs, there.wholes, stands);
  const condiviso = resto.condiviso + there.condiviso + back.condiviso;
  return { ...resto, primo: back.runs, secondo: back.wholes, condiviso };
}

function takeRunsOf(
  parole: Parole,
  others: Parole,
  openWholes: Parole,
  openRuns: Parole,
  stands: Stands,
): { wholes: Parole; runs: Parole; condiviso: number } {
  let wholes = openWholes;
  let runs = openRuns;
  let condiviso = 0;
  if (runs.length < SHORTEST_RUN) return { wholes, runs, condiviso };
  for (const whole of parole) {
    const isOpen = openWholes.includes(whole);
    const run = findRun(others, runs, (candidate) => stands(whole, candidate, isOpen));
    if (run === null) continue;
    runs = runs.filter((parola) => !run.includes(parola));
    wholes = wholes.filter((parola) => parola !== whole);
    if (isOpen) condiviso += PESI[whole.classe];
  }
  return { wholes, runs, condiviso };
}

/** Neighbours that are all still unexplained and pass the test. */
function findRun(parole: Parole, open: Parole, passes: (run: Parole) => boolean): Parole | null {
  if (open.length < SHORTEST_RUN) return null;
  for (let from = 0; from < parole.length - 1; from += 1) {
    for (let to = from + SHORTEST_RUN; to <= Math.min(parole.length, from + LONGEST_RUN); to += 1) {
      const last = parole[to - 1];
      if (last === undefined || !open.includes(last)) break;
      const run = parole.slice(from, to);
      if (run.every((parola) => open.includes(parola)) && passes(run)) return run;
    }
  }
  return null;
}

/** Explains words pair by pair, first with first, so that a word explains only one other. */
function takePairs(resto: Resto, like: (a: Parola, b: Parola) => boolean, costo: number): Resto {
  const left: Parola[] = [];
  let open = resto.secondo;
  let total = resto.costo;
  for (const a of resto.primo) {
    const b = open.find((other) => !a.esatta && !other.esatta && like(a, other));
    if (b === undefined) {
      left.push(a);
      continue;
    }
    open = open.filter((other) => other !== b);
    total += costo;
  }
  return { ...resto, primo: left, secondo: open, costo: total };
}
