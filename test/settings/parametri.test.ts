import type { Contenuto } from '../support/book';
import { errore, giorno, percento, unFoglio, unLibro } from '../support/book';
import { readParametri } from '../../src/settings/parametri';

const INTESTAZIONI = ['Parametro', 'Chiave', 'Valore', 'Spiegazione'];

function parametri(righe: readonly (readonly Contenuto[])[], intestazioni = INTESTAZIONI) {
  return readParametri(unLibro([unFoglio('Parametri', [intestazioni, ...righe])]));
}

const con = (chiave: string, valore: Contenuto) => parametri([['', chiave, valore]]);

describe('readParametri', () => {
  test.each<[string, Contenuto, unknown]>([
    ['tetto', 120, 120],
    ['tetto', '120', 120],
    ['tetto', '110,5 %', 110.5],
    ['tetto', percento(1.2), 120],
    ['tetto', 'nessuno', null],
    ['tetto', 'Nessuno ', null],
    ['minore', 'inversa', 'inversa'],
    ['minore', 'Si-No', 'si-no'],
    ['minore', 'sì no', 'si-no'],
    ['tolleranzaGiorni', 5, 5],
    ['tolleranzaGiorni', '5 giorni', 5],
    ['mancanti', ' ZERO', 'zero'],
    ['aggregazioneEnte', 'Prospettive', 'prospettive'],
    ['aggregazioneUnita', 'obiettivi', 'obiettivi'],
    ['pesoEsclusi', 'Mantenuto', 'mantenuto'],
    ['fasce', '90; 70', [90, 70]],
    ['fasce', '85,5 % ; 60 %', [85.5, 60]],
    ['Fasce', '80/60', [80, 60]],
    ['approvazione', '29.01.2019', '2019-01-29'],
    ['Approvazione', giorno('2019-01-29'), '2019-01-29'],
    ['approvazione', 'delibera n. 7 del 29 gennaio 2019', '2019-01-29'],
  ])('reads %s «%s»', (chiave, valore, atteso) => {
    const { value, findings } = con(chiave, valore);
    expect(Object.values(value)).toEqual([atteso]);
    expect(findings).toEqual([]);
  });

  test.each<[string, Contenuto, string]>([
    ['tetto', 'alto', 'alto'],
    ['tetto', -100, '-100'],
    ['tetto', '1.200', '1.200'],
    ['tetto', true, 'true'],
    ['tetto', errore('#N/D'), '#N/D'],
    ['minore', 'doppia', 'doppia'],
    ['tolleranzaGiorni', 2.5, '2.5'],
    ['fasce', '70; 90', '70; 90'],
    ['fasce', 90, '90'],
    ['fasce', '90; 70; 50', '90; 70; 50'],
    ['fasce', '90; 90', '90; 90'],
    ['approvazione', '31.2.2019', '31.2.2019'],
    ['approvazione', 'gennaio', 'gennaio'],
  ])('keeps the default where %s is «%s», with a finding on the value', (chiave, valore, letto) => {
    const { value, findings } = con(chiave, valore);
    expect(value).toEqual({});
    expect(findings).toMatchObject([
      { code: 'FO-304', params: { chiave, letto }, cell: { sheet: 'Parametri', row: 1, col: 2 } },
    ]);
  });

  it('leaves a setting without value at its default and says nothing', () => {
    expect(con('tetto', null)).toEqual({ value: {}, findings: [] });
    expect(con('tetto', '  ')).toEqual({ value: {}, findings: [] });
  });

  test.each(['teto', '', '__proto__', 'constructor'])('says that «%s» is no setting', (chiave) => {
    const { value, findings } = con(chiave, 100);
    expect(value).toEqual({});
    expect(findings).toMatchObject([
      { code: 'FO-303', params: { letta: chiave }, cell: { row: 1, col: 1 } },
    ]);
  });

  it('takes the first of two lines for the same setting and says so if they differ', () => {
    const { value, findings } = parametri([
      ['', 'tetto', 110],
      ['', 'tetto', 110],
      ['', 'Tetto', 120],
    ]);
    expect(value).toEqual({ tetto: 110 });
    expect(findings).toMatchObject([
      { code: 'FO-305', params: { chiave: 'tetto', letto: '120' }, cell: { row: 3, col: 2 } },
    ]);
  });

  it('finds the columns by heading, in any order, with others between and a title above', () => {
    const foglio = unFoglio('PARAMETRI', [
      ['Regole approvate dalla Giunta'],
      [],
      ['VALORE', 'Delibera', 'chiave'],
      [120, 'n. 12/2019', 'tetto'],
    ]);
    expect(readParametri(unLibro([foglio]))).toEqual({ value: { tetto: 120 }, findings: [] });
  });

  it('reads a heading that stands twice once, and says so', () => {
    const { value, findings } = parametri([['tetto', 110, 120]], ['Chiave', 'Valore', 'Valore']);
    expect(value).toEqual({ tetto: 110 });
    expect(findings).toMatchObject([
      { code: 'FO-302', params: { intestazione: 'Valore' }, cell: { row: 0, col: 2 } },
    ]);
  });

  it('says which column is missing', () => {
    const { value, findings } = parametri([['Tetto', 120]], ['Parametro', 'Valore']);
    expect(value).toEqual({});
    expect(findings).toMatchObject([{ code: 'FO-301', params: { mancano: ['Chiave'] } }]);
  });

  it('leaves alone a sheet of that name which has nothing to do with it', () => {
    expect(parametri([['Temperatura', 20]], ['Grandezza', 'Misura'])).toEqual({
      value: {},
      findings: [],
    });
  });

  it('gives nothing for a workbook without the sheet', () => {
    expect(readParametri(unLibro([]))).toEqual({ value: {}, findings: [] });
  });

  it('prefers our own sheet where a person has another of that name', () => {
    const libro = unLibro([
      unFoglio('Parametri', [
        ['Chiave', 'Valore'],
        ['tetto', 130],
      ]),
      unFoglio('Parametri (calcolato)', [INTESTAZIONI, ['', 'tetto', 110, '']]),
    ]);
    expect(readParametri(libro).value).toEqual({ tetto: 110 });
  });
});
