import type { HostFailure, HostFailureCode, HostFailureDetail } from '../app/hostFailure';

/** What happened and what to do about it, each one or two sentences. */
export interface TestoFailure {
  readonly testo: string;
  readonly rimedio: string;
}

/** A text for every failure of a host. A code without a text does not compile. */
export type FailureMessages = {
  readonly [C in HostFailureCode]: (detail: HostFailureDetail) => TestoFailure;
};

/** The words for a failure, as a sentence of their own. */
export function failureOf(messages: FailureMessages, { code, detail }: HostFailure): TestoFailure {
  const { testo, rimedio } = messages[code](detail);
  return { testo: testo.charAt(0).toUpperCase() + testo.slice(1), rimedio };
}
