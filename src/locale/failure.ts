import type { HostFailure } from '../app/hostFailure';
import { failure as en } from './en/failure';
import { failureOf, type FailureMessages, type TestoFailure } from './failureMessages';
import { failure as it } from './it/failure';
import type { Lingua } from './lingua';

const MESSAGES: Readonly<Record<Lingua, FailureMessages>> = { it, en };

/** The words for a failed read or write. */
export function testoFailure(lingua: Lingua, failure: HostFailure): TestoFailure {
  return failureOf(MESSAGES[lingua], failure);
}
