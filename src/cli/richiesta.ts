import type { Passo, Richiesta } from '../app/ricalcola';
import type { Regole } from '../core';
import { testoIn } from '../locale';
import type { Argomenti } from './argomenti';
import type { Formato } from '../app/libroInMemoria';

/** What the command line takes from its surroundings. */
export interface Ambiente {
  /** Relative names start here. */
  readonly base: string;
  /** Local time, `AAAA-MM-GG HH:MM`. */
  readonly quando: string;
  readonly onPasso?: (passo: Passo) => void;
  readonly formato: Formato;
}

/** What a command line asks of the calculation. */
export function richiestaOf(
  { anno, al, lingua, chi }: Argomenti,
  regole: Partial<Regole>,
  { quando, onPasso }: Ambiente,
): Richiesta {
  return {
    anno,
    al,
    // A file has no today: the same file gives the same figures whenever it is calculated.
    oggi: null,
    regole,
    testo: testoIn(lingua),
    chi,
    quando,
    ...(onPasso === undefined ? {} : { onPasso }),
  };
}
