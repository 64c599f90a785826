import { HostFailure, type FileFailureCode } from '../app/hostFailure';

/** System codes with a sentence of their own; the others are told as they are. */
const READ: ReadonlyMap<string, FileFailureCode> = new Map([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EISDIR', 'is-folder'],
  ['EACCES', 'read-denied'],
  ['EPERM', 'read-denied'],
  ['ERR_FS_FILE_TOO_LARGE', 'too-big'],
]);

const WRITE: ReadonlyMap<string, FileFailureCode> = new Map([
  ['ENOENT', 'folder-missing'],
  ['ENOTDIR', 'folder-missing'],
  ['EISDIR', 'is-folder'],
  ['EACCES', 'write-denied'],
  ['EROFS', 'write-denied'],
  // On Windows a file that is open in Excel.
  ['EPERM', 'file-busy'],
  ['EBUSY', 'file-busy'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
]);

export function readFailure(error: unknown, dove: string): HostFailure {
  return failureOf(error, dove, READ, 'cannot-read');
}

export function writeFailure(error: unknown, dove: string): HostFailure {
  return failureOf(error, dove, WRITE, 'cannot-write');
}

function failureOf(
  error: unknown,
  dove: string,
  known: ReadonlyMap<string, FileFailureCode>,
  otherwise: FileFailureCode,
): HostFailure {
  const tecnico = systemCode(error);
  return new HostFailure(known.get(tecnico) ?? otherwise, { dove, tecnico });
}

/** `ENOENT` and the like, which are the same in every language; else what the error says. */
export function systemCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  if ('code' in error) return String(error.code);
  return 'message' in error ? String(error.message) : 'error';
}
