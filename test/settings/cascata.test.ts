import type { Contenuto } from '../support/book';
import { unFoglio, unLibro } from '../support/book';
import { readCascata } from '../../src/settings/cascata';

const INTESTAZIONI = [
  'Foglio',
  'Indicatore',
  'Foglio di origine',
  'Indicatore di origine',
  'Stato',
  'Metodo',
  'Note',
];

const ABBINATI: readonly Contenuto[] = ['ENTE', 'N. eventi', 'Promozione', 'Eventi'];

function cascata(righe: readonly (readonly Contenuto[])[]) {
  return readCascata(unLibro([unFoglio('Cascata', [INTESTAZIONI, ...righe])]));
}

const con = (stato: Contenuto, metodo: Contenuto) => cascata([[...ABBINATI, stato, metodo]]);

describe('readCascata', () => {
  it('reads what a person decided', () => {
    expect(con('confermato', 'somma')).toEqual({
      value: [
        {
          foglio: 'ENTE',
          indicatore: 'N. eventi',
          foglioOrigine: 'Promozione',
          indicatoreOrigine: 'Eventi',
          stato: 'confermato',
          metodo: 'somma',
          cell: { sheet: 'Cascata', row: 1, col: 1 },
        },
      ],
      findings: [],
    });
  });

  test.each([
    ['Certo', 'certo'],
    ['proposto', 'proposto'],
    ['CONFERMATO ', 'confermato'],
    ['confermata', 'confermato'],
    ['Rifiutato', 'rifiutato'],
    ['', null],
    ['-', null],
  ])('reads the state «%s»', (testo, stato) => {
    expect(con(testo, '')).toMatchObject({ value: [{ stato }], findings: [] });
  });

  test.each([
    ['copia', 'copia'],
    ['Somma', 'somma'],
    ['media', 'media'],
    ['rapporto', 'rapporto'],
    ['minimo', 'minimo'],
    ['max', 'massimo'],
    ['ultima data', 'ultima-data'],
    ['Ultima-Data', 'ultima-data'],
    [null, null],
  ])('reads the method «%s»', (testo, metodo) => {
    expect(con('confermato', testo)).toMatchObject({ value: [{ metodo }], findings: [] });
  });

  it('says that a state or a method is none, and keeps the line without it', () => {
    const { value, findings } = con('forse', 'sommatoria');
    expect(value).toMatchObject([{ stato: null, metodo: null }]);
    expect(findings).toMatchObject([
      { code: 'AB-302', params: { letto: 'forse' }, cell: { row: 1, col: 4 } },
      { code: 'AB-303', params: { letto: 'sommatoria' }, cell: { row: 1, col: 5 } },
    ]);
  });

  it('takes a line with a method and no origin: the method holds for the whole indicator', () => {
    const { value, findings } = cascata([['ENTE', 'N. eventi', '', '', '', 'media']]);
    expect(value).toMatchObject([
      { indicatore: 'N. eventi', indicatoreOrigine: '', metodo: 'media' },
    ]);
    expect(findings).toEqual([]);
  });

  test.each<[string, readonly Contenuto[], number]>([
    ['Indicatore', ['ENTE', '', 'Promozione', 'Eventi', 'confermato'], 1],
    ['Indicatore di origine', ['ENTE', 'N. eventi', 'Promozione', '', 'confermato'], 3],
  ])('leaves out a line without «%s», with a finding on that cell', (colonna, riga, col) => {
    const { value, findings } = cascata([riga]);
    expect(value).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'AB-301', params: { colonna }, cell: { row: 1, col } },
    ]);
  });

  it('reads a sheet to which people added columns and from which they took others', () => {
    const foglio = unFoglio('Cascata', [
      ['Verificato da', 'Indicatore di origine', 'Indicatore', 'Stato'],
      ['Rossi', 'Eventi', 'N. eventi', 'rifiutato'],
    ]);
    expect(readCascata(unLibro([foglio]))).toMatchObject({
      value: [{ foglio: '', foglioOrigine: '', stato: 'rifiutato', metodo: null }],
      findings: [],
    });
  });
});
