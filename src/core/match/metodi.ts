import type { Metodo, Rapporto } from '../model/consuntivo';
import { misura, puntiDaFrazione, type Unita } from '../model/misura';
import type { Indicatore } from '../model/piano';
import { compareValori, type ConValore, type Omogenei, type Valore } from './valori';

/** Which methods mean something for which kind of value (contract 5). */
const ADATTI: { readonly [K in Omogenei['kind']]: readonly Metodo[] } = {
  misura: ['copia', 'somma', 'media', 'rapporto', 'minimo', 'massimo'],
  data: ['copia', 'ultima-data', 'minimo', 'massimo'],
  esito: ['copia', 'minimo', 'massimo'],
};

export function isAdatto(metodo: Metodo, { kind }: Omogenei): boolean {
  return ADATTI[kind].includes(metodo);
}

export function allEqual({ valori }: Omogenei): boolean {
  const [first] = valori;
  return (
    first !== undefined &&
    valori.every(({ consuntivo }) => compareValori(first.consuntivo, consuntivo) === 0)
  );
}

/** What the contract takes where no person chose: `copia`, `ultima-data`, else the worst by verso. */
export function metodoPredefinito(omogenei: Omogenei, indicatore: Indicatore): Metodo {
  if (allEqual(omogenei)) return 'copia';
  return omogenei.kind === 'data' ? 'ultima-data' : worstOf(omogenei, indicatore);
}

/**
 * The lowest is the worst where higher is better, else the highest. A target that says more than a verso goes
 * first: with a NO expected SI is worse, with an interval what lies farther outside it.
 */
function worstOf({ valori }: Omogenei, { atteso, verso }: Indicatore): 'minimo' | 'massimo' {
  const byVerso = verso.verso === 'minore' ? 'massimo' : 'minimo';
  const { value } = atteso;
  if (value.kind === 'esito') return value.atteso === 'si' ? 'minimo' : 'massimo';
  if (value.kind !== 'intervallo') return byVerso;
  const numeri = valori.flatMap(numeroDi);
  const below = Math.max(0, value.da.valore - Math.min(...numeri));
  const above = Math.max(0, Math.max(...numeri) - value.a.valore);
  if (below === above) return byVerso;
  return below > above ? 'minimo' : 'massimo';
}

/** A value and the text that shows it; `null` text where no cell below holds it. */
export interface Calcolato {
  readonly consuntivo: ConValore;
  readonly testo: string | null;
}

/**
 * The value by a method that is `isAdatto`. Null where it cannot be had: `rapporto` without numerator and
 * denominator on every row.
 */
export function applyMetodo(metodo: Metodo, omogenei: Omogenei): Calcolato | null {
  const { valori } = omogenei;
  switch (metodo) {
    case 'copia':
      return extreme(valori, () => false);
    case 'minimo':
      return extreme(valori, (order) => order < 0);
    case 'massimo':
    case 'ultima-data':
      return extreme(valori, (order) => order > 0);
    case 'rapporto':
      return byRapporto(omogenei);
    default:
      return byNumeri(metodo, omogenei);
  }
}

/** The first value that no other one beats, with the text of its own cell. */
function extreme(valori: readonly Valore[], beats: (order: number) => boolean): Calcolato | null {
  const [first, ...others] = valori;
  if (first === undefined) return null;
  const best = others.reduce(
    (kept, other) => (beats(compareValori(other.consuntivo, kept.consuntivo)) ? other : kept),
    first,
  );
  return { consuntivo: best.consuntivo, testo: best.letta.testo };
}

function byNumeri(metodo: 'somma' | 'media', omogenei: Omogenei): Calcolato | null {
  if (omogenei.kind !== 'misura') return null;
  const numeri = omogenei.valori.flatMap(numeroDi);
  const total = numeri.reduce((sum, numero) => sum + numero, 0);
  const valore = metodo === 'somma' ? total : total / numeri.length;
  return { consuntivo: measured(valore, omogenei.unita, null), testo: null };
}

function byRapporto(omogenei: Omogenei): Calcolato | null {
  const rapporto = sumOfRapporti(omogenei);
  if (omogenei.kind !== 'misura' || rapporto === null) return null;
  const quota = rapporto.numeratore / rapporto.denominatore;
  const valore = omogenei.unita === 'percento' ? puntiDaFrazione(quota) : quota;
  return { consuntivo: measured(valore, omogenei.unita, rapporto), testo: null };
}

/** Σ numerators over Σ denominators; null unless every row has both. */
export function sumOfRapporti({ valori }: Omogenei): Rapporto | null {
  const rapporti = valori.flatMap(({ rapporto }) => (rapporto === null ? [] : [rapporto]));
  const denominatore = rapporti.reduce((sum, rapporto) => sum + rapporto.denominatore, 0);
  if (rapporti.length < valori.length || denominatore === 0) return null;
  return { numeratore: rapporti.reduce((sum, r) => sum + r.numeratore, 0), denominatore };
}

function measured(valore: number, unita: Unita, rapporto: Rapporto | null): ConValore {
  return { kind: 'misura', misura: misura(valore, unita), rapporto };
}

function numeroDi({ consuntivo }: Valore): readonly number[] {
  return consuntivo.kind === 'misura' ? [consuntivo.misura.valore] : [];
}
