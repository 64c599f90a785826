import type { SheetSnapshot } from '../../core';
import type { Ask } from './ask';
import {
  readContents,
  readPlaces,
  type FirstRead,
  type SheetContents,
  type SheetPlace,
} from './contents';
import { detailsOf, missingFills } from './details';
import { draftOf } from './draft';
import { isPayloadFailure } from './failures';
import { finished, type Answered } from './finish';
import type { SheetInfo, WorkbookInfo } from './info';
import { learn, readAsks, SAFE_ANSWER, type Sizes } from './readAsks';
import type { OfficeSession } from './session';

/** Sheets that a workbook never read before is thought to have at most; those beyond cost one round trip more, once. */
const EXPECTED_AT_FIRST = 64;
/** One that a colleague may have added meanwhile. */
const SPARE = 1;

/** What a host remembers between two reads, so that the next one takes fewer round trips. */
export interface ReadMemory {
  expected: number;
  /** Excel once refused to give the cells of the workbook in one answer. */
  refused: boolean;
  /** Characters that its cells took when they were last read, and what was written since. */
  characters: number;
  readonly sizes: Sizes;
}

export function newMemory(): ReadMemory {
  return { expected: EXPECTED_AT_FIRST, refused: false, characters: 0, sizes: new Map() };
}

/** What we write has to be read next time. */
export function rememberWritten(memory: ReadMemory, characters: number): void {
  memory.characters += characters;
}

/** One sheet as it was read, and by what: the same questions tell later on whether it is still so. */
export interface SheetRead {
  readonly info: SheetInfo;
  readonly contents: SheetContents;
  readonly details: readonly Answered[];
  readonly snapshot: SheetSnapshot;
}

export interface BookRead {
  readonly info: WorkbookInfo;
  readonly sheets: readonly SheetRead[];
}

/** Two round trips: the cells of all sheets, then what they leave open. Beyond the payload limit in the fewest blocks. */
export async function readBook(session: OfficeSession, memory: ReadMemory): Promise<BookRead> {
  const { info, sheets: contents } = await readCells(session, memory);
  const drafts = info.sheets.flatMap((sheet) => {
    const found = contents.find(({ id }) => id === sheet.id);
    return found === undefined
      ? []
      : [{ info: sheet, contents: found, draft: draftOf(sheet, found) }];
  });
  const asks = drafts.map(({ info: { id }, draft, contents: found }) =>
    detailsOf(id, draft, found),
  );
  const answers = await answeredFor(session, memory, asks);
  const sheets = drafts.map(({ info: sheet, contents: found, draft }, i): SheetRead => {
    const details = answers[i] ?? [];
    return { info: sheet, contents: found, details, snapshot: finished(draft, details) };
  });
  return { info, sheets: await completed(session, memory, sheets) };
}

/** One round trip more, only where a heading *Indicatore* is the result of a formula. */
async function completed(
  session: OfficeSession,
  memory: ReadMemory,
  sheets: readonly SheetRead[],
): Promise<readonly SheetRead[]> {
  const asks = sheets.map(({ info: { id }, snapshot, details }) =>
    missingFills(
      id,
      snapshot,
      details.map(({ ask }) => ask),
    ),
  );
  const answers = await answeredFor(session, memory, asks);
  return sheets.map((sheet, i) => {
    const more = answers[i] ?? [];
    if (more.length === 0) return sheet;
    return {
      ...sheet,
      details: [...sheet.details, ...more],
      snapshot: finished(sheet.snapshot, more),
    };
  });
}

/** The answers to the asks of each sheet, all asked together. */
async function answeredFor(
  session: OfficeSession,
  memory: ReadMemory,
  asks: readonly (readonly Ask[])[],
): Promise<readonly (readonly Answered[])[]> {
  const cells = await readAsks(session, asks.flat(), memory.sizes);
  let next = 0;
  return asks.map((ofSheet) =>
    ofSheet.map((ask) => {
      next += 1;
      return { ask, cells: cells[next - 1] ?? [] };
    }),
  );
}

type CellsRead = FirstRead<SheetContents>;

async function readCells(session: OfficeSession, memory: ReadMemory): Promise<CellsRead> {
  const read = (await readTogether(session, memory)) ?? (await readInBlocks(session, memory));
  rememberRead(memory, read);
  const beyond = read.info.sheets.length > memory.expected;
  memory.expected = read.info.sheets.length + SPARE;
  return beyond ? readCells(session, memory) : read;
}

function rememberRead(memory: ReadMemory, { sheets }: CellsRead): void {
  const asked = sheets.map((sheet) => ({ ask: askForCells(sheet) }));
  const blocks = sheets.map(({ cells }) => cells);
  memory.characters = learn(memory.sizes, asked, blocks);
}

/** Null where all cells are too many for one answer. */
async function readTogether(session: OfficeSession, memory: ReadMemory): Promise<CellsRead | null> {
  if (memory.refused || memory.characters > SAFE_ANSWER) return null;
  const read = await unlessTooLarge(() => readContents(session, memory.expected));
  memory.refused = read === null;
  return read;
}

/** First how far the sheets go, then their cells in the fewest blocks. */
async function readInBlocks(session: OfficeSession, memory: ReadMemory): Promise<CellsRead> {
  const places = await readPlaces(session, memory.expected);
  if (places === null) throw new Error('a place is never too large');
  const { info, sheets } = places;
  const cells = await readAsks(session, sheets.map(askForCells), memory.sizes);
  return { info, sheets: sheets.map((sheet, i) => ({ ...sheet, cells: cells[i] ?? [] })) };
}

/** All that the used cells of a sheet hold. */
export function askForCells({ id, extent: { top, left, rows, columns } }: SheetPlace): Ask {
  const range = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  return { sheet: id, member: 'formulas', range };
}

async function unlessTooLarge<T>(read: () => Promise<T | null>): Promise<T | null> {
  try {
    return await read();
  } catch (failure) {
    if (isPayloadFailure(failure)) return null;
    throw failure;
  }
}
