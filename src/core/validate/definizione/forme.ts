import { barraDiDivisione } from '../../model/barra';
import type { Indicatore } from '../../model/piano';
import { normalizeTesto } from '../../model/testo';

const CONTEGGIO = /^(?:n|nr|num|numero) /;
const QUOTA = /^(?:%|percentuale|quota|tasso) /;

/** Texts are normalised: *N. incontri*, *Numero di incontri*. */
export function isConteggio(normalizzato: string): boolean {
  return CONTEGGIO.test(normalizzato);
}

/** *% pratiche evase*, *Percentuale di pratiche evase*. */
export function isQuota(normalizzato: string): boolean {
  return QUOTA.test(normalizzato);
}

export interface PartiRapporto {
  /** As printed. */
  readonly numeratore: string;
  readonly denominatore: string;
  /** Words of each, normalised, without the sign of a count. */
  readonly sopra: readonly string[];
  readonly sotto: readonly string[];
}

const CONTA = new Set(['n', 'nr', 'num', 'numero', 'totale', 'di', 'del', 'dei', 'delle', 'degli']);
const PARENTESI = /\([^()]*\)/g;

/** The two parts of a ratio in words, or null where the text divides nothing. */
export function partiDelRapporto({ testo }: Indicatore): PartiRapporto | null {
  if (!testo.includes('/')) return null;
  const barra = barraDiDivisione(testo);
  if (barra === null) return null;
  const inizio = testo.lastIndexOf(':', barra) + 1;
  const numeratore = testo.slice(inizio, barra).trim();
  const denominatore = testo.slice(barra + 1).trim();
  const sopra = words(numeratore);
  const sotto = words(denominatore);
  return sopra.length === 0 || sotto.length === 0
    ? null
    : { numeratore, denominatore, sopra, sotto };
}

function words(parte: string): readonly string[] {
  const parole = normalizeTesto(parte.replace(PARENTESI, ' ')).split(' ');
  const da = parole.findIndex((parola) => !CONTA.has(parola));
  return da < 0 ? [] : parole.slice(da);
}

/** What is measured against last year: *anno x / anno x-1*, *rispetto all'anno precedente*. */
const ANNO_PRIMA = / (?:x|n|t) 1(?: |$)|anno precedente|anni precedenti/;

export function isSuAnnoPrima({ testoNormalizzato }: Indicatore): boolean {
  return ANNO_PRIMA.test(testoNormalizzato);
}
