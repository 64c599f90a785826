import type { FindingCode, FindingParams } from '../../../src/core';
import { giorno, percento, type Contenuto } from '../../support/book';
import { COL, convalida, PRIMA, soloCodice } from './foglio';

const TESTO = 'Revisione del regolamento';

function trovati<C extends FindingCode>(code: C, atteso: Contenuto, indicatore = TESTO) {
  return soloCodice(convalida([{ indicatore, atteso }]), code);
}

type Vero = {
  [C in FindingCode]: readonly [C, Contenuto, FindingParams[C]];
}[FindingCode];

const VERI: readonly Vero[] = [
  ['RA-201', '31.2.2019', { testo: '31.2.2019', proposta: '2019-02-28' }],
  ['RA-201', 'entro il 31/4/2019', { testo: 'entro il 31/4/2019', proposta: '2019-04-30' }],
  ['RA-201', '6/30/2019', { testo: '6/30/2019', proposta: '2019-06-30' }],
  ['RA-202', giorno('2020-03-31'), { giorno: '2020-03-31', anno: 2019 }],
  ['RA-202', '30.11.2018', { giorno: '2018-11-30', anno: 2019 }],
  ['RA-204', '31.3.2019', { giorno: '2019-03-31', festa: 'domenica', lavorativo: '2019-03-29' }],
  ['RA-204', '22.4.2019', { giorno: '2019-04-22', festa: 'pasquetta', lavorativo: '2019-04-19' }],
  ['RA-205', giorno('2019-10-30'), { giorno: '2019-10-30', fine: '2019-10-31' }],
  ['RA-207', '3,5 gg', { testo: '3,5 gg', numero: '3,5', unita: 'gg' }],
  [
    'RA-207',
    '≤ 30 giorni lavorativi',
    { testo: '≤ 30 giorni lavorativi', numero: '≤ 30', unita: 'giorni lavorativi' },
  ],
  ['RA-208', '= 8', { testo: '= 8', proposto: '≥ 8' }],
  ['RA-213', ' 31.3.2019 ', { testo: '31.3.2019' }],
  ['RA-213', '6/6/2019', { testo: '6/6/2019' }],
  ['RA-209', '≥', { testo: '≥' }],
  ['RA-209', 'almeno', { testo: 'almeno' }],
];

const FALSI: readonly (readonly [FindingCode, Contenuto])[] = [
  ['RA-201', '28.2.2019'],
  ['RA-201', 'come da programma'],
  ['RA-202', giorno('2019-12-31')],
  ['RA-204', giorno('2019-04-30')],
  ['RA-204', '8'],
  ['RA-205', giorno('2019-08-30')],
  ['RA-205', giorno('2019-04-30')],
  ['RA-207', '3,5'],
  ['RA-207', { value: 3.5, format: '0.0" gg"' }],
  ['RA-207', '80%'],
  ['RA-208', '≥ 8'],
  ['RA-208', '= 100%'],
  ['RA-213', giorno('2019-03-29')],
  ['RA-213', '1.2.2019'],
  ['RA-213', 'entro il 29 marzo 2019'],
  ['RA-213', '29.3'],
  ['RA-209', '≥ 1'],
  ['RA-209', 'come da programma'],
];

describe('ATTESI', () => {
  test.each(VERI)('says %s of %j', (code, atteso, params) => {
    const [trovato, ...altri] = trovati(code, atteso);
    expect(altri).toEqual([]);
    expect(trovato?.params).toEqual(params);
    expect(trovato?.cell).toEqual({ sheet: 'ENTE', row: PRIMA, col: COL.atteso });
  });

  test.each(FALSI)('says no %s of %j', (code, atteso) => {
    expect(trovati(code, atteso)).toEqual([]);
  });

  it('proposes at most where less is better', () => {
    const [trovato] = trovati('RA-208', '= 3 gg', 'Tempo medio di lavorazione');
    expect(trovato?.params.proposto).toBe('≤ 3 gg');
  });
});

describe('targets over the years', () => {
  const triennio = (valori: readonly [Contenuto, Contenuto, Contenuto], indicatore = 'N. fiere') =>
    convalida([{ indicatore, atteso: valori[0], altre: [valori[1], valori[2]] }], {
      testata: ['Risultato Atteso 2020', 'Risultato Atteso 2021'],
    });

  test.each<[string, readonly [Contenuto, Contenuto, Contenuto]]>([
    ['the same number', [8, 8, 8]],
    ['the same share, once as text', [percento(0.9), '90%', percento(0.9)]],
  ])('says RA-210 of %s', (_, valori) => {
    const [trovato] = soloCodice(triennio(valori), 'RA-210');
    expect(trovato?.params.anni).toEqual([2019, 2020, 2021]);
  });

  test.each<[string, readonly [Contenuto, Contenuto, Contenuto], string]>([
    ['growing', [8, 8, 9], 'N. fiere'],
    ['not foreseen later', [8, '-', '-'], 'N. fiere'],
    ['all of it', [percento(1), percento(1), percento(1)], 'N. fiere'],
    ['monitoraggio', ['monitoraggio', 'monitoraggio', 'monitoraggio'], 'N. fiere'],
    ['a growth on last year', ['≥ 1', '≥ 1', '≥ 1'], 'N. utenti anno x / N. utenti anno x-1'],
  ])('says no RA-210 of %s', (_, valori, indicatore) => {
    expect(soloCodice(triennio(valori, indicatore), 'RA-210')).toEqual([]);
  });

  it('says no RA-210 of two years', () => {
    const findings = convalida([{ indicatore: 'N. fiere', atteso: 8, altre: [8] }], {
      testata: ['Risultato Atteso 2020'],
    });
    expect(soloCodice(findings, 'RA-210')).toEqual([]);
  });

  it('only notes a due date in the column of another year', () => {
    const findings = triennio([giorno('2019-05-31'), giorno('2019-06-28'), giorno('2021-06-30')]);
    expect(soloCodice(findings, 'RA-202')).toEqual([]);
    expect(soloCodice(findings, 'RA-203').map(({ params }) => params)).toEqual([
      { giorno: '2019-06-28', anno: 2020 },
    ]);
  });

  test.each<[string, string, Contenuto, Contenuto, number]>([
    ['more than the target', 'N. fiere', 8, 9, 1],
    ['as much', 'N. fiere', 8, 8, 0],
    ['less', 'N. fiere', 8, 7, 0],
    ['a share above', '% evase', percento(0.8), percento(0.92), 1],
    ['a share that is no percentage', '% evase', percento(0.8), 92, 0],
    ['shorter where less is better', 'Tempo medio', '≤ 30', 28, 1],
    ['longer where less is better', 'Tempo medio', '≤ 30', 31, 0],
    ['words', 'N. fiere', 8, 'nove', 0],
    ['nothing', 'N. fiere', 8, null, 0],
  ])('holds the actual of the year before against the target: %s', (_, testo, atteso, prima, n) => {
    const findings = convalida([{ indicatore: testo, atteso, altre: [prima] }], {
      testata: ['Consuntivo 2018'],
    });
    expect(soloCodice(findings, 'RA-211')).toHaveLength(n);
  });
});

describe('primaDellApprovazione', () => {
  const RIGA = 'Piano approvato con delibera della Giunta n. 7 del 29.01.2019';
  const trovate = (atteso: Contenuto, riga?: string) =>
    soloCodice(
      convalida([{ indicatore: TESTO, atteso }], riga === undefined ? {} : { riga }),
      'RA-206',
    );

  test.each([
    ['the day before', '28.1.2019', RIGA],
    ['the same day', '29.1.2019', RIGA],
    ['a heading and a day', '31.1.2019', 'Approvazione: 31 gennaio 2019'],
  ])('says RA-206 of %s', (_, atteso, riga) => {
    expect(trovate(atteso, riga)).toHaveLength(1);
  });

  test.each([
    ['the day after', '30.1.2019', RIGA],
    ['no day of approval', '28.1.2019', undefined],
    ['an approval without a day', '28.1.2019', 'Piano approvato dalla Giunta'],
    ['a day of something else', '28.1.2019', 'Stampato il 29.01.2019'],
  ])('says nothing with %s', (_, atteso, riga) => {
    expect(trovate(atteso, riga)).toEqual([]);
  });

  test.each([
    ['28.2.2019', 1],
    ['1.3.2019', 0],
  ])('takes the day of Parametri before the printed one: %s', (atteso, n) => {
    const contorno = { riga: RIGA, approvazione: '2019-02-28' };
    const findings = convalida([{ indicatore: TESTO, atteso }], contorno);
    expect(soloCodice(findings, 'RA-206')).toHaveLength(n);
  });
});

describe('intermedio', () => {
  const TESTATA = ['Risultato atteso al 30.06.2019', 'Verso'];
  const codici = (
    indicatore: string,
    atteso: Contenuto,
    alTrenta: Contenuto,
    verso: Contenuto = null,
  ): readonly string[] =>
    convalida([{ indicatore, atteso, altre: [alTrenta, verso] }], { testata: TESTATA })
      .filter(({ code }) => code.startsWith('RA-4'))
      .map(({ code, cell }) => `${code} ${String(cell.col)}`);

  test.each<[string, string, Contenuto, Contenuto, Contenuto, readonly string[]]>([
    ['less than the year asks for', 'N. fiere', 10, 6, null, []],
    ['as much as the year asks for', 'N. fiere', 10, 10, null, []],
    ['more than the year asks for', 'N. fiere', 10, 12, null, ['RA-402 4']],
    ['a count to keep low, so far', 'N. reclami', '≤ 10', '≤ 5', null, []],
    ['a count to keep low, above the limit', 'N. reclami', '≤ 10', '≤ 11', null, ['RA-402 4']],
    ['a time that comes down', 'Tempo medio', '≤ 30 gg', '≤ 35 gg', null, []],
    ['a time shorter than at the end', 'Tempo medio', '≤ 30 gg', '≤ 25 gg', null, ['RA-402 4']],
    ['a % to come to', '% imprese', percento(0.8), percento(0.6), null, []],
    ['another kind', 'N. fiere', 10, percento(0.5), null, ['RA-403 4']],
    ['a bare number beside a %', '% imprese', percento(0.8), 0.5, null, ['RA-403 4']],
    ['a bare number beside a time', 'Tempo medio', '≤ 30 gg', 35, null, []],
    ['an earlier day', 'Bando', '30.9.2019', '30.6.2019', null, []],
    ['a later day', 'Bando', '30.9.2019', '31.10.2019', null, ['RA-402 4']],
    ['nothing', 'N. fiere', 10, '-', null, []],
    ['what nobody can read', 'N. fiere', 10, 'la metà', null, []],
    ['a year without target', 'N. fiere', '-', 5, null, []],
  ])('%s', (_, testo, atteso, alTrenta, verso, attesi) => {
    expect(
      codici(testo, atteso, alTrenta, verso).filter((uno) => !uno.startsWith('RA-401')),
    ).toEqual(attesi);
  });
});
