import type { Contenuto } from '../support/book';
import { unFoglio, unLibro } from '../support/book';
import { readOrganigramma } from '../../src/settings/organigramma';

const INTESTAZIONI = ['Foglio', 'Unità', 'Livello', 'Risponde a', 'Responsabile'];

function organigramma(righe: readonly (readonly Contenuto[])[]) {
  return readOrganigramma(
    unLibro([unFoglio('Organigramma', [INTESTAZIONI, ...righe]), unFoglio('Studi', [])]),
  );
}

describe('readOrganigramma', () => {
  it('reads who answers to whom', () => {
    expect(organigramma([['Studi', 'Servizio Studi', 'Servizio', 'Area 1', 'A. Rossi']])).toEqual({
      value: [
        {
          foglio: 'Studi',
          unita: 'Servizio Studi',
          livello: 'servizio',
          rispondeA: 'Area 1',
          responsabile: 'A. Rossi',
          cell: { sheet: 'Organigramma', row: 1, col: 1 },
        },
      ],
      findings: [],
    });
  });

  test.each([
    ['Ente', 'ente'],
    ['SEGRETARIO GENERALE', 'segretario_generale'],
    ['dirigente', 'dirigente'],
    ['Servizio', 'servizio'],
    ['Azienda  Speciale', 'azienda_speciale'],
    ['Ufficio', 'servizio'],
  ])('knows the level «%s»', (testo, livello) => {
    expect(organigramma([['Studi', 'X', testo]]).value).toMatchObject([{ livello }]);
  });

  test.each<[Contenuto, string]>([
    ['Uffici', 'Uffici'],
    [null, ''],
    [3, '3'],
  ])('leaves out a line whose level is %s, with a finding', (livello, letto) => {
    const { value, findings } = organigramma([['Studi', 'Servizio Studi', livello]]);
    expect(value).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'OR-101', params: { unita: 'Servizio Studi', letto }, cell: { row: 1, col: 2 } },
    ]);
  });

  it('takes a unit without a sheet, and empty cells and dashes for nobody', () => {
    const { value, findings } = organigramma([[null, 'Area 2', 'Dirigente', '-', '']]);
    expect(value).toMatchObject([
      { foglio: '', unita: 'Area 2', rispondeA: null, responsabile: null },
    ]);
    expect(findings).toEqual([]);
  });

  it('calls a unit without a name by its sheet, and says so', () => {
    const { value, findings } = organigramma([['Studi', '', 'Servizio']]);
    expect(value).toMatchObject([{ unita: 'Studi' }]);
    expect(findings).toMatchObject([{ code: 'OR-103', cell: { row: 1, col: 1 } }]);
  });

  it('says that a line names neither unit nor sheet', () => {
    const { value, findings } = organigramma([[null, null, 'Servizio']]);
    expect(value).toEqual([]);
    expect(findings).toMatchObject([{ code: 'OR-102' }]);
  });

  it('says that a sheet is not there, and keeps the line', () => {
    const { value, findings } = organigramma([['Studio', 'Servizio Studi', 'Servizio']]);
    expect(value).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: 'OR-104', params: { foglio: 'Studio' }, cell: { row: 1, col: 0 } },
    ]);
  });

  it('passes over empty lines', () => {
    expect(organigramma([[null], ['', ' '], ['Studi', 'S', 'Servizio']]).value).toHaveLength(1);
  });
});
