import { pigreOf } from '../../src/taskpane/arrivi';
import { messaggioDi } from '../../src/taskpane/messaggioDi';
import type { Vista } from '../../src/taskpane/viste/contesto';

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const UNA = jest.fn() as unknown as Vista;

describe('pigreOf', () => {
  it('asks for a view once, and has it drawn when it is there', async () => {
    const chiesti: string[] = [];
    let disegni = 0;
    const pigre = pigreOf(
      (nome) => {
        chiesti.push(nome);
        return Promise.resolve(UNA);
      },
      () => (disegni += 1),
    );
    expect([pigre.vista('cascata'), pigre.vista('cascata')]).toEqual(['in-arrivo', 'in-arrivo']);
    await tick();
    expect(pigre.vista('cascata')).toBe(UNA);
    expect(chiesti).toEqual(['cascata']);
    expect(disegni).toBe(1);
  });

  it('knows a view that did not come, leaves the others alone, and tries again when asked', async () => {
    let rete = false;
    const pigre = pigreOf(
      (nome) =>
        rete || nome === 'risultati'
          ? Promise.resolve(UNA)
          : Promise.reject(new Error('no network')),
      () => undefined,
    );
    pigre.vista('cascata');
    pigre.vista('risultati');
    await tick();
    expect([pigre.vista('cascata'), pigre.vista('risultati')]).toEqual(['mancata', UNA]);
    rete = true;
    pigre.riprova('cascata');
    expect(pigre.vista('cascata')).toBe('in-arrivo');
    await tick();
    expect(pigre.vista('cascata')).toBe(UNA);
  });
});

describe('messaggioDi', () => {
  it('tells a part of the add-in that did not arrive from a bug', () => {
    const mancato = Object.assign(new Error('Loading chunk 12 failed'), { name: 'ChunkLoadError' });
    expect(messaggioDi(mancato)).toEqual({ kind: 'avviso', testo: 'nonCaricato' });
    expect(messaggioDi(new Error('x'))).toEqual({ kind: 'guasto', dettaglio: 'x' });
  });
});
