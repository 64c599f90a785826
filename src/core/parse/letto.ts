import type { Finding, WithFindings } from '../findings';

const NONE: readonly Finding[] = [];

/** A value with its remarks; rows without any share one empty list. */
export function letto<T>(value: T, findings: readonly Finding[] = NONE): WithFindings<T> {
  return { value, findings };
}

const LUNGHEZZA_CITAZIONE = 80;

/** What a message quotes of a cell: all of it, unless it is a treatise. */
export function quoted(raw: string): string {
  const testo = raw.trim();
  return testo.length > LUNGHEZZA_CITAZIONE ? `${testo.slice(0, LUNGHEZZA_CITAZIONE)}…` : testo;
}
