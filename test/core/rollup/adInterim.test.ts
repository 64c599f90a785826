import type { Livello, RigaOrganigramma } from '../../../src/core';
import { calcola, codiciDi } from '../../support/calcolo';
import { unCruscotto } from '../../support/piano';
import { al } from './righe';

const riga = (dati: Partial<RigaOrganigramma>): RigaOrganigramma => ({
  foglio: '',
  unita: '',
  livello: 'dirigente',
  rispondeA: null,
  responsabile: null,
  cell: { sheet: 'Organigramma', row: 1, col: 1 },
  ...dati,
});
const unita = (foglio: string, livello: Livello, percento: number) =>
  unCruscotto({ foglio, unita: foglio, livello, indicatori: [al(percento)] });

const FOGLI = [
  unita('Area 1', 'dirigente', 10),
  unita('Studi', 'servizio', 80),
  unita('Promozione', 'servizio', 40),
];
const SERVIZI = [
  riga({ foglio: 'Studi', unita: 'Studi', livello: 'servizio', rispondeA: 'Area 1' }),
  riga({ foglio: 'Promozione', unita: 'Promozione', livello: 'servizio', rispondeA: 'Area 2' }),
];

function mediaCon(aree: readonly RigaOrganigramma[]) {
  const { cruscotti, findings } = calcola(FOGLI, { organigramma: [...aree, ...SERVIZI] });
  return { media: cruscotti[0]?.mediaServizi, codici: codiciDi(findings) };
}

describe('a dirigente ad interim', () => {
  it.each([
    ['two areas on one sheet', { foglio: 'Area 1', responsabile: null }],
    ['an area without sheet, by its Responsabile', { foglio: '', responsabile: 'Anna Rossi' }],
  ])('counts the servizi of %s', (_, area) => {
    const prima = riga({ foglio: 'Area 1', unita: 'Area 1', responsabile: 'Anna  Rossi' });
    const seconda = riga({ unita: 'Area 2', ...area });
    expect(mediaCon([prima, seconda])).toEqual({ media: 60, codici: [] });
  });

  it('leaves an area of somebody else to itself', () => {
    const prima = riga({ foglio: 'Area 1', unita: 'Area 1', responsabile: 'Anna Rossi' });
    const altra = riga({ unita: 'Area 2', responsabile: 'Ugo Bianchi' });
    expect(mediaCon([prima, altra]).media).toBe(80);
  });

  it('does not choose between two units of one name', () => {
    const aree = ['Area 1', 'Altra'].map((foglio) => riga({ foglio, unita: 'Area 1' }));
    expect(mediaCon(aree).media).toBeNull();
  });
});
