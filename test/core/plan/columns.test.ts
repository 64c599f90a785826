import {
  findSheet,
  intestazioniProprie,
  nomeCalcolato,
  type CellValue,
  type WorkbookSnapshot,
} from '../../../src/core';
import { planScritture } from '../../../src/core/plan';
import { applyPlan, cella } from '../../support/applyPlan';
import { formula, unFoglio, unLibro, type Contenuto } from '../../support/book';
import {
  digita,
  eliminaRiga,
  foglioCruscotto,
  inserisciRiga,
  INTESTAZIONI,
  pianifica,
  richiestaDi,
  righeCruscotto,
  rinomina,
  risultatoDi,
  riordinaColonne,
  senzaFoglio,
  type Opzioni,
} from '../../support/scenario';

const [P, E, S] = intestazioniProprie(2019);
const TRE = [P, E, S];

function dopo(book: WorkbookSnapshot, opzioni: Opzioni = {}): WorkbookSnapshot {
  return applyPlan(book, pianifica(book, opzioni).value);
}

/** The texts of a heading row (1-based). */
function riga(book: WorkbookSnapshot, foglio: string, quale: number): readonly CellValue[] {
  return findSheet(book, foglio)?.values[quale - 1] ?? [];
}

function editsSu(book: WorkbookSnapshot, foglio: string, opzioni: Opzioni = {}) {
  return pianifica(book, opzioni).value.edits.filter(({ cell }) => cell.sheet === foglio);
}

const codici = (book: WorkbookSnapshot, opzioni: Opzioni = {}): readonly string[] =>
  pianifica(book, opzioni).findings.map(({ code }) => code);

const libro = (...righe: readonly (readonly Contenuto[])[]): WorkbookSnapshot =>
  unLibro([foglioCruscotto('ENTE', righe)]);

/** As many digits as are written. */
const quindici = (valore: number): number => Number(valore.toPrecision(15));

describe('the place of new columns', () => {
  it('is right of the last heading', () => {
    expect(riga(dopo(unLibro([foglioCruscotto()])), 'ENTE', 3)).toEqual([...INTESTAZIONI, ...TRE]);
  });

  it('is right of hidden helper columns, in the first gap of three', () => {
    const righe = righeCruscotto();
    const aiuto: Contenuto[] = [...(righe[5] ?? []), null, null, formula('=D6/C6', 0.8), null];
    righe[5] = [...aiuto, null, null, null, 'TIPO'];
    const book = unLibro([foglioCruscotto('ENTE', righe, { hiddenColumns: [8, 9, 10] })]);
    const { newColumns } = pianifica(book).value;
    expect(newColumns.map(({ col, unhide }) => [col, unhide])).toEqual([
      [9, true],
      [10, true],
      [11, false],
    ]);
  });

  it('is right of the widest heading row of the cruscotto, the same for all of them', () => {
    const righe = [
      ...righeCruscotto(),
      [],
      [...INTESTAZIONI, null, 'Fonte'],
      ['A', 'N. altro', 1, 90],
    ];
    const book = dopo(libro(...righe));
    expect(riga(book, 'ENTE', 3).slice(8)).toEqual(TRE);
    expect(riga(book, 'ENTE', 9).slice(8)).toEqual(TRE);
  });

  it('is not in a gap between the headings of the widest row', () => {
    const righe = righeCruscotto();
    righe[2] = [...INTESTAZIONI, null, null, null, 'Fonte'];
    const { newColumns } = pianifica(
      libro(...righe, [], [...INTESTAZIONI], ['A', 'N.', 1, 90]),
    ).value;
    expect(newColumns.map(({ col }) => col)).toEqual([10, 11, 12]);
  });

  it('is the same for two cruscotti one below the other, each with its total', () => {
    const righe = [...righeCruscotto([100]), [], ...righeCruscotto([80, 80], 'CRUSCOTTO SERVIZIO')];
    const plan = pianifica(libro(...righe)).value;
    expect(
      plan.newColumns.map(({ col, headings }) => [col, headings.map(({ row }) => row)]),
    ).toEqual([
      [6, [2, 8]],
      [7, [2, 8]],
      [8, [2, 8]],
    ]);
    const book = applyPlan(libro(...righe), plan);
    expect([cella(book, 'ENTE', 'G1'), cella(book, 'ENTE', 'G7')]).toEqual([1, 0.8]);
  });

  it('copies the look of the heading to the left, past empty helper columns', () => {
    const righe = righeCruscotto();
    righe[6] = [...(righe[6] ?? []), null, 'COD'];
    const plan = pianifica(libro(...righe)).value;
    expect(plan.newColumns.map(({ headings }) => headings)).toEqual(
      [8, 9, 10].map(() => [{ row: 2, lookFromCol: 5 }]),
    );
  });

  it('says so when the sheet has no room', () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 16_383 }];
    const book = unLibro([foglioCruscotto('ENTE', righeCruscotto(), { merges })]);
    expect(editsSu(book, 'ENTE')).toEqual([]);
    expect(codici(book)).toEqual(['FO-209']);
  });

  it('leaves cruscotti side by side alone: locating reports them', () => {
    const book = unLibro([foglioCruscotto()]);
    const risultato = risultatoDi(book);
    const cruscotti = [...risultato.cruscotti, ...risultato.cruscotti];
    const { value } = planScritture(book, {
      ...richiestaDi(),
      risultato: { ...risultato, cruscotti },
    });
    expect(value.newColumns).toEqual([]);
    expect(value.edits.filter(({ cell }) => cell.sheet === 'ENTE')).toEqual([]);
  });
});

describe('columns found again', () => {
  const primo = (): WorkbookSnapshot => dopo(unLibro([foglioCruscotto()]));

  it('need nothing when nothing changed', () => {
    expect(pianifica(primo()).value.edits).toEqual([]);
  });

  it('are followed where people moved them, also apart and between theirs', () => {
    const mossi = riordinaColonne(primo(), 'ENTE', [
      'A',
      'B',
      'C',
      'D',
      'I',
      'E',
      'G',
      '-',
      'F',
      'H',
    ]);
    expect(editsSu(mossi, 'ENTE')).toEqual([]);
    const cambiato = digita(mossi, 'ENTE', { D5: 50 });
    expect(editsSu(cambiato, 'ENTE').map(({ cell, after }) => [cell.row, cell.col, after])).toEqual(
      [
        [0, 6, 0.65],
        [0, 9, 'Non raggiunto'],
        [1, 6, 0.65],
        [1, 9, 'Non raggiunto'],
        [3, 6, 0.65],
        [3, 9, 'Non raggiunto'],
        [4, 6, 0.5],
        [4, 9, 'Non raggiunto'],
      ],
    );
  });

  it('are followed when their sheet is renamed', () => {
    const rinominato = digita(rinomina(primo(), 'ENTE', 'Ente 2019'), 'Ente 2019', { D5: 50 });
    expect(pianifica(rinominato).value.newColumns).toEqual([]);
    expect(cella(dopo(rinominato), 'Ente 2019', 'G5')).toBe(0.5);
  });

  it('get their headings in a section that people add below, without looks', () => {
    let book = primo();
    book = inserisciRiga(book, 'ENTE', 8, [...INTESTAZIONI]);
    book = inserisciRiga(book, 'ENTE', 9, ['A', 'N. nuovo', 1, 100]);
    const plan = pianifica(book).value;
    expect(plan.newColumns).toEqual([]);
    const poi = applyPlan(book, plan);
    expect(riga(poi, 'ENTE', 8)).toEqual([...INTESTAZIONI, ...TRE]);
    expect(cella(poi, 'ENTE', 'G9')).toBe(1);
    expect(pianifica(poi).value.edits).toEqual([]);
  });

  test.each([
    ['under a heading of theirs', 'Giudizio'],
    ['under no heading', null],
  ])('go elsewhere for an added section that has its own things there, %s', (_, intestazione) => {
    let book = primo();
    book = inserisciRiga(book, 'ENTE', 8, ['PROSPETTIVA 2']);
    book = inserisciRiga(book, 'ENTE', 9, [...INTESTAZIONI, null, intestazione]);
    book = inserisciRiga(book, 'ENTE', 10, ['A', 'N. nuovo', 1, 100, null, null, null, 'buono']);
    const poi = dopo(book);
    expect(cella(poi, 'ENTE', 'H10')).toBe('buono');
    expect(riga(poi, 'ENTE', 9).slice(9)).toEqual(TRE);
    expect([cella(poi, 'ENTE', 'J8'), cella(poi, 'ENTE', 'J10')]).toEqual(
      [280 / 300, 1].map(quindici),
    );
    expect([cella(poi, 'ENTE', 'G8'), cella(poi, 'ENTE', 'G10')]).toEqual([null, null]);
    expect(cella(poi, 'ENTE', 'G5')).toBe(1);
    expect(pianifica(poi).value.edits).toEqual([]);
  });

  it('get back a heading lost in one heading row of several', () => {
    const righe = [...righeCruscotto(), [...INTESTAZIONI], ['A', 'N. altro', 1, 90]];
    const book = dopo(libro(...righe));
    const perso = digita(book, 'ENTE', { H8: null });
    expect(editsSu(perso, 'ENTE').map(({ cell, after }) => [cell.row, cell.col, after])).toEqual([
      [7, 7, E],
    ]);
  });

  it("are a person's once a heading of the only row is gone: ours are called otherwise", () => {
    const cambiato = digita(primo(), 'ENTE', { H3: 'Giudizio' });
    const poi = dopo(cambiato);
    expect(riga(poi, 'ENTE', 3).slice(9)).toEqual(TRE.map(nomeCalcolato));
    expect(cella(poi, 'ENTE', 'G5')).toBe(1);
    expect(pianifica(poi).value.edits).toEqual([]);
  });
});

describe("a person's columns of our names", () => {
  const conEsito = (): WorkbookSnapshot => {
    const righe = righeCruscotto();
    righe[2] = [...INTESTAZIONI, E];
    righe[4] = [...(righe[4] ?? []), 'ottimo'];
    return libro(...righe);
  };

  it('stay as they are, with a nota; ours are called (calcolato), all three', () => {
    const book = conEsito();
    const poi = dopo(book);
    expect(riga(poi, 'ENTE', 3)).toEqual([...INTESTAZIONI, E, ...TRE.map(nomeCalcolato)]);
    expect(cella(poi, 'ENTE', 'G5')).toBe('ottimo');
    expect(codici(book)).toEqual(['FO-204']);
  });

  it('stay so in the next runs', () => {
    const poi = dopo(conEsito());
    expect(pianifica(poi).value.edits).toEqual([]);
    expect(codici(poi)).toEqual(['FO-204']);
    const cambiato = dopo(digita(poi, 'ENTE', { D5: 10 }));
    expect([cella(cambiato, 'ENTE', 'G5'), cella(cambiato, 'ENTE', 'H5')]).toEqual(['ottimo', 0.1]);
  });

  it('make (calcolato) of all heading rows as soon as one row has them', () => {
    const righe = [...righeCruscotto(), [...INTESTAZIONI, S], ['A', 'N. altro', 1, 90]];
    const poi = dopo(libro(...righe));
    expect(riga(poi, 'ENTE', 3).slice(7)).toEqual(TRE.map(nomeCalcolato));
    expect(riga(poi, 'ENTE', 8).slice(7)).toEqual(TRE.map(nomeCalcolato));
  });

  it('are named once where page breaks repeat them', () => {
    const righe = [...righeCruscotto(), [...INTESTAZIONI, E], ['A', 'N. altro', 1, 90]];
    righe[2] = [...INTESTAZIONI, E];
    expect(codici(libro(...righe))).toEqual(['FO-204']);
  });

  it('with one of (calcolato) without its companions nothing is written on the sheet', () => {
    const righe = righeCruscotto();
    righe[2] = [...INTESTAZIONI, E, nomeCalcolato(E)];
    const book = libro(...righe);
    expect(editsSu(book, 'ENTE')).toEqual([]);
    expect(codici(book)).toEqual(['FO-211']);
  });
});

describe('unclear headings', () => {
  const conTre = (): WorkbookSnapshot => {
    const righe = righeCruscotto();
    righe[2] = [...INTESTAZIONI, ...TRE];
    righe[4] = [...(righe[4] ?? []), 'a mano', 'ottimo', 'mia nota'];
    return unLibro([foglioCruscotto('ENTE', righe), foglioCruscotto('Studi')]);
  };

  it('without Registro nothing is written on the sheet and a segnalazione asks; other sheets are written', () => {
    const book = conTre();
    const piano = pianifica(book);
    expect(piano.findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['FO-203', { sheet: 'ENTE', row: 2, col: 6 }],
    ]);
    expect(editsSu(book, 'ENTE')).toEqual([]);
    expect(riga(dopo(book), 'Studi', 3)).toEqual([...INTESTAZIONI, ...TRE]);
  });

  it('stay unclear when a Registro comes, since that was made by this very run', () => {
    const poi = dopo(conTre());
    expect(cella(poi, 'Registro', 'P2')).toBe('ENTE');
    expect(codici(poi)).toEqual(['FO-203']);
    expect(pianifica(poi).value.edits).toEqual([]);
  });

  it('are ours once a person takes the sheet out of the latest line of Registro', () => {
    const risposto = digita(dopo(conTre()), 'Registro', { P2: null });
    expect(codici(risposto)).toEqual([]);
    expect(cella(dopo(risposto), 'ENTE', 'G5')).toBe(1);
  });

  it("are a person's once renamed, and ours are made beside them", () => {
    const risposto = digita(dopo(conTre()), 'ENTE', {
      G3: 'Mia %',
      H3: 'Mio esito',
      I3: 'Mie note',
    });
    const poi = dopo(risposto);
    expect(riga(poi, 'ENTE', 3).slice(9)).toEqual(TRE);
    expect(cella(poi, 'ENTE', 'G5')).toBe('a mano');
    expect(cella(poi, 'Registro', 'P3')).toBeNull();
    expect(pianifica(poi).value.edits).toEqual([]);
  });

  it('ask on every sheet when the Registro was deleted', () => {
    const book = unLibro([foglioCruscotto('ENTE'), foglioCruscotto('Studi')]);
    const senza = senzaFoglio(digita(dopo(book), 'ENTE', { D5: 10 }), 'Registro');
    expect(codici(senza)).toEqual(['FO-203', 'FO-203']);
    expect(editsSu(senza, 'ENTE')).toEqual([]);
    const poi = dopo(senza);
    expect(cella(poi, 'Registro', 'P2')).toBe('ENTE / Studi');
    expect(cella(poi, 'ENTE', 'G5')).toBe(1);
  });

  it('twice in a row keep the whole sheet from being written', () => {
    const book = digita(dopo(conTre()), 'Studi', { J3: E, D5: 10 });
    expect(editsSu(book, 'Studi')).toEqual([]);
    expect(pianifica(book).findings).toContainEqual(
      expect.objectContaining({ code: 'FO-202', cell: { sheet: 'Studi', row: 2, col: 9 } }),
    );
  });

  it('in one cruscotto of a sheet keep the other from being written too', () => {
    const sotto = righeCruscotto([80], 'CRUSCOTTO SERVIZIO');
    sotto[2] = [...INTESTAZIONI, E, E];
    const book = libro(...righeCruscotto(), [], ...sotto);
    expect(editsSu(book, 'ENTE')).toEqual([]);
  });
});

describe('a further year', () => {
  const nel2020 = { anno: 2020 };
  const [P20, E20] = intestazioniProprie(2020);

  it('adds two columns; Segnalazioni and the columns of the first year stay', () => {
    const primo = dopo(unLibro([foglioCruscotto()]));
    const cambiato = digita(primo, 'ENTE', { D5: 50 });
    const poi = dopo(cambiato, nel2020);
    expect(riga(poi, 'ENTE', 3)).toEqual([...INTESTAZIONI, ...TRE, P20, E20]);
    expect([cella(poi, 'ENTE', 'G5'), cella(poi, 'ENTE', 'J5')]).toEqual([1, 0.5]);
    expect(pianifica(poi, nel2020).value.edits).toEqual([]);
  });

  it('takes the look of our own heading to the left', () => {
    const plan = pianifica(dopo(unLibro([foglioCruscotto()])), nel2020).value;
    expect(plan.newColumns.map(({ col, headings }) => [col, headings[0]?.lookFromCol])).toEqual([
      [9, 8],
      [10, 8],
    ]);
  });

  it("avoids a person's Esito 2020 and finds itself again", () => {
    const primo = digita(dopo(unLibro([foglioCruscotto()])), 'ENTE', { J3: E20, J5: 'mio' });
    const poi = dopo(primo, nel2020);
    expect(riga(poi, 'ENTE', 3).slice(9)).toEqual([E20, nomeCalcolato(P20), nomeCalcolato(E20)]);
    expect(cella(poi, 'ENTE', 'J5')).toBe('mio');
    expect(pianifica(poi, nel2020).value.edits).toEqual([]);
  });
});

describe('sheets that cannot be written', () => {
  it('protected: calculated, skipped and said, the others written', () => {
    const book = unLibro([
      foglioCruscotto('ENTE', righeCruscotto(), { protected: true }),
      foglioCruscotto('Studi'),
    ]);
    expect(editsSu(book, 'ENTE')).toEqual([]);
    expect(codici(book)).toEqual(['FO-201']);
    const poi = dopo(book);
    expect(cella(poi, 'Studi', 'G5')).toBe(1);
    expect(pianifica(poi).value.edits).toEqual([]);
  });

  it('protected but up to date: nothing is said', () => {
    const primo = dopo(unLibro([foglioCruscotto()]));
    const sheets = primo.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === 'ENTE' }));
    expect(codici({ ...primo, sheets })).toEqual([]);
  });

  it('with the structure protected only columns are made, and the next run is quiet', () => {
    const book = unLibro([foglioCruscotto()], { structureProtected: true });
    const { value, findings } = pianifica(book);
    expect(value.newSheets).toEqual([]);
    expect(value.newColumns).toHaveLength(3);
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['FO-203', { intestazioni: TRE }],
      ['FO-206', { fogli: ['Registro', 'Riepilogo', 'Segnalazioni'] }],
    ]);
    const poi = applyPlan(book, value);
    const secondo = pianifica(poi);
    expect([secondo.value.edits, secondo.findings]).toEqual([[], findings]);
  });
});

describe('print areas', () => {
  const area = (right: number, bottom = 20) => ({ top: 0, left: 0, bottom, right });

  test.each<[string, readonly ReturnType<typeof area>[], readonly string[]]>([
    ['none', [], []],
    ['wide enough', [area(8)], []],
    ['too narrow', [area(5)], ['G', 'H', 'I']],
    ['cuts one off', [area(7)], ['I']],
    ['of another part of the sheet', [{ top: 40, left: 0, bottom: 60, right: 3 }], []],
  ])('%s', (_, printAreas, colonne) => {
    const book = unLibro([foglioCruscotto('ENTE', righeCruscotto(), { printAreas })]);
    const attesi = colonne.length === 0 ? [] : [['FO-205', { colonne }]];
    expect(pianifica(book).findings.map(({ code, params }) => [code, params])).toEqual(attesi);
    expect(pianifica(dopo(book)).value.edits).toEqual([]);
  });
});

describe('workbooks without cruscotti', () => {
  it('get nothing', () => {
    expect(pianifica(unLibro([unFoglio('Appunti', [['DA FARE']])])).value.edits).toEqual([]);
  });
});

it('keeps columns when rows come and go', () => {
  let book = dopo(unLibro([foglioCruscotto()]));
  book = eliminaRiga(book, 'ENTE', 6);
  book = inserisciRiga(book, 'ENTE', 1, ['CAMERA DI COMMERCIO']);
  const poi = dopo(book);
  expect(cella(poi, 'ENTE', 'G2')).toBe(1);
  expect(pianifica(poi).value.edits).toEqual([]);
});
