import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FORSE_INDICATORE, SINONIMI, type Campo } from '../../../src/core/locate/headings';
import { headingKey } from '../../../src/core/locate/readHeading';

const GLOSSARIO = path.resolve(__dirname, '../../../docs/glossario.md');
/** Terms whose column has a shorter name in the code. */
const CAMPI: Readonly<Record<string, Campo>> = { 'risultato atteso': 'atteso', unità: 'unita' };
const campi = Object.keys(SINONIMI) as Campo[];

/** Term -> headings of the fifth column. */
function readGlossario(): ReadonlyMap<string, readonly string[]> {
  const rows = readFileSync(GLOSSARIO, 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!termine)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    rows
      .filter(([, , , , , headings]) => headings !== '')
      .map(([, termine = '', , , , headings = '']) => [
        CAMPI[termine] ?? termine,
        headings.split(', '),
      ]),
  );
}

describe('SINONIMI', () => {
  it('equals the headings of the glossary', () => {
    expect(Object.fromEntries(readGlossario())).toEqual(SINONIMI);
  });

  it('gives no heading to two columns', () => {
    const owners = new Map<string, Set<Campo>>();
    for (const campo of campi) {
      for (const testo of SINONIMI[campo]) {
        const key = headingKey(testo);
        owners.set(key, (owners.get(key) ?? new Set()).add(campo));
      }
    }
    expect([...owners].filter(([, set]) => set.size > 1)).toEqual([]);
    // «Il» is nothing but an article, and is read only where it is written just so.
    expect([...(owners.get('') ?? [])]).toEqual(['rettificataIl']);
  });

  it.each(SINONIMI.indicatore)('recognises «%s» at a glance', (testo) => {
    expect(FORSE_INDICATORE.test(testo)).toBe(true);
  });
});
