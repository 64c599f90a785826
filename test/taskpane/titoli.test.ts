import { sampleOf } from '../../scripts/segnalazioni/markdown';
import { CATALOGUE, type Finding, type FindingCode } from '../../src/core';
import { LINGUE, testoIn } from '../../src/locale';
import { raggruppaRilievi, rilieviOf, titoloOf } from '../../src/taskpane/modello/rilievi';

const CODICI = Object.keys(CATALOGUE) as FindingCode[];
const CIFRE = /\d/g;

/** The same remark about other figures, years and codes; words stay, for some of them are one of a few. */
function otherFigures(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return value.replace(CIFRE, (cifra) => String(9 - Number(cifra)));
  if (Array.isArray(value)) return value.map(otherFigures);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([chiave, uno]) => [chiave, otherFigures(uno)]),
  );
}

function altra(primo: Finding): Finding {
  const params = otherFigures(primo.params) as typeof primo.params;
  const metodo = primo.code === 'AB-208' ? { metodo: 'somma' } : {};
  const fatta = { ...primo, params: { ...params, ...metodo } };
  return fatta as Finding;
}

describe.each(LINGUE)('the title of a kind in the pane, in %s', (lingua) => {
  test.each(CODICI)('%s names the kind, not the first remark of it', (code) => {
    const testo = testoIn(lingua);
    const findings = [sampleOf(code), altra(sampleOf(code))];
    const [gruppo] = raggruppaRilievi(
      rilieviOf({ findings, accettate: new Map(), correzioni: [] }),
    );
    if (gruppo === undefined) throw new Error('no group');
    const titolo = titoloOf(gruppo, testo);
    const brevi = findings.map((uno) => testo(uno).breve);
    expect(titolo.split(' ').length).toBeGreaterThanOrEqual(2);
    expect(brevi.every((breve) => breve.startsWith(titolo))).toBe(true);
  });
});
