import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { misureDi, type Misure } from './bench/cartella';
import type { Misura } from './bench/misura';
import { padEnd, padStart } from '../src/cli/larghezza';
import { FORMATI } from '../src/locale';

/**
 * Speed and memory of the whole calculation on generated workbooks, beside a loop that only divides actual by target and
 * beside reading and writing the .xlsx. Each size runs in a process of its own; figures are medians. Not a test: it
 * judges nothing that depends on the computer, it only prints the aims beside the figures.
 */
const CORSE = 7;
const CORSE_FILE = 3;
const RIGHE = [300, 18_000, 100_000] as const;
const ABBINAMENTO: Misure = { superiori: 5_000, servizi: 20_000 };

const { numero, intero } = FORMATI.it;
const COLONNE = [
  'righe',
  'solo divisione',
  'senza controlli',
  'calcolo',
  'CPU',
  'prima corsa',
  'per riga',
  'heap',
  'picco',
  'con il file',
  'picco',
];
const LARGHEZZE = [8, 14, 15, 10, 10, 11, 9, 8, 8, 11, 8];

/** The measured code, compiled as it ships: run from source every inner function is named anew at each call. */
const INTERO = path.resolve(__dirname, '../out/bench/misura.cjs');
/** The same with the definition checks left out, to tell what they cost with all that they make others do. */
const SENZA_CONTROLLI = path.resolve(__dirname, '../out/bench/senza-controlli.cjs');

const withoutControlli: Plugin = {
  name: 'without-controlli',
  setup(build) {
    build.onResolve({ filter: /^\.\/validate$/ }, () => ({
      path: 'validate',
      namespace: 'nothing',
    }));
    build.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({
      contents: 'export const validatePiano = () => []; export const validateRisultato = () => [];',
    }));
  },
};

async function compile(outfile: string, plugins: Plugin[]): Promise<void> {
  await build({
    entryPoints: [path.resolve(__dirname, 'bench/misura.ts')],
    outfile,
    plugins,
    bundle: true,
    platform: 'node',
    target: 'es2022',
  });
}

async function main(): Promise<void> {
  await compile(INTERO, []);
  await compile(SENZA_CONTROLLI, [withoutControlli]);
  print([
    `Node ${process.version}, ${String(availableParallelism())} CPU; mediane di ${String(CORSE)} corse (con il file ${String(CORSE_FILE)}).`,
    '«calcolo»: tutti i sette passi su una cartella in memoria, con i controlli delle definizioni o senza; «con il file»: lettura, calcolo e scrittura di un .xlsx.',
    '«CPU»: tempo di processore di una corsa, garbage collector compreso, che gira anche in parallelo.',
    '«heap»: quanto il risultato aggiunge alla cartella; «picco»: il massimo di un processo che fa una corsa sola.',
    ...busy(),
    '',
    line(COLONNE),
  ]);
  const misurati = RIGHE.map((righe) => {
    const misure = misureDi(righe);
    const misurato = {
      righe,
      solo: measure(misure, CORSE, 0),
      senza: measure(misure, CORSE, 0, SENZA_CONTROLLI),
      memoria: measure(misure, 0, 0),
      file: measure(misure, 0, CORSE_FILE),
      memoriaFile: measure(misure, 0, 1),
    };
    print([rowOf(misurato)]);
    return misurato;
  });
  print(['', ...aims(misurati)]);
  const coppie = measure(ABBINAMENTO, CORSE, 0);
  print([
    aim(
      `Abbinamento di ${intero(ABBINAMENTO.superiori)} righe con ${intero(ABBINAMENTO.servizi)} (con tutto il calcolo): ${intero(coppie.abbinamenti)} abbinamenti`,
      secondi(median(coppie.core)),
      'meno di 5 s',
    ),
  ]);
}

/** Times of a computer that is doing other things are too long, and nobody should be led astray by them. */
function busy(): readonly string[] {
  const [carico = 0] = loadavg();
  if (carico < availableParallelism() / 2) return [];
  return [
    `Attenzione: il computer sta facendo altro (carico ${numero(carico, 1)}): i tempi sono più lunghi del vero.`,
  ];
}

interface Misurato {
  readonly righe: number;
  readonly solo: Misura;
  readonly senza: Misura;
  /** The same with one run only, for the memory: several leave garbage that one run never has. */
  readonly memoria: Misura;
  readonly file: Misura;
  readonly memoriaFile: Misura;
}

function rowOf({ righe, solo, senza, memoria, file, memoriaFile }: Misurato): string {
  const calcolo = median(solo.core);
  return line([
    intero(righe),
    millisecondi(median(solo.ciclo)),
    millisecondi(median(senza.core)),
    millisecondi(calcolo),
    millisecondi(median(solo.cpu)),
    millisecondi(solo.prima),
    `${numero((1000 * calcolo) / righe, 1)} µs`,
    `${intero(memoria.heapCore)} MB`,
    `${intero(memoria.picco)} MB`,
    millisecondi(median(file.file)),
    `${intero(memoriaFile.picco)} MB`,
  ]);
}

function aims(misurati: readonly Misurato[]): readonly string[] {
  const [, medio, grande] = misurati;
  if (medio === undefined || grande === undefined) return [];
  const esponente =
    Math.log(median(grande.solo.core) / median(medio.solo.core)) /
    Math.log(grande.righe / medio.righe);
  const righe = `${intero(grande.righe)} righe`;
  return [
    aim(
      `${righe}, calcolo senza i controlli delle definizioni`,
      secondi(median(grande.senza.core)),
      'meno di 1,5 s',
    ),
    aim(
      `${righe}, controlli delle definizioni: ${intero(grande.solo.segnalazioni)} segnalazioni`,
      secondi(median(grande.solo.core) - median(grande.senza.core)),
      'meno di 2 s',
    ),
    aim(
      `${righe}, picco di memoria del calcolo`,
      `${intero(grande.memoria.picco)} MB`,
      'meno di 600 MB',
    ),
    aim(
      `${righe}, con lettura e scrittura del file (${numero(grande.file.mebibyteFile, 1)} MB)`,
      secondi(median(grande.file.file)),
      'meno di 20 s',
    ),
    aim(
      `Esponente di crescita da ${intero(medio.righe)} a ${righe}`,
      numero(esponente),
      'al più 1,1',
    ),
  ];
}

function aim(cosa: string, misurato: string, obiettivo: string): string {
  return `${padEnd(cosa, 84)} ${padStart(misurato, 8)}   obiettivo: ${obiettivo}`;
}

function measure(
  { superiori, servizi }: Misure,
  volte: number,
  volteFile: number,
  programma = INTERO,
): Misura {
  const args = [superiori, servizi, volte, volteFile].map(String);
  const output = execFileSync(process.execPath, ['--expose-gc', programma, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as Misura;
}

function line(celle: readonly string[]): string {
  return celle.map((cella, i) => padStart(cella, LARGHEZZE[i] ?? 0)).join('  ');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? NaN)) / 2;
}

function millisecondi(ms: number): string {
  return `${numero(ms, ms < 10 ? 2 : 0)} ms`;
}

function secondi(ms: number): string {
  return `${numero(ms / 1000, 2)} s`;
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

void main();
