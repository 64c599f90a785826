import type { NewChart } from '../../../core';
import { escapeAttribute } from '../xml/text';
import type { Dialect } from './dialect';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Relationships of a part just made count from 1. */
const relationId = (index: number): string => `rId${String(index + 1)}`;
export const FIRST_RELATION = relationId(0);

/** Part names always use the package's own namespace, whatever the dialect of the workbook. */
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export function relationsXml(
  targets: readonly string[],
  kind: string,
  { relations }: Dialect,
): string {
  const lines = targets.map(
    (target, index) =>
      `<Relationship Id="${relationId(index)}" Type="${relations}/${kind}" Target="${escapeAttribute(target)}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${lines.join('')}</Relationships>`;
}

/** The drawing of a sheet: charts between two cells each, which they follow when rows and columns change size. */
export function drawingXml(charts: readonly NewChart[], dialect: Dialect): string {
  const { sheetDrawing, drawing, chart, relations } = dialect;
  const anchors = charts.map(({ name, place }, index) => {
    const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${String(index + 2)}" name="${escapeAttribute(name)}" descr="${escapeAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
    const size = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
    const graphic = `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" r:id="${relationId(index)}"/></a:graphicData></a:graphic>`;
    return `<xdr:twoCellAnchor>${corner('from', place.top, place.left)}${corner('to', place.bottom + 1, place.right + 1)}<xdr:graphicFrame macro="">${frame}${size}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawing}" xmlns:r="${relations}">${anchors.join('')}</xdr:wsDr>`;
}

function corner(name: string, row: number, col: number): string {
  return `<xdr:${name}><xdr:col>${String(col)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
