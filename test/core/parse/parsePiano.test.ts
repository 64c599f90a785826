import fc from 'fast-check';
import type { Cruscotto } from '../../../src/core';
import { parsePiano } from '../../../src/core/parse';
import { errore, grigio, percento, type Contenuto } from '../../support/book';
import {
  colonna,
  FOGLIO,
  PRIMA_RIGA,
  leggiRiga,
  leggiRighe,
  unRawPiano,
  type RigaScritta,
} from '../../support/righe';

const anyCell: fc.Arbitrary<Contenuto> = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#N/D', '#DIV/0!').map(errore),
  fc.record({
    value: fc.double(),
    format: fc.oneof(fc.string(), fc.constantFrom('0%', 'dd/mm/yyyy')),
  }),
  fc.constantFrom('__proto__', 'constructor', '=1+1', '8', '≥ 1', '12/15', 'n.d.', '30.11.2019'),
);
const anyRow: fc.Arbitrary<RigaScritta> = fc.record({
  indicatore: anyCell,
  atteso: anyCell,
  consuntivo: anyCell,
  peso: anyCell,
  verso: anyCell,
  unita: anyCell,
  numeratore: anyCell,
  denominatore: anyCell,
  codice: anyCell,
  pubblicata: anyCell,
  attesoDopo: anyCell,
});

describe('parsePiano', () => {
  it('gives every row values, whatever its cells hold, and a finding for each that is unreadable', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (righe, date1904) => {
          const { value, findings } = parsePiano(unRawPiano(righe, { date1904 }));
          const indicatori = value.cruscotti[0]?.indicatori ?? [];
          expect(indicatori).toHaveLength(righe.length);
          for (const { riga, atteso, consuntivo } of indicatori) {
            for (const letto of [atteso, consuntivo]) {
              if (letto.value.kind !== 'illeggibile') continue;
              const { col } = letto.cell;
              expect(findings.some(({ cell }) => cell.row === riga && cell.col === col)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never makes a number that is not one', () => {
    fc.assert(
      fc.property(anyRow, (riga) => {
        const { atteso, consuntivo, peso } = leggiRiga(riga).indicatore;
        const numeri = [
          atteso.value.kind === 'soglia' ? atteso.value.misura.valore : 0,
          consuntivo.value.kind === 'misura' ? consuntivo.value.misura.valore : 0,
          peso.kind === 'valore' ? peso.punti : 0,
        ];
        expect(numeri.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  const two = (n: number): string => String(n).padStart(2, '0');
  const separatore = fc.constantFrom('.', '/', '-');
  const spazio = fc.constantFrom('', ' ', '\u00a0', '\u202f');
  const giornoMese = fc.record({
    giorno: fc.integer({ min: 1, max: 31 }),
    mese: fc.integer({ min: 1, max: 12 }),
    anno: fc.integer({ min: 1950, max: 2099 }),
    a: separatore,
    b: separatore,
    zeri: fc.boolean(),
    spazio,
  });
  const dateShaped = giornoMese.chain(({ giorno, mese, anno, a, b, zeri, spazio: s }) => {
    const g = zeri ? two(giorno) : String(giorno);
    const m = zeri ? two(mese) : String(mese);
    return fc
      .constantFrom(
        `${g}${a}${m}${b}${String(anno)}`,
        `${g}${a}${m}${b}${two(anno % 100)}`,
        `${String(anno)}${a}${m}${a}${g}`,
        `${g}.${m}`,
        `${g}-${m}`,
        `${m}${a}${String(anno)}`,
      )
      .map((testo) => s + testo + s);
  });

  it('takes no text with the shape of a date for a number', () => {
    fc.assert(
      fc.property(dateShaped, (testo) => {
        const { atteso } = leggiRiga({ atteso: testo }).indicatore;
        expect(['scadenza', 'illeggibile']).toContain(atteso.value.kind);
        const { consuntivo } = leggiRiga({ atteso: 8, consuntivo: testo }).indicatore;
        expect(consuntivo.value.kind).toBe('illeggibile');
        const { peso } = leggiRiga({ peso: testo }).indicatore;
        expect(peso.kind).toBe('assente');
      }),
      { numRuns: 1000 },
    );
  });

  const BLANKS = ['', ' ', '\u00a0', '\u202f', '\u2009', '  '];
  const spaced = fc
    .record({
      segno: fc.constantFrom('≥', '≤', '>', '<', ''),
      numero: fc.constantFrom('8', '1.600', '3,5', '12.500,75'),
      unita: fc.constantFrom('%', '€', ' gg', ' mesi', ' gg lavorativi', ''),
      blanks: fc.array(fc.constantFrom(...BLANKS), { minLength: 4, maxLength: 4 }),
    })
    .map(({ segno, numero, unita, blanks: [b0 = '', b1 = '', b2 = '', b3 = ''] }) => ({
      stretto: segno + numero + unita,
      largo: b0 + segno + b1 + numero + b2 + unita.replace(' ', b2 === '' ? ' ' : b2) + b3,
    }));

  it('reads the same whatever blanks stand around and between', () => {
    fc.assert(
      fc.property(spaced, ({ stretto, largo }) => {
        const atteso = (testo: string): unknown =>
          leggiRiga({ atteso: testo }).indicatore.atteso.value;
        expect(atteso(largo)).toEqual(atteso(stretto));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['>=', '≥'],
    ['=>', '≥'],
    ['<=', '≤'],
    ['=<', '≤'],
  ])('reads %s as %s', (due, uno) => {
    const atteso = (testo: string): unknown => leggiRiga({ atteso: testo }).indicatore.atteso.value;
    expect(atteso(`${due} 30`)).toEqual(atteso(`${uno} 30`));
  });

  it('tells operational indicators by the fill of their cell, white being none', () => {
    const tipi = leggiRighe([
      { indicatore: grigio('N. eventi') },
      { indicatore: { value: 'N. eventi', fill: '#FFFFFF' } },
      { indicatore: 'N. eventi' },
    ]).indicatori.map(({ tipo }) => tipo);
    expect(tipi).toEqual(['operativo', 'strategico', 'strategico']);
  });

  it('knows a row by its codice, else by its normalised text', () => {
    const chiavi = leggiRighe([
      { indicatore: 'N. Eventi', codice: ' A7 ' },
      { indicatore: 'N. Eventi', codice: 7 },
      { indicatore: "  N. Eventi nell'anno " },
      { indicatore: '__proto__' },
    ]).indicatori.map(({ rowKey }) => rowKey);
    expect(chiavi).toEqual(['A7', '7', 'n eventi nell anno', 'proto']);
  });

  it('keeps what locating found of the row', () => {
    const { indicatore } = leggiRiga({ indicatore: ' N. eventi ', atteso: 8 });
    expect(indicatore).toMatchObject({
      riga: 2,
      cell: { sheet: 'ENTE', row: 2, col: 0 },
      testo: 'N. eventi',
      azione: 'Azione',
      prospettiva: 0,
      obiettivo: 0,
    });
  });

  it.each<[Contenuto, string]>([
    [8, '8'],
    [4000, '4000'],
    [{ value: 4000, format: '#,##0' }, '4.000'],
    [3.5, '3,5'],
    [0.1 + 0.2, '0,3'],
    [percento(0.8), '80%'],
    [{ value: 0.839, format: '0.0%' }, '83,9%'],
    [{ value: 1.04, format: '0.00' }, '1,04'],
    [{ value: 3.5, format: '0.0" gg"' }, '3,5 gg'],
    [{ value: 12500, format: '[$€-410] #,##0.00' }, '€ 12.500,00'],
    [{ value: 43799, format: 'dd/mm/yyyy' }, '30/11/2019'],
    [{ value: 43799, format: 'd mmm yy' }, '30/11/2019'],
    ['≤65%', '≤65%'],
    [true, 'VERO'],
    [errore('#N/D'), '#N/D'],
    [null, ''],
  ])('shows %j as %s', (atteso, raw) => {
    expect(leggiRiga({ atteso }).indicatore.atteso.raw).toBe(raw);
  });

  it('reads the target of every year that has a column, and remarks only on that of the run', () => {
    const { indicatore, codici } = leggiRiga({
      indicatore: '% pratiche evase',
      atteso: percento(0.8),
      attesoDopo: 'come da programma',
    });
    expect(indicatore.attesi).toEqual([
      { anno: 2019, atteso: indicatore.atteso },
      {
        anno: 2020,
        atteso: {
          value: { kind: 'illeggibile' },
          raw: 'come da programma',
          cell: { sheet: FOGLIO, row: PRIMA_RIGA, col: colonna('attesoDopo') },
        },
      },
    ]);
    expect(codici).toEqual([]);
  });

  it('reads a target that stays the same as that of the run, and one that only looks the same by itself', () => {
    const [, stesso] = leggiRiga({ atteso: percento(0.8), attesoDopo: percento(0.8) }).indicatore
      .attesi;
    expect(stesso?.atteso).toMatchObject({ raw: '80%', cell: { col: colonna('attesoDopo') } });
    const [, altro] = leggiRiga({ atteso: percento(0.8), attesoDopo: 0.8 }).indicatore.attesi;
    expect(altro?.atteso).toMatchObject({ raw: '0,8', value: { misura: { unita: 'numero' } } });
  });

  it('has no target of the year among them where the year has no column', () => {
    const colonne = { attesi: [{ anno: 2020, col: colonna('attesoDopo') }] };
    const { indicatore } = leggiRiga({ atteso: 8, attesoDopo: 9 }, [], { colonne });
    expect(indicatore.atteso.value.kind).toBe('assente');
    expect(indicatore.attesi.map(({ anno, atteso }) => [anno, atteso.raw])).toEqual([[2020, '9']]);
    const uguale = leggiRiga({ indicatore: 'SI', attesoDopo: 'SI' }, [], { colonne }).indicatore;
    expect(uguale.attesi[0]?.atteso.value).toEqual({ kind: 'esito', atteso: 'si' });
  });

  it('carries more remarks than a call can have arguments', () => {
    const quante = 130_000;
    const raw = unRawPiano([{ atteso: 'boh', peso: -1 }]);
    const cruscotti = raw.cruscotti.map((uno) => ({
      ...uno,
      sheet: {
        ...uno.sheet,
        values: Array.from({ length: quante }, () => uno.sheet.values[2] ?? []),
      },
      righe: uno.righe.flatMap((riga) =>
        Array.from({ length: quante }, (_, indice) => ({ ...riga, riga: indice })),
      ),
    }));
    expect(parsePiano({ ...raw, cruscotti }).findings).toHaveLength(2 * quante);
  });
});

describe('parsePubblicata', () => {
  it.each<[Contenuto, number | null, readonly string[]]>([
    [percento(0.9286), 92.86, []],
    ['92,86%', 92.86, []],
    [92.86, 92.86, []],
    [0.9286, 92.86, ['CO-121']],
    [0, 0, []],
    ['-', null, []],
    [null, null, []],
    ['circa 90', null, ['CO-120']],
    [errore('#N/D'), null, ['CO-120']],
  ])('reads %j of a row as %j', (pubblicata, punti, attesi) => {
    const { indicatore, codici } = leggiRiga({ pubblicata });
    expect(indicatore.pubblicata?.value ?? null).toBe(punti);
    expect(codici).toEqual(attesi);
  });

  it('reads those of the obiettivi and of the total from their own rows', () => {
    const letto = conPubblicate([0.835, 0.983, 0.872], [1]);
    expect(letto?.pubblicate.totale?.value).toBe(83.5);
    expect(letto?.pubblicate.obiettivi.get(0)?.value).toBe(98.3);
    expect(letto?.indicatori[0]?.pubblicata?.value).toBe(87.2);
  });

  it('takes the first that is filled where an obiettivo is printed twice', () => {
    const obiettivo = (valori: readonly (number | null)[]): number | undefined =>
      conPubblicate([null, ...valori], [1, 2])?.pubblicate.obiettivi.get(0)?.value;
    expect(obiettivo([0.9, 0.8])).toBe(90);
    expect(obiettivo([null, 0.8])).toBe(80);
  });
});

/** A cruscotto whose column *% pubblicata* holds these, the title in row 0 and its only obiettivo in the rows given. */
function conPubblicate(
  valori: readonly (number | null)[],
  righeObiettivo: readonly number[],
): Cruscotto | undefined {
  const raw = unRawPiano([{ atteso: 8 }]);
  const col = colonna('pubblicata');
  const values = valori.map((valore) => [...Array<null>(col).fill(null), valore]);
  const formats = values.map(() => [...Array<string>(col).fill('General'), '0.0%']);
  const cruscotti = raw.cruscotti.map((uno) => ({
    ...uno,
    sheet: { ...uno.sheet, values, formats },
    obiettivi: uno.obiettivi.map((obiettivo) => ({ ...obiettivo, righe: righeObiettivo })),
  }));
  return parsePiano({ ...raw, cruscotti }).value.cruscotti[0];
}
