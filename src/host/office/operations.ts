import {
  nomeProprioTra,
  type CellEdit,
  type CellRange,
  type ChartMove,
  type NewColumn,
  type NewSheet,
  type SheetLooks,
  type WritePlan,
} from '../../core';

export type NewColumns = readonly [NewColumn, ...NewColumn[]];

/** One thing to do on one sheet; the unit that is never split except where it is a block too large to send. */
export type Operation =
  | { readonly kind: 'new-sheet'; readonly sheet: string; readonly make: NewSheet }
  | { readonly kind: 'print'; readonly sheet: string; readonly make: NewSheet }
  | { readonly kind: 'finish'; readonly sheet: string; readonly looks: SheetLooks }
  | { readonly kind: 'chart'; readonly sheet: string; readonly move: ChartMove }
  | { readonly kind: 'new-columns'; readonly sheet: string; readonly columns: NewColumns }
  | {
      readonly kind: 'block';
      readonly sheet: string;
      readonly range: CellRange;
      readonly edits: readonly CellEdit[];
      /** A line of *Registro*: a colleague's run may take its place meanwhile. */
      readonly registro?: true;
    };

export type BlockOperation = Extract<Operation, { readonly kind: 'block' }>;

/**
 * The plan as operations in the order of contract 6: columns, cruscotti, own sheets, *Registro* last. One exception:
 * where *Registro* has to be made, its sheet and heading row come first, because without it headings that were
 * written before a failure would count as a person's and the next run could not complete them. How the new sheets print
 * stands at the very end: an Excel without a printer may refuse it, and then all that matters is written.
 */
export function operationsOf(plan: WritePlan): readonly Operation[] {
  const made = new Set(plan.newSheets.map(({ name }) => name));
  const nome = nomeProprioTra(new Set([...made, ...plan.edits.map(sheetOf)]), 'registro');
  const registro = plan.newSheets.filter(({ name }) => name === nome);
  const isRegistroHeading = ({ cell }: CellEdit): boolean =>
    cell.row === 0 && registro.some(({ name }) => name === cell.sheet);
  const heading = plan.edits.filter(isRegistroHeading);
  const rest = plan.edits.filter((edit) => !isRegistroHeading(edit));
  const onExisting = rest.filter(({ cell }) => !made.has(cell.sheet));
  const onMade = rest.filter(({ cell }) => made.has(cell.sheet));
  const registroLines = (edits: readonly CellEdit[]): readonly CellEdit[] =>
    edits.filter((edit) => sheetOf(edit) === nome);
  const others = (edits: readonly CellEdit[]): readonly CellEdit[] =>
    edits.filter((edit) => sheetOf(edit) !== nome);
  return [
    ...registro.map(newSheet),
    ...blocksOf(heading),
    ...sideBySide(plan.newColumns).map((columns): Operation => ({
      kind: 'new-columns',
      sheet: columns[0].sheet,
      columns,
    })),
    ...blocksOf(others(onExisting)),
    ...plan.newSheets.filter((sheet) => !registro.includes(sheet)).map(newSheet),
    ...blocksOf(others(onMade), oneRun),
    ...plan.newSheets.flatMap(finishOf),
    ...blocksOf(registroLines(rest)).map((line): Operation => ({ ...line, registro: true })),
    ...(plan.charts ?? []).map((move): Operation => ({ kind: 'chart', sheet: move.sheet, move })),
    ...plan.newSheets.map((make): Operation => ({ kind: 'print', sheet: make.name, make })),
  ];
}

function sheetOf({ cell }: CellEdit): string {
  return cell.sheet;
}

/** The columns made for one cruscotto, with the same headings. */
function sideBySide(columns: readonly NewColumn[]): readonly NewColumns[] {
  const groups: NewColumn[][] = [];
  for (const column of columns) {
    const last = groups.at(-1)?.at(-1);
    const joins =
      last?.sheet === column.sheet &&
      last.col === column.col - 1 &&
      JSON.stringify(last.headings) === JSON.stringify(column.headings);
    if (joins) groups.at(-1)?.push(column);
    else groups.push([column]);
  }
  return groups.map(([first, ...others]) => {
    if (first === undefined) throw new Error('no column in a group');
    return [first, ...others];
  });
}

function newSheet(make: NewSheet): Operation {
  return { kind: 'new-sheet', sheet: make.name, make };
}

/** Charts and filters come after the cells that they are about. */
function finishOf({ name, looks }: NewSheet): readonly Operation[] {
  if (looks === undefined || (looks.charts.length === 0 && looks.filter === undefined)) return [];
  return [{ kind: 'finish', sheet: name, looks }];
}

/** Edits of one sheet as rectangles: holes in them are sent as null and stay as they are. */
function blocksOf(
  edits: readonly CellEdit[],
  runsOf: (edits: readonly CellEdit[]) => readonly (readonly CellEdit[])[] = nearEachOther,
): readonly BlockOperation[] {
  const bySheet = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const list = bySheet.get(edit.cell.sheet) ?? [];
    bySheet.set(edit.cell.sheet, list);
    list.push(edit);
  }
  return [...bySheet].flatMap(([sheet, list]) =>
    runsOf(list).map((run): BlockOperation => ({
      kind: 'block',
      sheet,
      range: rangeOf(run),
      edits: run,
    })),
  );
}

/** A new sheet is written whole or not at all: by what stands in it the next run knows what it is. */
function oneRun(edits: readonly CellEdit[]): readonly (readonly CellEdit[])[] {
  return [edits];
}

/** A block more costs as much as so many cells that are sent as null. */
const SPARE_CELLS = 100;

/** Edits in adjacent columns together, in two where many rows between them stay as they are. */
function nearEachOther(edits: readonly CellEdit[]): readonly (readonly CellEdit[])[] {
  return columnRuns(edits).flatMap((run) => {
    const columns = new Set(run.map(({ cell }) => cell.col)).size;
    const parts: CellEdit[][] = [];
    let last = -Infinity;
    for (const edit of [...run].sort((a, b) => a.cell.row - b.cell.row)) {
      const { row } = edit.cell;
      if ((row - last - 1) * columns > SPARE_CELLS) parts.push([]);
      parts.at(-1)?.push(edit);
      last = row;
    }
    return parts;
  });
}

/** Edits in adjacent columns together. */
function columnRuns(edits: readonly CellEdit[]): readonly (readonly CellEdit[])[] {
  const byColumn = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const list = byColumn.get(edit.cell.col) ?? [];
    byColumn.set(edit.cell.col, list);
    list.push(edit);
  }
  const runs: CellEdit[][] = [];
  let last = -2;
  for (const col of [...byColumn.keys()].sort((a, b) => a - b)) {
    const list = byColumn.get(col) ?? [];
    if (col === last + 1) runs.at(-1)?.push(...list);
    else runs.push([...list]);
    last = col;
  }
  return runs;
}

function rangeOf(edits: readonly CellEdit[]): CellRange {
  let range = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { cell } of edits) {
    range = {
      top: Math.min(range.top, cell.row),
      left: Math.min(range.left, cell.col),
      bottom: Math.max(range.bottom, cell.row),
      right: Math.max(range.right, cell.col),
    };
  }
  return range;
}

/** A block in two, along its rows; null for a single row. */
export function halves(operation: Operation): readonly [Operation, Operation] | null {
  if (operation.kind !== 'block' || operation.range.top === operation.range.bottom) return null;
  return cutAfter(operation, Math.floor((operation.range.top + operation.range.bottom) / 2));
}

/** The rows of a block up to this one, and those below it; both must have edits. */
export function cutAfter(block: BlockOperation, row: number): readonly [Operation, Operation] {
  const upper = block.edits.filter(({ cell }) => cell.row <= row);
  const lower = block.edits.filter(({ cell }) => cell.row > row);
  return [
    { ...block, edits: upper, range: rangeOf(upper) },
    { ...block, edits: lower, range: rangeOf(lower) },
  ];
}
