import {
  foglioProprioDi,
  isCellError,
  normalizeTesto,
  type CellRange,
  type CellValue,
  type SheetSnapshot,
} from '../../core';
import { CORNER, type Ask, type Member } from './ask';
import { blocksAround, type Place } from './blocksAround';
import type { SheetPlace } from './contents';
import { indicatoreColumns, type IndicatoreColumn } from './indicatoreColumns';

/** A text with a figure or a day in it: a person may have it put right, and then the format of its cell changes. */
const LONGEST_FIGURE = 40;
const DIGIT = /\d/;
/** Columns whose texts are never put right as figures. */
const WORDS = /^(azion|obiettiv|indicator|not[ae]\b|font|responsabil|segnalazion)/;

/** A further block costs as much as so many cells that nobody asked for. */
const IN_ANSWER = 30;

/** Whether something is asked of a cell. */
type Concerns = (value: CellValue, row: number, col: number) => boolean;

/**
 * What is still to be asked of a sheet whose cells are known: results of formulas, formats of figures, fills of the column
 * *Indicatore*, types of what is spelt like an error, hidden columns where some are, the print area of a cruscotto, all values of
 * a sheet where a formula fills cells beside its own.
 */
export function detailsOf(
  sheet: string,
  draft: SheetSnapshot,
  { columnsHidden, spills }: Pick<SheetPlace, 'columnsHidden' | 'spills'>,
): readonly Ask[] {
  const ask = (member: Member, range: CellRange): Ask => ({ sheet, member, range });
  const columns = headingColumns(draft);
  const heading = Math.min(...columns.map(({ heading }) => heading));
  const words = columnsOfWords(draft, heading);
  const isFormula: Concerns = (_value, row, col) => (draft.formulas[row]?.[col] ?? null) !== null;
  const isFigure: Concerns = (value, row, col) =>
    spills ||
    typeof value === 'number' ||
    isFormula(value, row, col) ||
    (row > heading && isLikeFigure(value) && !words.has(col));
  return [
    // What `formulas` gives for cells that a formula beside them fills is not documented: their values are.
    ...(spills ? [wholeOf(draft)] : blocksAround(cellsOf(draft, isFormula), IN_ANSWER)).map(
      (range) => ask('values', range),
    ),
    ...blocksAround(cellsOf(draft, isCellError), IN_ANSWER).map((range) =>
      ask('valueTypes', range),
    ),
    ...blocksAround(cellsOf(draft, isFigure), IN_ANSWER).map((range) =>
      // To the end: an empty cell below may get a figure, and keeps the format that people gave it.
      ask('numberFormat', { ...range, bottom: draft.values.length - 1 }),
    ),
    ...fillsOf(sheet, draft, columns, spills),
    ...(columnsHidden === false ? [] : [ask('hiddenColumns', firstRow(draft))]),
  ];
}

/** Headings that are the results of formulas show only when these are known: their columns are asked for then. */
export function missingFills(
  sheet: string,
  whole: SheetSnapshot,
  asked: readonly Ask[],
): readonly Ask[] {
  const known = new Set(
    asked.filter(({ member }) => member === 'fills').map(({ range }) => range.left),
  );
  return fillsOf(
    sheet,
    whole,
    headingColumns(whole).filter(({ col }) => !known.has(col)),
  );
}

/** Sheets of ours have headings of that name too, and none of them is a cruscotto. */
function headingColumns(sheet: SheetSnapshot): readonly IndicatoreColumn[] {
  return foglioProprioDi(sheet) === null ? indicatoreColumns(sheet.values) : [];
}

function fillsOf(
  sheet: string,
  draft: SheetSnapshot,
  columns: readonly IndicatoreColumn[],
  toTheEnd = false,
): readonly Ask[] {
  const fills = columns.flatMap(({ col, heading }) => {
    const bottom = toTheEnd ? draft.values.length - 1 : lastFilled(draft, col);
    if (bottom <= heading) return [];
    return [{ top: heading + 1, left: col, bottom, right: col }];
  });
  return [
    ...fills.map((range): Ask => ({ sheet, member: 'fills', range })),
    ...(columns.length === 0 ? [] : [{ sheet, member: 'printArea' as const, range: CORNER }]),
  ];
}

function firstRow(draft: SheetSnapshot): CellRange {
  return { ...wholeOf(draft), bottom: 0 };
}

function wholeOf({ values }: SheetSnapshot): CellRange {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 1);
  return { ...CORNER, bottom: Math.max(values.length, 1) - 1, right: width - 1 };
}

function lastFilled({ values, formulas }: SheetSnapshot, col: number): number {
  let row = values.length - 1;
  while (row > 0 && (values[row]?.[col] ?? formulas[row]?.[col] ?? null) === null) row -= 1;
  return row;
}

function isLikeFigure(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= LONGEST_FIGURE && DIGIT.test(value);
}

function columnsOfWords({ values }: SheetSnapshot, heading: number): ReadonlySet<number> {
  const cells = values[heading] ?? [];
  return new Set(
    cells.flatMap((cell, col) =>
      typeof cell === 'string' && WORDS.test(normalizeTesto(cell)) ? [col] : [],
    ),
  );
}

function cellsOf({ values }: SheetSnapshot, concerns: Concerns): readonly Place[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, col) => (concerns(value, row, col) ? [{ row, col }] : [])),
  );
}
