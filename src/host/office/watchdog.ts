import { HostFailure } from '../../app/hostFailure';

/** Time as the host needs it, so that tests need not wait. */
export interface Clock {
  /** Runs `then` after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, then: () => void): () => void;
}

/** Office.js has no time-out of its own: a host that never answers would hang the run for ever. */
export const PATIENCE_MS = 60_000;

/** The promise, or `no-answer` when it takes too long. `onLate` is told if it is kept after that. */
export function withWatchdog<T>(
  clock: Clock,
  work: Promise<T>,
  onLate: () => void = () => undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let late = false;
    const cancel = clock.after(PATIENCE_MS, () => {
      late = true;
      reject(new HostFailure('no-answer'));
    });
    work.then(
      (value) => {
        cancel();
        if (late) onLate();
        resolve(value);
      },
      (error: unknown) => {
        cancel();
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

export const SYSTEM_CLOCK: Clock = {
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

export function wait(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(milliseconds, resolve);
  });
}
