/** Takes items by key, each once, in the order they were put in: equal keys are told apart by their order only. */
class ByKey<T> {
  private readonly queues = new Map<string, T[]>();

  constructor(items: readonly T[], keyOf: (item: T) => string) {
    // Last one first, so that the first is taken from the end at no cost, however many share a key.
    for (const item of [...items].reverse()) {
      const key = keyOf(item);
      const queue = this.queues.get(key);
      if (queue === undefined) this.queues.set(key, [item]);
      else queue.push(item);
    }
  }

  /** How many of that key are left. */
  count(key: string): number {
    return this.queues.get(key)?.length ?? 0;
  }

  /** The first item of that key that is left; null if there is none. */
  take(key: string): T | null {
    return this.queues.get(key)?.pop() ?? null;
  }
}

/** One way of finding items by lines: null means that this line is not looked for in this way. */
export interface Pass<L, T> {
  readonly keyOfLine: (line: L) => string | null;
  readonly keyOf: (item: T) => string;
  /** Only where one line and one item are left of that key: order alone would be a guess. */
  readonly unica?: boolean;
}

/** Which item each line shows, each item at most once; the passes come one after the other, strictest first. */
export function matchInPasses<L, T>(
  lines: readonly L[],
  items: readonly T[],
  passes: readonly Pass<L, T>[],
): ReadonlyMap<L, T> {
  const matched = new Map<L, T>();
  const taken = new Set<T>();
  for (const { keyOfLine, keyOf, unica } of passes) {
    if (taken.size === items.length || matched.size === lines.length) break;
    const left = new ByKey(
      items.filter((item) => !taken.has(item)),
      keyOf,
    );
    const open = lines.filter((line) => !matched.has(line));
    const asked = unica === true ? countKeys(open, keyOfLine) : null;
    for (const line of open) {
      const key = keyOfLine(line);
      const guess =
        key !== null && asked !== null && (asked.get(key) !== 1 || left.count(key) !== 1);
      const item = key === null || guess ? null : left.take(key);
      if (item === null) continue;
      matched.set(line, item);
      taken.add(item);
    }
  }
  return matched;
}

function countKeys<L>(
  lines: readonly L[],
  keyOf: (line: L) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** A key of several texts; cell texts hold no character 0. */
export function joinKey(...parti: readonly string[]): string {
  return parti.join('\u0000');
}

/**
 * Rows of a list in their places: those in `fisse` stay on their row, the others fill the rows that are left from `prima` on,
 * in order. Nothing is ever left out.
 */
export function placeRows<T>(
  fisse: ReadonlyMap<number, T>,
  inOrdine: readonly T[],
  prima: number,
): ReadonlyMap<number, T> {
  const posti = new Map(fisse);
  let row = prima;
  for (const item of inOrdine) {
    while (fisse.has(row)) row += 1;
    posti.set(row, item);
    row += 1;
  }
  return posti;
}
