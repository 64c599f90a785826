import { html, type TemplateResult } from 'lit';
import { columnLetters, type CellRange } from '../../src/core';
import { displayText, type EmulatedSheet, type EmulatedWorkbook } from '../host';

export interface Selected {
  readonly row: number;
  readonly col: number;
}

export interface GridEvents {
  readonly onSelect: (cell: Selected) => void;
  readonly onType: (cell: Selected, text: string) => void;
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
  return html`<table class="griglia" role="grid" aria-label=${sheet.name}>
    <colgroup>
      <col class="numeri" />
      ${cols.map((col) => html`<col .style=${`width:${String(widthOf(sheet, col, used.bottom))}px`} />`)}
    </colgroup>
    <thead>
      <tr>
        <th></th>
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
                cols,
                selected,
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
  cols: readonly number[],
  selected: Selected | null,
  events: GridEvents,
): TemplateResult {
  const { row, col } = at;
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
  return html`<td
    role="gridcell"
    data-cella=${`${columnLetters(col)}${String(row + 1)}`}
    class=${`${typeof value === 'number' ? 'numero' : ''} ${here ? 'scelta' : ''}`}
    tabindex=${here ? 0 : -1}
    colspan=${across}
    rowspan=${down}
    .style=${style}
    @click=${() => {
      events.onSelect(at);
    }}
    @dblclick=${(event: Event) => {
      edit(event, at, events);
    }}
  >
    ${displayText(held, workbook.date1904)}
  </td>`;
}

/** Typing into a cell: Enter keeps it, Esc does not. */
function edit(event: Event, at: Selected, events: GridEvents): void {
  const target = event.currentTarget;
  if (!(target instanceof HTMLTableCellElement)) return;
  const input = document.createElement('input');
  input.value = (target.textContent ?? '').trim();
  input.className = 'modifica';
  input.setAttribute('aria-label', target.dataset['cella'] ?? '');
  const close = (keep: boolean): void => {
    const { value } = input;
    input.remove();
    if (keep) events.onType(at, value);
  };
  input.addEventListener('keydown', (key) => {
    if (key.key === 'Enter' || key.key === 'Escape') close(key.key === 'Enter');
    key.stopPropagation();
  });
  target.append(input);
  input.focus();
  input.select();
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
