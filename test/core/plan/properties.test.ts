import * as fc from 'fast-check';
import {
  FOGLI_PROPRI,
  foglioProprioDi,
  intestazioniProprie,
  nomeCalcolato,
  sameCellValue,
  type CellValue,
  type Finding,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type WritePlan,
} from '../../../src/core';
import { applyPlan, scritto } from '../../support/applyPlan';
import { formula, unFoglio, unLibro, type Contenuto } from '../../support/book';
import {
  avviso,
  digita,
  foglioCruscotto,
  INTESTAZIONI,
  nota,
  pianifica,
  righeCruscotto,
  type Opzioni,
} from '../../support/scenario';

/** What people may type anywhere: their own things, things that look like ours, things that look dangerous. */
const CONTENUTI: readonly Contenuto[] = [
  'appunto',
  ' ',
  0.5,
  87,
  true,
  { error: '#N/D' },
  { value: null, format: '@' },
  formula('=D5/100', 0.8),
  'Raggiunto',
  'FO-110 · breve FO-110',
  '% Raggiungimento 2019',
  'Esito 2019',
  'ESITO 2019',
  'Segnalazioni',
  '% Raggiungimento 2019 (calcolato)',
  'Esito 2019 (calcolato)',
  'Segnalazioni (calcolato)',
  '% Raggiungimento 2018',
  'Esito 2018',
  '=1+1',
  '__proto__',
];

const COLONNE = [...'ABCDEFGHIJKLMNOP'];
const contenuto = fc.constantFrom(...CONTENUTI);
/** Our headings are of interest where headings stand, so half of all cells fall into heading rows. */
const riga = fc.oneof(fc.constantFrom(3, 11), fc.integer({ min: 1, max: 16 }));
const posto = fc
  .tuple(fc.constantFrom(...COLONNE.slice(5)), riga)
  .map(([colonna, numero]) => `${colonna}${String(numero)}`);
const celle = fc.dictionary(posto, contenuto, { maxKeys: 12 }).map((scelte) => ({ ...scelte }));
/** The same without heading rows. */
const sottoIntestazioni = celle.map((scelte) =>
  Object.fromEntries(Object.entries(scelte).filter(([dove]) => !/^[A-Z](?:3|11)$/.test(dove))),
);
const punti = fc.array(fc.oneof(fc.constant(null), fc.double({ min: 0, max: 130, noNaN: true })), {
  minLength: 1,
  maxLength: 3,
});

const foglio = (name: string): fc.Arbitrary<SheetSnapshot> =>
  fc
    .record({
      sopra: punti,
      sotto: punti,
      dueCruscotti: fc.boolean(),
      protetto: fc.boolean().map((a) => a && name === 'Studi'),
      hiddenColumns: fc.subarray([6, 7, 8, 9]),
      printAreas: fc.constantFrom([], [{ top: 0, left: 0, bottom: 30, right: 5 }]),
      merges: fc.constantFrom([], [{ top: 0, left: 0, bottom: 0, right: 7 }]),
    })
    .map(({ sopra, sotto, dueCruscotti, protetto, ...opzioni }) => {
      const primo = righeCruscotto(sopra);
      while (primo.length < 8) primo.push([]);
      const secondo = dueCruscotti
        ? righeCruscotto(sotto, 'CRUSCOTTO SERVIZIO')
        : [[], ['PROSPETTIVA 1'], [...INTESTAZIONI], ['1.1 Obiettivo'], ['A', 'N. altro', 1, 50]];
      return foglioCruscotto(name, [...primo, ...secondo], { ...opzioni, protected: protetto });
    });

const altriFogli = fc.subarray(
  Object.values(FOGLI_PROPRI)
    .flatMap(({ nome }) => [nome, nomeCalcolato(nome)])
    .map((nome) => unFoglio(nome, [['di una persona'], [1, 2, 3]])),
  { maxLength: 3 },
);

const libro: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    ente: foglio('ENTE'),
    studi: foglio('Studi'),
    altri: altriFogli,
    suEnte: celle,
    suStudi: celle,
    structureProtected: fc.boolean(),
  })
  .map(({ ente, studi, altri, suEnte, suStudi, structureProtected }) => {
    const book = unLibro([ente, ...altri, studi], { structureProtected });
    return digita(digita(book, 'ENTE', suEnte), 'Studi', suStudi);
  });

const findings: fc.Arbitrary<readonly Finding[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(avviso, nota),
      fc.constantFrom('ENTE', 'Studi'),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 5 }),
    )
    .map(([quale, sheet, row, col]) => quale(sheet, row, col)),
  { maxLength: 6 },
);

function celleDi(
  book: WorkbookSnapshot,
): readonly (readonly [string, number, number, CellValue])[] {
  return book.sheets.flatMap((sheet) =>
    sheet.values.flatMap((valori, row) =>
      valori.flatMap((value, col) =>
        value === null ? [] : [[sheet.name, row, col, value] as const],
      ),
    ),
  );
}

function cambiate(prima: WorkbookSnapshot, dopo: WorkbookSnapshot): readonly string[] {
  const fogli = new Map(dopo.sheets.map((sheet) => [sheet.name, sheet] as const));
  return celleDi(prima)
    .filter(([name, row, col, value]) => {
      const sheet = fogli.get(name);
      return !sameCellValue(sheet?.values[row]?.[col] ?? null, value);
    })
    .map(([name, row, col]) => `${name}!${String(row)}:${String(col)}`);
}

const opzioniDi = (trovati: readonly Finding[], anno = 2019): Opzioni => ({
  findings: trovati,
  anno,
});

function expectQuiet(book: WorkbookSnapshot, opzioni: Opzioni, attesi: readonly Finding[]): void {
  const piano = pianifica(book, opzioni);
  expect(piano.value).toEqual({ newColumns: [], newSheets: [], edits: [], blocks: [] });
  expect(piano.findings).toEqual(attesi);
}

/** Sheet and column of all that plans made, and of all that bears our headings, be it that a person typed the last of them. */
function colonneNostre(
  book: WorkbookSnapshot,
  ...plans: readonly WritePlan[]
): ReadonlySet<string> {
  const fatte = plans.flatMap(({ newColumns }) =>
    newColumns.map(({ sheet, col }) => `${sheet}:${String(col)}`),
  );
  const insiemi = [2018, 2019]
    .map((anno) => intestazioniProprie(anno))
    .flatMap((tre) => [tre, tre.map(nomeCalcolato)]);
  const intestate = book.sheets.flatMap(({ name, values }) =>
    values
      .filter((valori) => valori.includes('Indicatore'))
      .flatMap((valori) =>
        insiemi
          .filter((tre) => tre.every((t) => valori.includes(t)))
          .map((tre) => ({ tre, valori })),
      )
      .flatMap(({ tre, valori }) => tre.map((t) => `${name}:${String(valori.indexOf(t))}`)),
  );
  return new Set([...fatte, ...intestate]);
}

describe('planScritture', () => {
  it('touches nothing that people have, whatever it is, on its first run', () => {
    fc.assert(
      fc.property(libro, findings, (book, trovati) => {
        const { value } = pianifica(book, opzioniDi(trovati));
        const dopo = applyPlan(book, value);
        expect(cambiate(book, dopo)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing to write in a second run', () => {
    fc.assert(
      fc.property(libro, findings, (book, trovati) => {
        const { value, findings: detti } = pianifica(book, opzioniDi(trovati));
        expectQuiet(applyPlan(book, value), opzioniDi(trovati), detti);
      }),
      { numRuns: 300 },
    );
  });

  it('touches only its own columns and sheets when people go on working, and settles again', () => {
    fc.assert(
      fc.property(
        libro,
        findings,
        celle,
        celle,
        findings,
        (book, prime, suEnte, suStudi, dopoDi) => {
          const primo = pianifica(book, opzioniDi(prime)).value;
          const usato = digita(digita(applyPlan(book, primo), 'ENTE', suEnte), 'Studi', suStudi);
          const propri = new Set(
            usato.sheets.filter((s) => foglioProprioDi(s) !== null).map((s) => s.name),
          );
          const { value, findings: detti } = pianifica(usato, opzioniDi(dopoDi));
          const nostre = colonneNostre(usato, primo, value);
          const made = new Set(value.newSheets.map(({ name }) => name));
          const altrove = value.edits.filter(
            ({ cell }) =>
              !propri.has(cell.sheet) &&
              !made.has(cell.sheet) &&
              !nostre.has(`${cell.sheet}:${String(cell.col)}`),
          );
          expect(altrove).toEqual([]);
          expectQuiet(applyPlan(usato, value), opzioniDi(dopoDi), detti);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves the figures of another year alone', () => {
    fc.assert(
      fc.property(libro, findings, sottoIntestazioni, (book, trovati, suEnte) => {
        const primo = pianifica(book, opzioniDi(trovati)).value;
        const usato = digita(applyPlan(book, primo), 'ENTE', suEnte);
        const { value } = pianifica(usato, opzioniDi(trovati, 2020));
        const dopo = applyPlan(usato, value);
        const testi = ['% Raggiungimento 2019', 'Esito 2019'].flatMap((t) => [t, nomeCalcolato(t)]);
        const anno2019 = (b: WorkbookSnapshot, nome: string): readonly (readonly CellValue[])[] => {
          const sheet = b.sheets.find(({ name }) => name === nome);
          const cols = (sheet?.values[2] ?? []).flatMap((v, col) =>
            testi.includes(scritto(v)) ? [col] : [],
          );
          return cols.map((col) =>
            strip((sheet?.values ?? []).map((valori) => valori[col] ?? null)),
          );
        };
        for (const nome of ['ENTE', 'Studi']) {
          expect(anno2019(dopo, nome)).toEqual(anno2019(usato, nome));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never loses a word that people wrote beside a remark', () => {
    const parole = fc.dictionary(
      fc
        .tuple(fc.constantFrom('I', 'J', 'K', 'M'), fc.integer({ min: 2, max: 9 }))
        .map(([c, r]) => `${c}${String(r)}`),
      fc.constantFrom<Contenuto>('Ada', 43861, 'concordato', formula('=A1', 'x')),
      { maxKeys: 6 },
    );
    const wordsIn = (book: WorkbookSnapshot): readonly string[] =>
      (book.sheets.find(({ name }) => name === 'Segnalazioni')?.values.slice(1) ?? [])
        .flatMap((valori) => [...valori.slice(8, 11), ...valori.slice(12)])
        .filter((value) => value !== null)
        .map((value) => JSON.stringify(value))
        .sort();
    const base = unLibro([
      foglioCruscotto('ENTE', righeCruscotto([1, 2, 3])),
      foglioCruscotto('Studi'),
    ]);
    fc.assert(
      fc.property(findings, findings, findings, parole, parole, (a, b, c, prime, seconde) => {
        const primo = applyPlan(base, pianifica(base, opzioniDi([nota('ENTE', 4, 3), ...a])).value);
        const annotato = digita(primo, 'Segnalazioni', prime);
        const dopoB = applyPlan(annotato, pianifica(annotato, opzioniDi(b)).value);
        expect(wordsIn(dopoB)).toEqual(wordsIn(annotato));
        const ancora = digita(dopoB, 'Segnalazioni', seconde);
        const piano = pianifica(ancora, opzioniDi(c));
        const dopoC = applyPlan(ancora, piano.value);
        expect(wordsIn(dopoC)).toEqual(wordsIn(ancora));
        expectQuiet(dopoC, opzioniDi(c), piano.findings);
      }),
      { numRuns: 300 },
    );
  });
});

/** A column without the empty cells at its end: sheets may have grown. */
function strip(colonna: readonly CellValue[]): readonly CellValue[] {
  const valori = [...colonna];
  while (valori.length > 0 && valori.at(-1) === null) valori.pop();
  return valori;
}
