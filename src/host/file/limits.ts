/**
 * What a workbook may be. Far above any Camera's (the whole 2019 sample is 0.2 MB), and below what would exhaust the machine:
 * a file that only pretends to be a workbook is refused before it is unpacked.
 */
const MB = 1024 * 1024;

/** Bytes of the file itself. */
export const MAX_FILE = 256 * MB;
/** Bytes of all parts together, unpacked, as the archive declares them. */
export const MAX_TOTAL = 1536 * MB;
/** Bytes of one part that is unpacked: it becomes one text, and texts of a JavaScript engine end at 512 MB. */
export const MAX_PART = 400 * MB;
/** A part this many times smaller in the archive than unpacked is a bomb; sheets reach some 10 to 40. */
export const MAX_RATIO = 250;
/** Below this size the ratio says nothing: a blank picture packs very well. */
export const RATIO_COUNTS_FROM = 32 * MB;
export const MAX_ENTRIES = 65_000;

/** Excel's own sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Places in the grids of one workbook: some twenty times what 100,000 indicator rows take. */
export const MAX_SLOTS = 40_000_000;
/** Cells that hold nothing but a look are kept only near the content: people paint whole rows. */
export const MAX_LOOK_SLOTS = 8_000_000;
export const MAX_LOOK_COLUMN = 512;
