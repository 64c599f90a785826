import {
  finding,
  printCellRef,
  type CellValue,
  type Finding,
  type WorkbookSnapshot,
} from '../../../../src/core';
import { applyPlan, cella, scritto } from '../../../support/applyPlan';
import { formula, unLibro } from '../../../support/book';
import {
  avviso,
  digita,
  foglioCruscotto,
  nota,
  pianifica,
  righeCruscotto,
  rinomina,
  riordinaColonne,
} from '../../../support/scenario';

const libro = (): WorkbookSnapshot =>
  unLibro([
    foglioCruscotto('ENTE', righeCruscotto([100, 80, 70, 60])),
    foglioCruscotto('Studi', righeCruscotto([70], 'CRUSCOTTO SERVIZIO STUDI')),
  ]);

function dopo(book: WorkbookSnapshot, findings: readonly Finding[]): WorkbookSnapshot {
  return applyPlan(book, pianifica(book, { findings }).value);
}

const righe = (book: WorkbookSnapshot): readonly (readonly CellValue[])[] =>
  (book.sheets.find(({ name }) => name === 'Segnalazioni')?.values ?? []).slice(1);

/** Gravità, Codice, Cella of every line, and what people wrote: Accettata da, Motivo. */
const inBreve = (book: WorkbookSnapshot): readonly string[] =>
  righe(book).map((riga) => [0, 1, 3, 8, 10].map((col) => scritto(riga[col])).join(' '));

/** Remarks on the actuals of the four indicators of ENTE (D5 to D8). */
const suD = (...quali: readonly number[]): readonly Finding[] =>
  quali.map((riga) => avviso('ENTE', riga - 1, 3));

describe('planSegnalazioni', () => {
  it('lists every remark with its place in words and in a cell', () => {
    const book = dopo(libro(), [avviso('ENTE', 5, 3)]);
    expect(righe(book)).toEqual([
      [
        'avviso',
        'FO-110',
        'ENTE',
        'D6',
        'N. iniziative 2',
        'Consuntivo 2019',
        'testo FO-110 ENTE',
        'rimedio FO-110',
        null,
        null,
        null,
        80,
      ],
    ]);
  });

  test.each<[string, Finding, unknown[]]>([
    ['the title', nota('ENTE', 0, 0), ['CRUSCOTTO STRATEGICO 2019', 'Titolo']],
    ['a prospettiva', nota('ENTE', 1, 0), ['PROSPETTIVA 1', 'Prospettiva']],
    ['an obiettivo', nota('ENTE', 3, 0), ['1.1 Obiettivo', 'Obiettivo']],
    ['an indicator', nota('ENTE', 4, 1, 'chiave'), ['N. iniziative 1', 'Indicatore']],
    ['a target', nota('ENTE', 4, 2), ['N. iniziative 1', 'Risultato Atteso 2019']],
    ['a weight', nota('ENTE', 4, 4), ['N. iniziative 1', 'Peso']],
    ['a heading', nota('ENTE', 2, 3), [null, 'Consuntivo 2019']],
    ['a row that is not there', nota('Altrove', 7, 3, 'chiave'), ['chiave', null]],
  ])('says what it is about: %s', (_, trovato, [indicatore, campo]) => {
    const [riga = []] = righe(dopo(libro(), [trovato]));
    expect([riga[4] ?? null, riga[5] ?? null]).toEqual([indicatore, campo]);
  });

  it('puts the most serious first, then the order of the workbook', () => {
    const findings = [
      nota('ENTE', 4, 3),
      avviso('Studi', 4, 3),
      avviso('ENTE', 5, 3),
      avviso('ENTE', 4, 3),
    ];
    expect(inBreve(dopo(libro(), findings))).toEqual([
      'avviso FO-110 D5 · ·',
      'avviso FO-110 D6 · ·',
      'avviso FO-110 D5 · ·',
      'nota PE-202 D5 · ·',
    ]);
  });

  it('links each line to its cell, and to none where there is no such sheet', () => {
    const { edits } = pianifica(libro(), {
      findings: [nota('Studi', 4, 3), nota('Altrove', 1, 1)],
    }).value;
    const links = edits.flatMap(({ link }) => (link === undefined ? [] : [printCellRef(link)]));
    expect(links).toEqual(["'Studi'!D5"]);
  });

  it('needs no edit when nothing changed, in whatever order remarks come', () => {
    const book = dopo(libro(), suD(5, 6, 7));
    expect(pianifica(book, { findings: suD(7, 5, 6) }).value.edits).toEqual([]);
  });

  it('keeps lines in place and adds new ones at the end', () => {
    const book = dopo(dopo(libro(), suD(6)), suD(5, 6, 7));
    expect(inBreve(book)).toEqual([
      'avviso FO-110 D6 · ·',
      'avviso FO-110 D5 · ·',
      'avviso FO-110 D7 · ·',
    ]);
  });

  it('closes up where a remark went, words of people moving with their line', () => {
    const primo = digita(dopo(libro(), suD(5, 6, 7)), 'Segnalazioni', {
      I3: 'Ada',
      J3: { value: 43861, format: 'dd/mm/yyyy' },
      K3: 'concordato con OIV',
    });
    const { value } = pianifica(primo, { findings: suD(6, 7) });
    const poi = applyPlan(primo, value);
    expect(inBreve(poi)).toEqual([
      'avviso (accettata) FO-110 D6 Ada concordato con OIV',
      'avviso FO-110 D7 · ·',
      '· · · · ·',
    ]);
    expect(value.edits.find(({ after }) => after === 43861)?.numberFormat).toBe('dd/mm/yyyy');
    expect(pianifica(poi, { findings: suD(6, 7) }).value.edits).toEqual([]);
  });

  it('keeps a remark that went as risolta while people have words beside it', () => {
    const primo = digita(dopo(libro(), suD(5, 6)), 'Segnalazioni', { K2: 'va bene così' });
    const risolta = dopo(primo, suD(6));
    expect(inBreve(risolta)).toEqual(['risolta FO-110 D5 · va bene così', 'avviso FO-110 D6 · ·']);
    expect(pianifica(risolta, { findings: suD(6) }).value.edits).toEqual([]);
    expect(inBreve(dopo(risolta, suD(5, 6)))[0]).toBe('avviso FO-110 D5 · va bene così');
    expect(inBreve(dopo(digita(risolta, 'Segnalazioni', { K2: null }), suD(6)))).toEqual([
      'avviso FO-110 D6 · ·',
      '· · · · ·',
    ]);
  });

  it('does not move a line beside which people filled columns of their own', () => {
    const primo = digita(dopo(libro(), suD(5, 6, 7, 8)), 'Segnalazioni', {
      M1: 'Ufficio',
      M4: 'Studi',
      K3: formula('=M4', 'Studi'),
    });
    expect(inBreve(dopo(primo, suD(8)))).toEqual([
      'avviso FO-110 D8 · ·',
      'risolta FO-110 D6 · Studi',
      'risolta FO-110 D7 · ·',
      '· · · · ·',
    ]);
  });

  it("leaves people's own lines alone", () => {
    const primo = digita(dopo(libro(), suD(5)), 'Segnalazioni', { K3: 'da qui in giù: 2018' });
    const poi = dopo(primo, suD(5, 6));
    expect(inBreve(poi)).toEqual([
      'avviso FO-110 D5 · ·',
      '· · · · da qui in giù: 2018',
      'avviso FO-110 D6 · ·',
    ]);
  });

  it('follows columns that people moved and added', () => {
    const primo = dopo(libro(), suD(5));
    const ordine = ['K', '-', 'B', 'A', 'L', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
    const mosso = riordinaColonne(primo, 'Segnalazioni', ordine);
    expect(pianifica(mosso, { findings: suD(5) }).value.edits).toEqual([]);
    const poi = dopo(mosso, suD(5, 6));
    expect([cella(poi, 'Segnalazioni', 'C3'), cella(poi, 'Segnalazioni', 'D3')]).toEqual([
      'FO-110',
      'avviso',
    ]);
  });

  it('keeps words with their remark when rows move', () => {
    const primo = digita(dopo(libro(), suD(5, 6)), 'Segnalazioni', { K2: 'uno', K3: 'due' });
    // The two indicators change places: the remarks follow their texts, not their cells.
    const scambiato = digita(primo, 'ENTE', { B5: 'N. iniziative 2', B6: 'N. iniziative 1' });
    expect(inBreve(dopo(scambiato, suD(5, 6)))).toEqual([
      'avviso FO-110 D6 · uno',
      'avviso FO-110 D5 · due',
    ]);
  });

  it('keeps words when the sheet is renamed, and moves the link', () => {
    const primo = digita(dopo(libro(), suD(5)), 'Segnalazioni', { K2: 'uno' });
    const rinominato = rinomina(primo, 'ENTE', 'Ente 2019');
    const { value } = pianifica(rinominato, { findings: [avviso('Ente 2019', 4, 3)] });
    const segnalazioni = value.edits.filter(({ cell }) => cell.sheet === 'Segnalazioni');
    expect(segnalazioni.find(({ link }) => link !== undefined)).toMatchObject({
      before: 'D5',
      after: 'D5',
      link: { sheet: 'Ente 2019', row: 4, col: 3 },
    });
    expect(inBreve(applyPlan(rinominato, value))).toEqual(['avviso FO-110 D5 · uno']);
  });

  it('tells remarks with the same key apart by their cell', () => {
    const uguali = digita(libro(), 'ENTE', { B6: 'N. iniziative 1' });
    const primo = digita(dopo(uguali, suD(5, 6)), 'Segnalazioni', { K3: 'quello sotto' });
    expect(inBreve(dopo(primo, suD(6)))).toEqual(['avviso FO-110 D6 · quello sotto', '· · · · ·']);
  });

  it('is emptied, not deleted, when nothing is left to say', () => {
    const poi = dopo(dopo(libro(), suD(5)), []);
    expect(inBreve(poi)).toEqual(['· · · · ·']);
    expect(cella(poi, 'Segnalazioni', 'A1')).toBe('Gravità');
  });

  it('is not made while there is nothing to say', () => {
    expect(pianifica(libro()).value.newSheets.map(({ name }) => name)).toEqual([
      'Riepilogo',
      'Registro',
    ]);
  });

  it('takes texts as text, whatever they look like', () => {
    const strano = finding('FO-110', { letto: '', preso: '' }, { sheet: 'ENTE', row: 4, col: 3 });
    const book = digita(libro(), 'ENTE', { B5: '=1+1' });
    const { edits } = pianifica(book, { findings: [strano] }).value;
    expect(edits.filter(({ after }) => after === '=1+1').map(({ cell }) => cell.sheet)).toEqual([
      'Segnalazioni',
    ]);
  });

  it('lists remarks about writing too', () => {
    const sheets = libro().sheets.map((sheet) => ({ ...sheet, protected: sheet.name === 'Studi' }));
    expect(inBreve(dopo({ ...libro(), sheets }, []))).toEqual(['avviso FO-201 A1 · ·']);
  });
});
