import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE, FOGLI_SU_RICHIESTA } from '../../src/core';
import { COMANDI } from '../../src/cli/comandi';

const MANUALE = path.join(__dirname, '../../docs/manuale');
const IMMAGINI = path.join(MANUALE, 'immagini');
/** In bytes: the manual is read over the office network. */
const PIU_GRANDE = 150_000;

const pagine = readdirSync(MANUALE).filter((nome) => nome.endsWith('.md'));
const testoDi = (nome: string): string => readFileSync(path.join(MANUALE, nome), 'utf8');
const tutte = pagine.map(testoDi).join('\n');

describe('the manual', () => {
  it('lists every page, and no other', () => {
    const elencate = [...testoDi('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, p]) => p);
    expect([...elencate, 'README.md'].sort()).toEqual([...pagine].sort());
  });

  it('shows every picture it keeps, none too large, none that is missing', () => {
    const mostrate = [...tutte.matchAll(/\]\(immagini\/([\w.-]+)\)/g)].map(([, nome = '']) => nome);
    expect([...new Set(mostrate)].sort()).toEqual(readdirSync(IMMAGINI).sort());
    for (const nome of mostrate) {
      expect(statSync(path.join(IMMAGINI, nome)).size).toBeLessThan(PIU_GRANDE);
    }
  });

  it('names commands and remarks that there are', () => {
    const comandi = [...tutte.matchAll(/(?:cruscotto -- |`cruscotto )([a-z]+)/g)].map(([, c = '']) => c);
    expect(comandi.length).toBeGreaterThan(5);
    for (const comando of comandi) expect(COMANDI).toContain(comando);
    const codici = [...tutte.matchAll(/\b[A-Z]{2}-\d{3}\b/g)].map(([codice]) => codice);
    for (const codice of codici) expect(Object.keys(CATALOGUE)).toContain(codice);
  });

  it.each(FOGLI_SU_RICHIESTA)('tells how the sheet of `%s` is made', (foglio) => {
    expect(tutte).toMatch(new RegExp(`cruscotto (-- )?${foglio} `));
  });
});
