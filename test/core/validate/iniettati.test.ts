import fc from 'fast-check';
import type { FindingCode } from '../../../src/core';
import { giorno, percento } from '../../support/book';
import { convalida, PRIMA, type Scritto } from './foglio';
import { GUASTI_DI_RIGA } from './guasti/guastiDiRiga';

/** Rows in order, as many as a servizio has. */
const PULITE: readonly Scritto[] = [
  { indicatore: 'N. imprese assistite', atteso: 120 },
  { indicatore: '% pratiche evase entro 5 giorni', atteso: percento(0.95) },
  { indicatore: 'N. verbali emessi / N. verbali pervenuti', atteso: percento(0.6) },
  { indicatore: 'Revisione del regolamento arbitrale', atteso: giorno('2019-10-31') },
  { indicatore: 'Progetto: Orientamento al lavoro', atteso: percento(1) },
  { indicatore: 'N. incontri di presentazione/condivisione', atteso: '≥ 2' },
  { indicatore: 'Tempo medio di pagamento', atteso: '≤ 30' },
  { indicatore: 'N. utenti dello sportello', atteso: 'monitoraggio' },
];

const NOSTRI = /^(?:IN-2|RA-2|TE-1)/;

describe('faults put at random places of a clean sheet', () => {
  it('are found there and nowhere else', () => {
    const anyRows = fc.array(fc.constantFrom(...PULITE), { minLength: 1, maxLength: 30 });
    const anyFaults = fc.array(fc.tuple(fc.constantFrom(...GUASTI_DI_RIGA), fc.nat(1000)), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyRows, anyFaults, (pulite, guasti) => {
        const righe: (Scritto & { readonly guasto?: FindingCode })[] = [...pulite];
        for (const [[guasto, indicatore, atteso], a] of guasti) {
          righe.splice(a % (righe.length + 1), 0, { indicatore, atteso, guasto });
        }
        const attese = righe.flatMap(({ guasto }, indice) =>
          guasto === undefined ? [] : [`${guasto} ${String(PRIMA + indice)}`],
        );
        const trovate = convalida(righe)
          .filter(({ code }) => NOSTRI.test(code))
          .map(({ code, cell }) => `${code} ${String(cell.row)}`);
        expect([...trovate].sort()).toEqual([...attese].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('leave out no kind that one row can show', () => {
    expect(new Set(GUASTI_DI_RIGA.map(([codice]) => codice)).size).toBe(GUASTI_DI_RIGA.length);
    expect(convalida(PULITE).filter(({ code }) => NOSTRI.test(code))).toEqual([]);
  });
});
