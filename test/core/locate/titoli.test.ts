import {
  primaDi,
  riga,
  TESTATA,
  titoliDi,
  trovaIn,
  unico,
  codiciDi,
  percorsiDi,
  type Righe,
} from './support';

const CORPO: Righe = [
  ['PROSPETTIVA A'],
  TESTATA,
  ['1.1 Accrescere'],
  riga('Fare', 'N. iniziative'),
];

describe('locate: title', () => {
  it.each<[string, Righe, string, number]>([
    ['right above the prospettiva', [['SERVIZIO STUDI']], 'SERVIZIO STUDI', 0],
    [
      'under body and plan',
      [
        ['CAMERA DI COMMERCIO DI BERGAMO'],
        ['Piano della Performance 2019-2021'],
        ['SERVIZIO STUDI'],
      ],
      'SERVIZIO STUDI',
      2,
    ],
    ['over Consuntivo al', [['STUDI'], ['Consuntivo al 31.12.2019']], 'STUDI', 0],
    ['over Consuntivo al and its date beside', [['STUDI'], ['Consuntivo al', 43830]], 'STUDI', 0],
    ['over a planning act', [['STUDI'], ['Pianificazione - Delibera n. 2']], 'STUDI', 0],
    ['over empty rows', [['STUDI'], [], [' '], []], 'STUDI', 0],
    ['under the reference date', [['Consuntivo al 31.12.2019'], ['STUDI']], 'STUDI', 1],
    ['written small', [['cruscotto del servizio studi']], 'cruscotto del servizio studi', 0],
    [
      'in one cell with the body',
      [['CCIAA BERGAMO - CRUSCOTTO 2019']],
      'CCIAA BERGAMO - CRUSCOTTO 2019',
      0,
    ],
    ['ending like an abbreviation', [['Sportelli polifunz.']], 'Sportelli polifunz.', 0],
    ['not at the left', [[null, null, 'STUDI']], 'STUDI', 0],
    ['beside a helper heading', [['STUDI', null, null, null, null, null, 'COD']], 'STUDI', 0],
    ['that begins like the body', [['CAMERA ARBITRALE']], 'CAMERA ARBITRALE', 0],
  ])('is found %s', (_caso, sopra, titolo, rigaTitolo) => {
    const esito = trovaIn([...sopra, ...CORPO]);
    expect(unico(esito)).toMatchObject({ titolo, rigaTitolo });
    expect(percorsiDi(unico(esito))).toEqual(['PROSPETTIVA A > 1.1 > Fare > N. iniziative']);
    expect(esito.findings).toEqual([]);
  });

  it('is looked for left of an indented table too', () => {
    const esito = trovaIn([['SERVIZIO STUDI'], ...CORPO.map((celle) => [null, null, ...celle])]);
    expect(unico(esito)).toMatchObject({ titolo: 'SERVIZIO STUDI', colTitolo: 0 });
  });

  it('is not taken from a helper column left of the table', () => {
    const esito = trovaIn([
      [null, 'SERVIZIO STUDI'],
      ['COD', 'Consuntivo al 31.12.2019'],
      ...CORPO.map((celle) => [null, ...celle]),
    ]);
    expect(unico(esito)).toMatchObject({ titolo: 'SERVIZIO STUDI', colTitolo: 1 });
  });

  it.each<[string, Righe, number]>([
    ['only a prospettiva stands above', CORPO, 0],
    ['only the body stands above', [['CAMERA DI COMMERCIO DI BERGAMO'], ...CORPO], 0],
    ['the heading is row 1', CORPO.slice(1), 0],
    ['the prospettiva is in row 3', [[], [], ...CORPO], 1],
  ])('is the name of the sheet where %s, and no row is lost', (_caso, righe, rigaTitolo) => {
    const esito = trovaIn(righe, { nome: 'Studi' });
    expect(unico(esito)).toMatchObject({ titolo: 'Studi', unita: 'Studi', rigaTitolo });
    expect(unico(esito).righe).toHaveLength(1);
    expect(primaDi('FO-107', esito).params).toEqual({ preso: 'Studi' });
  });

  it.each<[string, Righe, string, string | null]>([
    ['a title alone', [['CRUSCOTTO STRATEGICO']], 'CRUSCOTTO STRATEGICO', null],
    ['a unit alone', [['Servizio Studi']], 'Servizio Studi', null],
    ['the name of the sheet alone', [['foglio']], 'foglio', null],
    ['a text over Consuntivo al', [['STUDI'], ['Consuntivo al 31.12.2019']], 'STUDI', null],
    [
      'a title, a prospettiva and Consuntivo al',
      [['SERVIZIO STUDI'], ['SVILUPPO'], ['Consuntivo al 31.12.2019']],
      'SERVIZIO STUDI',
      'SVILUPPO',
    ],
    [
      'a prospettiva that says so',
      [['Prospettiva dei processi']],
      'Foglio',
      'Prospettiva dei processi',
    ],
    ['any other text alone', [['SVILUPPO ECONOMICO']], 'Foglio', 'SVILUPPO ECONOMICO'],
    ['a numbered prospettiva', [['STUDI'], ['1. SVILUPPO']], 'STUDI', '1. SVILUPPO'],
  ])('is told from the prospettiva: %s', (_caso, sopra, titolo, prospettiva) => {
    const cruscotto = unico(trovaIn([...sopra, TESTATA, riga('Fare', 'N. iniziative')]));
    expect(cruscotto.titolo).toBe(titolo);
    expect(cruscotto.prospettive.map(({ nome }) => nome)).toEqual(
      prospettiva === null ? [] : [prospettiva],
    );
    expect(cruscotto.righe[0]?.prospettiva).toBe(prospettiva === null ? null : 0);
  });

  it('says where several cruscotti of a sheet begin', () => {
    const esito = trovaIn([['SERVIZIO STUDI'], ...CORPO, [], ['SERVIZIO PROMOZIONE'], ...CORPO]);
    expect(
      esito.value.cruscotti.map(({ titolo, rigaTitolo, ultimaRiga }) => [
        titolo,
        rigaTitolo,
        ultimaRiga,
      ]),
    ).toEqual([
      ['SERVIZIO STUDI', 0, 4],
      ['SERVIZIO PROMOZIONE', 6, 10],
    ]);
    expect(codiciDi(esito)).toEqual([]);
  });

  it.each<[string, Righe]>([
    ['a title in capitals', [['PROMOZIONE']]],
    ['a title that names a unit', [['Servizio Promozione']]],
    ['a title under the body', [['CAMERA DI COMMERCIO'], ['Promozione']]],
    ['a title over the reference date', [['Promozione'], ['Consuntivo al 31.12.2019']]],
    ['a title apart, right over its prospettiva', [[], ['Promozione']]],
    ['a title after a legend', [[], ['indicatore operativo'], [], ['PROMOZIONE']]],
    ['a title after notes', [['* dato provvisorio'], ['Nota: dati degli uffici'], ['PROMOZIONE']]],
    [
      'a title after a budget table',
      [
        ['BUDGET DIREZIONALE 2019 DEL DIRIGENTE'],
        [],
        ['Totale proventi', '€ 12.582.000'],
        ['di cui oneri per:'],
        ['personale', '€ 2.632.959'],
        [],
        ['PROMOZIONE'],
      ],
    ],
  ])('begins a new cruscotto: %s', (_caso, fra) => {
    const esito = trovaIn([['STUDI'], ...CORPO, ...fra, ...CORPO]);
    expect(titoliDi(esito).map((titolo) => titolo.toLowerCase().replace('servizio ', ''))).toEqual([
      'studi',
      'promozione',
    ]);
    expect(esito.value.cruscotti.map(({ righe }) => righe.length)).toEqual([1, 1]);
  });

  it.each<[string, Righe]>([
    ['nothing', []],
    ['empty rows', [[], []]],
    ['the same title again', [['STUDI']]],
    ['the same title with «segue»', [['Studi (segue)']]],
    [
      'the page header again',
      [
        ['CAMERA DI COMMERCIO'],
        ['Piano della Performance 2019-2021'],
        ['STUDI'],
        ['Consuntivo al 31.12.2019'],
      ],
    ],
    ['a legend', [[], ['indicatore operativo'], []]],
    ['a note', [['* dato provvisorio']]],
    ['a remark in small letters', [['dati forniti dagli uffici'], []]],
    ['a remark unlike the title', [['Dati forniti dagli uffici'], []]],
    ['a budget title', [['BUDGET DIREZIONALE 2019'], []]],
  ])('goes on with the same cruscotto after %s', (_caso, fra) => {
    const esito = trovaIn([['STUDI'], ...CORPO, ...fra, ['PROSPETTIVA B'], ...CORPO.slice(1)]);
    const cruscotto = unico(esito);
    expect(cruscotto.titolo).toBe('STUDI');
    expect(percorsiDi(cruscotto)).toEqual([
      'PROSPETTIVA A > 1.1 > Fare > N. iniziative',
      'PROSPETTIVA B > 1.1 > Fare > N. iniziative',
    ]);
  });

  it('goes on with the prospettiva where only the title is printed again', () => {
    const cruscotto = unico(trovaIn([['STUDI'], ...CORPO, [], ['STUDI'], ...CORPO.slice(1)]));
    expect(cruscotto.prospettive.map(({ nome }) => nome)).toEqual(['PROSPETTIVA A']);
    expect(cruscotto.righe).toHaveLength(2);
  });

  it('is not a signature, nor is a chapter number an obiettivo, between two sections', () => {
    const esito = trovaIn([
      ['STUDI'],
      ...CORPO,
      [],
      [],
      ['SERVIZIO STUDI', 'IL SEGRETARIO GENERALE'],
      ['6. Obiettivi del personale'],
      [],
      ['PROSPETTIVA B'],
      ...CORPO.slice(1),
    ]);
    const cruscotto = unico(esito);
    expect(cruscotto.titolo).toBe('STUDI');
    expect(cruscotto.obiettivi.map(({ codice, prospettiva }) => [codice, prospettiva])).toEqual([
      ['1.1', 0],
      ['1.1', 1],
    ]);
    expect(codiciDi(esito)).toContain('FO-116 B8');
  });
});
