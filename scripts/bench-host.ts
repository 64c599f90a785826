import { readFileSync } from 'node:fs';
import path from 'node:path';
import { padEnd, padStart } from '../src/cli/larghezza';
import { readWorkbook } from '../src/host/file';
import type { WorkbookSnapshot } from '../src/core';
import { FORMATI } from '../src/locale';
import { cartellaDi, misureDi } from './bench/cartella';
import { giriSu, type Giro, type Ritocco } from './bench/giri';

/**
 * Round trips and bytes between the add-in and Excel, for each kind of run: Microsoft's own client over the emulated
 * Excel, which counts what goes over the wire. Times are those of the emulated Excel: they say nothing of a real one.
 */
const CAMPIONE = path.join(__dirname, '..', 'samples', 'cruscotti-2019-consuntivo.xlsx');
const RIGHE = 18_000;
const { numero, intero } = FORMATI.it;
const LARGHEZZE = [36, 5, 7, 9, 10, 10, 10, 9, 10, 10, 10];
/** What the project wants of each kind of run; the bytes, of the sample workbook. */
const GIRI: readonly string[] = ['al più 5', '2, 0 scritture', '3', '4', ''];
const BYTE: readonly string[] = ['60 / -', '60 / 0', '60 / 12', '120 / 12', ''];

async function main(): Promise<void> {
  print([
    'Il client di Microsoft sull’Excel emulato: giri, byte letti e scritti di ogni corsa.',
    'Per confronto il solo contenuto delle celle, come testo: dei fogli delle persone, dei nostri, e quanto ne cambia nei primi.',
    '',
  ]);
  await table('Cartella campione', campione(), BYTE);
  await table(`${intero(RIGHE)} righe generate`, cartellaDi(misureDi(RIGHE)), []);
}

async function table(
  titolo: string,
  book: WorkbookSnapshot,
  byte: readonly string[],
): Promise<void> {
  const giri = await giriSu(book, ritocchiDi(book));
  print([
    titolo,
    line([
      ...['corsa', 'giri', 'letture', 'scritture', 'KB letti', 'KB scritti', 'KB chiesti', 'tempo'],
      ...['KB loro', 'KB nostri', 'KB mutati'],
      'obiettivo',
    ]),
    ...giri.map((giro, indice) => rowOf(giro, obiettivo(GIRI[indice] ?? '', byte[indice] ?? ''))),
    '',
  ]);
}

function obiettivo(giri: string, byte: string): string {
  return [giri === '' ? '' : `giri ${giri}`, byte === '' ? '' : `KB letti / scritti ${byte}`]
    .filter((parte) => parte !== '')
    .join('; ');
}

function rowOf({ corsa, conta, celle, ms, esito }: Giro, voluto: string): string {
  const kb = (bytes: number): string => numero(bytes / 1024, 1);
  return line([
    corsa,
    intero(conta.roundTrips),
    intero(conta.reads),
    intero(conta.writes),
    kb(conta.bytesOut),
    kb(conta.bytesWritten),
    kb(conta.bytesIn - conta.bytesWritten),
    `${intero(ms)} ms`,
    kb(celle.persone),
    kb(celle.nostre),
    kb(celle.cambiate),
    `${voluto}${esito === 'scritto' || esito === 'annullato' || esito === 'niente-da-scrivere' ? '' : ` [${esito}]`}`,
  ]);
}

function campione(): WorkbookSnapshot {
  return readWorkbook(readFileSync(CAMPIONE));
}

/** Two plain actuals of a sheet, each a third lower. */
function ritocchiDi(book: WorkbookSnapshot): readonly Ritocco[] {
  return book.sheets.flatMap(({ name, values, formulas }) => {
    const testata = values.findIndex((row) => row.some((cell) => isConsuntivo(cell)));
    const col = (values[testata] ?? []).findIndex((cell) => isConsuntivo(cell));
    if (testata < 0) return [];
    return values.flatMap((row, riga) => {
      const value = row[col];
      const plain = typeof value === 'number' && value >= 3 && !formulas[riga]?.[col];
      return riga > testata && plain
        ? [{ foglio: name, riga, col, valore: Math.floor((value * 2) / 3) }]
        : [];
    });
  });
}

function isConsuntivo(cell: unknown): boolean {
  return typeof cell === 'string' && /^Consuntivo \d{4}$/.test(cell.trim());
}

function line(celle: readonly string[]): string {
  return celle
    .map((cella, i) => {
      const width = LARGHEZZE[i];
      if (width === undefined) return cella;
      return i === 0 ? padEnd(cella, width) : padStart(cella, width);
    })
    .join('  ');
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
