import { normalizeTesto } from '../../model/testo';
import { INDIZI_MINORE, LESSICO_MINORE, PRIMA_DELLA_TESTA, TESTE_DI_QUOTA } from './parole';

/** What the words of an indicator say about its verso; at most one of the two is set. */
export interface DettoDalTesto {
  /** The words that make it lower is better. */
  readonly minore: string | null;
  /** Words that only hint at it. */
  readonly indizio: string | null;
}

const NULLA: DettoDalTesto = { minore: null, indizio: null };
const FRASI = wholeWords(LESSICO_MINORE);
const INDIZI = wholeWords(INDIZI_MINORE);

/** Whole words only: *costituzione* is no *costo*. */
export function readLessico(testo: string, normalizzato: string): DettoDalTesto {
  const frase = FRASI.exec(normalizzato)?.[1] ?? null;
  if (frase !== null) {
    const parti = testo.split(':').map(normalizeTesto);
    const testa = parti.map(headPhrase).find((trovata) => trovata !== null) ?? null;
    if (testa !== null) return { minore: testa, indizio: null };
    if (!parti.some(isQuota)) return { minore: null, indizio: frase };
  }
  const indizio = INDIZI.exec(normalizzato)?.[1] ?? null;
  return indizio === null ? NULLA : { minore: null, indizio };
}

function headPhrase(parte: string): string | null {
  const parole = parte.split(' ');
  const da = parole.findIndex((parola) => !PRIMA_DELLA_TESTA.has(parola));
  const testa = `${parole.slice(Math.max(da, 0)).join(' ')} `;
  return LESSICO_MINORE.find((frase) => testa.startsWith(`${frase} `)) ?? null;
}

function isQuota(parte: string): boolean {
  return TESTE_DI_QUOTA.has(parte.split(' ', 1)[0] ?? '');
}

function wholeWords(parole: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(${parole.join('|')})(?= |$)`);
}
