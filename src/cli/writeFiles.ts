import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { HostFailure } from '../app/hostFailure';
import { writeFailure } from './systemErrors';

export interface FileToWrite {
  /** Absolute. */
  readonly percorso: string;
  /** As a person typed it. */
  readonly nome: string;
  readonly contenuto: Uint8Array | string;
}

interface Staged {
  readonly file: FileToWrite;
  readonly temporaneo: string;
  /** A copy of what stood there, until all files are in place. */
  readonly copia: string | null;
}

/**
 * Writes all files or none: each one beside its place first, then all are renamed. A rename that fails (on Windows:
 * the file is open in Excel) gives back what the earlier ones replaced. Null = done.
 */
export function writeFiles(
  files: readonly FileToWrite[],
  rename: (from: string, to: string) => void = renameSync,
): HostFailure | null {
  const staged: Staged[] = [];
  try {
    for (const [index, file] of files.entries()) {
      const failure = attempt(file, () => {
        // Named before it is made, so that a half-written one is removed too.
        const one = place(file, index, files.length > 1);
        staged.push(one);
        stage(one);
      });
      if (failure !== null) return failure;
    }
    return renameAll(staged, rename);
  } finally {
    for (const { temporaneo, copia } of staged) {
      rmSync(temporaneo, { force: true });
      if (copia !== null) rmSync(copia, { force: true });
    }
  }
}

function place(file: FileToWrite, index: number, several: boolean): Staged {
  const nome = `.cruscotto-${String(process.pid)}-${String(index)}`;
  const at = (suffix: string): string => path.join(path.dirname(file.percorso), nome + suffix);
  const existing = statSync(file.percorso, { throwIfNoEntry: false });
  return {
    file,
    temporaneo: at('.tmp'),
    copia: several && existing !== undefined ? at('.bak') : null,
  };
}

function stage({ file: { percorso, contenuto }, temporaneo, copia }: Staged): void {
  const existing = statSync(percorso, { throwIfNoEntry: false });
  if (existing?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (existing !== undefined) accessSync(percorso, constants.W_OK);
  const descriptor = openSync(temporaneo, 'wx');
  try {
    writeFileSync(descriptor, contenuto);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  if (existing !== undefined) chmodSync(temporaneo, existing.mode);
  if (copia !== null) copyFileSync(percorso, copia, constants.COPYFILE_EXCL);
}

function renameAll(
  staged: readonly Staged[],
  rename: (from: string, to: string) => void,
): HostFailure | null {
  for (const [index, { temporaneo, file }] of staged.entries()) {
    const failure = attempt(file, () => {
      rename(temporaneo, file.percorso);
    });
    if (failure !== null) {
      staged.slice(0, index).forEach(giveBack);
      return failure;
    }
  }
  return null;
}

function giveBack({ file: { percorso }, copia }: Staged): void {
  if (copia === null) rmSync(percorso, { force: true });
  else renameSync(copia, percorso);
}

function attempt({ nome }: FileToWrite, write: () => void): HostFailure | null {
  try {
    write();
    return null;
  } catch (error) {
    return writeFailure(error, nome);
  }
}
