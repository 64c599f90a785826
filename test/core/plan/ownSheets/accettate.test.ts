import type { Accettazione, Finding, WorkbookSnapshot } from '../../../../src/core';
import { applyPlan, cella } from '../../../support/applyPlan';
import { unLibro, type Contenuto } from '../../../support/book';
import {
  avviso,
  digita,
  foglioCruscotto,
  nota,
  pianifica,
  righeCruscotto,
  rinomina,
} from '../../../support/scenario';

const libro = (): WorkbookSnapshot =>
  unLibro([
    foglioCruscotto('ENTE', righeCruscotto([100, 80, 70, 60])),
    foglioCruscotto('Studi', righeCruscotto([70], 'CRUSCOTTO SERVIZIO STUDI')),
  ]);

/** Remarks on the actuals D5 and D6 of ENTE. */
const SU_D5 = avviso('ENTE', 4, 3);
const SU_D6 = avviso('ENTE', 5, 3);

const dopo = (book: WorkbookSnapshot, findings: readonly Finding[]): WorkbookSnapshot =>
  applyPlan(book, pianifica(book, { findings }).value);

/** The words of a person on line 2 of the list, where the remark on D5 stands. */
const PAROLE = { I2: 'Ada', J2: { value: 43861, format: 'dd/mm/yyyy' }, K2: 'dato di Infocamere' };
const ACCETTAZIONE: Accettazione = { da: 'Ada', il: '2020-01-31', motivo: 'dato di Infocamere' };

const accettato = (parole: Readonly<Record<string, Contenuto>> = PAROLE): WorkbookSnapshot =>
  digita(dopo(libro(), [SU_D5, SU_D6]), 'Segnalazioni', parole);

const accettate = (
  book: WorkbookSnapshot,
  findings: readonly Finding[] = [SU_D5, SU_D6],
): readonly (readonly [string, Accettazione])[] =>
  [...pianifica(book, { findings }).accettate].map(([{ cell }, accettazione]) => [
    `${cell.sheet} ${String(cell.row + 1)}`,
    accettazione,
  ]);

describe('readAccettate', () => {
  it('takes who, when and why from the list', () => {
    expect(accettate(accettato())).toEqual([['ENTE 5', ACCETTAZIONE]]);
  });

  test.each<[string, Readonly<Record<string, Contenuto>>]>([
    ['no reason', { I2: 'Ada' }],
    ['nobody who accepts', { K2: 'da rivedere' }],
    ['blanks for a reason', { I2: 'Ada', K2: '  ' }],
  ])('accepts nothing with %s', (_, parole) => {
    expect(accettate(accettato(parole))).toEqual([]);
  });

  it('comes back when the cell it is about changes, and stays so until accepted anew', () => {
    const cambiato = digita(accettato(), 'ENTE', { D5: 99 });
    expect(accettate(cambiato)).toEqual([]);
    const riscritto = dopo(cambiato, [SU_D5, SU_D6]);
    expect(accettate(riscritto)).toEqual([]);
    expect(cella(riscritto, 'Segnalazioni', 'A2')).toBe('avviso');
    expect(cella(riscritto, 'Segnalazioni', 'L2')).toBe(100);
    const diNuovo = digita(riscritto, 'Segnalazioni', { L2: null });
    expect(accettate(diNuovo).map(([dove]) => dove)).toEqual(['ENTE 5']);
    expect(cella(dopo(diNuovo, [SU_D5, SU_D6]), 'Segnalazioni', 'L2')).toBe(99);
  });

  it('is back when the cell holds again what was accepted', () => {
    const andata = dopo(digita(accettato(), 'ENTE', { D5: 99 }), [SU_D5, SU_D6]);
    expect(accettate(digita(andata, 'ENTE', { D5: 100 }))).toHaveLength(1);
  });

  it('holds while other cells change', () => {
    expect(accettate(digita(accettato(), 'ENTE', { D6: 12, E5: 40 }))).toHaveLength(1);
  });

  it('tells an empty cell from nothing kept', () => {
    const vuota = digita(libro(), 'ENTE', { D5: null });
    const book = digita(dopo(vuota, [SU_D5]), 'Segnalazioni', PAROLE);
    expect(cella(book, 'Segnalazioni', 'L2')).toBe('(vuota)');
    expect(accettate(book, [SU_D5])).toHaveLength(1);
    expect(accettate(digita(book, 'ENTE', { D5: 1 }), [SU_D5])).toEqual([]);
  });

  it('follows its row when rows move', () => {
    const scambiato = digita(accettato(), 'ENTE', {
      B5: 'N. iniziative 2',
      D5: 80,
      B6: 'N. iniziative 1',
      D6: 100,
    });
    expect(accettate(scambiato).map(([dove]) => dove)).toEqual(['ENTE 6']);
  });

  it('follows a line that people sorted elsewhere', () => {
    const book = accettato({});
    const [, prima = [], seconda = []] =
      book.sheets.find(({ name }) => name === 'Segnalazioni')?.values ?? [];
    const celle = (riga: readonly Contenuto[], row: number) =>
      Object.fromEntries(
        [...'ABCDEFGHIJKL'].map((lettera, col) => [`${lettera}${String(row)}`, riga[col] ?? null]),
      );
    const ordinato = digita(book, 'Segnalazioni', {
      ...celle(seconda, 2),
      ...celle(prima, 3),
      I3: 'Ada',
      K3: 'sì',
    });
    expect(accettate(ordinato).map(([dove]) => dove)).toEqual(['ENTE 5']);
  });

  it('follows a renamed sheet', () => {
    const rinominato = rinomina(accettato(), 'ENTE', 'Ente 2019');
    const trovati = [avviso('Ente 2019', 4, 3), avviso('Ente 2019', 5, 3)];
    expect(accettate(rinominato, trovati).map(([dove]) => dove)).toEqual(['Ente 2019 5']);
  });

  it('is not guessed where two renamed sheets could be meant', () => {
    const due = unLibro([foglioCruscotto('Uno'), foglioCruscotto('Due')]);
    const trovati = [avviso('Uno', 4, 3), avviso('Due', 4, 3)];
    const book = digita(dopo(due, trovati), 'Segnalazioni', PAROLE);
    const rinominato = rinomina(rinomina(book, 'Uno', 'Primo'), 'Due', 'Secondo');
    expect(accettate(rinominato, [avviso('Secondo', 4, 3), avviso('Primo', 4, 3)])).toEqual([]);
  });

  it('does not reach other codes of the same cell', () => {
    expect(accettate(accettato(), [nota('ENTE', 4, 3)])).toEqual([]);
  });

  it('is written softened: in the list, beside the row, and in the counts of Registro', () => {
    const book = accettato();
    const poi = dopo(book, [SU_D5, nota('ENTE', 4, 3), SU_D6]);
    expect(cella(poi, 'Segnalazioni', 'A2')).toBe('avviso (accettata)');
    expect(cella(poi, 'ENTE', 'I5')).toBe('PE-202 (FO-110) · breve PE-202');
    const registro = [1, 2].map((riga) => cella(poi, 'Registro', `M${String(riga + 1)}`));
    expect(registro).toEqual([2, 1]);
    expect(cella(poi, 'Registro', 'Q3')).toBe('Ricalcolo (segnalazioni accettate: 1)');
    expect(pianifica(poi, { findings: [SU_D5, nota('ENTE', 4, 3), SU_D6] }).value.edits).toEqual(
      [],
    );
  });

  it('still counts while a filter hides lines, and the list is not written', () => {
    const book = accettato();
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      filtered: sheet.name === 'Segnalazioni',
    }));
    const {
      value,
      findings,
      accettate: prese,
    } = pianifica({ ...book, sheets }, { findings: [SU_D5, SU_D6, nota('ENTE', 6, 3)] });
    expect(prese.size).toBe(1);
    expect(findings.map(({ code }) => code)).toEqual(['FO-212']);
    expect(value.edits.filter(({ cell }) => cell.sheet === 'Segnalazioni')).toEqual([]);
  });
});
