import { FOGLI_PROPRI, type WorkbookSnapshot } from '../../../../src/core';
import { applyPlan, cella } from '../../../support/applyPlan';
import { unLibro } from '../../../support/book';
import {
  avviso,
  digita,
  foglioCruscotto,
  nota,
  pianifica,
  righeCruscotto,
  type Opzioni,
} from '../../../support/scenario';

const ENTE = foglioCruscotto('ENTE', righeCruscotto([100, 80]));

function dopo(book: WorkbookSnapshot, opzioni: Opzioni = {}): WorkbookSnapshot {
  return applyPlan(book, pianifica(book, opzioni).value);
}
const riga = (book: WorkbookSnapshot, quale: number) =>
  book.sheets.find(({ name }) => name === 'Registro')?.values[quale - 1];

describe('planRegistro', () => {
  it('notes when, who, version, reference date and figures', () => {
    const findings = [avviso('ENTE', 4, 3), nota('ENTE', 4, 3), nota('ENTE', 5, 3)];
    const book = dopo(unLibro([ENTE]), { findings });
    expect(riga(book, 1)).toEqual(FOGLI_PROPRI.registro.intestazioni);
    const [quando, ...altro] = riga(book, 2) ?? [];
    expect(quando).toBeCloseTo(43861 + 14.5 / 24, 9);
    expect(altro.slice(0, 13)).toEqual([
      'Ada',
      '1.0.0',
      2019,
      43830,
      0.9,
      0.9,
      0.9,
      1,
      2,
      0,
      0,
      1,
      2,
    ]);
  });

  it('writes dates as dates and figures as percentages', () => {
    const { edits } = pianifica(unLibro([ENTE])).value;
    const formati = edits
      .filter(({ cell, numberFormat }) => cell.sheet === 'Registro' && numberFormat !== undefined)
      .map(({ cell, numberFormat }) => [cell.col, numberFormat]);
    expect(formati).toEqual([
      [0, 'dd/mm/yyyy hh:mm'],
      [4, 'dd/mm/yyyy'],
      [5, '0.00%'],
      [6, '0.00%'],
      [7, '0.00%'],
      [8, '0.00%'],
    ]);
  });

  it('counts with the date system of the workbook', () => {
    const book = dopo(unLibro([ENTE], { date1904: true }));
    expect([cella(book, 'Registro', 'A2'), cella(book, 'Registro', 'E2')]).toEqual([
      expect.closeTo(43861 - 1462 + 14.5 / 24, 9),
      43830 - 1462,
    ]);
  });

  it('adds a line below all others, notes of people included', () => {
    const primo = digita(dopo(unLibro([ENTE])), 'Registro', { R5: 'controllato da OIV' });
    const poi = dopo(digita(primo, 'ENTE', { D5: 95 }), { chi: '', quando: '2020-02-01 09:00' });
    expect(riga(poi, 6)?.slice(1, 3)).toEqual([null, '1.0.0']);
    expect(cella(poi, 'Registro', 'R5')).toBe('controllato da OIV');
  });

  it('says how many cells the run changed', () => {
    const primo = dopo(unLibro([ENTE]));
    const plan = pianifica(digita(primo, 'ENTE', { D5: 95 })).value;
    const altre = plan.edits.filter(({ cell }) => cell.sheet !== 'Registro').length;
    const scritta = plan.edits.find(({ cell }) => cell.sheet === 'Registro' && cell.col === 14);
    expect(scritta?.after).toBe(altre);
    expect(altre).toBeGreaterThan(0);
  });

  it('comes last of all edits, and not at all when nothing changes', () => {
    const book = unLibro([ENTE]);
    const fogli = pianifica(book, { findings: [avviso('ENTE', 4, 3)] }).value.edits.map(
      ({ cell }) => cell.sheet,
    );
    expect([...new Set(fogli)]).toEqual(['ENTE', 'Riepilogo', 'Segnalazioni', 'Registro']);
    expect(pianifica(dopo(book)).value).toEqual({
      newColumns: [],
      newSheets: [],
      edits: [],
      blocks: [],
    });
  });

  it('keeps an odd time as text', () => {
    expect(cella(dopo(unLibro([ENTE]), { quando: 'ieri' }), 'Registro', 'A2')).toBe('ieri');
  });

  it('has no figures of the ente where there is none', () => {
    const servizio = foglioCruscotto('Studi', righeCruscotto([80], 'CRUSCOTTO SERVIZIO STUDI'));
    const book = dopo(unLibro([servizio]));
    expect(riga(book, 2)?.slice(3, 12)).toEqual([
      2019,
      43830,
      null,
      null,
      null,
      null,
      null,
      null,
      0,
    ]);
  });
});
