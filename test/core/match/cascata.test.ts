import type { Consuntivo, Metodo, RisultatoAtteso, Verso } from '../../../src/core';
import {
  fatto,
  fattoIl,
  intervallo,
  monitoraggio,
  nonRilevato,
  scadenza,
  soglia,
} from '../../support/piano';
import { abbina, codici, ente, linea, paramsOf, quota, servizio, type Esito } from './livelli';

const EVENTI = 'N. eventi';
const si: Consuntivo = { kind: 'esito', valore: 'si' };
const no: Consuntivo = { kind: 'esito', valore: 'no' };
const illeggibile: Consuntivo = { kind: 'illeggibile' };
const esito = (atteso: 'si' | 'no'): RisultatoAtteso => ({ kind: 'esito', atteso });

interface Caso {
  readonly proprio?: Consuntivo;
  readonly sotto: readonly Consuntivo[];
  readonly atteso?: RisultatoAtteso;
  readonly verso?: Verso;
  readonly metodo?: Metodo | null;
}

/** One row of the ente over one servizio for each actual below. */
function cascata({ proprio = nonRilevato, sotto, atteso, verso, metodo = null }: Caso): Esito {
  const target = atteso === undefined ? {} : { atteso };
  return abbina(
    [
      ente([{ testo: EVENTI, consuntivo: proprio, ...target, ...(verso && { verso }) }]),
      ...sotto.map((consuntivo, at) =>
        servizio(`S${String(at + 1)}`, [{ testo: EVENTI, consuntivo, ...target }]),
      ),
    ],
    metodo === null ? [] : [linea({ foglioOrigine: 'S1', metodo })],
  );
}

describe('resolveConsuntivo', () => {
  it('takes the own cell if it is filled', () => {
    const { consuntivo, abbinamenti, findings } = cascata({ proprio: fatto(5), sotto: [fatto(5)] });
    expect(consuntivo).toMatchObject({ origine: 'cella', metodo: null, da: [] });
    expect(abbinamenti).toEqual(['ENTE!8 > S1!8 certo copia']);
    expect(findings).toEqual([]);
  });

  it('takes the one row below, in the place of the own cell, and says from where', () => {
    expect(cascata({ sotto: [fatto(5)] }).consuntivo).toEqual({
      consuntivo: { value: fatto(5), raw: '5', cell: { sheet: 'ENTE', row: 7, col: 3 } },
      origine: 'cascata',
      metodo: 'copia',
      da: [{ sheet: 'S1', row: 7, col: 3 }],
    });
  });

  it('leaves out rows below without an actual or with an unreadable one', () => {
    const { consuntivo, findings } = cascata({ sotto: [nonRilevato, fatto(5), illeggibile] });
    expect(consuntivo).toMatchObject({ metodo: 'copia', da: [{ sheet: 'S2' }] });
    expect(findings).toEqual([]);
  });

  it('has nothing to take where no row below has an actual', () => {
    const { consuntivo, abbinamenti } = cascata({ sotto: [nonRilevato, illeggibile] });
    expect(consuntivo).toMatchObject({ origine: 'cella', consuntivo: { value: nonRilevato } });
    expect(abbinamenti[0]).toBe('ENTE!8 > S1!8 certo copia');
  });

  it('leaves an unreadable own cell unreadable, and shows what the rows below give', () => {
    const { consuntivo, findings } = cascata({ proprio: illeggibile, sotto: [fatto(5)] });
    expect(consuntivo).toMatchObject({ origine: 'cella', consuntivo: { value: illeggibile } });
    expect(paramsOf(findings, 'AB-201')).toMatchObject({ cascata: '5' });
  });

  test.each<[string, Caso, Metodo, Consuntivo]>([
    ['equal values', { sotto: [fatto(5), fatto(5)] }, 'copia', fatto(5)],
    ['equal to 9 decimals', { sotto: [fatto(0.3), fatto(0.1 + 0.2)] }, 'copia', fatto(0.3)],
    ['different, higher is better', { sotto: [fatto(9), fatto(5), fatto(7)] }, 'minimo', fatto(5)],
    [
      'different, lower is better',
      { sotto: [fatto(9), fatto(5)], verso: 'minore' },
      'massimo',
      fatto(9),
    ],
    [
      'dates',
      {
        sotto: [fattoIl('2019-05-02'), fattoIl('2019-06-30'), fattoIl('2019-01-31')],
        atteso: scadenza('2019-06-30'),
      },
      'ultima-data',
      fattoIl('2019-06-30'),
    ],
    [
      'equal dates',
      { sotto: [fattoIl('2019-05-02'), fattoIl('2019-05-02')], atteso: scadenza('2019-06-30') },
      'copia',
      fattoIl('2019-05-02'),
    ],
    ['SI expected', { sotto: [si, no], atteso: esito('si') }, 'minimo', no],
    ['NO expected', { sotto: [si, no], atteso: esito('no') }, 'massimo', si],
    [
      'above an interval',
      { sotto: [fatto(12), fatto(25)], atteso: intervallo(10, 20) },
      'massimo',
      fatto(25),
    ],
    [
      'below an interval',
      { sotto: [fatto(2), fatto(25)], atteso: intervallo(10, 20) },
      'minimo',
      fatto(2),
    ],
    [
      'both inside an interval',
      { sotto: [fatto(12), fatto(15)], atteso: intervallo(10, 20) },
      'minimo',
      fatto(12),
    ],
    ['monitoraggio', { sotto: [fatto(9), fatto(5)], atteso: monitoraggio }, 'minimo', fatto(5)],
  ])('without a method: %s', (_, caso, metodo, value) => {
    const { consuntivo, abbinamenti, coppie, findings } = cascata(caso);
    expect(consuntivo).toMatchObject({ origine: 'cascata', metodo, consuntivo: { value } });
    expect(consuntivo.da).toHaveLength(caso.sotto.length);
    expect(abbinamenti.every((line) => line.endsWith(`certo ${metodo}`))).toBe(true);
    const asks = metodo === 'minimo' || metodo === 'massimo';
    expect(coppie.map(({ richiedePersona }) => richiedePersona)).toEqual(
      caso.sotto.map(() => asks),
    );
    expect(codici(findings)).toEqual(asks ? ['AB-202'] : []);
  });

  it('names every value and the one taken when it asks for a method', () => {
    const { findings } = cascata({ sotto: [fatto(9), fatto(5)] });
    expect(paramsOf(findings, 'AB-202')).toEqual({
      preso: '5',
      metodo: 'minimo',
      fonti: [
        { cella: { sheet: 'S1', row: 7, col: 3 }, testo: '9' },
        { cella: { sheet: 'S2', row: 7, col: 3 }, testo: '5' },
      ],
    });
    expect(findings[0]).toMatchObject({
      cell: { sheet: 'ENTE', row: 7, col: 1 },
      rowKey: 'n eventi',
    });
  });

  const date = [fattoIl('2019-05-02'), fattoIl('2019-06-30')];

  test.each<[Metodo, readonly Consuntivo[], Consuntivo, string]>([
    ['copia', [fatto(5), fatto(5)], fatto(5), '5'],
    ['somma', [fatto(9), fatto(5)], fatto(14), '14'],
    ['somma', [fatto(5), fatto(5)], fatto(10), '10'],
    ['somma', [fatto(5)], fatto(5), '5'],
    ['media', [fatto(9), fatto(5)], fatto(7), '7'],
    ['media', [fatto(1), fatto(2)], fatto(1.5), '1,5'],
    ['minimo', [fatto(9), fatto(5)], fatto(5), '5'],
    ['massimo', [fatto(9), fatto(5)], fatto(9), '9'],
    ['somma', [fatto(9, 'giorni'), fatto(5)], fatto(14, 'giorni'), '14 gg'],
  ])('by %s of %j', (metodo, sotto, value, raw) => {
    const { consuntivo, coppie, findings } = cascata({ sotto, metodo });
    expect(consuntivo).toMatchObject({ metodo, consuntivo: { value, raw } });
    expect(coppie.map(({ richiedePersona }) => richiedePersona)).toEqual(sotto.map(() => false));
    expect(findings).toEqual([]);
  });

  test.each<[Metodo, Consuntivo]>([
    ['ultima-data', fattoIl('2019-06-30')],
    ['massimo', fattoIl('2019-06-30')],
    ['minimo', fattoIl('2019-05-02')],
  ])('by %s of dates', (metodo, value) => {
    const { consuntivo, findings } = cascata({
      sotto: date,
      metodo,
      atteso: scadenza('2019-06-30'),
    });
    expect(consuntivo).toMatchObject({ metodo, consuntivo: { value } });
    expect(findings).toEqual([]);
  });

  const ottanta = soglia(80, 'percento');

  it('by rapporto: numerators over denominators, not the mean of the percentages', () => {
    const { consuntivo, findings } = cascata({
      sotto: [quota(12, 15), quota(1, 85)],
      metodo: 'rapporto',
      atteso: ottanta,
    });
    expect(consuntivo.consuntivo).toMatchObject({
      value: {
        misura: { valore: 13, unita: 'percento' },
        rapporto: { numeratore: 13, denominatore: 100 },
      },
      raw: '13 su 100',
    });
    expect(findings).toEqual([]);
  });

  it('by rapporto calculates nothing where a row has no numerator and denominator', () => {
    const sotto = [quota(12, 15), fatto(90, 'percento')];
    const { consuntivo, findings } = cascata({ sotto, metodo: 'rapporto', atteso: ottanta });
    expect(consuntivo).toMatchObject({ origine: 'cella', consuntivo: { value: nonRilevato } });
    expect(paramsOf(findings, 'AB-205')).toMatchObject({ senza: [{ testo: '90%' }] });
  });

  test.each<['somma' | 'media', number]>([
    ['media', 50],
    ['somma', 100],
  ])('warns that a %s of percentages is not that of the whole', (metodo, valore) => {
    const sotto = [quota(9, 10), quota(10, 100)];
    const { findings } = cascata({ sotto, metodo, atteso: ottanta });
    const params = paramsOf(findings, 'AB-208');
    expect(params).toMatchObject({ metodo, valore });
    expect(params).toHaveProperty('rapporto', expect.closeTo(17.27, 2));
  });

  it('asks again when the method is copia and the values differ', () => {
    const { consuntivo, coppie, findings } = cascata({
      sotto: [fatto(9), fatto(5)],
      metodo: 'copia',
    });
    expect(consuntivo.metodo).toBe('minimo');
    expect(coppie[0]?.richiedePersona).toBe(true);
    expect(codici(findings)).toEqual(['AB-203']);
  });

  test.each<[Metodo, readonly Consuntivo[], RisultatoAtteso, Metodo]>([
    ['somma', date, scadenza('2019-06-30'), 'ultima-data'],
    ['media', date, scadenza('2019-06-30'), 'ultima-data'],
    ['rapporto', date, scadenza('2019-06-30'), 'ultima-data'],
    ['ultima-data', [fatto(9), fatto(5)], soglia(10), 'minimo'],
    ['somma', [si, no], esito('si'), 'minimo'],
  ])('does not apply %s to %j', (chiesto, sotto, atteso, usato) => {
    const { consuntivo, findings } = cascata({ sotto, metodo: chiesto, atteso });
    expect(consuntivo.metodo).toBe(usato);
    expect(paramsOf(findings, 'AB-204')).toMatchObject({ chiesto, usato });
  });

  test.each<[string, readonly Consuntivo[], RisultatoAtteso]>([
    ['a date for a count', date, soglia(10)],
    ['a percentage for a count', [fatto(80, 'percento')], soglia(10)],
    ['a count for a percentage', [fatto(80)], soglia(80, 'percento')],
    ['months for days', [fatto(3, 'mesi')], soglia(10, 'giorni')],
    ['a count for a date', [fatto(3)], scadenza('2019-06-30')],
    ['kinds that differ', [fatto(3), si], monitoraggio],
    ['units that differ', [fatto(3, 'mesi'), fatto(3, 'giorni')], soglia(5)],
    ['days and working days', [fatto(3, 'giorni-lavorativi'), fatto(3, 'giorni')], soglia(5)],
    ['a percentage and a count', [fatto(3, 'percento'), fatto(3)], monitoraggio],
  ])('calculates nothing from %s', (_, sotto, atteso) => {
    const { consuntivo, findings } = cascata({ sotto, atteso });
    expect(consuntivo).toMatchObject({ origine: 'cella', consuntivo: { value: nonRilevato } });
    expect(paramsOf(findings, 'AB-206')).toHaveProperty('fonti.length', sotto.length);
    expect(cascata({ sotto, atteso, proprio: fatto(1) }).findings).toEqual([]);
  });

  it('leaves out what does not fit the target where other rows do', () => {
    const { consuntivo, findings } = cascata({ sotto: [fatto(4), ...date], atteso: soglia(10) });
    expect(consuntivo).toMatchObject({ metodo: 'copia', consuntivo: { value: fatto(4) } });
    expect(consuntivo.da).toEqual([{ sheet: 'S1', row: 7, col: 3 }]);
    expect(paramsOf(findings, 'AB-207')).toHaveProperty('fuori.length', 2);
  });

  test.each<[string, Consuntivo, readonly Consuntivo[], RisultatoAtteso, object]>([
    [
      'one row',
      fatto(39),
      [fatto(41)],
      monitoraggio,
      { cascata: '41', metodo: 'copia', uguale: null },
    ],
    [
      'a sum typed by hand',
      fatto(14),
      [fatto(9), fatto(5)],
      soglia(10),
      { cascata: '5', metodo: 'minimo', uguale: 'somma' },
    ],
    [
      'the largest typed by hand',
      fatto(9),
      [fatto(9), fatto(5)],
      soglia(10),
      { cascata: '5', uguale: 'massimo' },
    ],
    ['no method gives it', fatto(3), [fatto(9), fatto(5)], soglia(10), { uguale: null }],
    [
      'another day',
      fattoIl('2019-05-02'),
      date,
      scadenza('2019-06-30'),
      { metodo: 'ultima-data', uguale: 'minimo' },
    ],
    ['another kind', si, [fatto(5)], monitoraggio, { cascata: '5' }],
  ])('shows both where the own cell differs: %s', (_, proprio, sotto, atteso, params) => {
    const { consuntivo, coppie, findings } = cascata({ proprio, sotto, atteso });
    expect(consuntivo).toMatchObject({ origine: 'cella', consuntivo: { value: proprio } });
    expect(codici(findings)).toEqual(['AB-201']);
    expect(paramsOf(findings, 'AB-201')).toMatchObject(params);
    expect(coppie[0]?.richiedePersona).toBe(false);
  });

  it('compares the own cell with what the chosen method gives', () => {
    const sotto = [fatto(9), fatto(5)];
    const { findings, abbinamenti } = cascata({ proprio: fatto(14), sotto, metodo: 'somma' });
    expect(findings).toEqual([]);
    expect(abbinamenti[0]).toBe('ENTE!8 > S1!8 certo somma');
  });
});
