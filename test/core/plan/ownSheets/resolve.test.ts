import { FOGLI_PROPRI, foglioProprioDi, trovaFoglioProprio } from '../../../../src/core';
import { applyPlan, cella } from '../../../support/applyPlan';
import { unFoglio, unLibro } from '../../../support/book';
import { avviso, digita, foglioCruscotto, pianifica, rinomina } from '../../../support/scenario';

const { registro, riepilogo, segnalazioni } = FOGLI_PROPRI;
const ENTE = foglioCruscotto();
const findings = [avviso('ENTE', 4, 3)];

describe('foglioProprioDi', () => {
  test.each([
    ['our heading row', unFoglio('Riepilogo', [[...riepilogo.intestazioni]]), 'riepilogo'],
    [
      'a note that a person added to its right',
      unFoglio('Riepilogo', [[...riepilogo.intestazioni, 'Mia nota']]),
      'riepilogo',
    ],
    [
      'a heading changed',
      unFoglio('Riepilogo', [['Ente', ...riepilogo.intestazioni.slice(1)]]),
      null,
    ],
    [
      'headings moved in a sheet of ours alone',
      unFoglio('Registro', [[null, ...registro.intestazioni]]),
      null,
    ],
    [
      'headings moved and columns added where people work',
      unFoglio('Segnalazioni', [['Mia', ...[...segnalazioni.intestazioni].reverse()]]),
      'segnalazioni',
    ],
    [
      'a heading twice where people work',
      unFoglio('Segnalazioni', [[...segnalazioni.intestazioni, 'Motivo']]),
      null,
    ],
    ['headings on the second row', unFoglio('Riepilogo', [[], [...riepilogo.intestazioni]]), null],
    ['an empty sheet', unFoglio('Riepilogo', []), null],
  ])('%s', (_, sheet, atteso) => {
    expect(foglioProprioDi(sheet)).toBe(atteso);
  });
});

describe('sheets of our names', () => {
  it("that are a person's stay as they are; ours is called (calcolato) and found again", () => {
    const mio = unFoglio('riepilogo', [['Appunti miei'], [1, 2]]);
    const book = unLibro([ENTE, mio]);
    const piano = pianifica(book);
    expect(piano.findings.map(({ code, params }) => [code, params])).toEqual([
      ['FO-207', { nome: 'riepilogo', nostro: 'Riepilogo (calcolato)' }],
    ]);
    const dopo = applyPlan(book, piano.value);
    expect(dopo.sheets.find(({ name }) => name === 'riepilogo')).toEqual(mio);
    expect(cella(dopo, 'Riepilogo (calcolato)', 'A1')).toBe('Livello');
    expect(pianifica(dopo).value.edits).toEqual([]);
  });

  it('ours (calcolato) stays ours when the person takes theirs away', () => {
    const book = unLibro([ENTE, unFoglio('Riepilogo', [['mio']])]);
    const dopo = rinomina(applyPlan(book, pianifica(book).value), 'Riepilogo', 'Mio');
    expect(pianifica(dopo).value.newSheets).toEqual([]);
  });

  it("a person's Registro does not make columns ours", () => {
    const book = unLibro([ENTE, unFoglio('Registro', [['protocollo']])]);
    const dopo = applyPlan(book, pianifica(book).value);
    expect(trovaFoglioProprio(dopo, 'registro')?.name).toBe('Registro (calcolato)');
    expect(pianifica(dopo).value.edits).toEqual([]);
  });

  it('both taken: not made, said, the rest written', () => {
    const book = unLibro([
      ENTE,
      unFoglio('Riepilogo', [['mio']]),
      unFoglio('Riepilogo (calcolato)', [['pure']]),
    ]);
    const piano = pianifica(book);
    expect(piano.findings.map(({ code }) => code)).toEqual(['FO-208']);
    expect(piano.value.newSheets.map(({ name }) => name)).toEqual(['Segnalazioni', 'Registro']);
    expect(pianifica(applyPlan(book, piano.value)).value.edits).toEqual([]);
  });

  it('a copy is reported and not used', () => {
    const book = unLibro([ENTE]);
    const dopo = applyPlan(book, pianifica(book).value);
    const copia = { ...trovaFoglioProprio(dopo, 'registro'), name: 'Registro (2)' };
    const conCopia = { ...dopo, sheets: [...dopo.sheets, copia as (typeof dopo.sheets)[number]] };
    const piano = pianifica(conCopia);
    expect(piano.findings.map(({ code, params }) => [code, params])).toEqual([
      ['FO-210', { foglio: 'Registro (2)', originale: 'Registro' }],
    ]);
    expect(piano.value.edits.some(({ cell }) => cell.sheet === 'Registro (2)')).toBe(false);
    expect(pianifica(applyPlan(conCopia, piano.value)).value.edits).toEqual([]);
  });

  test.each(['Riepilogo', 'Segnalazioni', 'Registro'])('%s protected: skipped and said', (nome) => {
    const book = unLibro([ENTE]);
    const primo = applyPlan(book, pianifica(book, { findings }).value);
    const sheets = primo.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === nome }));
    const cambiato = digita({ ...primo, sheets }, 'ENTE', { D5: 10 });
    const piano = pianifica(cambiato);
    expect(piano.findings.map(({ code, params }) => [code, params])).toEqual([
      ['FO-201', { foglio: nome }],
    ]);
    const poi = applyPlan(cambiato, piano.value);
    expect(cella(poi, 'ENTE', 'G5')).toBe(0.1);
    expect(pianifica(poi).value.edits).toEqual([]);
  });
});
