import fc from 'fast-check';
import { calcola, type Richiesta } from '../../src/app/ricalcola';
import type { WorkbookSnapshot } from '../../src/core';
import { testoIn } from '../../src/locale';
import { applyPlan } from '../support/applyPlan';
import { unFoglio, unLibro } from '../support/book';
import { digita, inserisciRiga, ordinaRighe, rinomina } from '../support/scenario';

const RICHIESTA: Richiesta = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: 'Ada',
  quando: '2020-01-31 09:00',
};
const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'];

/** Three remarks on each sheet, each of another row: `=`, a per-head count, a count in per cent. */
const libro = (): WorkbookSnapshot =>
  unLibro(
    ['ENTE', 'Studi'].map((nome) =>
      unFoglio(nome, [
        [nome === 'ENTE' ? 'CRUSCOTTO STRATEGICO 2019' : 'SERVIZIO STUDI'],
        ['SVILUPPO'],
        TESTATA,
        ['1.1 Accrescere'],
        ['Fare', `N. fiere ${nome}`, '= 8', 8],
        ['Dire', `N. procedure svolte da ogni addetto ${nome}`, 2, 2],
        ['Dare', `N. comunicati ${nome}`, '50%', '60%'],
      ]),
    ),
  );

const dopo = (book: WorkbookSnapshot): WorkbookSnapshot =>
  applyPlan(book, calcola(book, RICHIESTA).esito.plan);

const RIGHE = 6;
/** Code and text of the indicator of what is accepted. */
function accettate(book: WorkbookSnapshot): readonly string[] {
  const { accettate: prese } = calcola(book, RICHIESTA).esito;
  return [...prese].map(([{ code, rowKey }]) => `${code} ${rowKey ?? ''}`).sort();
}

/** The first `quante` lines of the list accepted. */
function accetta(book: WorkbookSnapshot, quante: number): WorkbookSnapshot {
  const celle = Array.from({ length: quante }, (_, at) => [
    [`I${String(at + 2)}`, 'Ada'],
    [`K${String(at + 2)}`, 'va bene così'],
  ]).flat();
  return digita(book, 'Segnalazioni', Object.fromEntries(celle) as Record<string, string>);
}

const conFiltro = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({ ...sheet, filtered: sheet.name === 'Segnalazioni' })),
});

/** What people do to a workbook between two runs; none of it changes a cell that was accepted. */
const GESTI: Readonly<Record<string, (book: WorkbookSnapshot, seed: number) => WorkbookSnapshot>> =
  {
    'sorts the list': (book, seed) =>
      ordinaRighe(book, 'Segnalazioni', 2, RIGHE + 1, (riga) => (riga * (seed + 7)) % 11),
    'moves the rows of a sheet': (book, seed) =>
      ordinaRighe(book, 'Studi', 5, 7, (riga) => (riga * (seed + 3)) % 7),
    'inserts a row above the table': (book) => inserisciRiga(book, 'ENTE', 1, ['CAMERA']),
    'adds a row below the table': (book) =>
      inserisciRiga(book, 'ENTE', 5 + RIGHE, ['Fare', 'N. corsi', 8, 8]),
    'filters the list': conFiltro,
    recalculates: dopo,
  };

const anyGesti = fc.array(fc.tuple(fc.constantFrom(...Object.keys(GESTI)), fc.nat(50)), {
  maxLength: 6,
});

describe('what was accepted', () => {
  it('has a list of its own kind to start from', () => {
    const { findings } = calcola(libro(), RICHIESTA).esito;
    expect(findings.map(({ code }) => code).sort()).toEqual(
      ['IN-205', 'IN-205', 'IN-210', 'IN-210', 'RA-208', 'RA-208'].sort(),
    );
  });

  it('stays accepted whatever people do around it, and a renamed sheet at the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: RIGHE }),
        anyGesti,
        fc.boolean(),
        (quante, gesti, rinominato) => {
          const partenza = accetta(dopo(libro()), quante);
          const attese = accettate(partenza);
          expect(attese).toHaveLength(quante);
          const mosso = gesti.reduce(
            (book, [gesto, seed]) => GESTI[gesto]?.(book, seed) ?? book,
            partenza,
          );
          expect(accettate(mosso)).toEqual(attese);
          const poi = rinominato ? rinomina(mosso, 'Studi', 'Studi 2019') : mosso;
          expect(accettate(poi)).toEqual(attese);
          expect(accettate(dopo(poi))).toEqual(attese);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('comes back, that one alone, when its cell changes, even while the list is filtered and sorted', () => {
    fc.assert(
      fc.property(anyGesti, (gesti) => {
        const partenza = accetta(dopo(libro()), RIGHE);
        const mosso = gesti.reduce(
          (book, [gesto, seed]) => GESTI[gesto]?.(book, seed) ?? book,
          partenza,
        );
        const studi = mosso.sheets.find(({ name }) => name === 'Studi')?.values ?? [];
        const row = studi.findIndex((riga) => riga[1] === 'N. fiere Studi');
        const cambiato = digita(mosso, 'Studi', { [`C${String(row + 1)}`]: '= 9' });
        const tolte = accettate(mosso).filter((una) => !accettate(cambiato).includes(una));
        expect(tolte).toEqual(['RA-208 n fiere studi']);
      }),
      { numRuns: 12 },
    );
  });
});
