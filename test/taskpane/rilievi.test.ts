import { finding, type Finding } from '../../src/core';
import {
  contaGravita,
  filtraRilievi,
  raggruppaRilievi,
  rilieviOf,
  titoloOf,
} from '../../src/taskpane/modello/rilievi';
import { printValore } from '../../src/taskpane/modello/valore';

const nota = (row: number): Finding =>
  finding('RA-105', LETTURE, { sheet: 'ENTE', row, col: 2 }, 'uno');
const LETTURE = {
  testo: '1.2.2019',
  presa: { tipo: 'data', giorno: '2019-02-01' },
  altra: { tipo: 'data', giorno: '2019-01-02' },
} as const;
const avviso = (sheet: string, row: number): Finding =>
  finding('FO-110', { letto: '2019-06-30', preso: '2019-12-31' }, { sheet, row, col: 3 });
const errore = finding(
  'RA-108',
  { errore: '#N/D' },
  {
    sheet: 'Cascata',
    row: 3,
    col: 5,
  },
);

const ACCETTAZIONE = { da: 'Ada', il: '2020-01-31', motivo: 'va bene' };
const FINDINGS = [nota(4), avviso('ENTE', 5), avviso('Studi', 5), errore, avviso('ENTE', 6)];
const [, primoAvviso] = FINDINGS;

const rilievi = (accettate: readonly (Finding | undefined)[] = []) =>
  rilieviOf({
    findings: FINDINGS,
    accettate: new Map(
      accettate.flatMap((uno) => (uno === undefined ? [] : [[uno, ACCETTAZIONE] as const])),
    ),
    correzioni: [],
  });

describe('raggruppaRilievi', () => {
  it('puts the gravest kinds first', () => {
    const gruppi = raggruppaRilievi(rilievi());
    expect(gruppi.map(({ codice, rilievi: suoi }) => [codice, suoi.length])).toEqual([
      ['RA-108', 1],
      ['FO-110', 3],
      ['RA-105', 1],
    ]);
  });

  it('puts what was accepted at the end, and kinds wholly accepted behind all others', () => {
    const gruppi = raggruppaRilievi(rilievi([primoAvviso, errore]));
    expect(gruppi.map(({ codice, aperti }) => [codice, aperti])).toEqual([
      ['FO-110', 2],
      ['RA-105', 1],
      ['RA-108', 0],
    ]);
    expect(gruppi[0]?.rilievi.map(({ dove }) => dove)).toEqual(['Studi!D6', 'ENTE!D7', 'ENTE!D6']);
  });
});

describe('filtraRilievi', () => {
  const dove = (filtro: Parameters<typeof filtraRilievi>[1]) =>
    filtraRilievi(rilievi([primoAvviso]), filtro).map((uno) => uno.dove);

  it('leaves accepted ones out of their gravita, and finds them by themselves', () => {
    expect(dove({ gravita: 'avviso', foglio: null })).toEqual(['Studi!D6', 'ENTE!D7']);
    expect(dove({ gravita: 'accettata', foglio: null })).toEqual(['ENTE!D6']);
    expect(dove({ gravita: 'accettata', foglio: 'Studi' })).toEqual([]);
  });

  it('counts them apart', () => {
    expect(contaGravita(rilievi([primoAvviso]))).toEqual({
      errore: 1,
      avviso: 2,
      nota: 1,
      accettata: 1,
    });
  });
});

describe('titoloOf', () => {
  const titolo = (...brevi: readonly string[]): string => {
    const findings = brevi.map((_, row) => nota(row));
    const [gruppo] = raggruppaRilievi(
      rilieviOf({ findings, accettate: new Map(), correzioni: [] }),
    );
    if (gruppo === undefined) throw new Error('no group');
    return titoloOf(gruppo, (uno) => ({
      testo: '',
      rimedio: '',
      breve: brevi[uno.cell.row] ?? '',
    }));
  };

  test.each<[string, string, ...string[]]>([
    ['one remark', 'Manca Consuntivo 2019', 'Manca Consuntivo 2019'],
    ['all alike', 'Testo ripetuto', 'Testo ripetuto', 'Testo ripetuto'],
    ['a common beginning', 'Manca Consuntivo', 'Manca Consuntivo 2019', 'Manca Consuntivo 2020'],
    ['a loose end', 'Obiettivo con due', 'Obiettivo con due: 1.1', 'Obiettivo con due: 1.2'],
    ['nothing in common', 'Uno solo', 'Uno solo', 'Tutt’altra cosa'],
    [
      'words that lead nowhere',
      'Manca il dato',
      'Manca il dato del 2019',
      'Manca il dato del 2020',
    ],
    ['a word alone', 'Abbinamento da vedere', 'Abbinamento da vedere', 'Abbinamento da fare'],
  ])('%s', (_, atteso, ...brevi) => {
    expect(titolo(...brevi)).toBe(atteso);
  });
});

test.each([
  ['a day', 43497, 'dd/mm/yyyy', '01/02/2019'],
  ['a number', 1234.5, undefined, '1.234,5'],
  ['a number with decimals', 3, '0.00', '3'],
  ['a text', '≥ 3', undefined, '≥ 3'],
  ['an empty cell', null, undefined, ''],
] as const)('printValore: %s', (_, value, format, atteso) => {
  expect(printValore(value, format, false)).toBe(atteso);
});
