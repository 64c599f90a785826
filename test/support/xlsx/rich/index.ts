import {
  contentTypesXml,
  DECLARATION,
  MAIN,
  REL,
  relationsXml,
  zipParts,
  type Parts,
} from '../package';
import { COMMENTS, PERSONS, THREADED, VML } from './annotations';
import { chart, CHARTSHEET, CHARTSHEET_DRAWING, DRAWING, PNG } from './drawings';
import { PIVOT_CACHE, PIVOT_RECORDS, PIVOT_TABLE, TABLE } from './pivot';
import * as sheets from './sheets';
import { THEME } from './theme';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SHEET = `${OFFICE}.spreadsheetml`;
const MS_REL = 'http://schemas.microsoft.com/office';

/** Bytes that no reader should look into: printer settings and a VBA project are opaque to us. */
const opaque = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 31 + seed) % 256);

const NAMES = `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Cruscotto!$A$4:$F$7</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Cruscotto!$A$1:$F$9,Cruscotto!$A$10:$F$11</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Cruscotto!$4:$4</definedName><definedName name="pesi_ammessi">Nascosto!$A$1:$A$3</definedName></definedNames>`;

const workbookXml = (): string =>
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="QuestaCartella" defaultThemeVersion="164011"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="10000" activeTab="0"/></bookViews><sheets><sheet name="Cruscotto" sheetId="1" r:id="rId1"/><sheet name="Dati" sheetId="2" r:id="rId2"/><sheet name="Pivot" sheetId="3" r:id="rId3"/><sheet name="Grafico" sheetId="4" r:id="rId4"/><sheet name="Protetto" sheetId="5" r:id="rId5"/><sheet name="Nascosto" sheetId="6" state="veryHidden" r:id="rId6"/></sheets>${NAMES}<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId11"/></pivotCaches></workbook>`;

const workbookRelations = (macros: boolean): string =>
  relationsXml([
    { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
    { id: 'rId2', type: 'worksheet', target: 'worksheets/sheet2.xml' },
    { id: 'rId3', type: 'worksheet', target: 'worksheets/sheet3.xml' },
    { id: 'rId4', type: 'chartsheet', target: 'chartsheets/sheet1.xml' },
    { id: 'rId5', type: 'worksheet', target: 'worksheets/sheet4.xml' },
    { id: 'rId6', type: 'worksheet', target: 'worksheets/sheet5.xml' },
    { id: 'rId7', type: 'theme', target: 'theme/theme1.xml' },
    { id: 'rId8', type: 'styles', target: 'styles.xml' },
    { id: 'rId9', type: 'sharedStrings', target: 'sharedStrings.xml' },
    { id: 'rId10', type: 'calcChain', target: 'calcChain.xml' },
    { id: 'rId11', type: 'pivotCacheDefinition', target: 'pivotCache/pivotCacheDefinition1.xml' },
    { id: 'rId12', type: `${MS_REL}/2017/10/relationships/person`, target: 'persons/person.xml' },
    { id: 'rId13', type: 'customXml', target: '../customXml/item1.xml' },
    ...(macros
      ? [
          {
            id: 'rId14',
            type: `${MS_REL}/2006/relationships/vbaProject`,
            target: 'vbaProject.bin',
          },
        ]
      : []),
  ]);

const contentTypes = (macros: boolean): string =>
  contentTypesXml(
    {
      bin: macros ? 'application/vnd.ms-office.vbaProject' : `${SHEET}.printerSettings`,
      png: 'image/png',
      rels: 'application/vnd.openxmlformats-package.relationships+xml',
      vml: `${OFFICE}.vmlDrawing`,
      xml: 'application/xml',
    },
    {
      'xl/workbook.xml': macros
        ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
        : `${SHEET}.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${SHEET}.worksheet+xml`,
      'xl/worksheets/sheet2.xml': `${SHEET}.worksheet+xml`,
      'xl/worksheets/sheet3.xml': `${SHEET}.worksheet+xml`,
      'xl/worksheets/sheet4.xml': `${SHEET}.worksheet+xml`,
      'xl/worksheets/sheet5.xml': `${SHEET}.worksheet+xml`,
      'xl/chartsheets/sheet1.xml': `${SHEET}.chartsheet+xml`,
      'xl/theme/theme1.xml': `${OFFICE}.theme+xml`,
      'xl/styles.xml': `${SHEET}.styles+xml`,
      'xl/sharedStrings.xml': `${SHEET}.sharedStrings+xml`,
      'xl/calcChain.xml': `${SHEET}.calcChain+xml`,
      'xl/printerSettings/printerSettings1.bin': `${SHEET}.printerSettings`,
      'xl/comments1.xml': `${SHEET}.comments+xml`,
      'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
      'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
      'xl/drawings/drawing1.xml': `${OFFICE}.drawing+xml`,
      'xl/drawings/drawing2.xml': `${OFFICE}.drawing+xml`,
      'xl/charts/chart1.xml': `${OFFICE}.drawingml.chart+xml`,
      'xl/charts/chart2.xml': `${OFFICE}.drawingml.chart+xml`,
      'xl/tables/table1.xml': `${SHEET}.table+xml`,
      'xl/pivotTables/pivotTable1.xml': `${SHEET}.pivotTable+xml`,
      'xl/pivotCache/pivotCacheDefinition1.xml': `${SHEET}.pivotCacheDefinition+xml`,
      'xl/pivotCache/pivotCacheRecords1.xml': `${SHEET}.pivotCacheRecords+xml`,
      'customXml/itemProps1.xml': `${OFFICE}.customXmlProperties+xml`,
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
      'docProps/app.xml': `${OFFICE}.extended-properties+xml`,
      'docProps/custom.xml': `${OFFICE}.custom-properties+xml`,
    },
  );

const PACKAGE_RELATIONS = relationsXml([
  { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  { id: 'rId4', type: 'custom-properties', target: 'docProps/custom.xml' },
]);

const PROPERTIES: Readonly<Record<string, string>> = {
  'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Anna Bianchi</dc:creator></cp:coreProperties>`,
  'docProps/app.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  'docProps/custom.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Protocollo"><vt:lpwstr>2019/77</vt:lpwstr></property></Properties>`,
  'customXml/item1.xml': '<piano xmlns="urn:camera:piano"><anno>2019</anno></piano>',
  'customXml/itemProps1.xml': `${DECLARATION}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{44444444-5555-6666-7777-888888888888}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:camera:piano"/></ds:schemaRefs></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': relationsXml([
    { id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' },
  ]),
};

const SHEET_RELATIONS: Readonly<Record<string, string>> = {
  'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([
    { id: 'rId1', type: 'printerSettings', target: '../printerSettings/printerSettings1.bin' },
    { id: 'rId2', type: 'hyperlink', target: 'https://example.org/piano', external: true },
    { id: 'rId3', type: 'drawing', target: '../drawings/drawing1.xml' },
    { id: 'rId4', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
    { id: 'rId5', type: 'comments', target: '../comments1.xml' },
    {
      id: 'rId6',
      type: `${MS_REL}/2017/10/relationships/threadedComment`,
      target: '../threadedComments/threadedComment1.xml',
    },
  ]),
  'xl/worksheets/_rels/sheet2.xml.rels': relationsXml([
    { id: 'rId1', type: 'table', target: '../tables/table1.xml' },
  ]),
  'xl/worksheets/_rels/sheet3.xml.rels': relationsXml([
    { id: 'rId1', type: 'pivotTable', target: '../pivotTables/pivotTable1.xml' },
  ]),
  'xl/chartsheets/_rels/sheet1.xml.rels': relationsXml([
    { id: 'rId1', type: 'drawing', target: '../drawings/drawing2.xml' },
  ]),
  'xl/drawings/_rels/drawing1.xml.rels': relationsXml([
    { id: 'rId1', type: 'chart', target: '../charts/chart1.xml' },
    { id: 'rId2', type: 'image', target: '../media/image1.png' },
  ]),
  'xl/drawings/_rels/drawing2.xml.rels': relationsXml([
    { id: 'rId1', type: 'chart', target: '../charts/chart2.xml' },
  ]),
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationsXml([
    {
      id: 'rId1',
      type: 'pivotCacheDefinition',
      target: '../pivotCache/pivotCacheDefinition1.xml',
    },
  ]),
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationsXml([
    { id: 'rId1', type: 'pivotCacheRecords', target: 'pivotCacheRecords1.xml' },
  ]),
};

/** Every part of a workbook that holds whatever a Camera's workbook may hold beside its cells. */
export function richParts(options: { readonly macros?: boolean } = {}): Parts {
  const macros = options.macros === true;
  return new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', contentTypes(macros)],
    ['_rels/.rels', PACKAGE_RELATIONS],
    ['xl/workbook.xml', workbookXml()],
    ['xl/_rels/workbook.xml.rels', workbookRelations(macros)],
    ['xl/worksheets/sheet1.xml', sheets.CRUSCOTTO],
    ['xl/worksheets/sheet2.xml', sheets.DATI],
    ['xl/worksheets/sheet3.xml', sheets.PIVOT],
    ['xl/worksheets/sheet4.xml', sheets.PROTETTO],
    ['xl/worksheets/sheet5.xml', sheets.NASCOSTO],
    ['xl/chartsheets/sheet1.xml', CHARTSHEET],
    ...Object.entries(SHEET_RELATIONS),
    ['xl/theme/theme1.xml', THEME],
    ['xl/styles.xml', sheets.STYLES],
    ['xl/sharedStrings.xml', sheets.SHARED_STRINGS],
    ['xl/calcChain.xml', sheets.CALC_CHAIN],
    ['xl/printerSettings/printerSettings1.bin', opaque(512, 7)],
    ['xl/comments1.xml', COMMENTS],
    ['xl/threadedComments/threadedComment1.xml', THREADED],
    ['xl/persons/person.xml', PERSONS],
    ['xl/drawings/drawing1.xml', DRAWING],
    ['xl/drawings/drawing2.xml', CHARTSHEET_DRAWING],
    ['xl/drawings/vmlDrawing1.vml', VML],
    ['xl/charts/chart1.xml', chart('Consuntivo 2019')],
    ['xl/charts/chart2.xml', chart('Foglio grafico')],
    ['xl/media/image1.png', PNG],
    ['xl/tables/table1.xml', TABLE],
    ['xl/pivotTables/pivotTable1.xml', PIVOT_TABLE],
    ['xl/pivotCache/pivotCacheDefinition1.xml', PIVOT_CACHE],
    ['xl/pivotCache/pivotCacheRecords1.xml', PIVOT_RECORDS],
    ...Object.entries(PROPERTIES),
    ...(macros ? ([['xl/vbaProject.bin', opaque(4096, 11)]] as const) : []),
  ]);
}

export function richWorkbook(options: { readonly macros?: boolean } = {}): Uint8Array {
  return zipParts(richParts(options));
}
