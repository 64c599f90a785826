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
export const COSTI: { readonly [C in Classe]: number } = { ...PESI, neutra: 0.25 };
const COSTO_PIU_AMPIA = 0.4;
const COSTO_DERIVATA = 0.25;
const SHORTEST_ACRONYM = 3;
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

type Parole = readonly Parola[];

export function restoDi(primo: Parole, secondo: Parole): Resto {
  const different = difference(primo, secondo);
  const compounds = takeRuns(different, primo, secondo, isCompound);
  const acronyms = takeRuns(compounds, primo, secondo, isAcronym);
  const wider = takePairs(acronyms, (a, b) => isPiuAmpia(a.chiave, b.chiave), COSTO_PIU_AMPIA);
  const cambia = wider.costo > 0;
  return { ...takePairs(wider, isDerivata, COSTO_DERIVATA), cambia };
}

/** What one side has and the other has not, word by word; repeated words count. */
function difference(primo: Parole, secondo: Parole): Resto {
  const open = new Map<string, Parola[]>();
  for (const parola of secondo.filter(isSolid)) {
    const same = open.get(parola.chiave);
    if (same === undefined) open.set(parola.chiave, [parola]);
    else same.push(parola);
  }
  let condiviso = 0;
  const left = primo.filter(isSolid).filter((parola) => {
    const match = open.get(parola.chiave)?.shift();
    if (match !== undefined) condiviso += Math.min(PESI[parola.classe], PESI[match.classe]);
    return match === undefined;
  });
  const unmatched = new Set([...open.values()].flat());
  return {
    primo: left,
    secondo: secondo.filter((parola) => unmatched.has(parola)),
    condiviso,
    costo: 0,
    cambia: false,
  };
}

const isSolid = ({ classe }: Parola): boolean => classe !== 'vuota';

/** `ONLINE` and `ON-LINE`, `startup` and `start up`: one word here, neighbours there. */
function isCompound(whole: Parola, run: Parole, isOpen: boolean): boolean {
  return isOpen && run.map(({ forma }) => forma).join('') === whole.forma;
}

/** `CNS` and *Carta Nazionale dei Servizi*; also where both have the acronym and one spells it out. */
function isAcronym({ forma, testo }: Parola, run: Parole): boolean {
  if (forma.length < SHORTEST_ACRONYM || testo !== testo.toUpperCase()) return false;
  return run.map((parola) => parola.forma.charAt(0)).join('') === forma;
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
  for (const whole of parole.filter(isSolid)) {
    const isOpen = openWholes.includes(whole);
    const run = findRun(others, runs, (candidate) => stands(whole, candidate, isOpen));
    if (run === null) continue;
    runs = runs.filter((parola) => !run.includes(parola));
    wholes = wholes.filter((parola) => parola !== whole);
    if (isOpen) condiviso += PESI[whole.classe];
  }
  return { wholes, runs, condiviso };
}

/** Neighbours (empty words do not part them) that are all still unexplained and pass the test. */
function findRun(parole: Parole, open: Parole, passes: (run: Parole) => boolean): Parole | null {
  if (open.length < 2) return null;
  const solid = parole.filter(isSolid);
  for (let from = 0; from < solid.length - 1; from += 1) {
    for (let to = from + 2; to <= Math.min(solid.length, from + LONGEST_RUN); to += 1) {
      const last = solid[to - 1];
      if (last === undefined || !open.includes(last)) break;
      const run = solid.slice(from, to);
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
