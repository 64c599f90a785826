import type { SheetSnapshot } from '../../core';
import { missingFillsOf, type Band, type SheetRead } from './readWorkbook';

/** The bands of one sheet as the sheet that they make together, in their order. */
export function joinBands(bands: readonly Band[], reads: readonly SheetRead[]): SheetRead {
  const [first] = reads;
  if (first === undefined) throw new Error('no band');
  const below = <T>(pick: (snapshot: SheetSnapshot) => readonly T[]): readonly T[] =>
    reads.flatMap(({ snapshot }, i) =>
      i === 0 ? pick(snapshot) : pick(snapshot).slice(bands[i]?.top ?? 0),
    );
  const snapshot: SheetSnapshot = {
    ...first.snapshot,
    values: below(({ values }) => values),
    formats: below(({ formats }) => formats),
    formulas: below(({ formulas }) => formulas),
    fills: below(({ fills }) => fills),
  };
  return {
    snapshot,
    found: first.found,
    missingFills: missingFillsOf(snapshot, first.found),
    doubtful: reads.some(({ doubtful }) => doubtful),
    tooLarge: reads.some(({ tooLarge }) => tooLarge),
  };
}
