import type { SheetLooks, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../../src/core';
import {
  FASCE_A_COLORI,
  INTESTAZIONE,
  OBIETTIVO,
  SEZIONE,
} from '../../../../src/core/plan/ownSheets/colori';
import { applyPlan, cella, printEdits } from '../../../support/applyPlan';
import { unLibro } from '../../../support/book';
import {
  digita,
  eliminaRiga,
  foglioCruscotto,
  inserisciRiga,
  pianifica,
  righeCruscotto,
} from '../../../support/scenario';

const libro = (): WorkbookSnapshot =>
  unLibro([
    foglioCruscotto('ENTE', righeCruscotto([100, 80])),
    foglioCruscotto('Studi', righeCruscotto([70], 'CRUSCOTTO SERVIZIO STUDI')),
    foglioCruscotto('Dirigente', righeCruscotto([null], 'CRUSCOTTO DIRIGENTE')),
  ]);
const dopo = (book: WorkbookSnapshot): WorkbookSnapshot => applyPlan(book, pianifica(book).value);
const riepilogo = (book: WorkbookSnapshot): SheetSnapshot =>
  book.sheets.find(({ name }) => name === 'Riepilogo')!;
const aspetto = (): SheetLooks =>
  pianifica(libro()).value.newSheets.find(({ name }) => name === 'Riepilogo')!.looks!;
const edits = (book: WorkbookSnapshot): readonly string[] =>
  printEdits(pianifica(book).value.edits.filter(({ cell }) => cell.sheet === 'Riepilogo'));

/** As an earlier version left it: the table alone. */
function diPrima(book: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) =>
    sheet.name === 'Riepilogo'
      ? { ...sheet, values: sheet.values.slice(0, 6).map((riga) => riga.slice(0, 14)) }
      : sheet,
  );
  return { ...book, sheets };
}

describe('the figures of the chart', () => {
  it('are those of the ente, then of the units from the top, one line each', () => {
    const { values } = riepilogo(dopo(libro()));
    expect(values.slice(0, 5).map((riga) => riga.slice(18, 20))).toEqual([
      ['Unità', 'Risultato'],
      ['ENTE', 0.9],
      ['Dirigente'],
      ['Studi', 0.7],
      [],
    ]);
  });

  it('follow every run, the chart itself being made once', () => {
    const cambiato = digita(dopo(libro()), 'Studi', { D5: 90 });
    expect(edits(cambiato)).toContain('Riepilogo!T4: 0.7 -> 0.9');
    expect(pianifica(cambiato).value.newSheets).toEqual([]);
  });

  it('are what the chart shows, with room for units that come later', () => {
    const [grafico] = aspetto().charts;
    expect(grafico).toMatchObject({
      kind: 'barre',
      source: { top: 0, left: 18, bottom: 5, right: 19 },
      massimo: 1,
    });
  });
});

describe('the mappa strategica', () => {
  it('has a column for each prospettiva, a box for each obiettivo: text, percentage, band in words', () => {
    const book = dopo(libro());
    expect(
      ['V15', 'V16', 'V19', 'W19', 'V20', 'V23', 'W23'].map((a1) => cella(book, 'Riepilogo', a1)),
    ).toEqual([
      'Mappa strategica',
      'PROSPETTIVA 1',
      0.9,
      'Raggiunto',
      '1.1 Obiettivo',
      0.9,
      'Raggiunto',
    ]);
  });

  it('grows downwards with a new obiettivo, and writes nothing when nothing changes', () => {
    const book = dopo(inserisciRiga(dopo(libro()), 'ENTE', 7, ['1.2 Nuovo']));
    expect(cella(book, 'Riepilogo', 'V24')).toBe('1.2 Nuovo');
    expect(edits(book)).toEqual([]);
  });

  it('empties the box of an obiettivo that went', () => {
    const book = dopo(inserisciRiga(dopo(libro()), 'ENTE', 7, ['1.2 Nuovo']));
    const senza = eliminaRiga(book, 'ENTE', 7);
    expect(cella(dopo(senza), 'Riepilogo', 'V24')).toBeNull();
  });

  it('is not drawn into a sheet of an earlier version, nor over what people wrote beside its table', () => {
    const vecchio = digita(diPrima(dopo(libro())), 'Riepilogo', { P1: 'Appunti', P4: 'rivedere' });
    expect(edits(vecchio)).toEqual([]);
    expect(edits(digita(vecchio, 'Studi', { D5: 90 }))).toEqual([
      'Riepilogo!D6: 0.7 -> 0.9',
      'Riepilogo!E6: "Parzialmente raggiunto" -> "Raggiunto"',
      'Riepilogo!F6: 0.7 -> 0.9',
      'Riepilogo!G6: 0.7 -> 0.9',
    ]);
  });
});

describe("a sheet made before people's decisions were counted", () => {
  it('keeps its columns, and its chart and mappa go on where they stand', () => {
    const book = dopo(libro());
    const senza = (riga: readonly CellValue[]) => [...riga.slice(0, 14), ...riga.slice(17)];
    const sheets = book.sheets.map((sheet) =>
      sheet.name === 'Riepilogo' ? { ...sheet, values: sheet.values.map(senza) } : sheet,
    );
    const vecchio = { ...book, sheets };
    expect(edits(vecchio)).toEqual([]);
    const cambiato = edits(digita(vecchio, 'Studi', { D5: 90 }));
    expect(cambiato).toContain('Riepilogo!D6: 0.7 -> 0.9');
    expect(cambiato).toContain('Riepilogo!Q4: 0.7 -> 0.9');
    expect(cambiato.filter((uno) => uno.includes('calcolato'))).toEqual([]);
  });
});

describe('the looks of Riepilogo', () => {
  it.each([...FASCE_A_COLORI, SEZIONE, INTESTAZIONE, OBIETTIVO])(
    'can be read: %p has a contrast of at least 4.5',
    ({ fill, ink }) => {
      expect(contrasto(fill, ink)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('colours the table by level, and never two rules at once on one cell', () => {
    const livelli = aspetto().rules.filter(({ formula }) => formula.startsWith('$A2'));
    const bande = aspetto().rules.filter(({ formula }) => formula.startsWith('$E2'));
    const colonne = (rules: typeof livelli): ReadonlySet<number> =>
      new Set(
        rules.flatMap(({ range: { left, right } }) =>
          Array.from({ length: right - left + 1 }, (_, i) => left + i),
        ),
      );
    expect([...colonne(bande)]).toEqual([3, 4]);
    expect([...colonne(livelli)]).toEqual([0, 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
  });
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrasto(a: string, b: string): number {
  const luce = (colore: string): number => {
    const [r = 0, g = 0, blu = 0] = [1, 3, 5].map((at) => {
      const c = parseInt(colore.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blu;
  };
  const [chiaro, scuro] = [luce(a), luce(b)].sort((x, y) => y - x);
  return ((chiaro ?? 0) + 0.05) / ((scuro ?? 0) + 0.05);
}
