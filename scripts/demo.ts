import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Passo } from '../src/app/ricalcola';
import { parseArgomenti } from '../src/cli/argomenti';
import { coloriFor, TINTA_OF_GRAVITA, type Colori } from '../src/cli/colori';
import { esegui, type Eseguito } from '../src/cli/esegui';
import { padEnd, shorten, wrap } from '../src/cli/larghezza';
import { rifiutoLine } from '../src/cli/rifiuto';
import { countGravita } from '../src/cli/stampa';
import { tabellaRisultati } from '../src/cli/tabella';
import {
  gravitaOf,
  printCellRef,
  type EsitoPipeline,
  type Finding,
  type Gravita,
  type TestoSegnalazione,
} from '../src/core';
import { applyPlan, emptyWorkbook, readWorkbook } from '../src/host/file';
import { FORMATI, LABELS } from '../src/locale';
import { TESTI_CLI } from '../src/locale/cli';

/** Recalculates the sample of a whole Camera and shows what a controller would look at first. */
const CAMPIONE = path.join('samples', 'cruscotti-2019-consuntivo.xlsx');
const OUT = path.join('out', 'cruscotti-2019-consuntivo.xlsx');
const REPORT = path.join('out', 'cruscotti-2019-consuntivo.json');
const QUANTE = 10;
const WIDTH = 100;
const INDENT = ' '.repeat(10);
const ORDINE: readonly Gravita[] = ['errore', 'avviso', 'nota'];

const root = path.join(__dirname, '..');
const colori = coloriFor(process.stdout, process.env);

async function main(): Promise<number> {
  mkdirSync(path.join(root, 'out'), { recursive: true });
  const riga = ['ricalcola', CAMPIONE, '--out', OUT, '--report', REPORT, '--chi', 'npm run demo'];
  const lettura = parseArgomenti(riga);
  if (lettura.kind !== 'argomenti') throw new Error('the command line of the demo is wrong');
  const progress = progressOn(process.stderr);
  const tentativo = await esegui(lettura.argomenti, {
    base: root,
    quando: new Date().toISOString().slice(0, 16).replace('T', ' '),
    formato: { readWorkbook, applyPlan, emptyWorkbook },
    onPasso: progress.step,
  });
  progress.done();
  if (!tentativo.ok) {
    process.stderr.write(`${rifiutoLine('it', tentativo.rifiuto)}\n`);
    return 2;
  }
  process.stdout.write(`${demoLines(tentativo.value).join('\n')}\n`);
  return 0;
}

function demoLines({ calcolato: { esito, testo } }: Eseguito): readonly string[] {
  const { anno, al, cruscotti } = esito.risultato;
  const indicatori = cruscotti.reduce((somma, { righe }) => somma + righe.length, 0);
  const corsa = { anno, al: FORMATI.it.data(al), cruscotti: cruscotti.length, indicatori };
  return [
    ...wrap(`${CAMPIONE} (risultati inventati: non sono quelli della Camera)`, WIDTH),
    TESTI_CLI.it.corsa(corsa),
    '',
    ...tabellaRisultati(esito.risultato, 'it', colori),
    '',
    conteggi(esito.findings, colori),
    `Le ${String(QUANTE)} più gravi:`,
    ...gravi(esito).flatMap((finding) => graveLines(finding, testo(finding))),
    '',
    `Celle scritte: ${FORMATI.it.intero(esito.plan.edits.length)}, tutte in colonne e fogli propri; il resto è com'era.`,
    `Cartella da aprire in Excel:    ${OUT}`,
    `Rapporto per altri programmi:   ${REPORT}`,
    'Per provare pulsanti e pannello senza Excel: npm run workbench',
  ];
}

function conteggi(findings: readonly Finding[], dress: Colori): string {
  const quanti = countGravita(findings);
  const parole = ORDINE.map((gravita) => {
    const { uno, molti } = LABELS.it.gravita[gravita];
    const n = quanti[gravita];
    return dress(TINTA_OF_GRAVITA[gravita], `${FORMATI.it.intero(n)} ${n === 1 ? uno : molti}`);
  });
  return `Segnalazioni: ${parole.join(', ')}.`;
}

/** Gravita, code, cell and what it is about, then the beginning of what was read and concluded. */
function graveLines(finding: Finding, { testo, breve }: TestoSegnalazione): readonly string[] {
  const gravita = gravitaOf(finding);
  const dove = padEnd(printCellRef(finding.cell), 24);
  const parola = colori(TINTA_OF_GRAVITA[gravita], padEnd(LABELS.it.gravita[gravita].uno, 7));
  return [
    `  ${parola} ${finding.code}  ${dove}  ${breve}`,
    ...shortLines(testo, WIDTH - INDENT.length).map((line) => colori('tenue', INDENT + line)),
  ];
}

function shortLines(testo: string, width: number): readonly string[] {
  const [first = '', ...rest] = wrap(testo, width);
  return rest.length === 0 ? [first] : [first, shorten(rest.join(' '), width)];
}

/** By gravita, then from the ente down, then down the sheet. */
function gravi({ findings, risultato }: EsitoPipeline): readonly Finding[] {
  const posto = new Map(risultato.cruscotti.map(({ cruscotto }, i) => [cruscotto.foglio, i]));
  const rank = (finding: Finding): readonly number[] => [
    ORDINE.indexOf(gravitaOf(finding)),
    posto.get(finding.cell.sheet) ?? risultato.cruscotti.length,
    finding.cell.row,
    finding.cell.col,
  ];
  return findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .slice(0, QUANTE)
    .map(({ finding }) => finding);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Says on a terminal what is being done and how long it took; silent in a pipe. */
function progressOn(stream: NodeJS.WriteStream): {
  readonly step: (passo: Passo) => void;
  readonly done: () => void;
} {
  let start = 0;
  const done = (): void => {
    if (start === 0 || !stream.isTTY) return;
    stream.write(` ${FORMATI.it.numero((performance.now() - start) / 1000)} s\n`);
    start = 0;
  };
  return {
    step: (passo) => {
      done();
      start = performance.now();
      if (stream.isTTY) stream.write(`${TESTI_CLI.it.passi[passo]}…`);
    },
    done,
  };
}

void main().then((code) => {
  process.exitCode = code;
});
