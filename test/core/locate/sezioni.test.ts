import {
  codiciDi,
  indicatoriDi,
  percorsiDi,
  primaDi,
  riga,
  TESTATA,
  trovaIn,
  unico,
  type Righe,
} from './support';

const INIZIO: Righe = [['SERVIZIO STUDI'], ['PROSPETTIVA A'], TESTATA];

describe('locate: prospettive and obiettivi', () => {
  it('takes a section printed again after a page break as the same one', () => {
    const esito = trovaIn([
      ...INIZIO,
      ['2.3 Migliorare'],
      riga('Informare', 'N. uscite'),
      [],
      ['PROSPETTIVA A'],
      TESTATA,
      ['2.3 Migliorare'],
      riga('', 'N. comunicati'),
      riga('Pubblicare', 'N. pagine'),
    ]);
    const cruscotto = unico(esito);
    expect(cruscotto.prospettive).toEqual([{ nome: 'PROSPETTIVA A', righe: [1, 6], col: 0 }]);
    expect(cruscotto.obiettivi).toEqual([
      { codice: '2.3', testo: 'Migliorare', righe: [3, 8], col: 0, prospettiva: 0 },
    ]);
    expect(percorsiDi(cruscotto)).toEqual([
      'PROSPETTIVA A > 2.3 > Informare > N. uscite',
      'PROSPETTIVA A > 2.3 > Informare > N. comunicati',
      'PROSPETTIVA A > 2.3 > Pubblicare > N. pagine',
    ]);
    expect(cruscotto.righe.map(({ intestazione }) => intestazione)).toEqual([0, 1, 1]);
    expect(esito.findings).toEqual([]);
  });

  it('goes on with prospettiva, obiettivo and azione where only the heading is printed again', () => {
    const cruscotto = unico(
      trovaIn([...INIZIO, ['1.1 Accrescere'], riga('Fare', 'Primo'), TESTATA, riga('', 'Secondo')]),
    );
    expect(percorsiDi(cruscotto)).toEqual([
      'PROSPETTIVA A > 1.1 > Fare > Primo',
      'PROSPETTIVA A > 1.1 > Fare > Secondo',
    ]);
  });

  it('reads a prospettiva named with other small words as the same one, and says so', () => {
    const esito = trovaIn([
      ['SERVIZIO STUDI'],
      ['SVILUPPO DELLE IMPRESE E DEL TERRITORIO'],
      TESTATA,
      riga('Fare', 'Primo'),
      ['SVILUPPO DELLE IMPRESE DEL TERRITORIO (segue)'],
      TESTATA,
      riga('Fare', 'Secondo'),
    ]);
    expect(unico(esito).prospettive.map(({ righe }) => righe)).toEqual([[1, 4]]);
    expect(codiciDi(esito)).toEqual(['FO-113 A5']);
  });

  it.each([
    '1.1 Accrescere',
    '1.1. Accrescere',
    '1.1 - Accrescere',
    '1.1.2 Accrescere',
    '1. Accrescere',
    '1 Accrescere',
    'Obiettivo 1.1: Accrescere',
  ])('reads «%s» as an obiettivo', (testo) => {
    const { obiettivi, righe } = unico(trovaIn([...INIZIO, [testo], riga('Fare', 'Primo')]));
    expect(obiettivi).toHaveLength(1);
    expect(obiettivi[0]?.codice).toBe(/[\d.]*\d/.exec(testo)?.[0]);
    expect(obiettivi[0]).toMatchObject({ testo: 'Accrescere', righe: [3], col: 0 });
    expect(righe).toHaveLength(1);
  });

  it.each<[string, Righe, number]>([
    ['in the cell before the text', [['1.1', 'Accrescere']], 1],
    ['as a number before the text', [[1.1, 'Accrescere']], 1],
    ['before the text, with a weight', [['1.1', 'Accrescere', null, null, 'nota']], 1],
    ['repeated in every cell', [['1.1 Accrescere', '1.1 Accrescere', '', '']], 0],
    ['in the column Indicatore', [[null, '1.1 Accrescere']], 1],
  ])('reads an obiettivo with its code %s', (_caso, righe, col) => {
    const cruscotto = unico(trovaIn([...INIZIO, ...righe, riga('Fare', 'Primo')]));
    expect(cruscotto.obiettivi).toEqual([
      { codice: '1.1', testo: 'Accrescere', righe: [3], col, prospettiva: 0 },
    ]);
    expect(indicatoriDi(cruscotto)).toEqual(['Primo']);
  });

  it('reads a code in a column of its own, left of the table, without taking that of each row', () => {
    const cruscotto = unico(
      trovaIn([
        [null, 'SERVIZIO STUDI'],
        ['COD'],
        [null, 'PROSPETTIVA A'],
        [null, ...TESTATA],
        ['1.1', 'Accrescere'],
        ['1.1', ...riga('Fare', 'Primo')],
        ['1.1', ...riga('', 'Secondo')],
        ['1.1', null, 'Terzo'],
      ]),
    );
    expect(percorsiDi(cruscotto)).toEqual([
      'PROSPETTIVA A > 1.1 > Fare > Primo',
      'PROSPETTIVA A > 1.1 > Fare > Secondo',
      'PROSPETTIVA A > 1.1 > Fare > Terzo',
    ]);
  });

  it.each<[string, Righe]>([
    ['with a target', [riga('1.1 Rafforzare la rete', 'Primo')]],
    ['without a target', [['1.1 Rafforzare la rete', 'Primo']]],
  ])('takes a numbered azione beside an indicator %s as an azione', (_caso, righe) => {
    const cruscotto = unico(trovaIn([...INIZIO, ['1. Accrescere'], ...righe]));
    expect(percorsiDi(cruscotto)).toEqual(['PROSPETTIVA A > 1 > 1.1 Rafforzare la rete > Primo']);
  });

  it('takes a bare code as azione where an indicator stands beyond its text', () => {
    const testata = ['Azione', 'Dettaglio', 'Indicatore', 'Risultato Atteso 2019'];
    const righe: Righe = [['1.1', 'Rafforzare', 'Senza target']];
    const cruscotto = unico(trovaIn([...INIZIO.slice(0, 2), testata, ...righe]));
    expect(percorsiDi(cruscotto)).toEqual(['PROSPETTIVA A > - > 1.1 > Senza target']);
  });

  it('puts rows under no obiettivo under one without code in each prospettiva', () => {
    const cruscotto = unico(
      trovaIn([
        ...INIZIO,
        riga('Fare', 'Primo'),
        ['PROSPETTIVA B'],
        TESTATA,
        riga('Fare', 'Secondo'),
        riga('Fare', 'Terzo'),
        ['2.1 Semplificare'],
        riga('Fare', 'Quarto'),
      ]),
    );
    expect(
      cruscotto.obiettivi.map(({ codice, righe, prospettiva }) => [codice, righe, prospettiva]),
    ).toEqual([
      [null, [], 0],
      [null, [], 1],
      ['2.1', [8], 1],
    ]);
    expect(cruscotto.righe.map(({ obiettivo }) => obiettivo)).toEqual([0, 1, 1, 2]);
  });

  it('keeps an obiettivo without indicators, before a heading and at the end', () => {
    const cruscotto = unico(
      trovaIn([
        ...INIZIO,
        riga('Fare', 'Primo'),
        ['1.2 Vuoto'],
        ['PROSPETTIVA B'],
        TESTATA,
        riga('Fare', 'Secondo'),
        ['2.2 Vuoto anche questo'],
        [],
        ['1. Dato provvisorio'],
      ]),
    );
    expect(cruscotto.obiettivi.map(({ codice, prospettiva }) => [codice, prospettiva])).toEqual([
      [null, 0],
      ['1.2', 0],
      [null, 1],
      ['2.2', 1],
    ]);
  });

  it('reads an obiettivo printed over the heading', () => {
    const cruscotto = unico(
      trovaIn([
        ['SERVIZIO STUDI'],
        ['PROSPETTIVA A'],
        ['1.1 Accrescere'],
        TESTATA,
        riga('Fare', 'Primo'),
        ['1.2 Promuovere'],
        TESTATA,
        riga('Fare', 'Secondo'),
        ['PROSPETTIVA B'],
        ['2.1 Semplificare'],
        TESTATA,
        riga('Fare', 'Terzo'),
      ]),
    );
    expect(percorsiDi(cruscotto)).toEqual([
      'PROSPETTIVA A > 1.1 > Fare > Primo',
      'PROSPETTIVA A > 1.2 > Fare > Secondo',
      'PROSPETTIVA B > 2.1 > Fare > Terzo',
    ]);
  });

  it('reads numbered prospettive in every section', () => {
    const cruscotto = unico(
      trovaIn([
        ['SERVIZIO STUDI'],
        ['1. SVILUPPO'],
        TESTATA,
        ['1.1 Accrescere'],
        riga('Fare', 'Primo'),
        ['2. PROCESSI'],
        TESTATA,
        ['2.1 Semplificare'],
        riga('Fare', 'Secondo'),
      ]),
    );
    expect(percorsiDi(cruscotto)).toEqual([
      '1. SVILUPPO > 1.1 > Fare > Primo',
      '2. PROCESSI > 2.1 > Fare > Secondo',
    ]);
  });

  it.each<[string, Righe, { readonly left: number; readonly right: number } | null]>([
    ['in capitals over an obiettivo', [['PROCESSI INTERNI'], ['2.1 Semplificare']], null],
    ['that says so', [['Prospettiva dei processi']], null],
    ['in capitals over merged cells', [['PROCESSI INTERNI']], { left: 0, right: 4 }],
  ])('reads a prospettiva printed under the heading: %s', (_caso, righe, merge) => {
    const merges = merge === null ? [] : [{ top: 4, bottom: 4, ...merge }];
    const cruscotto = unico(
      trovaIn([...INIZIO, riga('Fare', 'Primo'), ...righe, riga('Fare', 'Secondo')], { merges }),
    );
    expect(cruscotto.prospettive.map(({ nome, righe: printed }) => [nome, printed])).toEqual([
      ['PROSPETTIVA A', [1]],
      [righe[0]?.[0], [4]],
    ]);
    expect(cruscotto.righe.map(({ prospettiva }) => prospettiva)).toEqual([0, 1]);
  });

  it('says that an obiettivo bears two texts or stands under two prospettive', () => {
    const esito = trovaIn([
      ...INIZIO,
      ['1.1 Accrescere'],
      riga('Fare', 'Primo'),
      ['1.1 Tutelare il mercato'],
      riga('Fare', 'Secondo'),
      ['PROSPETTIVA B'],
      TESTATA,
      ['1.1 Accrescere'],
      riga('Fare', 'Terzo'),
    ]);
    expect(unico(esito).righe.map(({ obiettivo }) => obiettivo)).toEqual([0, 0, 1]);
    expect(codiciDi(esito)).toEqual(['FO-109 A6', 'FO-112 A10']);
    expect(primaDi('FO-112', esito).params).toEqual({
      codice: '1.1',
      prima: 'PROSPETTIVA A',
      seconda: 'PROSPETTIVA B',
    });
  });
});

describe('locate: azione', () => {
  it.each<[string, Righe, readonly string[]]>([
    [
      'an empty cell means the azione above',
      [riga('Fare', 'Primo'), riga('', 'Secondo')],
      ['Fare', 'Fare'],
    ],
    [
      'blanks mean the azione above',
      [riga('Fare', 'Primo'), [' ', 'Secondo', 5]],
      ['Fare', 'Fare'],
    ],
    [
      'not that of another obiettivo',
      [riga('Fare', 'Primo'), ['1.2 Promuovere'], riga('', 'Secondo')],
      ['Fare', ''],
    ],
    [
      'an azione on a row of its own holds for the rows below',
      [['Informare'], riga('', 'Primo'), riga('', 'Secondo')],
      ['Informare', 'Informare'],
    ],
    ['a number is read as text', [[2019, 'Primo', 8]], ['2019']],
  ])('%s', (_caso, righe, azioni) => {
    const cruscotto = unico(trovaIn([...INIZIO, ['1.1 Accrescere'], ...righe]));
    expect(cruscotto.righe.map(({ azione }) => azione)).toEqual(azioni);
  });
});

describe('locate: flat tables', () => {
  const PIATTA = [
    'Obiettivo Strategico',
    'Azioni',
    'Indicatore strategico',
    'Target 2020',
    'Actual',
  ];

  it('takes obiettivi from their column, an empty cell meaning the one above', () => {
    const esito = trovaIn(
      [
        ['Cruscotto 2020'],
        PIATTA,
        ['1. Ricerca', '1.1 Rafforzare', 'Primo', '≥1', 1.15],
        [null, null, 'Secondo', '≥1', 0.93],
        ['2. Sicurezza', '2.1 Sviluppare', 'Terzo', 1, 1],
        ['1. Ricerca', '1.2 Valorizzare', 'Quarto', 8, 12],
        ['Trasparenza', null, 'Quinto', 1, 1],
      ],
      { nome: 'Strategico' },
    );
    const cruscotto = unico(esito);
    expect(esito.value.anno).toBe(2020);
    expect(cruscotto.obiettivi.map(({ codice, testo, righe }) => [codice, testo, righe])).toEqual([
      ['1', 'Ricerca', []],
      ['2', 'Sicurezza', []],
      [null, 'Trasparenza', []],
    ]);
    expect(percorsiDi(cruscotto)).toEqual([
      '- > 1 > 1.1 Rafforzare > Primo',
      '- > 1 > 1.1 Rafforzare > Secondo',
      '- > 2 > 2.1 Sviluppare > Terzo',
      '- > 1 > 1.2 Valorizzare > Quarto',
      '- > Trasparenza >  > Quinto',
    ]);
  });

  it('takes prospettive from their column', () => {
    const cruscotto = unico(
      trovaIn([
        ['Prospettiva', 'Obiettivo', 'Indicatore', 'Target 2019'],
        ['PROCESSI', '1.1 Ricerca', 'Primo', 1],
        [null, '1.2 Sviluppo', 'Secondo', 1],
        ['CRESCITA', '2.1 Persone', 'Terzo', 1],
      ]),
    );
    expect(percorsiDi(cruscotto)).toEqual([
      'PROCESSI > 1.1 >  > Primo',
      'PROCESSI > 1.2 >  > Secondo',
      'CRESCITA > 2.1 >  > Terzo',
    ]);
  });
});
