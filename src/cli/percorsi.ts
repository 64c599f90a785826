import { realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { HostFailure } from '../app/hostFailure';
import type { ErroreCli } from '../locale/cli';
import type { Argomenti } from './argomenti';
import type { Rifiuto } from './rifiuto';

/** The files of a run, absolute; symbolic links followed, so that writing replaces what a link points to. */
export interface Percorsi {
  readonly ingresso: string;
  readonly out: string | null;
  readonly report: string | null;
  readonly regole: string | null;
  /** The workbook of the individual schede that is brought up to date. */
  readonly schede: string | null;
}

/**
 * `npm run` starts programs in the folder of package.json: relative names are meant from where the person stands,
 * which npm tells in INIT_CWD.
 */
export function baseFolder(env: NodeJS.ProcessEnv, cwd: string): string {
  return env['npm_lifecycle_event'] === 'cruscotto' ? (env['INIT_CWD'] ?? cwd) : cwd;
}

export function resolvePercorsi(argomenti: Argomenti, base: string): Percorsi {
  const at = (name: string | null): string | null =>
    name === null ? null : followLinks(path.resolve(base, name));
  return {
    ingresso: followLinks(path.resolve(base, argomenti.ingresso)),
    out: at(argomenti.out),
    report: at(argomenti.report),
    regole: at(argomenti.regole),
    schede: at(argomenti.schede),
  };
}

/** Whether writing would harm a file of the run that is read, or one output the other (contract 7). */
export function conflictOf(argomenti: Argomenti, percorsi: Percorsi): Rifiuto | null {
  const { ingresso, out, report, regole, schede } = percorsi;
  const { comando } = argomenti;
  // What the output is a copy of; individual schede never take the place of the cruscotti.
  const copiata = comando === 'schede' ? schede : ingresso;
  const soloLetta = comando === 'schede' ? ingresso : null;
  if (out !== null) {
    if (copiata !== null && sameFile(out, copiata) && !argomenti.sovrascrivi) {
      return { code: 'out-uguale-ingresso', params: { percorso: argomenti.out ?? out } };
    }
    if (report !== null && sameFile(out, report)) {
      return { code: 'stesso-percorso', params: { percorso: argomenti.out ?? out } };
    }
  }
  return (
    extensionConflict(argomenti, out, copiata) ??
    overwrites('--report', report, [ingresso, regole]) ??
    overwrites('--out', out, [regole, soloLetta])
  );
}

/** Names under which programs expect another kind of file than the one that is written. */
const TIPI: readonly string[] = [
  '.xlsx',
  '.xlsm',
  '.xltx',
  '.xltm',
  '.xls',
  '.xlsb',
  '.ods',
  '.csv',
  '.pdf',
];

/** Excel refuses a workbook with macros called .xlsx, and one without called .xlsm. */
function extensionConflict(
  argomenti: Argomenti,
  out: string | null,
  copiata: string | null,
): HostFailure | null {
  if (out === null) return null;
  const attesa = copiata === null ? '.xlsx' : path.extname(copiata).toLowerCase();
  const scelta = path.extname(out).toLowerCase();
  if (scelta === attesa || !TIPI.includes(attesa) || !TIPI.includes(scelta)) return null;
  return new HostFailure('out-extension', { dove: argomenti.out ?? out, tecnico: attesa });
}

function overwrites(
  opzione: string,
  uscita: string | null,
  letti: readonly (string | null)[],
): ErroreCli | null {
  if (uscita === null) return null;
  const colpito = letti.find((letto) => letto !== null && sameFile(letto, uscita));
  if (colpito === undefined || colpito === null) return null;
  return { code: 'sovrascrive-ingresso', params: { opzione, percorso: colpito } };
}

/** The same file under whatever name: another spelling, a symbolic or a hard link. */
function sameFile(a: string, b: string): boolean {
  if (a === b) return true;
  const one = statOf(a);
  const other = statOf(b);
  if (one !== null && other !== null) return one.ino === other.ino && one.dev === other.dev;
  if (one !== null || other !== null) return false;
  return IGNORES_CASE && a.toLowerCase() === b.toLowerCase();
}

/** For files that are not there yet, the file system cannot be asked. */
const IGNORES_CASE = process.platform === 'win32' || process.platform === 'darwin';

function followLinks(absolute: string): string {
  try {
    return realpathSync(absolute);
  } catch {
    const folder = path.dirname(absolute);
    return folder === absolute ? absolute : path.join(followLinks(folder), path.basename(absolute));
  }
}

function statOf(file: string): Stats | null {
  return statSync(file, { throwIfNoEntry: false }) ?? null;
}
