import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const DOCS = resolve(__dirname, '../../docs');
const read = (name: string): string => readFileSync(resolve(DOCS, name), 'utf8');

/** The cells of the rows of a table in Markdown. */
const righe = (testo: string): readonly (readonly string[])[] =>
  testo
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('|---'))
    .map((line) => line.split('|').slice(1, -1).map((cella) => cella.trim()));

const NUMERO = /\d+b?\.\d+/g;
const prove = righe(read('prove-excel/elenco.md')).filter(([n = '']) => /^\d/.test(n));

describe('docs/prove-excel', () => {
  it('numbers its tests in order, none twice', () => {
    const numeri = prove.map(([n = '']) => n);
    expect(numeri.length).toBeGreaterThan(60);
    expect(new Set(numeri).size).toBe(numeri.length);
  });

  it('claims nothing: what was seen is still to be written', () => {
    expect(prove.filter((cells) => cells[3] !== '')).toEqual([]);
    expect(prove.filter(([, fare = '', vedere = '']) => fare === '' || vedere === '')).toEqual([]);
  });

  it('has a test for every guess of the emulated Excel', () => {
    const note = new Set(prove.map(([n]) => n));
    const [, tabella = ''] = read('excel-emulato.md').split('## What it guesses');
    const supposte = righe(tabella).filter(([cosa]) => cosa !== 'guess');
    expect(supposte.length).toBeGreaterThan(10);
    const senza = supposte.filter((cells) => {
      const citate = cells.at(-1)?.match(NUMERO) ?? [];
      return citate.length === 0 || citate.some((n) => !note.has(n));
    });
    expect(senza.map(([cosa]) => cosa)).toEqual([]);
  });
});
