import type { CellRange, ChartMove, ColourRule, Look, NewChart, SheetLooks } from '../../core';
import { rangeOf } from './writeBlock';

/** Queues all that a new sheet looks like but for what wants its cells to stand. */
export function drawLooks(sheet: Excel.Worksheet, looks: SheetLooks): void {
  sheet.showGridlines = false;
  for (const { range, look } of looks.areas) drawLook(rangeOf(sheet, range).format, look);
  for (const range of looks.merges) rangeOf(sheet, range).merge();
  for (const rule of looks.rules) addRule(rangeOf(sheet, rule.range), rule);
}

function drawLook(format: Excel.RangeFormat, look: Look): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.ink !== undefined) format.font.color = look.ink;
  if (look.bold === true) format.font.bold = true;
  if (look.shrink === true) format.shrinkToFit = true;
  if (look.upright === true) format.textOrientation = 90;
  if (look.wrap === true) format.wrapText = true;
  if (look.centred === true) format.horizontalAlignment = 'Center';
  const { centred, wrap, middle } = look;
  if ([centred, wrap, middle].includes(true)) format.verticalAlignment = 'Center';
}

function addRule(range: Excel.Range, { formula, fill, ink, bold = false }: ColourRule): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  custom.format.fill.color = fill;
  custom.format.font.color = ink;
  if (bold) custom.format.font.bold = true;
}

/** Queues what comes after the cells: Excel takes series and names of a chart from them, and filters no empty range. */
export function finishLooks(sheet: Excel.Worksheet, { filter, charts }: SheetLooks): void {
  if (filter !== undefined) sheet.autoFilter.apply(rangeOf(sheet, filter));
  for (const chart of charts) addChart(sheet, chart);
}

function addChart(sheet: Excel.Worksheet, chart: NewChart): void {
  const { name, kind, title, source, place, minimo, massimo, colours } = chart;
  const lying = kind === 'barre';
  const made = sheet.charts.add(lying ? 'BarClustered' : 'Line', rangeOf(sheet, source), 'Columns');
  made.name = name;
  made.title.text = title;
  made.legend.visible = colours.length > 1;
  const { valueAxis, categoryAxis } = made.axes;
  if (minimo !== null) valueAxis.minimum = minimo;
  if (massimo !== null) valueAxis.maximum = massimo;
  // Excel draws lying bars from the bottom up: the first unit is to stand at the top.
  if (lying) categoryAxis.reversePlotOrder = true;
  colours.forEach((colour, index) => {
    const series = made.series.getItemAt(index);
    series.hasDataLabels = colours.length === 1;
    if (lying) series.format.fill.setSolidColor(colour);
    else series.format.line.color = colour;
  });
  made.setPosition(
    rangeOf(sheet, corner(place.top, place.left)),
    rangeOf(sheet, corner(place.bottom, place.right)),
  );
}

/** Queues other cells for a chart; where people took it away Excel passes over what is asked of it. */
export function moveChart(sheet: Excel.Worksheet, { chart, source }: ChartMove): void {
  sheet.charts.getItemOrNullObject(chart).setData(rangeOf(sheet, source), 'Columns');
}

function corner(row: number, col: number): CellRange {
  return { top: row, left: col, bottom: row, right: col };
}
