import { operationsOf } from '../../../src/host/office/operations';
import { scrive, unaColonna, unFoglioNuovo, unPlan } from '../../support/xlsx/plan';

const COLONNE = [unaColonna('ENTE', 'E4'), unaColonna('Studi', 'E4')];
const CELLE = [scrive('ENTE', 'E5', 0.5), scrive('Studi', 'E5', 0.75)];
const PROPRI = [scrive('Riepilogo', 'A1', 'Livello'), scrive('Riepilogo', 'A2', 'Ente')];
const RIGA = scrive('Registro', 'A2', '2020-01-15 10:30');

const ordine = (plan: ReturnType<typeof unPlan>): readonly string[] =>
  operationsOf(plan).map(({ kind, sheet }) => `${kind} ${sheet}`);

describe('operationsOf', () => {
  it('writes columns first, own sheets after, Registro last', () => {
    const edits = [RIGA, ...PROPRI, ...CELLE];
    expect(
      ordine(unPlan({ newColumns: COLONNE, newSheets: [unFoglioNuovo('Riepilogo')], edits })),
    ).toEqual([
      'new-columns ENTE',
      'new-columns Studi',
      'block ENTE',
      'block Studi',
      'new-sheet Riepilogo',
      'block Riepilogo',
      'block Registro',
      'print Riepilogo',
    ]);
  });

  it('begins with the headings of Registro where it is to be made, and ends with its line', () => {
    const newSheets = [unFoglioNuovo('Riepilogo'), unFoglioNuovo('Registro')];
    const edits = [...CELLE, ...PROPRI, scrive('Registro', 'A1', 'Quando'), RIGA];
    expect(ordine(unPlan({ newColumns: COLONNE, newSheets, edits }))).toEqual([
      'new-sheet Registro',
      'block Registro',
      'new-columns ENTE',
      'new-columns Studi',
      'block ENTE',
      'block Studi',
      'new-sheet Riepilogo',
      'block Riepilogo',
      'block Registro',
      'print Riepilogo',
      'print Registro',
    ]);
  });
});
