/** Text laid out for a terminal. Widths are in characters: cruscotti hold no wide ones. */

export function padEnd(testo: string, width: number): string {
  return testo + ' '.repeat(Math.max(0, width - lengthOf(testo)));
}

export function padStart(testo: string, width: number): string {
  return ' '.repeat(Math.max(0, width - lengthOf(testo))) + testo;
}

/** One line of at most `width` characters, with an ellipsis where something was left out. */
export function shorten(testo: string, width: number): string {
  const line = testo.replace(/\s+/g, ' ').trim();
  const chars = [...line];
  return chars.length <= width
    ? line
    : `${chars
        .slice(0, width - 1)
        .join('')
        .trimEnd()}…`;
}

/** Lines of at most `width` characters, broken between words (a longer word is cut). */
export function wrap(testo: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of testo.split(/\s+/).flatMap((w) => pieces(w, width))) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  const chars = [...word];
  if (chars.length <= width) return [word];
  const found: string[] = [];
  for (let at = 0; at < chars.length; at += width) found.push(chars.slice(at, at + width).join(''));
  return found;
}

function lengthOf(testo: string): number {
  return [...testo].length;
}
