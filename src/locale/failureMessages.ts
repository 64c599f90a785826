import type { HostFailureCode, HostFailureDetail } from '../app/hostFailure';

/** What happened and what to do about it, each one or two sentences. */
export interface TestoFailure {
  readonly testo: string;
  readonly rimedio: string;
}

/** A text for every failure of a host. A code without a text does not compile. */
export type FailureMessages = {
  readonly [C in HostFailureCode]: (detail: HostFailureDetail) => TestoFailure;
};
