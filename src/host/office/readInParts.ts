import { HostFailure } from '../../app/hostFailure';
import { isPayloadFailure } from './failures';
import { joinBands } from './joinBands';
import {
  readBand,
  readExtent,
  readSheets,
  type Band,
  type SheetInfo,
  type SheetRead,
  type Wanted,
} from './readWorkbook';
import type { OfficeSession } from './session';

/** All sheets at once; beyond the payload limit the list in two halves, and a sheet that is too large alone in bands. */
export async function readInParts(
  session: OfficeSession,
  infos: readonly SheetInfo[],
  wanted: Wanted,
): Promise<readonly SheetRead[]> {
  const reads = await attempt(async () => {
    const all = await readSheets(session, infos, wanted);
    return all.some(({ tooLarge }) => tooLarge) ? null : all;
  });
  if (reads !== null) return reads;
  const [only] = infos;
  if (only !== undefined && infos.length === 1) return [await readInBands(session, only, wanted)];
  const middle = Math.ceil(infos.length / 2);
  const first = await readInParts(session, infos.slice(0, middle), wanted);
  return [...first, ...(await readInParts(session, infos.slice(middle), wanted))];
}

async function readInBands(
  session: OfficeSession,
  info: SheetInfo,
  wanted: Wanted,
): Promise<SheetRead> {
  const extent = await readExtent(session, info);
  const { bands, reads } = await readBands(session, info, wanted, halves(extent));
  return joinBands(bands, reads);
}

interface BandsRead {
  readonly bands: readonly Band[];
  readonly reads: readonly SheetRead[];
}

async function readBands(
  session: OfficeSession,
  info: SheetInfo,
  wanted: Wanted,
  asked: readonly Band[],
): Promise<BandsRead> {
  const bands: Band[] = [];
  const reads: SheetRead[] = [];
  for (const band of asked) {
    const read = await attempt(async () => {
      const one = await readBand(session, info, wanted, band);
      return one.tooLarge ? null : one;
    });
    const parts =
      read === null
        ? await readBands(session, info, wanted, halves(band))
        : { bands: [band], reads: [read] };
    bands.push(...parts.bands);
    reads.push(...parts.reads);
  }
  return { bands, reads };
}

/** A single row that does not fit into an answer is more than Excel can give. */
function halves(band: Band): readonly Band[] {
  const { top, rows } = band;
  if (rows < 2) throw new HostFailure('payload');
  const upper = Math.ceil(rows / 2);
  return [
    { ...band, rows: upper },
    { ...band, top: top + upper, rows: rows - upper },
  ];
}

/** Null where the answer would be too large. */
async function attempt<T>(read: () => Promise<T | null>): Promise<T | null> {
  try {
    return await read();
  } catch (failure) {
    if (isPayloadFailure(failure)) return null;
    throw failure;
  }
}
