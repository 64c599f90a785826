/**
 * Changes to a text by place, put in when all are known: whatever stands between them is copied as it is. Changes at one
 * place keep the order in which they were made, insertions before what replaces the text from there on.
 */
export class Splices {
  private readonly all: { readonly start: number; readonly end: number; readonly text: string }[] =
    [];

  constructor(private readonly source: string) {}

  replace(start: number, end: number, text: string): void {
    this.all.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  get isEmpty(): boolean {
    return this.all.length === 0;
  }

  result(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of [...this.all].sort(byPlace)) {
      pieces.push(this.source.slice(at, start), text);
      at = end;
    }
    pieces.push(this.source.slice(at));
    return pieces.join('');
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function byPlace(a: Place, b: Place): number {
  return a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start);
}

/** A tag with some attributes set, or left out (null); the others keep their place and spelling. */
export function withAttributes(
  tag: string,
  attributes: Readonly<Record<string, string | null>>,
): string {
  let changed = tag;
  for (const [name, value] of Object.entries(attributes)) {
    const known = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
    const text = value === null ? '' : ` ${name}="${value}"`;
    if (known.test(changed)) changed = changed.replace(known, () => text);
    else changed = changed.replace(/\s*\/?>$/, (end) => text + end.trimStart());
  }
  return changed;
}

/** `<row r="5"/>` as `<row r="5">`. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}
