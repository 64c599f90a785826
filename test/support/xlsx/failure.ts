import { HostFailure } from '../../../src/app/hostFailure';

/** The failure an action ends in; any other error, or none, fails the test. */
export function failureOf(action: () => unknown): HostFailure {
  try {
    action();
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
  throw new Error('nothing failed');
}
