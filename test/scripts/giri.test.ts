import { readFileSync } from 'node:fs';
import path from 'node:path';
import { giriSu, type Giro } from '../../scripts/bench/giri';
import { readWorkbook } from '../../src/host/file';

const CAMPIONE = path.join(__dirname, '../../samples/cruscotti-2019-consuntivo.xlsx');
const ENTE = { foglio: 'ENTE', col: 5 };

/** What the issue promises for the sample workbook: kind of run, round trips, of which writes. */
const PROMESSE = [
  ['the first, which makes columns and sheets', 3, 1],
  ['nothing to change', 2, 0],
  ['one actual changed', 3, 1],
  ['the same while others have the workbook open', 4, 1],
  ['undo', 3, 1],
] as const;

describe('round trips on the sample workbook', () => {
  const book = readWorkbook(readFileSync(CAMPIONE));
  let giri: readonly Giro[];
  beforeAll(async () => {
    giri = await giriSu(book, [
      { ...ENTE, riga: 8, valore: 1 },
      { ...ENTE, riga: 8, valore: 2 },
    ]);
  });

  test.each(PROMESSE.map((promessa, indice) => [...promessa, indice] as const))(
    '%s: %i, %i of them writing',
    (_, roundTrips, writes, indice) => {
      expect(giri[indice]?.conta).toMatchObject({ roundTrips, writes });
      expect(giri[indice]?.esito).toMatch(/^(scritto|niente-da-scrivere|annullato)$/);
    },
  );

  it('sends no more than what changes', () => {
    expect(giri[2]?.conta.bytesWritten).toBeLessThan(12 * 1024);
    expect(giri[4]?.conta.bytesWritten).toBeLessThan(12 * 1024);
  });

  it('reads of each cell its content once, and formats and fills of few', () => {
    const [prima = 0, poi = 0, , conAltri = 0] = giri.map(({ conta }) => conta.bytesOut / 1024);
    const contenuto = JSON.stringify(book.sheets.map(({ values }) => values)).length / 1024;
    expect(prima).toBeLessThan(2.7 * contenuto);
    // Our own sheets come to it, then everything once more where others have the workbook open.
    expect(poi).toBeLessThan(1.9 * prima);
    expect(conAltri).toBeLessThan(1.9 * poi);
  });
});
