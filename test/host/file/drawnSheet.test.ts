import type { NewSheet, SheetLooks } from '../../../src/core';
import { applyPlan, readWorkbook } from '../../../src/host/file';
import { partsOf, textOf, writeXlsx } from '../../support/xlsx';
import { unFoglio, unLibro } from '../../support/book';
import { scrive, unFoglioNuovo, unPlan } from '../../support/xlsx/plan';
import { richWorkbook } from '../../support/xlsx/rich';

const LOOKS: SheetLooks = {
  areas: [
    { range: { top: 0, left: 0, bottom: 0, right: 1 }, look: { fill: '#1F4E79', ink: '#FFFFFF' } },
    { range: { top: 2, left: 0, bottom: 2, right: 0 }, look: { wrap: true } },
  ],
  merges: [{ top: 2, left: 0, bottom: 3, right: 1 }],
  rules: [
    {
      range: { top: 1, left: 0, bottom: 9, right: 1 },
      formula: '$B2="<90 & \\"x\\""',
      fill: '#C00000',
      ink: '#FFFFFF',
      bold: true,
    },
  ],
  charts: [
    {
      name: 'Unità & servizi',
      kind: 'barre',
      title: 'Risultati <unità>',
      source: { top: 0, left: 0, bottom: 4, right: 1 },
      place: { top: 5, left: 0, bottom: 20, right: 4 },
      massimo: 1,
      minimo: 0,
      colours: ['#1F4E79'],
    },
  ],
};
const STAMPA = {
  printColumns: [
    { first: 0, last: 3 },
    { first: 5, last: 27 },
  ],
};
const NUOVO: NewSheet = unFoglioNuovo("L'ente", { widths: [20], headingRows: [], looks: LOOKS });
const PLAN = unPlan({
  newSheets: [NUOVO],
  edits: [scrive("L'ente", 'A1', 'Unità'), scrive("L'ente", 'B2', 0.5)],
});
const CARTELLA = unLibro([unFoglio('ENTE', [['Indicatore']])]);

describe('a sheet drawn in a file', () => {
  it.each([
    ['', writeXlsx(CARTELLA, {})],
    [' of the strict standard', writeXlsx(CARTELLA, { strict: true, prefix: 'x' })],
  ])('names its drawing, and the drawing its chart, in a workbook%s', (_, bytes) => {
    const written = applyPlan(bytes, PLAN);
    const sheet = textOf(written, 'xl/worksheets/sheet2.xml');
    expect(sheet).toMatch(/<drawing [^>]*r:id="rId1"\/><\/worksheet>$/);
    expect(sheet).toContain('showGridLines="0"');
    expect(sheet).toContain('<mergeCell ref="A3:B4"/>');
    expect(textOf(written, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain(
      'Target="/xl/drawings/drawing1.xml"',
    );
    expect(textOf(written, 'xl/drawings/_rels/drawing1.xml.rels')).toContain(
      'Target="/xl/charts/chart1.xml"',
    );
    const chart = textOf(written, 'xl/charts/chart1.xml');
    expect(chart).toContain("<c:f>'L''ente'!$A$2:$A$5</c:f>");
    expect(chart).toContain("<c:f>'L''ente'!$B$2:$B$5</c:f>");
    expect(chart).toContain('Risultati &lt;unità&gt;');
    expect(chart).toContain(
      textOf(written, 'xl/worksheets/sheet2.xml').includes('purl') ? 'purl' : 'schemas',
    );
    const types = textOf(written, '[Content_Types].xml');
    expect(types).toContain('PartName="/xl/charts/chart1.xml"');
    expect(types).toContain('PartName="/xl/drawings/drawing1.xml"');
  });

  it('draws a line for each column of fractions, in its colour, with a legend', () => {
    const linee: SheetLooks = {
      ...LOOKS,
      charts: [
        {
          name: 'Andamento',
          kind: 'linea',
          title: 'Andamento',
          source: { top: 0, left: 0, bottom: 4, right: 2 },
          place: { top: 5, left: 0, bottom: 20, right: 4 },
          minimo: null,
          massimo: 1,
          colours: ['#1F4E79', '#ED7D31'],
        },
      ],
    };
    const foglio = unFoglioNuovo('Linee', { widths: [], headingRows: [], looks: linee });
    const written = applyPlan(writeXlsx(CARTELLA, {}), unPlan({ newSheets: [foglio] }));
    const chart = textOf(written, 'xl/charts/chart1.xml');
    expect(chart.match(/<c:ser>/g)).toHaveLength(2);
    expect(chart).toContain("<c:f>'Linee'!$B$2:$B$5</c:f>");
    expect(chart).toContain("<c:f>'Linee'!$C$2:$C$5</c:f>");
    expect(chart).toContain('ED7D31');
    expect(chart).toContain('<c:legend>');
    expect(chart).not.toContain('<c:dLbls>');
    expect(chart).not.toContain('<c:min ');
    expect(textOf(applyPlan(writeXlsx(CARTELLA, {}), PLAN), 'xl/charts/chart1.xml')).not.toContain(
      '<c:legend>',
    );
  });

  it('keeps the drawings and charts that the workbook has, and takes names that are free', () => {
    const before = richWorkbook();
    const written = applyPlan(before, PLAN);
    const kept = [...partsOf(before)].filter(([name]) => /drawing|chart/.test(name));
    expect(kept.length).toBeGreaterThan(0);
    for (const [name, part] of kept) expect(partsOf(written).get(name)).toEqual(part);
  });

  it('colours areas, empty cells too, and leaves to the rule what follows the content', () => {
    const written = applyPlan(writeXlsx(CARTELLA, {}), PLAN);
    const sheet = readWorkbook(written).sheets.find(({ name }) => name === "L'ente");
    expect(sheet?.fills[0]).toEqual(['#1F4E79', '#1F4E79']);
    const xml = textOf(written, 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<formula>$B2=&quot;&lt;90 &amp; \\&quot;x\\&quot;&quot;</formula>');
    const dxf = /dxfId="(\d+)"/.exec(xml)?.[1];
    const styles = textOf(written, 'xl/styles.xml');
    const dxfs = [...styles.matchAll(/<dxf>.*?<\/dxf>/gs)].map(([text]) => text);
    expect(dxfs[Number(dxf)]).toContain('<bgColor rgb="FFC00000"/>');
    expect(styles).toContain('wrapText="1"');
  });

  it('prints groups of columns on pages of their own, its headings on each', () => {
    const looks = { ...LOOKS, ...STAMPA };
    const plan = unPlan({ newSheets: [{ ...NUOVO, headingRows: [0], looks }] });
    const written = applyPlan(writeXlsx(CARTELLA, {}), plan);
    const workbook = textOf(written, 'xl/workbook.xml');
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'L''ente'!$A:$D,'L''ente'!$F:$AB<`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'L''ente'!$1:$1<`,
    );
    expect(textOf(written, 'xl/worksheets/sheet2.xml')).toContain('paperSize="9"');
  });

  it('makes rows as high as their longest text that breaks, and leaves the others to Excel', () => {
    const testo = 'una causa lunga che va a capo';
    const looks = { ...LOOKS, merges: [] };
    const plan = unPlan({
      newSheets: [{ ...NUOVO, widths: [10], looks }],
      edits: [scrive("L'ente", 'A3', testo), scrive("L'ente", 'A4', testo)],
    });
    const xml = textOf(applyPlan(writeXlsx(CARTELLA, {}), plan), 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<row r="3" ht="45">');
    expect(xml).toContain('<row r="4">');
  });

  it('makes them higher when a later run writes more, never lower, and only in sheets of ours', () => {
    const largo = (name: string) =>
      unPlan({
        newSheets: [{ ...NUOVO, name, widths: [10], looks: { ...LOOKS, merges: [], charts: [] } }],
        edits: [scrive(name, 'A3', 'due righe qui')],
      });
    const rigaDopo = (name: string, testo: string): string => {
      const made = applyPlan(writeXlsx(CARTELLA, {}), largo(name));
      const poi = applyPlan(made, unPlan({ edits: [scrive(name, 'A3', testo)] }));
      return /<row r="3"[^>]*>/.exec(textOf(poi, 'xl/worksheets/sheet2.xml'))?.[0] ?? '';
    };
    const lungo = 'molte piu parole di quante prima ne stavano';
    expect(rigaDopo('Cascata', lungo)).toBe('<row r="3" ht="75">');
    expect(rigaDopo('Cascata', 'una')).toBe('<row r="3" ht="30">');
    expect(rigaDopo('Appunti', lungo)).toBe('<row r="3" ht="30">');
  });

  it('gives an upright text the room it needs', () => {
    const areas = [
      { range: { top: 0, left: 0, bottom: 0, right: 0 }, look: { upright: true, centred: true } },
    ];
    const plan = unPlan({
      newSheets: [{ ...NUOVO, widths: [5], looks: { ...LOOKS, areas, merges: [], charts: [] } }],
      edits: [scrive("L'ente", 'A1', 'S12 Risorse')],
    });
    const written = applyPlan(writeXlsx(CARTELLA, {}), plan);
    const xml = textOf(written, 'xl/worksheets/sheet2.xml');
    expect(Number(/<row r="1" ht="([\d.]+)"/.exec(xml)?.[1])).toBeGreaterThan(60);
    expect(textOf(written, 'xl/styles.xml')).toContain('textRotation="90"');
  });
});
