import { testoIn } from '../../src/locale';
import { applyPlan, readWorkbook } from '../../src/host/file';
import { calcola } from '../../src/app/ricalcola';
import type { EsitoPipeline, WorkbookSnapshot } from '../../src/core';
import { cartellaDi, type Misure } from './cartella';
import { xlsxOf } from './xlsx';

/** One measurement in a process of its own, so that its memory is its own. Prints one line of JSON. */
export interface Misura {
  /** Milliseconds of each run, in the order they were made. */
  readonly ciclo: readonly number[];
  readonly core: readonly number[];
  /** Processor time of those runs, all threads: what remains comparable on a busy computer. */
  readonly cpu: readonly number[];
  /** The first run of all, before the engine has warmed up: what the command line lives with. */
  readonly prima: number;
  /** Reading, calculating and writing the .xlsx; empty where the file was left out. */
  readonly file: readonly number[];
  readonly indicatori: number;
  readonly abbinamenti: number;
  readonly segnalazioni: number;
  /** MiB: heap that the core adds to the workbook, and the most the whole process ever held. */
  readonly heapCore: number;
  readonly picco: number;
  readonly mebibyteFile: number;
}

const MIB = 1024 * 1024;

function main(): void {
  const [superiori = 0, servizi = 0, volte = 0, volteFile = 0] = process.argv.slice(2).map(Number);
  const misure: Misure = { superiori, servizi };
  const book = cartellaDi(misure);
  const ciclo = times(volte, () => divide(book));

  const { prima, heapCore, ...contati } = firstRun(book);
  const cpu: number[] = [];
  const core = times(volte, () => {
    const used = process.cpuUsage();
    run(book);
    const { user, system } = process.cpuUsage(used);
    cpu.push((user + system) / 1000);
  });
  const file: number[] = [];
  const bytes = volteFile > 0 ? xlsxOf(book) : new Uint8Array();
  for (let i = 0; i < volteFile; i += 1) file.push(timeOfFile(bytes));

  const misura: Misura = {
    ciclo,
    core,
    cpu,
    prima,
    file,
    ...contati,
    heapCore,
    picco: process.resourceUsage().maxRSS / 1024,
    mebibyteFile: bytes.length / MIB,
  };
  process.stdout.write(`${JSON.stringify(misura)}\n`);
}

/** The only one whose outcome is kept for a while: what it adds to the heap, and what it found. */
function firstRun(
  book: WorkbookSnapshot,
): Pick<Misura, 'prima' | 'heapCore' | 'indicatori' | 'abbinamenti' | 'segnalazioni'> {
  const before = heap();
  const start = performance.now();
  const esito = run(book);
  const prima = performance.now() - start;
  return {
    prima,
    heapCore: heap() - before,
    indicatori: esito.risultato.cruscotti.reduce((n, { righe }) => n + righe.length, 0),
    abbinamenti: esito.risultato.abbinamenti.length,
    segnalazioni: esito.findings.length,
  };
}

function run(book: WorkbookSnapshot): EsitoPipeline {
  return calcola(book, {
    anno: null,
    al: null,
    oggi: null,
    regole: {},
    testo: testoIn('it'),
    chi: '',
    quando: '2019-12-31 12:00',
  }).esito;
}

/** What the calculation would be if every cell were a number and nothing could go wrong. */
function divide(book: WorkbookSnapshot): number {
  let somma = 0;
  for (const { values } of book.sheets) {
    for (const riga of values) {
      const [, , atteso, consuntivo] = riga;
      if (typeof atteso === 'number' && typeof consuntivo === 'number')
        somma += consuntivo / atteso;
    }
  }
  return somma;
}

function timeOfFile(bytes: Uint8Array): number {
  const start = performance.now();
  const book = readWorkbook(bytes);
  applyPlan(bytes, run(book).plan);
  return performance.now() - start;
}

/** Each run pays for its own garbage only: what the one before left is cleared away first. */
function times(volte: number, work: () => unknown): readonly number[] {
  return Array.from({ length: volte }, () => {
    globalThis.gc?.();
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MIB;
}

main();
