import type { Unita } from '../../model/misura';
import { readDataIncompleta } from './data';
import { readMisura, type MisuraLetta } from './misura';
import { dropFillers } from './operatore';

export interface IntervalloLetto {
  readonly da: number;
  readonly a: number;
  readonly unita: Unita | null;
  /** Written `10-20`: an interval to most readers, but not said in words. */
  readonly trattino: boolean;
  readonly punto: boolean;
  /** The ends as who writes a decimal point means them, where that differs. */
  readonly altra: { readonly da: number; readonly a: number } | null;
}

const A_PAROLE =
  /^(?:compres[oaie] )?(?:(?:tra|fra|da|dal) |dall')(.+?) (?:(?:e|ed|a|ad|al) |all')(.+)$/;
const A_TRATTINO = /^([^-÷]*\d[^-÷]*?) ?([-÷]) ?(\d.*)$/;

/** Reads `tra 10 e 20`, `da 10 a 20 gg`, `10%-20%`. A unit on one end holds for both. */
export function readIntervallo(testo: string): IntervalloLetto | null {
  const parole = A_PAROLE.exec(testo);
  if (parole) return withEnds(parole[1] ?? '', parole[2] ?? '', false);
  const segno = A_TRATTINO.exec(testo);
  return segno === null ? null : withEnds(segno[1] ?? '', segno[3] ?? '', segno[2] === '-');
}

function withEnds(primo: string, secondo: string, trattino: boolean): IntervalloLetto | null {
  const da = readEnd(primo);
  const a = readEnd(secondo);
  if (da === null || a === null) return null;
  if (da.unita !== null && a.unita !== null && da.unita !== a.unita) return null;
  const ambiguo = da.altra !== null || a.altra !== null;
  return {
    da: da.valore,
    a: a.valore,
    unita: da.unita ?? a.unita,
    trattino,
    punto: da.punto || a.punto,
    altra: ambiguo ? { da: da.altra ?? da.valore, a: a.altra ?? a.valore } : null,
  };
}

/** `dal 3.5 al 4.5` may be days: an end that could be a date is no number. */
function readEnd(testo: string): MisuraLetta | null {
  const estremo = dropFillers(testo.trim());
  return readDataIncompleta(estremo) === null ? readMisura(estremo) : null;
}
