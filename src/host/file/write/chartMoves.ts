import { columnLetters, type ChartMove } from '../../../core';
import { readRelations } from '../package/relations';
import type { XlsxPackage } from '../package/xlsxPackage';
import { escapeAttribute } from '../xml/text';

/** Lets charts of a sheet show other cells: of their parts only the references change. A chart that people took away is no matter. */
export function moveCharts(
  source: XlsxPackage,
  sheetPart: string,
  moves: readonly ChartMove[],
): void {
  if (moves.length === 0) return;
  for (const drawing of readRelations(source, sheetPart)) {
    if (drawing.kind !== 'drawing') continue;
    const charts = new Map(readRelations(source, drawing.part).map(({ id, part }) => [id, part]));
    for (const move of moves) {
      const part = charts.get(chartIdIn(source.optionalText(drawing.part) ?? '', move.chart) ?? '');
      const xml = source.optionalText(part ?? null);
      if (part !== undefined && xml !== null) source.set(part, withSource(xml, move));
    }
  }
}

/** The relationship of the chart of that name: each stands in a frame of its own. */
function chartIdIn(drawing: string, name: string): string | null {
  const frames = drawing.match(/<(?:[\w.-]+:)?graphicFrame\b.*?<\/(?:[\w.-]+:)?graphicFrame>/gs);
  const named = (frames ?? []).find((frame) => frame.includes(` name="${escapeAttribute(name)}"`));
  return /<(?:[\w.-]+:)?chart\s[^>]*?\bid="([^"]+)"/.exec(named ?? '')?.[1] ?? null;
}

/** References down a column of the table, from below its heading: `Foglio!$P$2:$P$19`. */
function withSource(xml: string, { source: { top, left, bottom, right } }: ChartMove): string {
  const columns = [columnLetters(left), columnLetters(right)].join('|');
  const first = String(top + 2);
  const range = new RegExp(`(!\\$(${columns})\\$${first}:\\$\\2\\$)\\d+(?=</)`, 'g');
  return xml.replace(range, (_, start: string) => start + String(bottom + 1));
}
