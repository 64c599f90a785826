import { normalizeTesto } from './testo';

const PROGETTO = /^\s*(?:scheda\s+)?progett[oi]\b[^:]*:/i;

/** The name of a project without the words that say it is one: *Progetto: Biobanca* is *Biobanca*. */
export function nomeProgetto(testo: string): string {
  return testo.replace(PROGETTO, '').trim();
}

/** What two spellings of a project's name have in common. */
export function chiaveProgetto(testo: string): string {
  return normalizeTesto(nomeProgetto(testo));
}
