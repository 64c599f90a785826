import { normalizeTesto } from '../../model/testo';

/** A name with the sheet it stands on. */
export interface Nome {
  readonly testo: string;
  readonly foglio: string;
}

/** Names by their normalised text; the first spelling of each counts. */
export type Nomi = ReadonlyMap<string, Nome>;

/** Least share of words in common for two names to be one, written differently. */
const MIN_SHARE = 0.6;
const CODICE = /^\d+(?:\.\d+)*[.)]?\s+/;

/** The name without the code printed before it, normalised. */
export function chiaveNome(testo: string): string {
  return normalizeTesto(testo.replace(CODICE, ''));
}

/** The name most like this one, if any is like enough; null too where it is there as it is. */
export function similarNome(testo: string, nomi: Nomi): Nome | null {
  const chiave = chiaveNome(testo);
  if (nomi.has(chiave)) return null;
  const words = new Set(chiave.split(' '));
  let best: Nome | null = null;
  let most = MIN_SHARE;
  for (const [altra, nome] of nomi) {
    const share = shareOf(words, new Set(altra.split(' ')));
    if (share >= most) {
      best = nome;
      most = share;
    }
  }
  return best;
}

function shareOf(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const both = [...some].filter((word) => others.has(word)).length;
  return both / (some.size + others.size - both);
}
