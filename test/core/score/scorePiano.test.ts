import {
  REGOLE_PREDEFINITE,
  type Consuntivo,
  type ConsuntivoRisolto,
  type Indicatore,
  type RisultatoAtteso,
} from '../../../src/core';
import { scorePiano } from '../../../src/core/score';
import { calcola, codiciDi, dalleCelle, motivoDi } from '../../support/calcolo';
import {
  COLONNE,
  fatto,
  fattoIl,
  isoDi,
  scadenza,
  soglia,
  unCruscotto,
  unIndicatore,
  unPiano,
} from '../../support/piano';

const AL = isoDi('2019-12-31');

function conPubblicata(indicatore: Indicatore, value: number): Indicatore {
  const cell = { ...indicatore.cell, col: 6 };
  return { ...indicatore, pubblicata: { value, raw: `${String(value)}%`, cell } };
}

function dallaCascata(consuntivo: Consuntivo, raw: string): ConsuntivoRisolto {
  const cell = { sheet: 'Promozione', row: 8, col: 3 };
  return {
    consuntivo: { value: consuntivo, raw, cell },
    origine: 'cascata',
    metodo: 'copia',
    da: [cell],
  };
}

describe('scorePiano', () => {
  it('keeps the order and the length of the piano', () => {
    const piano = unPiano([
      unCruscotto({ indicatori: [{ testo: 'A' }, { testo: 'B' }] }),
      unCruscotto({ foglio: 'Studi', indicatori: [{ testo: 'C' }] }),
    ]);
    const { value } = scorePiano(piano, dalleCelle(piano), REGOLE_PREDEFINITE, AL);
    expect(value.map((righe) => righe.map((riga) => riga.indicatore.testo))).toEqual([
      ['A', 'B'],
      ['C'],
    ]);
  });

  it('scores the actual that the cascade gave, not the empty cell of the row', () => {
    const piano = unPiano([
      unCruscotto({ indicatori: [{ atteso: soglia(8), consuntivo: { kind: 'assente' } }] }),
    ]);
    const risolti = [[dallaCascata(fatto(6), '6')]];
    const { value } = scorePiano(piano, risolti, REGOLE_PREDEFINITE, AL);
    expect(value[0]?.[0]?.raggiungimento).toEqual({
      kind: 'calcolato',
      percento: 75,
      nonLimitato: 75,
    });
  });

  const clash: readonly [string, RisultatoAtteso, Consuntivo][] = [
    ['a date for a count', soglia(8), fattoIl('2019-10-31')],
    ['a date for a percentage', soglia(80, 'percento'), fattoIl('2019-10-31')],
    ['a count for a date', scadenza('2019-11-30'), fatto(12)],
    ['SI for a count', soglia(8), { kind: 'esito', valore: 'si' }],
    ['a count for SI/NO', { kind: 'esito', atteso: 'si' }, fatto(1)],
    ['a percentage for a count', soglia(8), fatto(95, 'percento')],
    ['a bare number for a percentage', soglia(80, 'percento'), fatto(0.9)],
    ['days for months', soglia(3, 'mesi'), fatto(80, 'giorni')],
    ['euro for days', soglia(3, 'giorni'), fatto(80, 'euro')],
  ];
  test.each(clash)('does not score %s, and says so', (_caso, atteso, consuntivo) => {
    const piano = unPiano([
      unCruscotto({ indicatori: [{ atteso, consuntivo: { kind: 'assente' }, riga: 12 }] }),
    ]);
    const risolti = [[dallaCascata(consuntivo, 'letto')]];
    const { value, findings } = scorePiano(piano, risolti, REGOLE_PREDEFINITE, AL);
    expect(value[0]?.[0]?.raggiungimento).toEqual({
      kind: 'non-calcolabile',
      motivo: 'illeggibile',
    });
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'CO-310',
        params: { consuntivo: 'letto', atteso: '', da: "'Promozione'!D9" },
        cell: { sheet: 'ENTE', row: 12, col: 1 },
      }),
    ]);
  });

  const fit: readonly [string, RisultatoAtteso, Consuntivo][] = [
    ['a bare number for days', soglia(3.5, 'giorni'), fatto(3.5)],
    ['days for a bare number', soglia(3.5), fatto(3.5, 'giorni')],
    ['working days for days', soglia(10, 'giorni'), fatto(10, 'giorni-lavorativi')],
    ['a bare number for euro', soglia(12500, 'euro'), fatto(12500)],
  ];
  test.each(fit)('scores %s', (_caso, atteso, consuntivo) => {
    const { cruscotti, findings } = calcola([
      unCruscotto({ indicatori: [{ atteso, consuntivo }] }),
    ]);
    expect(cruscotti[0]?.righe[0]?.esito).toBe('Raggiunto');
    expect(findings).toEqual([]);
  });

  it('puts the remark about a weight on the weight, by the columns of the section it stands in', () => {
    const cruscotto = unCruscotto({
      indicatori: [
        { riga: 7, peso: 100 },
        { riga: 8, peso: 0 },
        { riga: 21, peso: null },
        { riga: 31, peso: null },
      ],
    });
    const sezione = (riga: number, peso: number | null) => ({
      riga,
      colonne: { ...COLONNE, peso },
      ultimaColonna: 9,
    });
    const piano = unPiano([
      { ...cruscotto, intestazioni: [sezione(5, 4), sezione(20, 8), sezione(30, null)] },
    ]);
    const { findings } = scorePiano(piano, dalleCelle(piano), REGOLE_PREDEFINITE, AL);
    expect(findings.map(({ code, params, cell }) => ({ code, params, ...cell }))).toEqual([
      { code: 'PE-201', params: { punti: 0 }, sheet: 'ENTE', row: 8, col: 4 },
      { code: 'PE-201', params: { punti: null }, sheet: 'ENTE', row: 21, col: 8 },
      { code: 'PE-201', params: { punti: null }, sheet: 'ENTE', row: 31, col: 1 },
    ]);
  });

  test.each([
    { pubblicata: 93.5, consuntivo: 93.4915, codici: [] },
    { pubblicata: 93.6, consuntivo: 93.5, codici: [] },
    { pubblicata: 16.1, consuntivo: 16, codici: [] },
    { pubblicata: 93.61, consuntivo: 93.5, codici: ['CO-301'] },
    { pubblicata: 93.39, consuntivo: 93.5, codici: ['CO-301'] },
  ])(
    'a published $pubblicata against a recomputed $consuntivo gives $codici',
    ({ pubblicata, consuntivo, codici }) => {
      const riga = unIndicatore({ atteso: soglia(100), consuntivo: fatto(consuntivo) });
      const cruscotto = unCruscotto();
      const con = { ...cruscotto, indicatori: [conPubblicata(riga, pubblicata)] };
      const { findings } = calcola([con]);
      expect(codiciDi(findings)).toEqual(codici);
    },
  );

  it('compares no published figure with a row that has none', () => {
    const riga = unIndicatore({ consuntivo: { kind: 'assente' } });
    const cruscotto = { ...unCruscotto(), indicatori: [conPubblicata(riga, 50)] };
    const { cruscotti, findings } = calcola([cruscotto]);
    expect(
      motivoDi(
        cruscotti[0]?.righe[0]?.raggiungimento ?? { kind: 'fuori-calcolo', motivo: 'assente' },
      ),
    ).toBe('non-rilevato');
    expect(findings).toEqual([]);
  });
});
