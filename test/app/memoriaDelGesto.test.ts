import { giornaleOf } from '../../src/app/giornale';
import { memoriaDelGesto } from '../../src/app/scrittura';
import { scrive, unFoglioNuovo, unPlan } from '../support/xlsx/plan';
import { unaMemoria } from '../support/office/prova';

describe('memoriaDelGesto', () => {
  it('keeps what a gesture wrote on a cruscotto whose name begins like Registro', () => {
    const giornale = giornaleOf(unaMemoria(), 'prova');
    const plan = unPlan({
      newSheets: [unFoglioNuovo('Registro')],
      edits: [scrive('Registro', 'A1', 'Quando'), scrive('Registro Imprese', 'C8', 0.8)],
    });
    memoriaDelGesto(plan, giornale).save({ quando: '2020-01-15 10:30', celle: [] });
    expect(giornale.load()).not.toBeNull();
  });
});
