import type { Parola } from './profilo';

const SHORTEST_ROOT = 5;
/** Share of the longer stem that two derived words have in common: *partecipanti*, *partecipazione*. */
const ROOT_SHARE = 0.6;
const SHORTEST_MISTYPED = 6;

/** Derived from the same root, or one typing error apart. Not to be asked of names: *Albino* and *Albano* are two places. */
export function isDerivata(una: Parola, altra: Parola): boolean {
  return sameRoot(una.chiave, altra.chiave) || isMistyped(una.forma, altra.forma);
}

function sameRoot(a: string, b: string): boolean {
  const shared = sharedStart(a, b);
  return shared >= SHORTEST_ROOT && shared >= ROOT_SHARE * Math.max(a.length, b.length);
}

/** One letter more, less, other, or two swapped, after an equal first letter and in long words only. */
function isMistyped(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_MISTYPED || Math.abs(a.length - b.length) > 1) {
    return false;
  }
  const start = sharedStart(a, b);
  if (start === 0) return false;
  const restA = a.slice(start);
  const restB = b.slice(start);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    isSwapped(restA, restB)
  );
}

function isSwapped(a: string, b: string): boolean {
  return a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2);
}

function sharedStart(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  let at = 0;
  while (at < end && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}
