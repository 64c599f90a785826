import type { CellValue, WorkbookSnapshot } from '../../../src/core';
import { applyPlan, cella, printEdits } from '../../support/applyPlan';
import { formula, unLibro, type Contenuto } from '../../support/book';
import {
  avviso,
  digita,
  eliminaRiga,
  foglioCruscotto,
  inserisciRiga,
  INTESTAZIONI,
  nota,
  pianifica,
  righeCruscotto,
  type Opzioni,
} from '../../support/scenario';

function dopo(book: WorkbookSnapshot, opzioni: Opzioni = {}): WorkbookSnapshot {
  return applyPlan(book, pianifica(book, opzioni).value);
}

const libro = (...righe: readonly (readonly Contenuto[])[]): WorkbookSnapshot =>
  unLibro([foglioCruscotto('ENTE', righe)]);

const primo = (): WorkbookSnapshot => dopo(libro(...righeCruscotto()));

/** The three cells of a row (1-based), with our columns at G, H, I. */
const tre = (book: WorkbookSnapshot, riga: number): readonly CellValue[] =>
  ['G', 'H', 'I'].map((colonna) => cella(book, 'ENTE', `${colonna}${String(riga)}`));

const suEnte = (book: WorkbookSnapshot, opzioni: Opzioni = {}): readonly string[] =>
  printEdits(pianifica(book, opzioni).value.edits.filter(({ cell }) => cell.sheet === 'ENTE'));

describe('what the columns hold', () => {
  test.each([
    ['the title the total', 1, [0.9, 'Raggiunto', null]],
    ['the prospettiva its figure', 2, [0.9, 'Raggiunto', null]],
    ['the obiettivo its figure', 4, [0.9, 'Raggiunto', null]],
    ['an indicator its figure', 6, [0.8, 'Parzialmente raggiunto', null]],
    ['a row that is not scored no number', 7, [null, 'Non rilevato', null]],
  ])('%s', (_, riga, atteso) => {
    expect(tre(primo(), riga)).toEqual(atteso);
  });

  it('writes fractions in the format 0.00%', () => {
    const { edits } = pianifica(libro(...righeCruscotto())).value;
    const formati = edits
      .filter(({ cell, after }) => cell.sheet === 'ENTE' && typeof after === 'number')
      .map(({ numberFormat }) => numberFormat);
    expect(formati).toEqual(['0.00%', '0.00%', '0.00%', '0.00%', '0.00%']);
  });

  it('overrules the format that an empty column bore', () => {
    const righe = righeCruscotto();
    righe[4] = [...(righe[4] ?? []), { value: null, format: 'dd/mm/yyyy' }];
    const { edits } = pianifica(libro(...righe)).value;
    expect(edits.find(({ cell }) => cell.row === 4 && cell.col === 6)?.numberFormat).toBe('0.00%');
  });

  it('has the figure of an obiettivo printed twice on the first row only', () => {
    const righe = [
      ...righeCruscotto([100]),
      ['PROSPETTIVA 1'],
      [...INTESTAZIONI],
      ['1.1 Obiettivo'],
      ['A', 'N. altro', 1, 80],
    ];
    const book = dopo(libro(...righe));
    expect([tre(book, 2), tre(book, 4)]).toEqual([
      [0.9, 'Raggiunto', null],
      [0.9, 'Raggiunto', null],
    ]);
    expect([tre(book, 6), tre(book, 8)]).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(tre(book, 9)).toEqual([0.8, 'Parzialmente raggiunto', null]);
  });

  it('keeps 15 digits, so that every file gives the same number back', () => {
    const book = dopo(libro(...righeCruscotto([200 / 3])));
    expect(cella(book, 'ENTE', 'G5')).toBe(0.666666666666667);
  });
});

describe('the column Segnalazioni', () => {
  const conDue = { findings: [nota('ENTE', 4, 3), avviso('ENTE', 4, 1), nota('ENTE', 4, 2)] };

  it('shows each code once and the short text of the most serious remark', () => {
    expect(tre(dopo(libro(...righeCruscotto()), conDue), 5)[2]).toBe(
      'FO-110 PE-202 · breve FO-110',
    );
  });

  it('cuts the short text at 60 characters', () => {
    const lungo = dopo(libro(...righeCruscotto()), { ...conDue, breve: 'è'.repeat(80) });
    expect(tre(lungo, 5)[2]).toBe(`FO-110 PE-202 · ${'è'.repeat(60)}`);
  });

  it('goes when the remark goes', () => {
    expect(suEnte(dopo(libro(...righeCruscotto()), conDue))).toEqual([
      'ENTE!I5: "FO-110 PE-202 · breve FO-110" -> null',
    ]);
  });

  it('shows remarks about rows without a figure too, unless a person wrote there', () => {
    const righe = [
      ...righeCruscotto(),
      ['testo fuori posto'],
      ['altro'],
      [],
      [...INTESTAZIONI],
      ['A', 'N.', 1, 1],
    ];
    const findings = [avviso('ENTE', 7, 0), avviso('ENTE', 8, 0)];
    const scritto = digita(dopo(libro(...righe)), 'ENTE', { I9: 'mio appunto' });
    const book = dopo(scritto, { findings });
    expect(tre(book, 8)[2]).toBe('FO-110 · breve FO-110');
    expect(tre(book, 9)[2]).toBe('mio appunto');
    expect(pianifica(book, { findings }).value.edits).toEqual([]);
  });

  it('does not touch heading rows', () => {
    const findings = [avviso('ENTE', 2, 3)];
    expect(tre(dopo(libro(...righeCruscotto()), { findings }), 3)[2]).toBe('Segnalazioni');
  });
});

describe('only what changes', () => {
  it('is edited, with what stood there', () => {
    expect(suEnte(digita(primo(), 'ENTE', { D7: 90 }))).toEqual([
      'ENTE!G7: null -> 0.9',
      'ENTE!H7: "Non rilevato" -> "Raggiunto"',
    ]);
  });

  it('brings back what a person overwrote in our cells, formulas included', () => {
    const sporco = digita(primo(), 'ENTE', {
      G5: 0.5,
      H6: 'bene',
      G6: formula('=D6/C6', 0.8),
      G7: 'n.d.',
    });
    expect(suEnte(sporco)).toEqual([
      'ENTE!G5: 0.5 -> 1',
      'ENTE!G6: 0.8 -> 0.8',
      'ENTE!H6: "bene" -> "Parzialmente raggiunto"',
      'ENTE!G7: "n.d." -> null',
    ]);
  });

  test.each<[string, Contenuto]>([
    ['another format', { value: 0.8, format: '0%' }],
    ['no format', 0.8],
    ['a last digit that a file lost', 0.8000000000000002],
  ])('does not mind %s', (_, contenuto) => {
    expect(suEnte(digita(primo(), 'ENTE', { G6: contenuto }))).toEqual([]);
  });

  it('leaves the format that a person gave to our cell', () => {
    const book = digita(primo(), 'ENTE', { G6: { value: 0.8, format: '0%' }, D6: 75 });
    const edit = pianifica(book).value.edits.find(({ cell }) => cell.row === 5 && cell.col === 6);
    expect(edit).toEqual({ cell: { sheet: 'ENTE', row: 5, col: 6 }, before: 0.8, after: 0.75 });
  });

  it('does not write under a merge, where it would be lost', () => {
    const righe = righeCruscotto();
    const foglio = foglioCruscotto('ENTE', righe);
    const aperto = dopo(unLibro([foglio]));
    const merges = [{ top: 3, left: 5, bottom: 4, right: 6 }];
    const sheets = aperto.sheets.map((sheet) =>
      sheet.name === 'ENTE' ? { ...sheet, merges } : sheet,
    );
    const unito = digita({ ...aperto, sheets }, 'ENTE', { G4: null, G5: null });
    expect(suEnte(unito)).toEqual([]);
  });
});

describe('what earlier runs left', () => {
  it('goes with a row that is no longer an indicator', () => {
    const findings = [avviso('ENTE', 5, 1)];
    const vuota = digita(dopo(libro(...righeCruscotto()), { findings }), 'ENTE', { B6: null });
    expect(tre(dopo(vuota), 6)).toEqual([null, null, null]);
  });

  it('goes below the cruscotto when its last rows were emptied', () => {
    const vuota = digita(primo(), 'ENTE', { A7: null, B7: null, A6: null, B6: null });
    const book = dopo(vuota);
    expect([tre(book, 6), tre(book, 7)]).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  });

  it('goes with a heading row that is none any more', () => {
    const righe = [...righeCruscotto(), [...INTESTAZIONI], ['A', 'N. altro', 1, 90]];
    const vuota = digita(dopo(libro(...righe)), 'ENTE', { A8: null, B8: null });
    expect(tre(dopo(vuota), 8)).toEqual([null, null, null]);
  });

  test.each<[string, Record<string, Contenuto>]>([
    ['a note below', { I12: 'da verificare con OIV' }],
    ['a mean typed below our figures', { G12: 0.87 }],
    [
      'a formula below, whatever it shows',
      { G12: formula('=AVERAGE(G5:G7)', 0.9), H12: formula('=H5', 'Raggiunto') },
    ],
    ['a line above the title', { G1: 'riservato' }],
  ])('%s is a person’s and stays', (_, celle) => {
    const book = digita(inserisciRiga(primo(), 'ENTE', 1, ['CAMERA']), 'ENTE', celle);
    expect(suEnte(book)).toEqual([]);
  });

  it('moves along with rows that people insert and delete', () => {
    const book = eliminaRiga(
      inserisciRiga(primo(), 'ENTE', 5, ['A', 'N. primo', 1, 70]),
      'ENTE',
      7,
    );
    const poi = dopo(book);
    expect([tre(poi, 5)[0], tre(poi, 6)[0], tre(poi, 7)[0]]).toEqual([0.7, 1, null]);
  });
});
