import type { FindingParams } from '../../../src/core';
import type { Contenuto } from '../../support/book';
import { convalidati, PRIMA, puliti, soli, TESTATA } from './libro';

const PROSPETTIVA = ['SVILUPPO ECONOMICO DELLE IMPRESE'];
const UNO = ['1.1 Accrescere'];
const DUE = ['1.2 Tutelare'];
const riga = (azione: string | null, testo: string): Contenuto[] => [
  azione,
  testo,
  8,
  9,
  20,
  'Albo',
];

function trovate(...righe: readonly Contenuto[][]) {
  const fogli = puliti();
  const sopra: Contenuto[][] = [['SERVIZIO ALBI'], PROSPETTIVA, [...TESTATA], UNO];
  fogli.set('Albi', [...sopra, ...righe]);
  return soli(convalidati(fogli), 'FO-408');
}

type Caso = readonly [string, Contenuto[][], FindingParams['FO-408']['cosa'], string, number];

const VERI: readonly Caso[] = [
  [
    'a prospettiva',
    [
      riga('Fare', 'A'),
      ['CRESCITA'],
      [...TESTATA],
      riga('Fare', 'B'),
      PROSPETTIVA,
      [...TESTATA],
      riga('Fare', 'C'),
    ],
    'prospettiva',
    'A9',
    1,
  ],
  [
    'an obiettivo',
    [riga('Fare', 'A'), DUE, riga('Fare', 'B'), UNO, riga('Fare', 'C')],
    'obiettivo',
    'A8',
    3,
  ],
  ['an azione', [riga('Fare', 'A'), riga('Dire', 'B'), riga('fare', 'C')], 'azione', 'A7', PRIMA],
];

describe('ripresa', () => {
  test.each(VERI)('says that %s comes back after another one', (_, righe, cosa, dove, row) => {
    const [trovata, ...altre] = trovate(...righe);
    expect(altre).toEqual([]);
    expect(trovata?.cell).toEqual({ sheet: 'Albi', row: Number(dove.slice(1)) - 1, col: 0 });
    expect(trovata?.params).toMatchObject({ cosa, prima: { sheet: 'Albi', row, col: 0 } });
  });

  test.each<[string, Contenuto[][]]>([
    [
      'goes on after a page break',
      [riga('Fare', 'A'), PROSPETTIVA, [...TESTATA], UNO, riga('Fare', 'B')],
    ],
    ['has its heading again in the middle', [riga('Fare', 'A'), [...TESTATA], riga('Dire', 'B')]],
    [
      'has an azione printed twice in a row',
      [riga('Fare', 'A'), riga('Fare ', 'B'), riga(null, 'C')],
    ],
    [
      'has the azione of another obiettivo',
      [riga('Fare', 'A'), DUE, riga('Dire', 'B'), riga('Fare', 'C')],
    ],
    [
      'has an obiettivo of its own in each part',
      [riga('Fare', 'A'), DUE, riga('Fare', 'B'), ['1.3 Innovare'], riga('Fare', 'C')],
    ],
  ])('says nothing where a section %s', (_, righe) => {
    expect(trovate(...righe)).toEqual([]);
  });

  it('says nothing of a table whose obiettivi stand in a column, which people sort', () => {
    const fogli = puliti();
    const testata = [
      'Obiettivo',
      'Azione',
      'Indicatore',
      'Risultato Atteso 2019',
      'Consuntivo 2019',
    ];
    fogli.set('Albi', [
      ['SERVIZIO ALBI'],
      testata,
      ['1.1 Accrescere', 'Fare', 'A', 8, 9],
      ['1.2 Tutelare', 'Dire', 'B', 8, 9],
      ['1.1 Accrescere', 'Fare', 'C', 8, 9],
      ['1.1 Accrescere', 'Dire', 'D', 8, 9],
      ['1.1 Accrescere', 'Fare', 'E', 8, 9],
    ]);
    expect(soli(convalidati(fogli), 'FO-408')).toEqual([]);
  });
});
