import { testoIn } from '../../src/locale';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { calcola } from '../../src/app/ricalcola';
import { parseIsoDate, type IsoDate, type Regole } from '../../src/core';
import { readWorkbook } from '../../src/host/file';
import type { Lingua } from '../../src/locale';
import { renderEsito } from './render';

const ROOT = path.join(__dirname, '../..');
export const GOLDEN = path.join(ROOT, 'test/golden');

/** What the run is told beside the workbook: it travels with the case, so that it gives the same lines on any day. */
interface Meta {
  /** Where the figures come from, for whoever reads the case. */
  readonly fonte: string;
  readonly anno: number | null;
  readonly al: string | null;
  readonly chi: string;
  readonly quando: string;
  readonly lingua: Lingua;
  readonly regole?: Partial<Regole>;
}

/** Every folder of test/golden that holds a workbook, or names one. */
export function goldenCases(): readonly string[] {
  return readdirSync(GOLDEN, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && workbookOf(entry.name) !== null)
    .map(({ name }) => name)
    .sort();
}

/** The workbook of a case. */
export function goldenWorkbook(name: string): string {
  const file = workbookOf(name);
  if (file === null) throw new Error(`test/golden/${name} holds neither input.xlsx nor input.json`);
  return file;
}

/** The outcome of a case today, as lines. */
export function runGoldenCase(name: string): readonly string[] {
  const meta = JSON.parse(readFileSync(path.join(GOLDEN, name, 'meta.json'), 'utf8')) as Meta;
  const book = readWorkbook(readFileSync(goldenWorkbook(name)));
  return renderEsito(
    calcola(book, {
      anno: meta.anno,
      al: dayOf(meta.al),
      oggi: null,
      regole: meta.regole ?? {},
      testo: testoIn(meta.lingua),
      chi: meta.chi,
      quando: meta.quando,
    }),
  );
}

/** The lines that were accepted; none yet for a new case. */
export function acceptedLines(name: string): readonly string[] {
  const file = expectedOf(name);
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}

export function acceptLines(name: string, lines: readonly string[]): void {
  writeFileSync(expectedOf(name), `${lines.join('\n')}\n`);
}

function expectedOf(name: string): string {
  return path.join(GOLDEN, name, 'expected.txt');
}

/** `input.xlsx`, or the file that `input.json` names relative to the project: `{ "file": "samples/x.xlsx" }`. */
function workbookOf(name: string): string | null {
  const own = path.join(GOLDEN, name, 'input.xlsx');
  if (existsSync(own)) return own;
  const pointer = path.join(GOLDEN, name, 'input.json');
  if (!existsSync(pointer)) return null;
  const { file } = JSON.parse(readFileSync(pointer, 'utf8')) as { file: string };
  return path.join(ROOT, file);
}

function dayOf(text: string | null): IsoDate | null {
  if (text === null) return null;
  const day = parseIsoDate(text);
  if (day === null) throw new Error(`meta.json: «${text}» is no day`);
  return day;
}
