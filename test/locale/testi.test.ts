import { readFileSync } from 'node:fs';
import { sampleOf, segnalazioniMarkdown } from '../../scripts/segnalazioni/markdown';
import { CATALOGUE, type FindingCode } from '../../src/core';
import { LINGUE, testoIn } from '../../src/locale';

/** The narrow column *Segnalazioni* (contract 6). */
const MAX_BREVE = 60;

const CODICI = Object.keys(CATALOGUE) as FindingCode[];

describe.each(LINGUE)('testoIn(%s)', (lingua) => {
  test.each(CODICI)('says of %s what was read and what to do', (code) => {
    const { testo, rimedio, breve } = testoIn(lingua)(sampleOf(code));
    for (const frase of [testo, rimedio]) {
      expect(frase).toMatch(/^\S.*[.?!]$/);
      expect(frase).not.toMatch(/undefined|NaN|\bnull\b|\[object|\n/);
    }
    expect(breve).not.toMatch(/undefined|NaN|\bnull\b|\[object|\n|\.$/);
    expect(breve.length).toBeGreaterThan(5);
    expect(breve.length).toBeLessThanOrEqual(MAX_BREVE);
  });

  it('says something else for each code', () => {
    const testi = CODICI.map((code) => testoIn(lingua)(sampleOf(code)).testo);
    expect(new Set(testi).size).toBe(CODICI.length);
  });
});

describe('testoIn', () => {
  it('writes English and Italian for every code', () => {
    for (const code of CODICI) {
      const finding = sampleOf(code);
      expect(testoIn('en')(finding).testo).not.toBe(testoIn('it')(finding).testo);
    }
  });
});

describe('segnalazioniMarkdown', () => {
  it('stands in docs as it is (npm run docs:segnalazioni writes it)', () => {
    expect(readFileSync('docs/segnalazioni.md', 'utf8')).toBe(segnalazioniMarkdown());
  });

  it('tells every code', () => {
    const testo = segnalazioniMarkdown();
    expect(CODICI.filter((code) => !testo.includes(`### ${code}:`))).toEqual([]);
  });
});
