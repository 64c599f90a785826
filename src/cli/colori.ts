import type { Esito, Gravita } from '../core';

type Tinta = 'verde' | 'giallo' | 'rosso' | 'tenue' | 'forte';

/** Dresses a text for the terminal, or leaves it as it is. */
export type Colori = (tinta: Tinta, testo: string) => string;

const CODES: Readonly<Record<Tinta, string>> = {
  verde: '32',
  giallo: '33',
  rosso: '31',
  tenue: '2',
  forte: '1',
};

export const SENZA_COLORI: Colori = (_, testo) => testo;

const CON_COLORI: Colori = (tinta, testo) => `\u001b[${CODES[tinta]}m${testo}\u001b[0m`;

/** Colours only on a terminal, and never where NO_COLOR says so (no-color.org). */
export function coloriFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Colori {
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return stream.isTTY === true && !refused ? CON_COLORI : SENZA_COLORI;
}

/** The colour only stands beside the word, never instead of it. */
export function tintaOfEsito(esito: Esito): Tinta {
  if (esito === 'Raggiunto') return 'verde';
  if (esito === 'Parzialmente raggiunto') return 'giallo';
  return esito === 'Non raggiunto' ? 'rosso' : 'tenue';
}

export const TINTA_OF_GRAVITA: Readonly<Record<Gravita, Tinta>> = {
  errore: 'rosso',
  avviso: 'giallo',
  nota: 'tenue',
};
