import { unFoglio } from '../../support/book';
import { codiciDi, primaDi, riga, trova, trovaIn, unico, type Righe } from './support';

const con = (...testata: readonly string[]): Righe => [
  ['SERVIZIO STUDI'],
  ['PROSPETTIVA A'],
  ['Azione', 'Indicatore', ...testata],
  riga('Fare', 'Primo'),
];
const attesiDi = (esito: ReturnType<typeof trovaIn>): readonly (readonly number[])[] =>
  unico(esito).intestazioni.map(({ colonne }) => colonne.attesi.map(({ anno }) => anno));

describe('locate: year of the run', () => {
  it.each<[string, readonly string[], number]>([
    [
      'the latest Consuntivo',
      ['Risultato Atteso 2018', 'Risultato Atteso 2019', 'Consuntivo 2018', 'Consuntivo 2019'],
      2019,
    ],
    [
      'the Consuntivo, whatever the targets',
      ['Risultato Atteso 2019', 'Risultato Atteso 2021', 'Consuntivo 2019'],
      2019,
    ],
    ['the earliest Risultato Atteso', ['Risultato Atteso 2020', 'Risultato Atteso 2019'], 2019],
    [
      'the earliest Risultato Atteso beside an actual without year',
      ['Target 2020', 'Actual'],
      2020,
    ],
  ])('is %s', (_caso, testata, anno) => {
    expect(trovaIn(con(...testata)).value.anno).toBe(anno);
  });

  it('is the latest over all sheets', () => {
    const esito = trova([
      unFoglio('Studi', con('Risultato Atteso 2018', 'Consuntivo 2018')),
      unFoglio('ENTE', con('Risultato Atteso 2019', 'Consuntivo 2019')),
    ]);
    expect(esito.value.anno).toBe(2019);
    expect(codiciDi(esito)).toEqual(['FO-105 B3']);
    expect(primaDi('FO-105', esito).params).toEqual({ anno: 2019, anni: [2018] });
  });

  it.each<[string, Righe]>([
    ['the printed reference date', [['STUDI'], ['Consuntivo al 31.12.2019']]],
    ['the title', [['Piano della Performance 2017-2019'], ['CRUSCOTTO 2019']]],
    ['the plan', [['Piano della Performance 2019-2021'], ['STUDI']]],
  ])('is that of %s where no heading names one', (_caso, sopra) => {
    const esito = trovaIn([...sopra, ...con('Target', 'Actual').slice(1)]);
    expect(esito.value.anno).toBe(2019);
    expect(unico(esito).intestazioni[0]?.colonne).toMatchObject({
      attesi: [{ anno: 2019 }],
      consuntivi: [{ anno: 2019 }],
    });
  });

  it('cannot be told from a workbook without any', () => {
    const esito = trovaIn(con('Target', 'Actual'));
    expect(esito.value.cruscotti).toEqual([]);
    expect(codiciDi(esito)).toEqual(['FO-120 B3']);
  });

  it('is the one asked for, also for headings without year', () => {
    const esito = trovaIn(con('Target', 'Actual'), { anno: 2020 });
    expect(esito.value.anno).toBe(2020);
    expect(attesiDi(esito)).toEqual([[2020]]);
    expect(esito.findings).toEqual([]);
  });

  it('may be one that no column has, which is said once', () => {
    const esito = trovaIn(
      con('Risultato Atteso 2019', 'Risultato Atteso 2020', 'Consuntivo 2019'),
      { anno: 2022 },
    );
    expect(esito.value.anno).toBe(2022);
    expect(unico(esito).righe).toHaveLength(1);
    expect(codiciDi(esito)).toEqual(['FO-104 B3']);
    expect(esito.findings[0]?.params).toEqual({ anno: 2022, anni: [2019, 2020] });
  });

  it('is missed once in a cruscotto that has only others', () => {
    const esito = trova(
      [
        unFoglio('ENTE', con('Risultato Atteso 2019', 'Risultato Atteso 2020', 'Consuntivo 2019')),
        unFoglio('Studi', [
          ...con('Risultato Atteso 2019', 'Consuntivo 2019'),
          ...con('Risultato Atteso 2019', 'Consuntivo 2019'),
        ]),
      ],
      { anno: 2020 },
    );
    expect(codiciDi(esito)).toEqual(['FO-105 B3']);
    expect(esito.findings[0]?.cell.sheet).toBe('Studi');
  });
});

describe('locate: headings of another year', () => {
  it('reads the only target of a section as the year of its actuals', () => {
    const esito = trovaIn([
      ...con('Risultato Atteso 2019', 'Consuntivo 2019'),
      ...con('Risultato Atteso 2018', 'Consuntivo 2019'),
    ]);
    expect(attesiDi(esito)).toEqual([[2019], [2019]]);
    expect(codiciDi(esito)).toEqual(['FO-102 C7']);
    expect(esito.findings[0]?.params).toEqual({
      intestazione: 'Risultato Atteso 2018',
      letto: 2018,
      preso: 2019,
    });
  });

  it.each<[string, Righe, number | null, readonly number[]]>([
    ['alone in its sheet', con('Risultato Atteso 2018', 'Consuntivo 2019'), null, [2019]],
    ['a later year', con('Risultato Atteso 2020', 'Consuntivo 2019'), null, [2019]],
    ['a year asked for by mistake', con('Risultato Atteso 2018', 'Consuntivo 2019'), 2018, [2019]],
    [
      'not the later year that is asked for',
      con('Risultato Atteso 2020', 'Consuntivo 2019'),
      2020,
      [2020],
    ],
    ['not beside an actual without year', con('Risultato Atteso 2018', 'Consuntivo'), null, [2018]],
    [
      'not where there are two targets',
      con('Risultato Atteso 2018', 'Risultato Atteso 2020', 'Consuntivo 2019'),
      null,
      [2018, 2020],
    ],
    [
      'not where the actuals have that year too',
      con('Risultato Atteso 2018', 'Consuntivo 2018', 'Consuntivo 2019'),
      null,
      [2018],
    ],
  ])('%s', (_caso, righe, anno, attesi) => {
    const esito = trovaIn(righe, { anno });
    expect(attesiDi(esito)).toEqual([attesi]);
    expect(codiciDi(esito).includes('FO-102 C3')).toBe(attesi[0] === 2019);
  });

  it('takes the actuals of the sheet where the section has none of its own', () => {
    const esito = trovaIn([
      ...con('Risultato Atteso 2019', 'Consuntivo 2019'),
      ['PROSPETTIVA B'],
      ['Azione', 'Indicatore', 'Risultato Atteso 2018'],
    ]);
    expect(attesiDi(esito)).toEqual([[2019], [2019]]);
  });

  it('says that a section has targets of the year but no actuals, if others have', () => {
    const esito = trovaIn([
      ...con('Risultato Atteso 2019', 'Consuntivo 2019'),
      ['PROSPETTIVA B'],
      ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2018'],
    ]);
    expect(codiciDi(esito)).toEqual(['FO-106 B6']);
    expect(trovaIn(con('Risultato Atteso 2019')).findings).toEqual([]);
  });
});
