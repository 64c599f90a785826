import { officeHost, type Clock, type OfficeHost } from '../../../src/host/office';
import type { OfficeClient } from './client';

/** Short pauses pass at once; the long patience of the watchdog passes only when a test says so. */
export interface TestClock extends Clock {
  /** Lets every waiting time up to so many milliseconds pass. */
  pass(upTo?: number): void;
}

const LONG_MS = 1_500;

export function testClock(): TestClock {
  const waiting = new Map<() => void, number>();
  return {
    after(milliseconds, then) {
      if (milliseconds < LONG_MS) {
        setImmediate(then);
        return () => undefined;
      }
      waiting.set(then, milliseconds);
      return () => waiting.delete(then);
    },
    pass(upTo = Infinity) {
      for (const [then, milliseconds] of [...waiting]) {
        if (milliseconds > upTo) continue;
        waiting.delete(then);
        then();
      }
    },
  };
}

/** The real Excel host of the add-in over one emulated client. */
export function hostOf(
  client: OfficeClient,
  clock: Clock = testClock(),
  onWaiting?: () => void,
): OfficeHost {
  return officeHost({
    ...(onWaiting === undefined ? {} : { onWaiting }),
    excel: client.Excel,
    clock,
    supports: (version) => client.Office.context.requirements.isSetSupported('ExcelApi', version),
    viewing: () => client.Office.context.document.mode === client.Office.DocumentMode.ReadOnly,
  });
}
