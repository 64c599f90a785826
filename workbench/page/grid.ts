import { html, type TemplateResult } from 'lit';
import { columnLetters, type CellRange } from '../../src/core';
import { displayText, toItalian, type EmulatedSheet, type EmulatedWorkbook } from '../host';
import { edit, typed, type OnTyped } from './edit';

export interface Selected {
  readonly row: number;
  readonly col: number;
}

export interface GridEvents {
  /** The keyboard goes there too. */
  readonly onSelect: (cell: Selected) => void;
  readonly onType: (cell: Selected, text: string) => void;
}

/** Cells as rows and columns that are shown. */
interface Shown {
  readonly rows: readonly number[];
  readonly cols: readonly number[];
  readonly inside: ReadonlySet<string>;
}

const SPARE_ROWS = 3;
const SPARE_COLS = 2;
const LONG_TEXT = 30;
const WIDE = 260;
const NARROW = 92;
const PX_PER_CHARACTER = 7;

/** The sheet as a table: cells as they show, fills, merged blocks, hidden columns left out. */
export function grid(
  workbook: EmulatedWorkbook,
  sheet: EmulatedSheet,
  selected: Selected | null,
  events: GridEvents,
): TemplateResult {
  const used = sheet.usedRange(false) ?? { top: 0, left: 0, bottom: 10, right: 5 };
  const rows = count(used.bottom + 1 + SPARE_ROWS);
  const cols = count(used.right + 1 + SPARE_COLS).filter((col) => !sheet.hiddenColumns.has(col));
  const covered = coveredCells(sheet.merges);
  const shown: Shown = { rows, cols, inside: covered.inside };
  // Tab reaches the sheet also before a cell was chosen.
  const stop = selected ?? { row: 0, col: cols[0] ?? 0 };
  return html`<table class="griglia" role="grid" aria-label=${sheet.name}>
    <colgroup>
      <col class="numeri" />
      ${cols.map((col) => html`<col .style=${`width:${String(widthOf(sheet, col, used.bottom))}px`} />`)}
    </colgroup>
    <thead>
      <tr>
        <td></td>
        ${cols.map((col) => html`<th scope="col">${columnLetters(col)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row + 1}</th>
            ${cols.map((col) => {
              const key = `${String(row)}:${String(col)}`;
              if (covered.inside.has(key)) return '';
              return cell(
                workbook,
                sheet,
                { row, col },
                covered.spans.get(key),
                shown,
                { selected, stop },
                events,
              );
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cell(
  workbook: EmulatedWorkbook,
  sheet: EmulatedSheet,
  at: Selected,
  span: CellRange | undefined,
  shown: Shown,
  { selected, stop }: { readonly selected: Selected | null; readonly stop: Selected },
  events: GridEvents,
): TemplateResult {
  const { row, col } = at;
  const { cols } = shown;
  const held = sheet.cell(row, col);
  const { fill, bold, value } = held;
  const here = selected?.row === row && selected.col === col;
  const style = [
    ...(fill === null ? [] : [`background:${fill}`, `color:${isDark(fill) ? '#fff' : '#111'}`]),
    ...(bold ? ['font-weight:600'] : []),
  ].join(';');
  const across =
    span === undefined ? 1 : cols.filter((c) => c >= span.left && c <= span.right).length;
  const down = span === undefined ? 1 : span.bottom - span.top + 1;
  /** Enter goes on to the cell below, as in Excel. */
  const onTyped: OnTyped = (text, then) => {
    if (text !== null) events.onType(at, text);
    if (then !== 'altrove') events.onSelect(then === 'sotto' ? neighbour(at, [1, 0], shown) : at);
  };
  return html`<td
    role="gridcell"
    data-cella=${`${columnLetters(col)}${String(row + 1)}`}
    class=${`${typeof value === 'number' ? 'numero' : ''} ${here ? 'scelta' : ''}`}
    tabindex=${row === stop.row && col === stop.col ? 0 : -1}
    aria-selected=${String(here)}
    colspan=${across}
    rowspan=${down}
    .style=${style}
    @click=${() => {
      events.onSelect(at);
    }}
    @dblclick=${(event: Event) => {
      edit(event.currentTarget, toItalian(held, workbook.date1904), onTyped);
    }}
    @keydown=${(event: KeyboardEvent) => {
      const move = MOVES[event.key];
      if (move !== undefined && event.target === event.currentTarget) {
        event.preventDefault();
        events.onSelect(neighbour(at, move, shown));
      } else typed(event, toItalian(held, workbook.date1904), onTyped);
    }}
  >
    ${displayText(held, workbook.date1904)}
  </td>`;
}

const MOVES: Readonly<Record<string, readonly [rows: number, cols: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
  Home: [0, -Infinity],
};

/** The cell so many shown rows and columns away, or the last one on the way; merged blocks are one cell. */
function neighbour(
  { row, col }: Selected,
  [rowsAway, colsAway]: readonly [number, number],
  { rows, cols, inside }: Shown,
): Selected {
  const place = (list: readonly number[], at: number, away: number): number =>
    list[Math.min(Math.max(list.indexOf(at) + away, 0), list.length - 1)] ?? at;
  const next = { row: place(rows, row, rowsAway), col: place(cols, col, colsAway) };
  if (next.row === row && next.col === col) return next;
  return inside.has(`${String(next.row)}:${String(next.col)}`)
    ? neighbour(next, [Math.sign(rowsAway), colsAway === -Infinity ? 1 : Math.sign(colsAway)], {
        rows,
        cols,
        inside,
      })
    : next;
}

function widthOf(sheet: EmulatedSheet, col: number, bottom: number): number {
  const set = sheet.widths.get(col);
  if (set !== undefined) return Math.round(set * PX_PER_CHARACTER + 5);
  const merged = (row: number): boolean =>
    sheet.merges.some(
      (range) => range.top <= row && range.bottom >= row && range.left <= col && range.right > col,
    );
  const long = count(bottom + 1).some((row) => {
    const { value } = sheet.cell(row, col);
    return typeof value === 'string' && value.length > LONG_TEXT && !merged(row);
  });
  return long ? WIDE : NARROW;
}

function coveredCells(merges: readonly CellRange[]): {
  inside: ReadonlySet<string>;
  spans: ReadonlyMap<string, CellRange>;
} {
  const inside = new Set<string>();
  const spans = new Map<string, CellRange>();
  for (const range of merges) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let col = range.left; col <= range.right; col += 1)
        inside.add(`${String(row)}:${String(col)}`);
    }
    const anchor = `${String(range.top)}:${String(range.left)}`;
    inside.delete(anchor);
    spans.set(anchor, range);
  }
  return { inside, spans };
}

function isDark(color: string): boolean {
  const channel = (at: number): number => parseInt(color.slice(at, at + 2), 16);
  return channel(1) * 0.299 + channel(3) * 0.587 + channel(5) * 0.114 < 140;
}

function count(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
