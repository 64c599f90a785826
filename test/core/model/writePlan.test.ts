import { describePlan, EMPTY_PLAN, isEmptyPlan, needsPreparation } from '../../../src/core';
import { applyPlan } from '../../support/applyPlan';
import { unLibro } from '../../support/book';
import { avviso, digita, foglioCruscotto, pianifica, righeCruscotto } from '../../support/scenario';

const ENTE = foglioCruscotto('ENTE', righeCruscotto([100]));

describe('describePlan', () => {
  it('names new columns and sheets and counts cells sheet by sheet', () => {
    const { value } = pianifica(unLibro([ENTE]), { findings: [avviso('ENTE', 4, 3)] });
    const { celle, ...altro } = describePlan(value);
    expect(altro).toEqual({
      colonneNuove: [
        { foglio: 'ENTE', col: 6, intestazione: '% Raggiungimento 2019' },
        { foglio: 'ENTE', col: 7, intestazione: 'Esito 2019' },
        { foglio: 'ENTE', col: 8, intestazione: 'Segnalazioni' },
      ],
      fogliNuovi: ['Riepilogo', 'Segnalazioni', 'Registro'],
      totaleCelle: value.edits.length,
    });
    expect(celle.map(({ foglio }) => foglio)).toEqual([
      'ENTE',
      'Riepilogo',
      'Segnalazioni',
      'Registro',
    ]);
    expect(celle.reduce((sum, { quante }) => sum + quante, 0)).toBe(value.edits.length);
  });

  it('has nothing to say of an empty plan', () => {
    expect(describePlan(EMPTY_PLAN)).toEqual({
      colonneNuove: [],
      fogliNuovi: [],
      celle: [],
      totaleCelle: 0,
    });
  });
});

describe('needsPreparation', () => {
  it('is for plans that make columns or sheets, not for those that change cells', () => {
    const book = unLibro([ENTE]);
    const primo = pianifica(book).value;
    const secondo = pianifica(digita(applyPlan(book, primo), 'ENTE', { D5: 10 })).value;
    expect([needsPreparation(primo), needsPreparation(secondo)]).toEqual([true, false]);
    expect([isEmptyPlan(primo), isEmptyPlan(secondo), isEmptyPlan(EMPTY_PLAN)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
