import { HostFailure, type HostFailureCode } from './hostFailure';

/** Failures that say that the workbook is no longer the one that was read: a fresh read may well go through. */
const DA_CAPO: ReadonlySet<HostFailureCode> = new Set([
  'changed-since-read',
  'sheet-missing',
  'conflict',
  'access-denied',
  'label-missing',
]);

export function daRileggere({ code }: HostFailure): boolean {
  return DA_CAPO.has(code);
}

interface Esito {
  readonly kind?: string;
  readonly failure?: HostFailure;
}

/** Whether a gesture may start again: nothing of it was written, so that it means the same on fresh input. */
export function daRifare(scrittura: Esito | null): boolean {
  const failure = scrittura?.failure;
  return failure !== undefined && daRileggere(failure) && failure.detail.scrittura === undefined;
}

/** Once more from fresh input where `fallita` says so; the first outcome where the workbook cannot be read any more. */
export async function unaVoltaDaCapo<T>(
  tenta: () => Promise<T>,
  fallita: (esito: T) => boolean,
): Promise<T> {
  const primo = await tenta();
  if (!fallita(primo)) return primo;
  try {
    return await tenta();
  } catch (thrown) {
    if (thrown instanceof HostFailure) return primo;
    throw thrown;
  }
}
