import { HostFailure } from '../../app/hostFailure';
import { CORNER, placeRow, type Ask } from './ask';
import type { Answered } from './finish';
import { readAsks, type Sizes } from './readAsks';
import { askForCells, type SheetRead } from './readBook';
import type { OfficeSession } from './session';

/**
 * What others changed between reading and writing must not be scored over: the run starts again from fresh input. Asks for
 * all cells and what was asked of them once more, in one round trip; only formats may have changed.
 */
export async function assertUnchanged(
  session: OfficeSession,
  sheets: readonly SheetRead[],
  sizes: Sizes,
): Promise<void> {
  const before = sheets.flatMap(readOf);
  const now = await readAsks(
    session,
    before.map(({ ask }) => ask),
    sizes,
  );
  const changed = before.find(({ cells }, i) => JSON.stringify(cells) !== JSON.stringify(now[i]));
  if (changed === undefined) return;
  const dove = sheets.find(({ info }) => info.id === changed.ask.sheet)?.info.name;
  throw new HostFailure('changed-since-read', dove === undefined ? {} : { dove });
}

function readOf({ contents, details }: SheetRead): readonly Answered[] {
  const place: Ask = { sheet: contents.id, member: 'place', range: CORNER };
  return [
    { ask: place, cells: [placeRow(contents.name, contents.extent)] },
    { ask: askForCells(contents), cells: contents.cells },
    ...details.filter(({ ask }) => ask.member !== 'numberFormat'),
  ];
}
