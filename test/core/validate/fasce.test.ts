import { unFoglio, type Contenuto } from '../../support/book';
import { readFascia } from '../../../src/core/validate/fasce/fascia';
import { fasce } from '../../../src/core/validate/fasce/fasce';
import type { Finding } from '../../../src/core';
import { regoleCon } from '../../support/calcolo';
import { isoDi } from '../../support/piano';
import { unLibro } from '../../support/book';

const SOTTO = Number.NEGATIVE_INFINITY;
const SOPRA = Number.POSITIVE_INFINITY;

describe('readFascia', () => {
  test.each([
    ['>90', 90, false, SOPRA, false],
    ['≥ 90% raggiunto', 90, true, SOPRA, false],
    ['oltre il 90%: raggiunto', 90, false, SOPRA, false],
    ['70-90', 70, true, 90, true],
    ['76-90%', 76, true, 90, true],
    ['da 70% a 90%', 70, true, 90, true],
    ['tra 70,5 e 90', 70.5, true, 90, true],
    ['70 – 90 parzialmente raggiunto', 70, true, 90, true],
    ['<75 non raggiunto', SOTTO, false, 75, false],
    ['fino a 70', SOTTO, false, 70, true],
  ])('reads «%s»', (testo, da, daCompreso, a, aCompreso) => {
    expect(readFascia(testo)).toMatchObject({
      da: { valore: da, compreso: daCompreso },
      a: { valore: a, compreso: aCompreso },
    });
  });

  test.each([
    '90',
    '90-70',
    '2018-19-20',
    '30.11.2019',
    'raggiunto',
    '> 90 e < 70',
    '',
    '10-12-2019',
  ])('does not read «%s»', (testo) => {
    expect(readFascia(testo)).toBeNull();
  });
});

function trovate(...righe: readonly (readonly Contenuto[])[]): readonly Finding[] {
  const contesto = { al: isoDi('2019-12-31'), regole: regoleCon(), organigramma: [] };
  const piano = { anno: 2019, date1904: false, cruscotti: [], schede: [] };
  return fasce(piano, {
    ...contesto,
    ripetuti: new Set(),
    book: unLibro([unFoglio('Criteri', righe)]),
  });
}

describe('fasce', () => {
  test.each<[string, string, string, readonly (readonly Contenuto[])[]]>([
    [
      'overlap',
      'sovrapposte',
      'A2',
      [['>90 raggiunto'], ['70-90 parzialmente raggiunto'], ['<75 non raggiunto']],
    ],
    [
      'overlap, lowest first',
      'sovrapposte',
      'A2',
      [
        ['fino a 70', 'Non raggiunto'],
        ['65-90', 'In parte'],
      ],
    ],
    [
      'overlap in points',
      'sovrapposte',
      'B3',
      [
        ['Fascia', 'Punteggio'],
        ['76-90%', '15-18'],
        ['91-100%', '17-20'],
      ],
    ],
    [
      'leave a gap',
      'scoperto',
      'A1',
      [
        ['>90', 'Raggiunto'],
        ['75-85', 'In parte'],
        ['<75', 'No'],
      ],
    ],
    [
      'leave a point',
      'scoperto',
      'A1',
      [
        ['>90', 'Raggiunto'],
        ['<90', 'Non raggiunto'],
      ],
    ],
  ])('says where bands %s', (_, difetto, dove, righe) => {
    const found = trovate(...righe);
    expect(found).toMatchObject([{ code: 'FA-101', params: { difetto } }]);
    const cell = found[0]?.cell;
    expect(`${'AB'.charAt(cell?.col ?? 9)}${String((cell?.row ?? 0) + 1)}`).toBe(dove);
  });

  test.each<[string, readonly (readonly Contenuto[])[]]>([
    [
      'that touch',
      [
        ['>90', 'Raggiunto'],
        ['70-90', 'In parte'],
        ['<70', 'Non raggiunto'],
      ],
    ],
    [
      'of whole points',
      [
        ['Fascia', 'Punteggio'],
        ['76-90%', '15-18'],
        ['91-100%', '19-20'],
      ],
    ],
    ['with ends in common', [['Fasce'], ['90-100'], ['70-90']]],
    [
      'that are ages',
      [
        ['18-25', 'giovani'],
        ['20-40', 'adulti'],
      ],
    ],
    ['apart from each other', [['Fasce'], ['70-90'], [null], ['80-100']]],
  ])('says nothing of ranges %s', (_, righe) => {
    expect(trovate(...righe)).toEqual([]);
  });
});
