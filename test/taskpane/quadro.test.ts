import fc from 'fast-check';
import { quadro, type Pezzo } from '../../src/taskpane/modello/quadro';

const breve = (pezzi: readonly Pezzo[]): string =>
  pezzi
    .map((pezzo) => (pezzo.kind === 'riga' ? pezzo.indice : `(${String(pezzo.altezza)})`))
    .join(' ');

describe('quadro', () => {
  const alte = Array.from({ length: 6 }, () => 500);

  test.each<[string, { da: number; a: number }, number | null, string]>([
    ['the top of the list', { da: 0, a: 600 }, null, '0 1 2 (1500)'],
    ['the middle', { da: 1500, a: 1600 }, null, '(1000) 2 3 4 (500)'],
    ['a row that is always there, far below', { da: 0, a: 0 }, 4, '0 (1500) 4 (500)'],
    ['a row that is always there, far above', { da: 2900, a: 3000 }, 0, '0 (1500) 4 5'],
    ['a list above what is seen', { da: 9000, a: 9600 }, null, '(3000)'],
    ['a list below what is seen', { da: -9000, a: -8400 }, 0, '0 (2500)'],
  ])('draws %s', (_, vista, sempre, atteso) => {
    expect(breve(quadro(alte, vista, [sempre]).pezzi)).toBe(atteso);
  });

  it('is empty for an empty list', () => {
    expect(quadro([], { da: 0, a: 600 }, [0])).toEqual({ pezzi: [], chiave: '' });
  });

  it('keeps the whole height and the order, and never draws much more than is seen', () => {
    const altezze = fc.array(fc.integer({ min: 20, max: 300 }), { maxLength: 300 });
    fc.assert(
      fc.property(altezze, fc.nat(60_000), fc.nat(300), (righe, da, indice) => {
        const { pezzi } = quadro(righe, { da, a: da + 600 }, [indice, null]);
        const indici = pezzi.flatMap((pezzo) => (pezzo.kind === 'riga' ? [pezzo.indice] : []));
        const alto = pezzi.reduce(
          (somma, pezzo) =>
            somma + (pezzo.kind === 'riga' ? (righe[pezzo.indice] ?? 0) : pezzo.altezza),
          0,
        );
        expect(alto).toBe(righe.reduce((somma, riga) => somma + riga, 0));
        expect(indici).toEqual([...indici].sort((a, b) => a - b));
        expect(indici.length).toBeLessThanOrEqual(1 + 2 + 1400 / 20);
        expect(indici.includes(indice)).toBe(indice < righe.length);
      }),
    );
  });
});
