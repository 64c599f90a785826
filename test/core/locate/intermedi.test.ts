import { codiciDi, riga, trovaIn, unico, type Righe } from './support';
import type { Contenuto } from '../../support/book';

const INIZIO: Righe = [['SERVIZIO STUDI'], ['SVILUPPO']];
const SINISTRA = ['Azione', 'Indicatore'];

/** Columns of the targets of the run's year and of its interim ones, as they are found, and what is said of the headings. */
function trovati(titoli: readonly Contenuto[], sopra: readonly Contenuto[] | null = null) {
  const esito = trovaIn([
    ...INIZIO,
    ...(sopra === null ? [] : [['', '', ...sopra]]),
    [...SINISTRA, ...titoli],
    riga('Fare', 'N. fiere'),
  ]);
  const colonne = unico(esito).intestazioni[0]?.colonne;
  return {
    attesi: colonne?.attesi.map(({ anno, col }) => [anno, col]),
    intermedi: colonne?.intermedi.map(({ al, col }) => [al, col]),
    codici: codiciDi(esito),
  };
}

const UNO = [['2019-06-30', 3]];

describe('locate: targets for days during the year', () => {
  it.each<[string, readonly Contenuto[], readonly Contenuto[] | null, unknown]>([
    [
      'a day in the heading',
      ['Risultato Atteso 2019', 'Risultato atteso al 30.06.2019'],
      null,
      UNO,
    ],
    ['a day without year', ['Risultato Atteso 2019', 'Risultato atteso al 30/06'], null, UNO],
    ['called so', ['Target 2019', 'Target intermedio 30/06/2019'], null, UNO],
    ['below a group', ['31/12/2019', 'al 30/06'], ['Risultato atteso 2019', ''], UNO],
    [
      'two of them, earliest first',
      ['Target 2019', 'Target al 30.9.2019', 'Target al 30.6.2019'],
      null,
      [
        ['2019-06-30', 4],
        ['2019-09-30', 3],
      ],
    ],
  ])('finds %s', (_, titoli, sopra, intermedi) => {
    expect(trovati([...titoli, 'Consuntivo 2019'], sopra)).toEqual({
      attesi: [[2019, 2]],
      intermedi,
      codici: [],
    });
  });

  it('takes the one left of the target of the year for no target of the year', () => {
    const titoli = ['Risultato atteso al 30.06.2019', 'Risultato atteso 2019', 'Consuntivo 2019'];
    expect(trovati(titoli)).toEqual({
      attesi: [[2019, 3]],
      intermedi: [['2019-06-30', 2]],
      codici: [],
    });
  });

  it('takes the only target there is, and that of 31.12, for the target of the year', () => {
    const solo = trovati(['Risultato atteso al 30.06.2019', 'Consuntivo 2019']);
    expect(solo).toEqual({ attesi: [[2019, 2]], intermedi: [], codici: [] });
    const finale = trovati([
      'Risultato atteso al 30.06.2019',
      'Risultato atteso al 31.12.2019',
      'Consuntivo 2019',
    ]);
    expect(finale).toEqual({ attesi: [[2019, 3]], intermedi: [['2019-06-30', 2]], codici: [] });
  });

  it.each<[string, string, readonly string[]]>([
    ['a year without target', 'Risultato atteso al 30.06.2018', ['RA-404 D3']],
    ['no day', 'Target intermedio', ['RA-405 D3']],
    ['a day that does not exist', 'Target intermedio al 31/06', ['RA-405 D3']],
  ])('says that a heading names %s, and does not use it', (_, titolo, codici) => {
    const esito = trovati(['Risultato Atteso 2019', titolo, 'Consuntivo 2019']);
    expect(esito).toEqual({ attesi: [[2019, 2]], intermedi: [], codici });
  });

  it('keeps silent about one of another year of the plan', () => {
    const titoli = ['Risultato Atteso 2019', 'Risultato Atteso 2020', 'Target al 30.06.2020'];
    expect(trovati([...titoli, 'Consuntivo 2019'])).toMatchObject({ intermedi: [], codici: [] });
  });
});
