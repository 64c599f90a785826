import type { Abbinamento, RigaCascata, WorkbookSnapshot } from '../../../../src/core';
import { notaCascata } from '../../../../src/core/plan/ownSheets/notaCascata';
import { applyPlan, scritto } from '../../../support/applyPlan';
import { unFoglio, unLibro } from '../../../support/book';
import {
  digita,
  foglioCruscotto,
  pianifica,
  righeCruscotto,
  rinomina,
} from '../../../support/scenario';

const libro = (): WorkbookSnapshot =>
  unLibro([
    foglioCruscotto('ENTE', righeCruscotto([100, 80])),
    foglioCruscotto('Studi', righeCruscotto([70], 'CRUSCOTTO SERVIZIO STUDI')),
    foglioCruscotto('Promozione', righeCruscotto([70, 60], 'CRUSCOTTO SERVIZIO PROMOZIONE')),
  ]);

/** The `riga`-th row of ENTE with the first of the sheet number `con`. */
function abbinamento(
  stato: Abbinamento['stato'],
  opzioni: { riga?: number; con?: number; chiede?: boolean } = {},
): Abbinamento {
  return {
    da: { cruscotto: 0, riga: opzioni.riga ?? 0 },
    a: { cruscotto: opzioni.con ?? 1, riga: 0 },
    stato,
    metodo: stato === 'certo' ? 'copia' : null,
    richiedePersona: opzioni.chiede ?? stato === 'proposto',
  };
}

const CERTO = abbinamento('certo');
const PROPOSTO = abbinamento('proposto', { riga: 1 });

function dopo(book: WorkbookSnapshot, ...abbinamenti: readonly Abbinamento[]): WorkbookSnapshot {
  return applyPlan(book, pianifica(book, { abbinamenti }).value);
}

/** Every line as `Foglio/Indicatore < Foglio di origine/Indicatore di origine: Stato Metodo`. */
const linee = (book: WorkbookSnapshot): readonly string[] =>
  (book.sheets.find(({ name }) => name === 'Cascata')?.values ?? [])
    .slice(1)
    .map((riga) => riga.map(scritto))
    .map(([f, i, fo, io, s, m = '·']) => `${f}/${i} < ${fo}/${io}: ${s} ${m}`);

const RIGA_CERTA = 'ENTE/N. iniziative 1 < Studi/N. iniziative 1: certo ·';
const RIGA_PROPOSTA = 'ENTE/N. iniziative 2 < Studi/N. iniziative 1: proposto ·';

const note = (book: WorkbookSnapshot): readonly unknown[] =>
  (book.sheets.find(({ name }) => name === 'Cascata')?.values ?? [])
    .slice(1)
    .map((riga) => riga[6] ?? null);

const MOTIVO = {
  soloQui: ['della'],
  soloAltrove: [],
  condiviso: 0.914,
  cambiaConteggio: false,
} as const;

describe('notaCascata', () => {
  test.each<[string, Abbinamento, string | null]>([
    ['needs nobody', CERTO, null],
    [
      'asks for a method',
      abbinamento('certo', { chiede: true }),
      'I servizi hanno valori diversi: scegliere il metodo.',
    ],
    [
      'has a word more above',
      { ...PROPOSTO, motivo: MOTIVO },
      'Proposto: solo qui «della» (in comune 91 %).',
    ],
    [
      'may count another thing',
      {
        ...PROPOSTO,
        motivo: {
          soloQui: ['utenti', 'coinvolti'],
          soloAltrove: ['imprese'],
          condiviso: 0.7,
          cambiaConteggio: true,
        },
      },
      "Proposto: solo qui «utenti coinvolti», solo nell'origine «imprese» (in comune 70 %). Le parole diverse possono cambiare ciò che si conta.",
    ],
    [
      'has its words in another order',
      { ...PROPOSTO, motivo: { ...MOTIVO, soloQui: [], condiviso: 1 } },
      "Proposto: cambia solo l'ordine delle parole (in comune 100 %).",
    ],
  ])('of a match that %s', (_, uno, attesa) => {
    expect(notaCascata(uno)).toBe(attesa);
  });

  it("is written with its line, and never again: the column is then people's", () => {
    const proposto = { ...PROPOSTO, motivo: MOTIVO };
    const book = dopo(libro(), proposto, CERTO);
    expect(note(book)).toEqual(['Proposto: solo qui «della» (in comune 91 %).', null]);
    for (const G2 of [null, 'nota mia']) {
      const cambiata = digita(book, 'Cascata', { G2 });
      expect(pianifica(cambiata, { abbinamenti: [proposto, CERTO] }).value.edits).toEqual([]);
    }
  });
});

describe('planCascata', () => {
  test.each<[string, readonly Abbinamento[], readonly string[]]>([
    ['no match', [], []],
    ['matches that need nobody', [CERTO], []],
    [
      'one to confirm: all are listed, that one first',
      [CERTO, PROPOSTO],
      [RIGA_PROPOSTA, RIGA_CERTA],
    ],
    [
      'a certain one that asks for a method',
      [abbinamento('certo', { chiede: true })],
      [RIGA_CERTA],
    ],
    ['the same twice', [PROPOSTO, PROPOSTO], [RIGA_PROPOSTA]],
  ])('%s', (_, abbinamenti, attese) => {
    const book = dopo(libro(), ...abbinamenti);
    expect(linee(book)).toEqual(attese);
    expect(pianifica(book, { abbinamenti }).value.edits).toEqual([]);
  });

  it('appends below what stands, and never fills Metodo', () => {
    const primo = digita(dopo(libro(), PROPOSTO), 'Cascata', {
      E2: 'confermato',
      F2: 'somma',
      G6: 'nota mia',
    });
    const poi = dopo(primo, CERTO, abbinamento('confermato', { riga: 1 }));
    const [prima, ...altre] = linee(poi);
    expect(prima).toBe('ENTE/N. iniziative 2 < Studi/N. iniziative 1: confermato somma');
    expect(altre).toHaveLength(5);
    expect(altre[4]).toBe(RIGA_CERTA);
  });

  it('leaves Stato as it stands when a match changes its own', () => {
    const primo = dopo(libro(), PROPOSTO);
    expect(linee(dopo(primo, abbinamento('certo', { riga: 1 })))).toEqual([RIGA_PROPOSTA]);
  });

  it('goes on appending certain matches once the sheet is there', () => {
    expect(linee(dopo(dopo(libro(), PROPOSTO), PROPOSTO, CERTO))).toEqual([
      RIGA_PROPOSTA,
      RIGA_CERTA,
    ]);
  });

  it('has a line for each sheet that holds the same text', () => {
    const book = dopo(libro(), PROPOSTO, abbinamento('proposto', { riga: 1, con: 2 }));
    expect(linee(book)).toEqual([RIGA_PROPOSTA, RIGA_PROPOSTA.replace('Studi', 'Promozione')]);
  });

  test.each<[string, (book: WorkbookSnapshot) => WorkbookSnapshot]>([
    [
      'a text retyped with other capitals and spaces',
      (book) => digita(book, 'Cascata', { B2: 'n.  INIZIATIVE 2' }),
    ],
    ['a renamed sheet', (book) => rinomina(book, 'Studi', 'Studi e statistica')],
  ])('finds its line again: %s', (_, change) => {
    const primo = change(dopo(libro(), PROPOSTO));
    expect(linee(dopo(primo, PROPOSTO))).toHaveLength(1);
  });

  it("does not repeat what a person's own sheet Cascata already says", () => {
    const riga: RigaCascata = {
      foglio: 'ENTE',
      indicatore: 'N. iniziative 2',
      foglioOrigine: 'Studi',
      indicatoreOrigine: 'N. iniziative 1',
      stato: 'confermato',
      metodo: null,
      cell: { sheet: 'Cascata', row: 1, col: 0 },
    };
    const book = {
      ...libro(),
      sheets: [...libro().sheets, unFoglio('Cascata', [['Foglio', 'Indicatore']])],
    };
    const chiede = abbinamento('proposto', { riga: 1, con: 2 });
    const { value } = pianifica(book, { abbinamenti: [PROPOSTO, chiede], cascata: [riga] });
    expect(value.newSheets.map(({ name }) => name)).toContain('Cascata (calcolato)');
    const scritte = value.edits.filter(
      ({ cell }) => cell.sheet === 'Cascata (calcolato)' && cell.row > 0,
    );
    expect(scritte.map(({ after }) => after)).toEqual([
      'ENTE',
      'N. iniziative 2',
      'Promozione',
      'N. iniziative 1',
      'proposto',
    ]);
  });
});
