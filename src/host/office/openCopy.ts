import { toHostFailure } from './failures';
import { withWatchdog } from './watchdog';
import type { OfficeSession } from './session';

/** `String.fromCharCode` takes only so many arguments at once. */
const CHUNK = 0x8000;

/**
 * A new workbook with these contents, opened by Excel in a window or browser tab of its own; it has no name until a person saves
 * it. Excel does not tell whether a browser kept the tab from opening.
 */
export async function openCopy({ excel, clock }: OfficeSession, bytes: Uint8Array): Promise<void> {
  try {
    await withWatchdog(clock, excel.createWorkbook(toBase64(bytes)));
  } catch (thrown) {
    throw toHostFailure(thrown);
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
