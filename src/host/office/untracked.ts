/**
 * A range that is used in one round trip only. Excel would keep a reference to it until the batch is over: two more
 * commands for each range, and a request to let them go.
 */
export function untracked<T extends Excel.Range | Excel.RangeAreas>(range: T): T {
  range.untrack();
  return range;
}
