import { planScritture } from '../../../src/core/plan';
import type { SheetSnapshot } from '../../../src/core';
import { applyPlan, readWorkbook } from '../../../src/host/file';
import { unLibro } from '../../support/book';
import { foglioCruscotto, richiestaDi, righeCruscotto, risultatoDi } from '../../support/scenario';
import { partsOf, textOf, withParts, writeXlsx } from '../../support/xlsx';
import { scrive, unFoglioNuovo, unPlan } from '../../support/xlsx/plan';

const CHART = 'xl/charts/chart1.xml';
const servizio = (nome: string): SheetSnapshot =>
  foglioCruscotto(nome, righeCruscotto([70], `CRUSCOTTO SERVIZIO ${nome.toUpperCase()}`));

const run = (bytes: Uint8Array): Uint8Array => {
  const book = readWorkbook(bytes);
  const plan = planScritture(book, { ...richiestaDi(), risultato: risultatoDi(book) }).value;
  return applyPlan(bytes, plan);
};
/** A person adds the sheet of a unit. */
const con = (bytes: Uint8Array, nome: string): Uint8Array => {
  const edits = servizio(nome).values.flatMap((riga, row) =>
    riga.flatMap((value, col) =>
      value === null ? [] : [{ cell: { sheet: nome, row, col }, before: null, after: value }],
    ),
  );
  const nuovo = { ...unFoglioNuovo(nome), headingRows: [] };
  return applyPlan(bytes, unPlan({ newSheets: [nuovo], edits }));
};
const mostrate = (bytes: Uint8Array): readonly string[] =>
  [...textOf(bytes, CHART).matchAll(/<c:f>'?Riepilogo'?!([^<]+)<\/c:f>/g)].map(
    ([, ref = '']) => ref,
  );

describe('the chart of Riepilogo in a file', () => {
  const prima = run(
    writeXlsx(unLibro([foglioCruscotto('ENTE', righeCruscotto([100])), servizio('Studi')]), {}),
  );

  it('shows all units after the run that adds some, and fewer when one went', () => {
    expect(mostrate(prima)).toEqual(['$T$1:$T$1', '$S$2:$S$5', '$T$2:$T$5']);
    const cinque = ['A', 'B', 'C', 'D', 'E'].reduce(con, prima);
    const poi = run(cinque);
    expect(mostrate(poi)).toEqual(['$T$1:$T$1', '$S$2:$S$10', '$T$2:$T$10']);
    const righe = readWorkbook(poi).sheets.find(({ name }) => name === 'Riepilogo')?.values;
    expect(righe?.slice(1, 10).map((riga) => riga[18] ?? null)).toEqual([
      ...['ENTE', 'Studi', 'A', 'B', 'C', 'D', 'E'],
      ...[null, null],
    ]);
    expect(run(poi)).toBe(poi);

    const via = applyPlan(
      poi,
      unPlan({ edits: [scrive('E', 'B3', null, { before: 'Indicatore' })] }),
    );
    expect(mostrate(run(via))).toEqual(['$T$1:$T$1', '$S$2:$S$9', '$T$2:$T$9']);
  });

  it('leaves everything else of the chart as people drew it, and other charts alone', () => {
    const titolato = textOf(prima, CHART).replace('Risultati delle unità', 'I nostri risultati');
    const altro = '<c:f>Riepilogo!$R$2:$R$5</c:f><c:f>ENTE!$A$2:$P$5</c:f>';
    const loro = titolato.replace('</c:plotArea>', `${altro}</c:plotArea>`);
    const poi = run(con(withParts(prima, { [CHART]: loro }), 'Nuovo'));
    const atteso = loro.replaceAll('$S$2:$S$5<', '$S$2:$S$6<').replaceAll('$T$2:$T$5', '$T$2:$T$6');
    expect(textOf(poi, CHART)).toBe(atteso.replace('ENTE!$A$2:$P$6', 'ENTE!$A$2:$P$5'));
  });

  it('does not mind a chart that people renamed or took away', () => {
    const drawing = 'xl/drawings/drawing1.xml';
    const senza = textOf(prima, drawing).replaceAll('Risultati delle unità', 'Grafico 7');
    const poi = run(con(withParts(prima, { [drawing]: senza }), 'Nuovo'));
    expect(partsOf(poi).get(CHART)).toEqual(partsOf(prima).get(CHART));
  });
});
