import { richApiError } from '../error';
import type { HostObject, Json, Session } from '../types';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** `Excel.createWorkbook`: a workbook with these contents, empty without, opened beside the first. */
export function openNew(base64: Json | HostObject | undefined, session: Session): null {
  const bytes = base64 === undefined || base64 === null ? null : decode(base64);
  if (bytes !== null && !ZIP.every((byte, at) => bytes[at] === byte)) {
    throw richApiError('GeneralException');
  }
  try {
    session.openWorkbook(bytes);
  } catch {
    throw richApiError('GeneralException');
  }
  return null;
}

function decode(base64: Json | HostObject): Uint8Array {
  if (typeof base64 !== 'string') throw richApiError('InvalidArgument');
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    throw richApiError('InvalidArgument');
  }
}
