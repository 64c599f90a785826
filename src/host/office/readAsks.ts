import { HostFailure } from '../../app/hostFailure';
import { columnsOf, loadAsk, rowsOf, type Ask, type Member } from './ask';
import type { Cells } from './contents';
import { isPayloadFailure } from './failures';
import { readBatch, type OfficeSession } from './session';

/** Excel on the web gives 5 MB in one answer; a part of it is left free, because sizes are estimated. */
export const SAFE_ANSWER = 5 * 1024 * 1024 * 0.85;

/**
 * Characters that one cell takes in an answer, to begin with; what really came is learnt from. Cells of cruscotti take about 12,
 * those of *Segnalazioni* 34: too high a guess costs a smaller block, too low a one an answer that Excel refuses.
 */
const FIRST_GUESS: Readonly<Record<Member, number>> = {
  formulas: 24,
  values: 12,
  numberFormat: 11,
  valueTypes: 10,
  fills: 42,
  hiddenColumns: 24,
  printArea: 80,
  place: 80,
};
/** Those whose answer is the cells as they are kept. */
const AS_SENT: ReadonlySet<Member> = new Set(['formulas', 'values', 'numberFormat', 'valueTypes']);
/** The text around the cells of one block. */
const PER_ASK = 150;
/** Blocks still to come may be fuller than those that came. */
const MARGIN = 1.1;

/** Characters that a cell takes in an answer, by sheet and by what was asked, as far as it was seen. */
export type Sizes = Map<string, number>;

/** A part of an ask, by its place in the list. */
interface Piece {
  readonly index: number;
  readonly ask: Ask;
}

/**
 * All blocks in one round trip; beyond the payload limit in the fewest, a large block along its rows. Gives the cells of each
 * ask, in their order.
 */
export async function readAsks(
  session: OfficeSession,
  asks: readonly Ask[],
  sizes: Sizes,
): Promise<readonly Cells[]> {
  const cells: (readonly unknown[])[][] = asks.map(() => []);
  let rest: readonly Piece[] = asks.map((ask, index) => ({ index, ask }));
  let budget = SAFE_ANSWER;
  while (rest.length > 0) {
    const { now, later } = takeUpTo(rest, budget, sizes);
    const blocks = await attempt(session, now);
    if (blocks === null) {
      budget = smaller(now, sizes);
    } else {
      now.forEach(({ index }, i) => cells[index]?.push(...(blocks[i] ?? [])));
      if (later.length > 0) learn(sizes, now, blocks);
      rest = later;
    }
  }
  return cells;
}

/** As many pieces as the budget holds, at least a row; the last one in two where only a part of it fits. */
function takeUpTo(
  rest: readonly Piece[],
  budget: number,
  sizes: Sizes,
): { readonly now: readonly Piece[]; readonly later: readonly Piece[] } {
  const now: Piece[] = [];
  let left = budget;
  for (const [i, piece] of rest.entries()) {
    const perRow = perRowOf(piece.ask, sizes);
    const rows = Math.floor((left - PER_ASK) / perRow);
    if (rows >= rowsOf(piece.ask.range)) {
      now.push(piece);
      left -= PER_ASK + perRow * rowsOf(piece.ask.range);
      continue;
    }
    const fits = now.length === 0 ? Math.max(rows, 1) : rows;
    if (fits < 1) return { now, later: rest.slice(i) };
    const [upper, lower] = splitAfter(piece, fits);
    return { now: [...now, upper], later: [...lower, ...rest.slice(i + 1)] };
  }
  return { now, later: [] };
}

function splitAfter(piece: Piece, rows: number): readonly [Piece, readonly Piece[]] {
  const { range } = piece.ask;
  if (rows >= rowsOf(range)) return [piece, []];
  const part = (change: { top?: number; bottom?: number }): Piece => ({
    ...piece,
    ask: { ...piece.ask, range: { ...range, ...change } },
  });
  const cut = range.top + rows;
  return [part({ bottom: cut - 1 }), [part({ top: cut })]];
}

/** Null where the answer would be too large. */
async function attempt(
  session: OfficeSession,
  pieces: readonly Piece[],
): Promise<readonly Cells[] | null> {
  try {
    return await readBatch(session, async (context) => {
      const sheets = new Map<string, Excel.Worksheet>();
      const answers = pieces.map(({ ask }) => {
        const sheet = sheets.get(ask.sheet) ?? context.workbook.worksheets.getItem(ask.sheet);
        sheets.set(ask.sheet, sheet);
        return loadAsk(sheet, ask);
      });
      await context.sync();
      return allOf(answers.map((answer) => answer()));
    });
  } catch (failure) {
    if (isPayloadFailure(failure)) return null;
    throw failure;
  }
}

function allOf(blocks: readonly (Cells | null)[]): readonly Cells[] | null {
  const given = blocks.filter((block) => block !== null);
  return given.length === blocks.length ? given : null;
}

/** Half of what was too much. A single row that does not fit into an answer is more than Excel can give. */
function smaller(pieces: readonly Piece[], sizes: Sizes): number {
  const [only] = pieces;
  if (only === undefined || (pieces.length === 1 && rowsOf(only.ask.range) < 2)) {
    throw new HostFailure('payload');
  }
  return weightOf(pieces, sizes) / 2;
}

function weightOf(pieces: readonly Piece[], sizes: Sizes): number {
  return pieces.reduce(
    (sum, { ask }) => sum + PER_ASK + perRowOf(ask, sizes) * rowsOf(ask.range),
    0,
  );
}

function perRowOf(ask: Ask, sizes: Sizes): number {
  return (sizes.get(keyOf(ask)) ?? FIRST_GUESS[ask.member]) * columnsOf(ask.range);
}

function keyOf({ sheet, member }: Ask): string {
  return `${member} ${sheet}`;
}

/** Keeps what the answers took. Gives how many characters that was. */
export function learn(
  sizes: Sizes,
  pieces: readonly { readonly ask: Ask }[],
  blocks: readonly Cells[],
): number {
  let all = 0;
  const seen = new Map<string, { cells: number; characters: number }>();
  pieces.forEach(({ ask }, i) => {
    if (!AS_SENT.has(ask.member)) return;
    const sum = seen.get(keyOf(ask)) ?? { cells: 0, characters: 0 };
    seen.set(keyOf(ask), sum);
    sum.cells += rowsOf(ask.range) * columnsOf(ask.range);
    const { length } = JSON.stringify(blocks[i] ?? []);
    sum.characters += length;
    all += length;
  });
  for (const [key, { cells, characters }] of seen) sizes.set(key, (characters / cells) * MARGIN);
  return all;
}
