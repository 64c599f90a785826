import { damaged } from '../failures';
import { walkXml } from '../xml/walk';

/** The namespaces of the standard the workbook keeps to. */
export interface Dialect {
  readonly main: string;
  readonly relations: string;
  /** Of the packaged drawing, of what is drawn in it, and of charts. */
  readonly sheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
}

const OPEN_XML = 'http://schemas.openxmlformats.org';
const TRANSITIONAL: Dialect = {
  main: `${OPEN_XML}/spreadsheetml/2006/main`,
  relations: `${OPEN_XML}/officeDocument/2006/relationships`,
  sheetDrawing: `${OPEN_XML}/drawingml/2006/spreadsheetDrawing`,
  drawing: `${OPEN_XML}/drawingml/2006/main`,
  chart: `${OPEN_XML}/drawingml/2006/chart`,
};

const ISO = 'http://purl.oclc.org/ooxml';
const STRICT: Dialect = {
  main: `${ISO}/spreadsheetml/main`,
  relations: `${ISO}/officeDocument/relationships`,
  sheetDrawing: `${ISO}/drawingml/spreadsheetDrawing`,
  drawing: `${ISO}/drawingml/main`,
  chart: `${ISO}/drawingml/chart`,
};

/** The standard that a workbook part is written in. Throws `damaged` for any other. */
export function dialectOf(xml: string, part: string): Dialect {
  let main: string | null = null;
  walkXml(xml, part, {
    open: ({ prefix, attributes }) => {
      main ??= attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`] ?? '';
    },
  });
  const known = [TRANSITIONAL, STRICT].find((dialect) => dialect.main === main);
  if (known === undefined) throw damaged(`${part}: xmlns`);
  return known;
}
