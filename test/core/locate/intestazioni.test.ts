import type { Colonne, Intestazione } from '../../../src/core';
import { errore, unFoglio } from '../../support/book';
import {
  codiciDi,
  indicatoriDi,
  primaDi,
  riga,
  TESTATA,
  trova,
  trovaIn,
  unico,
  type Righe,
} from './support';

const SOPRA: Righe = [['SERVIZIO STUDI'], ['PROSPETTIVA A']];

function leggi(testate: Righe, righe: Righe = []): Intestazione {
  const [prima] = unico(trovaIn([...SOPRA, ...testate, ...righe])).intestazioni;
  if (prima === undefined) throw new Error('no heading');
  return prima;
}
const anniDi = ({ attesi, consuntivi }: Colonne): string =>
  [
    ...attesi.map(({ anno, col }) => `A${String(anno)}@${String(col)}`),
    ...consuntivi.map(({ anno, col }) => `C${String(anno)}@${String(col)}`),
  ].join(' ');

describe('locate: columns', () => {
  it('finds every column by its heading, wherever it stands', () => {
    const { colonne } = leggi([
      [
        ...['Note', 'Fonte', 'Responsabile', 'Consuntivo 2019', 'Codice', 'Peso', 'Indicatore'],
        ...['Azione', 'Verso', 'Unità di misura', 'Denominatore', 'Numeratore'],
        ...['Risultato Atteso 2019', '% pubblicata', '% rettificata 2019', 'Rettificata da', 'Il'],
        ...['Motivazione', 'Stato'],
      ],
    ]);
    expect(colonne).toEqual({
      note: 0,
      fonte: 1,
      responsabile: 2,
      consuntivi: [{ anno: 2019, col: 3 }],
      codice: 4,
      peso: 5,
      indicatore: 6,
      azione: 7,
      verso: 8,
      unita: 9,
      denominatore: 10,
      numeratore: 11,
      attesi: [{ anno: 2019, col: 12 }],
      pubblicata: 13,
      intermedi: [],
      rettifica: { percento: 14, da: 15, il: 16, motivo: 17, stato: 18 },
    });
  });

  it('needs no more than Indicatore and Risultato Atteso', () => {
    const { colonne } = leggi([['Indicatore', 'Risultato Atteso 2019']]);
    expect(colonne).toMatchObject({
      azione: null,
      indicatore: 0,
      consuntivi: [],
      peso: null,
      note: null,
    });
  });

  it.each<[string, Righe, string]>([
    [
      'several years',
      [['Indicatore', 'Risultato Atteso 2019', 'Risultato Atteso 2020', 'Consuntivo 2019']],
      'A2019@1 A2020@2 C2019@3',
    ],
    [
      'line breaks and capitals',
      [['INDICATORE', 'RISULTATO\nATTESO 2019', 'consuntivo\n2019']],
      'A2019@1 C2019@2',
    ],
    [
      'years in the cells above',
      [
        [null, 2019, '2019'],
        ['Indicatore', 'Target', 'Actual'],
      ],
      'A2019@1 C2019@2',
    ],
    [
      'a year merged over two columns',
      [
        [null, 2018, null, 2019],
        ['Indicatore', 'Target', 'Risultato', 'Target', 'Risultato'],
      ],
      'A2018@1 A2019@3 C2018@2 C2019@4',
    ],
    [
      'years under a merged group',
      [
        [null, 'Risultato atteso', null, 'Consuntivo'],
        ['Indicatore', 2019, '2020', 'Anno 2019'],
      ],
      'A2019@1 A2020@2 C2019@3',
    ],
    [
      'two heading rows, Indicatore in the upper',
      [
        ['Azione', 'Indicatore', 'Anno 2019', null, 'Peso'],
        [null, null, 'Target', 'Risultato', null],
      ],
      'A2019@2 C2019@3',
    ],
    [
      'two heading rows, Peso merged over both',
      [
        [null, null, 'Anno 2019', null, 'Peso'],
        ['Azione', 'Indicatore', 'Target', 'Risultato'],
      ],
      'A2019@2 C2019@3',
    ],
    [
      'no year but that of another column',
      [['Indicatore', 'Target 2020', 'Actual']],
      'A2020@1 C2020@2',
    ],
    ['a full date', [['Indicatore', 'Target 2019', 'Consuntivo al 31.12.2019']], 'A2019@1 C2019@2'],
  ])('reads %s', (_caso, testate, anni) => {
    expect(anniDi(leggi(testate).colonne)).toBe(anni);
  });

  it('finds Peso merged over two heading rows, and heads the block in the lower one', () => {
    const su = leggi([
      ['Azione', 'Indicatore', 'Anno 2019', null, 'Peso'],
      [null, null, 'Target', 'Risultato'],
    ]);
    expect(su).toMatchObject({
      riga: 3,
      ultimaColonna: 4,
      colonne: { azione: 0, indicatore: 1, peso: 4 },
    });
    const giu = leggi([
      [null, null, 'Anno 2019', null, 'Peso'],
      ['Azione', 'Indicatore', 'Target', 'Risultato'],
    ]);
    expect(giu).toMatchObject({
      riga: 3,
      ultimaColonna: 4,
      colonne: { azione: 0, indicatore: 1, peso: 4 },
    });
  });

  it('does not take a row of group headings for title or prospettiva', () => {
    const esito = trovaIn([
      ...SOPRA,
      [null, null, 'Anno 2019', null],
      ['Azione', 'Indicatore', 'Target', 'Actual'],
      riga('Fare', 'Primo'),
    ]);
    expect(unico(esito)).toMatchObject({
      titolo: 'SERVIZIO STUDI',
      prospettive: [{ nome: 'PROSPETTIVA A' }],
    });
  });

  it('ends a group where its merge ends', () => {
    const testate: Righe = [
      [null, 2018, null, null],
      ['Indicatore', 'Target', 'Risultato', 'Target 2019', 'Actual'],
    ];
    const merges = [{ top: 2, bottom: 2, left: 1, right: 2 }];
    const { colonne } =
      unico(trovaIn([...SOPRA, ...testate], { merges, anno: 2019 })).intestazioni[0] ?? {};
    expect(colonne && anniDi(colonne)).toBe('A2018@1 A2019@3 C2018@2 C2019@4');
    const senza = unico(trovaIn([...SOPRA, ...testate], { anno: 2019 })).intestazioni[0]?.colonne;
    expect(senza && anniDi(senza)).toBe('A2018@1 A2019@3 C2018@2');
  });

  it('takes the first of two equal headings and says so', () => {
    const esito = trovaIn([
      ...SOPRA,
      [
        'Azione',
        'Indicatore',
        'Risultato Atteso 2019',
        'Consuntivo 2019',
        'Consuntivo 2019',
        'Peso',
        'PESI',
      ],
    ]);
    expect(unico(esito).intestazioni[0]?.colonne).toMatchObject({
      consuntivi: [{ anno: 2019, col: 3 }],
      peso: 5,
    });
    expect(codiciDi(esito)).toEqual(['FO-103 E3', 'FO-103 G3']);
    expect(primaDi('FO-103', esito).params).toEqual({
      intestazione: 'Consuntivo 2019',
      presa: 'D3',
    });
  });

  it('prefers a heading with its year to one that takes the year of the run', () => {
    const esito = trovaIn([...SOPRA, ['Indicatore', 'Target', 'Target 2019', 'Consuntivo 2019']]);
    expect(unico(esito).intestazioni[0]?.colonne.attesi).toEqual([{ anno: 2019, col: 2 }]);
    expect(codiciDi(esito)).toEqual(['FO-103 B3']);
  });

  it.each<[string, Righe[number], number]>([
    ['the last heading that is recognised', TESTATA, 4],
    ["a person's own heading beside it", [...TESTATA, 'Validato da', 'Il'], 6],
    ['a number or an error as heading beside it', [...TESTATA, 7, errore('#N/D')], 6],
    ['no heading after a gap', [...TESTATA, null, 'COD', 'TIPO'], 4],
    ['a recognised heading after a gap', [...TESTATA, null, null, 'Peso'], 7],
    ['no column of ours', [...TESTATA, '% Raggiungimento 2019', 'Esito 2019', 'Segnalazioni'], 4],
    [
      'none of ours under their other names',
      [
        ...TESTATA,
        '% Raggiungimento 2019 (calcolato)',
        'Esito 2019 (calcolato)',
        'Segnalazioni (calcolato)',
      ],
      4,
    ],
    [
      'not what stands right of ours',
      [...TESTATA, '% Raggiungimento 2019', 'Esito 2019', 'Segnalazioni', 'Visto'],
      4,
    ],
  ])('counts as last column %s', (_caso, testata, ultima) => {
    expect(leggi([testata]).ultimaColonna).toBe(ultima);
  });

  it('does not take helper headings of another row for headings', () => {
    const esito = trovaIn([
      ['CRUSCOTTO STRATEGICO 2019'],
      ['Consuntivo al 31.12.2019', null, null, null, null, 'COD', 'TIPO', '% RAGG'],
      ['PROSPETTIVA A'],
      TESTATA,
      [...riga('Fare', 'Primo'), null, '1.1', 'N', 1.5],
    ]);
    expect(unico(esito).intestazioni[0]?.ultimaColonna).toBe(4);
  });

  it('reads each section by its own heading', () => {
    const cruscotto = unico(
      trovaIn([
        ...SOPRA,
        TESTATA,
        riga('Fare', 'Primo'),
        ['PROSPETTIVA B'],
        ['Indicatore', 'Consuntivo 2019', 'Risultato Atteso 2019', 'Azione'],
        ['Secondo', 3, 4, 'Dire'],
      ]),
    );
    expect(indicatoriDi(cruscotto)).toEqual(['Primo', 'Secondo']);
    expect(cruscotto.righe.map(({ azione }) => azione)).toEqual(['Fare', 'Dire']);
  });

  it('is not misled by headings that name parts of an object', () => {
    const esito = trovaIn([
      ...SOPRA,
      ['__proto__', 'Indicatore', 'Risultato Atteso 2019', 'constructor', 'toString'],
      [null, '__proto__', 8, '__proto__'],
    ]);
    expect(unico(esito).intestazioni[0]?.colonne).toMatchObject({
      azione: null,
      peso: null,
      note: null,
    });
    expect(indicatoriDi(unico(esito))).toEqual(['__proto__']);
  });

  it('leaves a table without Risultato Atteso alone, and says so where it looks like one', () => {
    const storico = unFoglio('Storico', [
      ['Indicatore', 2017, 2018],
      ['N. iniziative', 7, 8],
    ]);
    const appunti = unFoglio('Appunti', [
      ['Ufficio', 'Indicatore'],
      ['Studi', 'sì'],
    ]);
    const esito = trova([storico, appunti]);
    expect(esito.value.cruscotti).toEqual([]);
    expect(codiciDi(esito)).toEqual(['FO-118 A1']);
    expect(esito.findings[0]?.cell.sheet).toBe('Storico');
  });
});
