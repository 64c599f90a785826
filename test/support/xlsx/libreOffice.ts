import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const COMMANDS = ['soffice', 'libreoffice', 'localc'];
const INSTALLED = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
const TIMEOUT_MS = 120_000;

/** The program, or null where LibreOffice is not installed. */
export function findLibreOffice(): string | null {
  const onPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => COMMANDS.map((command) => path.join(folder, command)));
  return [...onPath, ...INSTALLED].find((file) => existsSync(file)) ?? null;
}

/** Opens a workbook in LibreOffice and saves it anew, in a profile of its own: what comes back is what it understood. */
export function resaveInLibreOffice(
  program: string,
  bytes: Uint8Array,
  extension: 'xlsx' | 'xlsm',
): Uint8Array {
  return saveAs(program, bytes, extension, 'xlsx');
}

/** The colours of a sheet's cells as LibreOffice shows them, rules applied: row by row `#RRGGBB`, or '' for none. */
export function coloursInLibreOffice(
  program: string,
  bytes: Uint8Array,
  sheet: string,
): readonly (readonly string[])[] {
  const page = new TextDecoder().decode(saveAs(program, bytes, 'xlsx', 'html'));
  const table = page.split('<A NAME="table').find((part) => part.includes(`<em>${sheet}</em>`));
  const rows = (table ?? '').split('<tr>').slice(1);
  return rows.map((row) =>
    [...row.matchAll(/<td([^>]*)>/g)].map(
      ([, attributes = '']) => /bgcolor="([^"]+)"/.exec(attributes)?.[1] ?? '',
    ),
  );
}

function saveAs(
  program: string,
  bytes: Uint8Array,
  extension: 'xlsx' | 'xlsm',
  format: 'xlsx' | 'html',
): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'cruscotto-'));
  try {
    const file = path.join(folder, `cartella.${extension}`);
    const out = path.join(folder, 'salvata');
    writeFileSync(file, bytes);
    const profile = pathToFileURL(path.join(folder, 'profilo')).href;
    const args = ['--headless', '--norestore', '--convert-to', format, '--outdir', out, file];
    execFileSync(program, [`-env:UserInstallation=${profile}`, ...args], {
      stdio: 'ignore',
      timeout: TIMEOUT_MS,
    });
    return readFileSync(path.join(out, `cartella.${format}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
