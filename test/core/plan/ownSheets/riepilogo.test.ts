import type { WorkbookSnapshot } from '../../../../src/core';
import { applyPlan, cella, printEdits } from '../../../support/applyPlan';
import { unLibro } from '../../../support/book';
import {
  digita,
  eliminaRiga,
  foglioCruscotto,
  inserisciRiga,
  pianifica,
  righeCruscotto,
  senzaFoglio,
} from '../../../support/scenario';

const libro = (): WorkbookSnapshot =>
  unLibro([
    foglioCruscotto('ENTE', righeCruscotto([100, 80])),
    foglioCruscotto('Studi', righeCruscotto([70], 'CRUSCOTTO SERVIZIO STUDI')),
    foglioCruscotto('Dirigente', righeCruscotto([null], 'CRUSCOTTO DIRIGENTE')),
  ]);

const dopo = (book: WorkbookSnapshot): WorkbookSnapshot => applyPlan(book, pianifica(book).value);

const voci = (book: WorkbookSnapshot): readonly unknown[] =>
  (book.sheets.find(({ name }) => name === 'Riepilogo')?.values ?? [])
    .slice(1)
    .flatMap((riga) => riga[2] ?? []);

const IN_ORDINE = [
  'CRUSCOTTO STRATEGICO 2019',
  'PROSPETTIVA 1',
  '1.1 Obiettivo',
  'CRUSCOTTO DIRIGENTE',
  'CRUSCOTTO SERVIZIO STUDI',
];

describe('planRiepilogo', () => {
  it('lists ente, its prospettive with their obiettivi, then the units from the top', () => {
    expect(voci(dopo(libro()))).toEqual(IN_ORDINE);
  });

  it('holds figures as fractions, and the mean of the servizi beside a dirigente', () => {
    const book = dopo(libro());
    const riga = (quale: number): readonly unknown[] =>
      (book.sheets.find(({ name }) => name === 'Riepilogo')?.values[quale - 1] ?? []).slice(0, 14);
    expect(riga(2)).toEqual([
      'Ente',
      'ENTE',
      'CRUSCOTTO STRATEGICO 2019',
      0.9,
      'Raggiunto',
      0.9,
      0.9,
      2,
      0,
      0,
      0,
      1,
      null,
      2019,
    ]);
    expect(riga(5).slice(3)).toEqual([
      null,
      'Non rilevato',
      null,
      null,
      0,
      0,
      1,
      0,
      0,
      0.8825,
      2019,
    ]);
  });

  it('changes only the cells of the figures that change', () => {
    const { edits } = pianifica(digita(dopo(libro()), 'Studi', { D5: 90 })).value;
    expect(printEdits(edits.filter(({ cell }) => cell.sheet === 'Riepilogo'))).toEqual([
      'Riepilogo!D6: 0.7 -> 0.9',
      'Riepilogo!E6: "Parzialmente raggiunto" -> "Raggiunto"',
      'Riepilogo!F6: 0.7 -> 0.9',
      'Riepilogo!G6: 0.7 -> 0.9',
      'Riepilogo!T4: 0.7 -> 0.9',
    ]);
  });

  it('gives the whole block when a cell of it differs, and none when none does', () => {
    const primo = dopo(libro());
    expect(pianifica(primo).value.blocks).toEqual([]);
    const [block] = pianifica(digita(primo, 'Studi', { D5: 90 })).value.blocks;
    expect([block?.sheet, block?.values.length]).toEqual(['Riepilogo', 6]);
  });

  it('puts new lines at the end, so that the others keep their place', () => {
    const book = dopo(inserisciRiga(dopo(libro()), 'ENTE', 7, ['1.2 Nuovo']));
    expect(voci(book)).toEqual([...IN_ORDINE, '1.2 Nuovo']);
  });

  it('gives a renamed obiettivo the place it had', () => {
    const book = dopo(digita(dopo(libro()), 'ENTE', { A4: '1.1 Obiettivo corretto' }));
    expect(voci(book)[2]).toBe('1.1 Obiettivo corretto');
    expect(voci(book)).toHaveLength(5);
  });

  it('closes up where a line went', () => {
    const book = dopo(eliminaRiga(dopo(libro()), 'ENTE', 4));
    expect(voci(book)).toEqual(IN_ORDINE.filter((voce) => voce !== '1.1 Obiettivo'));
    expect(pianifica(book).value.edits).toEqual([]);
  });

  it('keeps the order in which people sorted it, and their notes beside it', () => {
    const primo = dopo(libro());
    const riepilogo = primo.sheets.find(({ name }) => name === 'Riepilogo');
    const valori = riepilogo?.values ?? [];
    const tabella = valori.slice(1, 1 + IN_ORDINE.length).reverse();
    const righe = valori.map((riga, row) => [
      ...(tabella[row - 1] ?? riga).slice(0, 14),
      ...riga.slice(14),
    ]);
    const ordinate = {
      ...primo,
      sheets: primo.sheets.map((sheet) =>
        sheet.name === 'Riepilogo' ? { ...sheet, values: righe } : sheet,
      ),
    };
    const annotato = digita(ordinate, 'Riepilogo', { R3: 'bene' });
    expect(pianifica(annotato).value.edits).toEqual([]);
    expect(cella(dopo(digita(annotato, 'Studi', { D5: 90 })), 'Riepilogo', 'R3')).toBe('bene');
  });

  it('restores what a person overwrote in it', () => {
    const sporco = digita(dopo(libro()), 'Riepilogo', { D2: 1, A9: 'Ente' });
    const { edits } = pianifica(sporco).value;
    expect(printEdits(edits.filter(({ cell }) => cell.sheet === 'Riepilogo'))).toEqual([
      'Riepilogo!D2: 1 -> 0.9',
      'Riepilogo!A9: "Ente" -> null',
    ]);
  });

  it('is made again in reading order after it was deleted', () => {
    const book = dopo(inserisciRiga(dopo(libro()), 'ENTE', 7, ['1.2 Nuovo']));
    expect(voci(dopo(senzaFoglio(book, 'Riepilogo')))).toEqual([
      ...IN_ORDINE.slice(0, 3),
      '1.2 Nuovo',
      ...IN_ORDINE.slice(3),
    ]);
  });
});
