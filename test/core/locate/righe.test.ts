import { errore, formula, giorno, grigio, percento, type Contenuto } from '../../support/book';
import {
  codiciDi,
  indicatoriDi,
  primaDi,
  riga,
  TESTATA,
  titoliDi,
  trovaIn,
  unico,
  type Righe,
} from './support';

const INIZIO: Righe = [
  ['SERVIZIO STUDI'],
  ['PROSPETTIVA A'],
  TESTATA,
  ['1.1 Accrescere'],
  riga('Fare', 'Primo'),
];
const trovati = (righe: Righe): readonly string[] =>
  indicatoriDi(unico(trovaIn([...INIZIO, ...righe])));

describe('locate: indicator rows', () => {
  it.each<[string, readonly Contenuto[]]>([
    ['with target and actual', ['Dire', 'Altro', 8, 12]],
    ['with a date as target', ['Dire', 'Altro', giorno('2019-11-30')]],
    ['with a percentage', ['Dire', 'Altro', percento(0.8)]],
    ['with words as target', ['Dire', 'Altro', 'monitoraggio']],
    ['with an error as target', ['Dire', 'Altro', errore('#DIV/0!')]],
    ['with formulas', ['Dire', formula('=B5', 'Altro'), formula('=C5', 8)]],
    ['with a fill', ['Dire', grigio('Altro'), grigio(8)]],
    ['with an actual only', ['Dire', 'Altro', null, 12]],
    ['with no target at all', ['Dire', 'Altro']],
    ['with no target and no azione', [null, 'Altro']],
    ['with a note only', [null, 'Altro', null, null, 'sospeso']],
    ['with no azione', [null, 'Altro', 8]],
    ['whose text begins like a total', ['Dire', 'Totale imprese assistite', 100]],
    ['whose text is a ratio of totals', ['Dire', 'Totale oneri / Totale proventi', '≤65%']],
    ['whose text begins like a mean', ['Dire', 'Media dei giorni di pagamento', 30]],
    ['whose text begins like a heading', ['Dire', 'Indicatore di tempestività dei pagamenti', 0]],
    ['whose text names a budget', ['Dire', 'Budget: N. report', 4]],
    ['whose text begins with a number', ['Dire', '1.1 Leva finanziaria', '65%']],
    ['whose text is very long', ['Dire', 'N. '.repeat(3000), 4]],
    ['whose text is __proto__', ['Dire', '__proto__', 4]],
  ])('are found %s', (_caso, celle) => {
    const cell = celle[1];
    const testo = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
    expect(trovati([celle, riga('Fine', 'Ultimo')])).toEqual(['Primo', testo, 'Ultimo']);
  });

  it.each<[string, Righe]>([
    ['an empty row', [[], [null, ' ', '\u00a0', '']]],
    ['a legend in the column Azione', [[], [grigio('indicatore operativo')]]],
    [
      'a legend in the column Indicatore',
      [
        [null, grigio('Indicatore operativo')],
        [null, 'indicatori strategici'],
      ],
    ],
    ['a note in the column Azione', [['* dato provvisorio']]],
    ['a heading without years', [['Azione', 'Indicatore', 'Peso', 'Note']]],
    ['a dash', [[null, '-', null, null]]],
    [
      'a total',
      [
        ['Totale', null, 100],
        [null, 'Totale', 100],
        ['TOTALE GENERALE', 'x', 5],
      ],
    ],
    ['a mean', [['Media ponderata', null, null, 0.9]]],
    ['a total of the ente', [['LIVELLO SINTETICO DI ENTE', null, null, 0.835]]],
    ['a numbered azione alone', [['2.5 Dire']]],
    ['a bullet', [['- Partecipare al tavolo']]],
  ])('are not %s', (_caso, righe) => {
    expect(trovati([...righe, riga('Fine', 'Ultimo')])).toEqual(['Primo', 'Ultimo']);
  });

  it.each<[string, Righe]>([
    [
      'label and amount beside it',
      [
        ['BUDGET DIREZIONALE 2019'],
        ['Totale proventi', '€ 12.582.000'],
        ['Totale oneri', 'diciassette milioni'],
        ['di cui oneri per:'],
        ['personale', '€ 2.632.959'],
        ['funzionamento', 'tre milioni'],
      ],
    ],
    [
      'label in Indicatore and amount in Risultato Atteso',
      [
        [null, 'Totale proventi', 5470000],
        [null, 'Totale oneri 2019:', 2593695],
        [null, 'personale', 1517041],
      ],
    ],
    ['a part alone', [[null, 'di cui con voucher', 5]]],
  ])('are not rows of a budget table: %s', (_caso, righe) => {
    const esito = trovaIn([...INIZIO, ...righe, [], riga('Fine', 'Ultimo')]);
    expect(indicatoriDi(unico(esito))).toEqual(['Primo', 'Ultimo']);
    expect(esito.findings).toEqual([]);
  });

  it('go on after a budget row without an empty row between', () => {
    expect(trovati([['Totale proventi', '€ 12'], riga('Fine', 'Ultimo')])).toEqual([
      'Primo',
      'Ultimo',
    ]);
  });

  it('count once where the Indicatore cell is merged over several rows', () => {
    const merges = [{ top: 4, bottom: 6, left: 1, right: 1 }];
    const esito = trovaIn(
      [...INIZIO, [null, null, null, null, 'segue'], [], riga('Fine', 'Ultimo')],
      { merges },
    );
    expect(indicatoriDi(unico(esito))).toEqual(['Primo', 'Ultimo']);
    expect(esito.findings).toEqual([]);
  });

  it('go on after empty rows', () => {
    expect(trovati([[], [], [], riga('Fine', 'Ultimo')])).toEqual(['Primo', 'Ultimo']);
  });

  it.each<[string, Righe, boolean]>([
    ['right under the table', [[null, 'Dati degli uffici']], true],
    ['after one empty row', [[], [null, 'Dati degli uffici']], true],
    ['after two empty rows', [[], [], [null, 'Dati degli uffici']], false],
    ['marked as a note after one empty row', [[], [null, '* dati degli uffici']], false],
    ['after two empty rows, but with a target', [[], [], [null, 'Dati degli uffici', 8]], true],
    [
      'after two empty rows, beside a text in Azione',
      [[], [], ['Il Dirigente', 'Il Segretario']],
      false,
    ],
    [
      'after two empty rows, but with a note',
      [[], [], ['Dire', 'Dati', null, null, 'sospeso']],
      true,
    ],
    [
      'after a sentence',
      [[], [`${'Al Dirigente sono assegnati '.repeat(3)}.`], ['Dire', 'Dati']],
      false,
    ],
    ['after a note and a text', [[], ['* provvisorio'], ['Ufficio'], ['Dire', 'Dati']], false],
  ])(
    'may still be without values, but not under the end of the table: %s',
    (_caso, righe, isIndicatore) => {
      const esito = trovaIn([...INIZIO, ...righe]);
      expect(unico(esito).righe).toHaveLength(isIndicatore ? 2 : 1);
      expect(codiciDi(esito)).toEqual(
        isIndicatore ? [] : [`FO-116 B${String(INIZIO.length + righe.length)}`],
      );
    },
  );

  it('may stand without values after empty rows, if the table goes on below them', () => {
    const esito = trovaIn([...INIZIO, [], [], ['Dire', 'Senza target'], riga('', 'Ultimo')]);
    expect(indicatoriDi(unico(esito))).toEqual(['Primo', 'Senza target', 'Ultimo']);
    expect(unico(esito).righe.map(({ azione }) => azione)).toEqual(['Fare', 'Dire', 'Dire']);
    expect(esito.findings).toEqual([]);
  });

  it('may stand without values under an obiettivo after empty rows', () => {
    const esito = trovaIn([...INIZIO, [], [], ['1.2 Promuovere'], ['Dire', 'Senza target']]);
    expect(indicatoriDi(unico(esito))).toEqual(['Primo', 'Senza target']);
  });

  it('are not the rows of another table below', () => {
    const esito = trovaIn([
      ...INIZIO,
      [],
      [],
      ['7 PROCESSO SEGUITO'],
      ['FASI', 'SOGGETTI'],
      [null, null, 3],
      ['1 Analisi', 'Dirigenti'],
    ]);
    expect(indicatoriDi(unico(esito))).toEqual(['Primo']);
    expect(codiciDi(esito)).toEqual(['FO-115 C10', 'FO-116 B9', 'FO-116 B11']);
    expect(unico(esito).obiettivi.map(({ codice }) => codice)).toEqual(['1.1']);
  });

  it('are read where the table has no column before Indicatore', () => {
    const esito = trovaIn([
      ['SERVIZIO STUDI'],
      ['PROSPETTIVA A'],
      ['Indicatore', 'Risultato Atteso 2019'],
      ['1.1 Accrescere'],
      ['Senza target'],
      ['Primo', 8],
      ['Senza target nemmeno questo'],
      [],
      ['PROSPETTIVA B'],
      ['Indicatore', 'Risultato Atteso 2019'],
      ['Secondo', 8],
      ['Ultimo senza target'],
    ]);
    const cruscotto = unico(esito);
    expect(indicatoriDi(cruscotto)).toEqual([
      'Senza target',
      'Primo',
      'Senza target nemmeno questo',
      'Secondo',
      'Ultimo senza target',
    ]);
    expect(cruscotto.righe.map(({ prospettiva }) => prospettiva)).toEqual([0, 0, 0, 1, 1]);
    expect(cruscotto.prospettive.map(({ nome }) => nome)).toEqual([
      'PROSPETTIVA A',
      'PROSPETTIVA B',
    ]);
  });

  it('end above the title of the next cruscotto where both stand in the column Indicatore', () => {
    const esito = trovaIn([
      ['SERVIZIO STUDI'],
      ['PROSPETTIVA A'],
      ['Indicatore', 'Risultato Atteso 2019'],
      ['Primo', 8],
      ['Senza target'],
      [],
      ['SERVIZIO PROMOZIONE'],
      ['PROSPETTIVA A'],
      ['Indicatore', 'Risultato Atteso 2019'],
      ['Secondo', 8],
    ]);
    expect(titoliDi(esito)).toEqual(['SERVIZIO STUDI', 'SERVIZIO PROMOZIONE']);
    expect(esito.value.cruscotti.map(indicatoriDi)).toEqual([
      ['Primo', 'Senza target'],
      ['Secondo'],
    ]);
  });

  it.each<[string, readonly Contenuto[], string, unknown]>([
    ['an error in Indicatore', ['Dire', errore('#RIF!'), 8], 'FO-114 B6', { letto: '#RIF!' }],
    ['a number in Indicatore', ['Dire', 7, 8], 'FO-114 B6', { letto: '7' }],
    ['a truth value in Indicatore', ['Dire', true, 8], 'FO-114 B6', { letto: 'true' }],
    ['no letter in Indicatore', ['Dire', '???', 8], 'FO-114 B6', { letto: '???' }],
    ['a target without Indicatore', ['Dire', null, '80%'], 'FO-115 C6', { letto: '80%' }],
    [
      'a row of totals with a target',
      ['Dire', 'Livello sintetico di performance di ente', 83],
      'FO-117 B6',
      { testo: 'Livello sintetico di performance di ente' },
    ],
  ])('are left out with a segnalazione: %s', (_caso, celle, codice, params) => {
    const esito = trovaIn([...INIZIO, celle, riga('', 'Ultimo')]);
    expect(indicatoriDi(unico(esito))).toEqual(['Primo', 'Ultimo']);
    expect(codiciDi(esito)).toEqual([codice]);
    expect(esito.findings[0]?.params).toEqual(params);
  });

  it('keep the azione of a row that could not be read', () => {
    const cruscotto = unico(trovaIn([...INIZIO, ['Dire', errore('#RIF!'), 8], riga('', 'Ultimo')]));
    expect(cruscotto.righe.map(({ azione }) => azione)).toEqual(['Fare', 'Dire']);
  });

  it('do not depend on values in our columns', () => {
    const nostre = ['% Raggiungimento 2019', 'Esito 2019', 'Segnalazioni'];
    const valori: readonly Contenuto[] = [percento(0.9), 'Raggiunto', 'RA-102 Testo breve'];
    const semplice: Righe = [
      ['SERVIZIO STUDI'],
      ['Consuntivo al 31.12.2019'],
      ['PROSPETTIVA A'],
      TESTATA,
      ['1.1 Accrescere'],
      riga('Fare', 'Primo'),
      ['', 'Senza target'],
      [],
      ['Totale', null, null],
      [],
      ['PROSPETTIVA A'],
      TESTATA,
      ['1.1 Accrescere'],
      riga('', 'Secondo'),
      [],
      ['indicatore operativo'],
    ];
    const senza = trovaIn(semplice);
    const isTestata = (celle: Righe[number]): boolean => celle[0] === 'Azione';
    const pad = (celle: Righe[number]): Contenuto[] => [
      ...celle,
      ...Array<null>(5 - celle.length).fill(null),
    ];
    const aDestra = trovaIn(
      semplice.map((celle) => [...pad(celle), ...(isTestata(celle) ? nostre : valori)]),
    );
    const inMezzo = trovaIn(
      semplice.map((celle) => [
        ...pad(celle).slice(0, 4),
        ...(isTestata(celle) ? nostre : valori),
        ...pad(celle).slice(4),
      ]),
    );
    const struttura = ({ value }: typeof senza): unknown =>
      value.cruscotti.map(({ sheet: _sheet, intestazioni, ...resto }) => ({
        ...resto,
        ultime: intestazioni.map(({ ultimaColonna }) => ultimaColonna),
      }));
    expect(struttura(aDestra)).toEqual(struttura(senza));
    expect(aDestra.findings).toEqual(senza.findings);
    expect(struttura(inMezzo)).toEqual(
      (struttura(senza) as { ultime: number[] }[]).map((cruscotto) => ({
        ...cruscotto,
        ultime: [7, 7],
      })),
    );
    expect(primaTestata(inMezzo)).toMatchObject({ note: 7 });
  });
});

function primaTestata(esito: ReturnType<typeof trovaIn>): unknown {
  return unico(esito).intestazioni[0]?.colonne;
}

describe('locate: Consuntivo al', () => {
  it.each<[string, Righe, string | null]>([
    ['over the table', [['STUDI'], ['Consuntivo al 30.6.2019']], '2019-06-30'],
    ['with the date beside', [['STUDI'], ['Consuntivo al', giorno('2019-06-30')]], '2019-06-30'],
    ['beside the title', [['STUDI', null, 'Consuntivo al 30 giugno 2019']], '2019-06-30'],
    [
      'right of the table',
      [['STUDI', ...Array<null>(9).fill(null), 'Consuntivo al 30.6.2019']],
      '2019-06-30',
    ],
    ['nowhere', [['STUDI']], null],
  ])('is read where it stands %s', (_caso, sopra, iso) => {
    const esito = trovaIn([...sopra, ...INIZIO.slice(1)]);
    expect(unico(esito).consuntivoAl?.value ?? null).toBe(iso);
    expect(unico(esito).titolo).toBe('STUDI');
  });

  it('is read under the table and in the heading of the column too', () => {
    const sotto = trovaIn([...INIZIO, [], ['Consuntivo al 30.6.2019']]);
    expect(unico(sotto).consuntivoAl).toMatchObject({
      value: '2019-06-30',
      cell: { row: 6, col: 0 },
    });
    const testata = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo al 30.6.2019'];
    const inTestata = trovaIn([...INIZIO.slice(0, 2), testata, riga('Fare', 'Primo')]);
    expect(unico(inTestata).consuntivoAl).toMatchObject({
      value: '2019-06-30',
      cell: { row: 2, col: 3 },
    });
  });

  it('is each cruscotto’s own, else that of its sheet', () => {
    const esito = trovaIn([
      ['SERVIZIO STUDI'],
      ['Consuntivo al 30.6.2019'],
      ...INIZIO.slice(1),
      ['SERVIZIO PROMOZIONE'],
      ['Consuntivo al 31.12.2019'],
      ...INIZIO.slice(1),
      ['SERVIZIO COMUNICAZIONE'],
      ...INIZIO.slice(1),
    ]);
    expect(esito.value.cruscotti.map(({ consuntivoAl }) => consuntivoAl?.value)).toEqual([
      '2019-06-30',
      '2019-12-31',
      '2019-06-30',
    ]);
  });

  it('says that its date cannot be read', () => {
    const esito = trovaIn([['STUDI'], ['Consuntivo al 31.13.2019'], ...INIZIO.slice(1)]);
    expect(unico(esito).consuntivoAl).toBeNull();
    expect(primaDi('FO-111', esito)).toMatchObject({
      params: { testo: 'Consuntivo al 31.13.2019' },
      cell: { row: 1, col: 0 },
    });
  });
});
