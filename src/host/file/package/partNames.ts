/** Names of parts: `xl/worksheets/sheet1.xml`. Readers compare them without regard to case. */
export function partKey(name: string): string {
  return name.toLowerCase();
}

/** Where an archive's entry stands as a part; null for names that lead out of the package, which no program writes. */
export function partNameOf(entry: string): string | null {
  const name = entry.replace(/\\/g, '/').replace(/^\/+/, '');
  const leadsOut = name.split('/').includes('..') || /^[A-Za-z]:/.test(name) || name.includes('\0');
  return leadsOut ? null : name;
}

/** The part a relationship of `source` points to: relative to its folder, or from the root. */
export function resolveTarget(source: string, target: string): string {
  const plain = decodePercent(target).replace(/\\/g, '/');
  const base = plain.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const path = [...base];
  for (const step of plain.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Where the relationships of a part are: `xl/workbook.xml` -> `xl/_rels/workbook.xml.rels`. */
export function relationsPartOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The target to write for `part` in the relationships of `source`. */
export function relativeTarget(source: string, part: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
}

function decodePercent(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
