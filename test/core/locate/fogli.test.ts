import { FOGLI_PROPRI, type SheetSnapshot } from '../../../src/core';
import { unFoglio, type Contenuto } from '../../support/book';
import {
  codiciDi,
  indicatoriDi,
  riga,
  TESTATA,
  titoliDi,
  trova,
  trovaIn,
  type Righe,
} from './support';

const CRUSCOTTO: Righe = [['SERVIZIO STUDI'], ['PROSPETTIVA A'], TESTATA, riga('Fare', 'Primo')];
const proprio = ({
  nome,
  intestazioni,
}: {
  nome: string;
  intestazioni: readonly string[];
}): SheetSnapshot => unFoglio(nome, [[...intestazioni], [], ...CRUSCOTTO]);

describe('locate: sheets', () => {
  it.each(
    Object.values(FOGLI_PROPRI).map((foglio): [string, SheetSnapshot] => [
      foglio.nome,
      proprio(foglio),
    ]),
  )('leaves our own sheet %s alone', (_nome, sheet) => {
    expect(trova([sheet])).toMatchObject({ value: { cruscotti: [] }, findings: [] });
  });

  it('reads a sheet that only bears the name of ours', () => {
    expect(titoliDi(trovaIn(CRUSCOTTO, { nome: 'Riepilogo' }))).toEqual(['SERVIZIO STUDI']);
  });

  it.each([
    'Schede progetto',
    'SCHEDE  PROGETTO',
    'Schede progetto 2019',
    'Schede individuali',
    'Scheda individuale',
  ])('leaves «%s» alone', (nome) => {
    expect(trovaIn(CRUSCOTTO, { nome })).toMatchObject({ value: { cruscotti: [] }, findings: [] });
  });

  it('leaves sheets of projects and notes alone by their shape', () => {
    const schede = unFoglio('Progetti', [
      ['Progetto', 'Attività', 'Risultato Atteso 2019', 'Consuntivo 2019'],
      ['PID', 'Aprire lo sportello', 8, 8],
    ]);
    const appunti = unFoglio('Appunti', [
      ['DA FARE'],
      ['chiedere i dati'],
      ['Ufficio', 'scheda', 'data'],
      ['Studi', 'sì', '15/1'],
    ]);
    expect(trova([schede, appunti, unFoglio('Vuoto', [])])).toMatchObject({
      value: { cruscotti: [] },
      findings: [],
    });
  });

  it('reads hidden sheets and columns like the others, in the order of the workbook', () => {
    const esito = trova([
      unFoglio('B', CRUSCOTTO, { hidden: true }),
      unFoglio('A', CRUSCOTTO, { hiddenColumns: [0, 1, 2], protected: true }),
    ]);
    expect(esito.value.cruscotti.map(({ foglio }) => foglio)).toEqual(['B', 'A']);
  });

  it('bears sheets called like parts of an object', () => {
    expect(titoliDi(trovaIn(CRUSCOTTO, { nome: '__proto__' }))).toEqual(['SERVIZIO STUDI']);
  });
});

describe('locate: side by side', () => {
  const vuota = (celle: Righe[number], larga = 5): Contenuto[] => [
    ...celle,
    ...Array<null>(larga - celle.length).fill(null),
  ];
  const accanto = (sinistra: Righe, destra: Righe): Righe =>
    Array.from({ length: Math.max(sinistra.length, destra.length) }, (_, row) => [
      ...vuota(sinistra[row] ?? []),
      null,
      ...(destra[row] ?? []),
    ]);
  const ALTRO: Righe = [['SERVIZIO PROMOZIONE'], ...CRUSCOTTO.slice(1)];

  it('scores neither of two cruscotti in the same rows, and says so once', () => {
    const esito = trovaIn(accanto(CRUSCOTTO, ALTRO));
    expect(esito.value.cruscotti).toEqual([]);
    expect(codiciDi(esito)).toEqual(['FO-101 H3']);
    expect(esito.findings[0]?.params).toEqual({ primo: 'B3', secondo: 'H3' });
  });

  it.each<[string, Righe]>([
    [
      'the right one begins lower',
      accanto([...CRUSCOTTO, riga('', 'a'), riga('', 'b'), riga('', 'c')], [[], ...ALTRO]),
    ],
    [
      'the left one begins lower',
      accanto([[], ...CRUSCOTTO], [...ALTRO, riga('', 'a'), riga('', 'b')]),
    ],
    [
      'the other’s rows begin with its heading row',
      accanto([...CRUSCOTTO.slice(0, 3), riga('', 'a'), riga('', 'b')], [[], ...ALTRO]),
    ],
  ])('scores neither where %s', (_caso, righe) => {
    const esito = trovaIn(righe);
    expect(esito.value.cruscotti).toEqual([]);
    expect(esito.findings.filter(({ code }) => code === 'FO-101')).toHaveLength(1);
  });

  it('still reads another cruscotto above or below', () => {
    const esito = trovaIn([
      ['SERVIZIO PRIMO'],
      ...CRUSCOTTO.slice(1),
      ...accanto(CRUSCOTTO, ALTRO),
      ['SERVIZIO ULTIMO'],
      ...CRUSCOTTO.slice(1),
    ]);
    expect(titoliDi(esito)).toEqual(['SERVIZIO PRIMO', 'SERVIZIO ULTIMO']);
    expect(esito.value.cruscotti.map(indicatoriDi)).toEqual([['Primo'], ['Primo']]);
  });

  it('reads two that stand one below the other, however far to the right', () => {
    const esito = trovaIn([...CRUSCOTTO, [], ...ALTRO.map((celle) => [...vuota([], 8), ...celle])]);
    expect(titoliDi(esito)).toEqual(['SERVIZIO STUDI', 'SERVIZIO PROMOZIONE']);
    expect(esito.value.cruscotti.map(indicatoriDi)).toEqual([['Primo'], ['Primo']]);
    expect(esito.findings).toEqual([]);
  });
});
