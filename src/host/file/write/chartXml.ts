import { printArea, type CellRange, type NewChart } from '../../../core';
import { escapeText } from '../xml/text';
import type { Dialect } from './dialect';
import { DECLARATION } from './drawingXml';

const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';

/** A chart over columns of a sheet: what it shows is read from the cells each time it is drawn. */
export function chartXml(chart: NewChart, sheet: string, dialect: Dialect): string {
  const { title, colours } = chart;
  const several = colours.length > 1;
  const series = colours
    .map((colour, index) => seriesXml(chart, sheet, { colour, index }))
    .join('');
  const plot = chart.kind === 'barre' ? barPlot(series) : linePlot(series);
  const legend = several ? '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>' : '';
  const heading = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="it-IT" sz="1200" b="1"/><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  return `${DECLARATION}<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relations}"><c:roundedCorners val="0"/><c:chart>${heading}<c:plotArea><c:layout/>${plot}${axes(chart)}</c:plotArea>${legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

const IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const LABELS =
  '<c:dLbls><c:numFmt formatCode="0.0%" sourceLinked="0"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** One column of fractions; figures stand beside the points only where no other line crosses them. */
function seriesXml(
  { kind, source, colours }: NewChart,
  sheet: string,
  { colour, index }: { readonly colour: string; readonly index: number },
): string {
  const body = { ...source, top: source.top + 1 };
  const col = source.left + 1 + index;
  const column = (range: CellRange, at: number): string =>
    escapeText(printArea(sheet, { ...range, left: at, right: at }));
  const order = `<c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`;
  const name = `<c:tx><c:strRef><c:f>${column({ ...source, bottom: source.top }, col)}</c:f></c:strRef></c:tx>`;
  const data = `<c:cat><c:strRef><c:f>${column(body, source.left)}</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${column(body, col)}</c:f></c:numRef></c:val>`;
  const labels = colours.length > 1 ? '' : LABELS;
  return kind === 'barre'
    ? `<c:ser>${order}${name}<c:spPr>${solid(colour)}</c:spPr><c:invertIfNegative val="0"/>${labels}${data}</c:ser>`
    : `<c:ser>${order}${name}<c:spPr><a:ln w="28575">${solid(colour)}</a:ln></c:spPr>${labels}${data}<c:smooth val="0"/></c:ser>`;
}

/** Bars lie, so that names of units are read without turning the page. */
function barPlot(series: string): string {
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="40"/>${IDS}</c:barChart>`;
}

function linePlot(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${IDS}</c:lineChart>`;
}

function axes({ kind, minimo, massimo }: NewChart): string {
  const lying = kind === 'barre';
  // The first unit stands at the top, and its scale below the last one.
  const order = lying ? 'maxMin' : 'minMax';
  const places = lying ? ['l', 'b'] : ['b', 'l'];
  const end = (name: 'max' | 'min', value: number | null): string =>
    value === null ? '' : `<c:${name} val="${String(value)}"/>`;
  const category = `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${places[0] ?? 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const value = `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${end('max', massimo)}${end('min', minimo)}</c:scaling><c:delete val="0"/><c:axPos val="${places[1] ?? 'l'}"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid('#D9D9D9')}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0%" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${lying ? 'max' : 'autoZero'}"/></c:valAx>`;
  return category + value;
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.replace('#', '')}"/></a:solidFill>`;
}
