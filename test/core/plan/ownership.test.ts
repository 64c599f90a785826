import { intestazioniProprie, nomeCalcolato, type CellValue } from '../../../src/core';
import { nomiPropri, readIntestazioni, recognize } from '../../../src/core/plan/ownership';
import { unFoglio } from '../../support/book';

const [P, E, S] = intestazioniProprie(2019);
const [PC, EC, SC] = [P, E, S].map(nomeCalcolato);
const [P18, E18] = intestazioniProprie(2018);
const [P20, E20] = intestazioniProprie(2020);
const [P20C, E20C] = [P20, E20].map(nomeCalcolato);

function leggi(riga: readonly (CellValue | undefined)[], registro: boolean, anno = 2019) {
  const sheet = unFoglio('ENTE', [['Indicatore', ...riga.map((value) => value ?? null)]]);
  return recognize(readIntestazioni(sheet, 0), anno, registro);
}

/** What a controller reads: which headings stand in the row, whether there is a Registro, and whose they are then. */
describe('recognize', () => {
  test.each<[string, readonly (CellValue | undefined)[], boolean, string]>([
    ['no heading of ours', ['Peso'], true, 'assenti'],
    ['no heading of ours, no Registro', ['Peso'], false, 'assenti'],
    ['all three', [P, E, S], true, 'nostre'],
    ['all three, moved apart and in another order', [S, 'Note', P, null, E], true, 'nostre'],
    ['all three without Registro (deleted)', [P, E, S], false, 'senza-registro'],
    ['all three (calcolato)', [PC, EC, SC], true, 'nostre'],
    ['all three (calcolato) without Registro', [PC, EC, SC], false, 'senza-registro'],
    ['another year without Registro', [P18, E18, S], false, 'senza-registro'],
    ['another year', [P18, E18, S], true, 'altro-anno'],
    ['both years', [P18, E18, P, E, S], true, 'nostre'],
    ["a person's Esito 2019 alone", [E], true, 'assenti'],
    ["a person's Esito 2019 alone, no Registro", [E], false, 'assenti'],
    ["a person's Esito without year", ['Esito'], true, 'assenti'],
    ['two of three', [P, E], true, 'assenti'],
    ['all three, one in capitals', [P, 'ESITO 2019', S], true, 'assenti'],
    ['all three, one with a blank after it', [P, `${E} `, S], true, 'assenti'],
    ['one twice', [P, E, S, E], true, 'doppie'],
    ['one twice, no Registro', [E, E], false, 'doppie'],
    ['one (calcolato) twice', [PC, EC, SC, SC], true, 'doppie'],
    ["a person's pair beside ours (calcolato)", [P, E, PC, EC, SC], true, 'nostre'],
    ['another year twice', [P18, P18, E18, P, E, S], true, 'nostre'],
  ])('%s', (_, riga, registro, kind) => {
    expect(leggi(riga, registro).kind).toBe(kind);
  });

  test.each<[string, readonly (CellValue | undefined)[], string]>([
    ['nothing in the way', ['Note'], E],
    ["a person's Esito 2019", [E], EC ?? ''],
    ["a person's Segnalazioni", [S], EC ?? ''],
    ["a person's esito 2019 in another spelling", ['ESITO  2019'], EC ?? ''],
    ["a person's Esito without year", ['Esito'], E],
    ["a person's column of another year", [E18], E],
    ["a person's pair of another year, that Segnalazioni would complete", [P18, E18], EC ?? ''],
  ])('calls all three alike: %s', (_, riga, esito) => {
    const lettura = leggi(riga, true);
    expect(lettura).toEqual({ kind: 'assenti', nomi: nomiPropri(2019, esito !== E) });
  });

  it('takes the (calcolato) set where both stand complete', () => {
    expect(leggi([P, E, S, PC, EC, SC], true)).toMatchObject({
      posizioni: { percento: 4, esito: 5, segnalazioni: 6 },
    });
  });

  it('finds each column where people moved it', () => {
    expect(leggi([S, 'Note', P, null, E], true)).toMatchObject({
      posizioni: { percento: 3, esito: 5, segnalazioni: 1 },
    });
  });

  test.each<[string, readonly (CellValue | undefined)[], object]>([
    ['adds plain names', [P, E, S], { percento: P20, esito: E20, segnalazioni: S }],
    ['follows (calcolato)', [PC, EC, SC], { percento: P20C, esito: E20C, segnalazioni: SC }],
    [
      "avoids a person's Esito 2020",
      [P, E, S, E20],
      { percento: P20C, esito: E20C, segnalazioni: S },
    ],
  ])('a further year: %s', (_, riga, nomi) => {
    expect(leggi(riga, true, 2020)).toMatchObject({ kind: 'altro-anno', nomi });
  });

  it("knows a further year's (calcolato) pair beside a plain Segnalazioni again", () => {
    expect(leggi([P, E, S, E20, P20C, E20C], true, 2020)).toMatchObject({
      kind: 'nostre',
      posizioni: { percento: 5, esito: 6, segnalazioni: 3 },
    });
  });

  it('does not stumble over headings that are keys of objects', () => {
    expect(leggi(['__proto__', 'constructor', 'toString'], true).kind).toBe('assenti');
  });
});
