/** What changed between two outcomes, one line per cell or figure: what it is about, what was accepted, what it is now. */
export function diffLines(accepted: readonly string[], now: readonly string[]): readonly string[] {
  const [before, after] = [byKey(accepted), byKey(now)];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was === is) return [];
    if (was === undefined) return [`${key}: new: ${is ?? ''}`];
    if (is === undefined) return [`${key}: gone: ${was}`];
    return [`${key}: accepted ${was}; now ${is}`];
  });
}

/** A key may come back (a cell with the same remark twice): then it is numbered. */
function byKey(lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const cut = line.indexOf(' = ');
    const key = cut < 0 ? line : line.slice(0, cut);
    let free = key;
    for (let n = 2; found.has(free); n++) free = `${key} (${String(n)})`;
    found.set(free, cut < 0 ? '' : line.slice(cut + 3));
  }
  return found;
}
