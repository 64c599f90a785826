import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { CellValue, SheetSnapshot } from '../../../src/core';
import { readWorkbook } from '../../../src/host/file';
import { locate } from '../../../src/core/locate';
import { errore, unFoglio } from '../../support/book';
import { indicatoriDi, riga, TESTATA, trova, trovaIn, type Righe } from './support';

const SAMPLES = path.resolve(__dirname, '../../../samples');
const BASE: Righe = [
  ['CAMERA DI COMMERCIO'],
  ['SERVIZIO STUDI'],
  ['Consuntivo al 31.12.2019'],
  ['PROSPETTIVA A'],
  TESTATA,
  ['1.1 Accrescere'],
  riga('Fare', 'Primo'),
  riga('', 'Secondo'),
  ['1.2 Promuovere'],
  riga('Dire', 'Terzo'),
  [],
  ['PROSPETTIVA B'],
  TESTATA,
  riga('Dare', 'Quarto'),
  ['Totale', null, 100],
];

/** Words that steer the reading, and anything else a cell can hold. */
const cella: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    ...[
      'Indicatore',
      'INDICATORI',
      'Azione',
      'Risultato Atteso 2019',
      'Target',
      'Consuntivo 2019',
      'Actual',
    ],
    ...[
      'Consuntivo al',
      'Consuntivo al 31.12.2019',
      '2019',
      'Peso',
      'Obiettivo',
      'Prospettiva',
      'Segnalazioni',
    ],
    ...[
      'Esito 2019',
      'Totale',
      'Totale proventi',
      'di cui',
      'BUDGET',
      '1.1 Accrescere',
      '1.',
      '1.1',
      'PROSPETTIVA',
    ],
    ...[
      'SERVIZIO STUDI',
      'CRUSCOTTO',
      'indicatore operativo',
      '* nota',
      '__proto__',
      '',
      ' ',
      '=1+1',
      '-',
    ],
    ...[2019, 43830, 0, 1.1, -1, Infinity, NaN, true, false, null],
  ),
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.double(),
  fc.boolean(),
  fc.constant(errore('#N/D').value),
);
const griglia = fc.array(fc.array(cella, { maxLength: 9 }), { maxLength: 14 });
const merge = fc
  .tuple(fc.nat(14), fc.nat(9), fc.nat(3), fc.nat(9))
  .map(([top, left, rows, cols]) => ({ top, left, bottom: top + rows, right: left + cols }));

function foglioDi(
  values: readonly (readonly CellValue[])[],
  merges: SheetSnapshot['merges'],
): SheetSnapshot {
  return { ...unFoglio('Foglio', [], { merges }), values };
}

describe('locate', () => {
  it.each(['cruscotti-2019-consuntivo.xlsx', 'cruscotti-2019-pianificazione.xlsx'])(
    'finds the cruscotti of %s',
    (file) => {
      const book = readWorkbook(new Uint8Array(readFileSync(path.join(SAMPLES, file))));
      const { value, findings } = locate(book, { anno: null, organigramma: [] });
      expect(value.anno).toBe(2019);
      const livelli = value.cruscotti.map(({ livello }) => livello);
      expect(livelli.filter((livello) => livello === 'servizio')).toHaveLength(12);
      expect([...livelli.slice(0, 3), livelli[15]]).toEqual([
        'ente',
        'segretario_generale',
        'dirigente',
        'azienda_speciale',
      ]);
      expect(value.cruscotti.map(({ righe }) => righe.length)).toEqual([
        46, 10, 9, 7, 5, 11, 19, 21, 11, 10, 11, 16, 9, 29, 13, 24,
      ]);
      expect(value.cruscotti.flatMap(({ intestazioni }) => intestazioni)).toHaveLength(42);
      expect(
        value.cruscotti.flatMap(({ obiettivi }) => obiettivi.flatMap(({ righe }) => righe)),
      ).toHaveLength(75);
      expect(value.cruscotti.map(({ rigaTitolo }) => rigaTitolo)).toEqual(Array(16).fill(2));
      expect(findings.map(({ code, cell }) => [code, cell.sheet, cell.row])).toEqual([
        ['FO-102', 'Risorse strumentali', 17],
      ]);
    },
  );

  it('never throws, whatever the cells of a sheet hold', () => {
    fc.assert(
      fc.property(
        griglia,
        fc.array(merge, { maxLength: 4 }),
        fc.boolean(),
        (values, merges, date1904) => {
          const { value } = trova([foglioDi(values, merges)], { date1904 });
          for (const cruscotto of value.cruscotti) {
            expect(cruscotto.intestazioni.length).toBeGreaterThan(0);
            for (const { obiettivo, prospettiva, intestazione, riga: row } of cruscotto.righe) {
              expect(cruscotto.obiettivi[obiettivo]).toBeDefined();
              expect(cruscotto.intestazioni[intestazione]?.riga).toBeLessThan(row);
              expect(prospettiva === null || prospettiva < cruscotto.prospettive.length).toBe(true);
              expect(row).toBeLessThanOrEqual(cruscotto.ultimaRiga);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses no other row when one cell of a cruscotto holds anything at all', () => {
    const testo = cella.filter(
      (value) => typeof value !== 'string' || value.trim() !== 'Indicatore',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(6, 7, 9, 13),
        fc.constantFrom(2, 3, 4),
        testo,
        (row, col, value) => {
          const righe = BASE.map((celle, at) =>
            at === row ? Object.assign(Array(5).fill(null), celle, { [col]: value }) : celle,
          ) as Righe;
          const { value: piano } = trovaIn(righe);
          expect(piano.cruscotti.map(indicatoriDi)).toEqual([
            ['Primo', 'Secondo', 'Terzo', 'Quarto'],
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('puts no indicator twice, and none in two cruscotti', () => {
    fc.assert(
      fc.property(griglia, (values) => {
        const { value } = trova([foglioDi(values, [])], { anno: 2019 });
        const righe = value.cruscotti.flatMap((cruscotto) =>
          cruscotto.righe.map((trovata) => trovata.riga),
        );
        expect(new Set(righe).size).toBe(righe.length);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same on a sheet indented by a column and a row', () => {
    const { cruscotti } = trovaIn(BASE).value;
    const spostato = trovaIn([[], ...BASE.map((celle) => [null, ...celle])]).value.cruscotti;
    expect(spostato.map(indicatoriDi)).toEqual(cruscotti.map(indicatoriDi));
    expect(spostato[0]).toMatchObject({ rigaTitolo: 2, colTitolo: 1, titolo: 'SERVIZIO STUDI' });
  });
});
