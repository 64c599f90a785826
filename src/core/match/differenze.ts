import type { Parola } from './profilo';

export interface Differenze {
  readonly soloPrimo: readonly string[];
  readonly soloSecondo: readonly string[];
}

/** Words that only one of two texts has, as written and in their order: what a person reads as the difference. */
export function differenzeDi(primo: readonly Parola[], secondo: readonly Parola[]): Differenze {
  const lengths = commonLengths(primo, secondo);
  const soloPrimo: string[] = [];
  const soloSecondo: string[] = [];
  let i = 0;
  let j = 0;
  while (i < primo.length || j < secondo.length) {
    const a = primo[i];
    const b = secondo[j];
    if (a !== undefined && a.forma === b?.forma) {
      i += 1;
      j += 1;
    } else if (a !== undefined && lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1)) {
      soloPrimo.push(a.testo);
      i += 1;
    } else {
      if (b !== undefined) soloSecondo.push(b.testo);
      j += 1;
    }
  }
  return { soloPrimo, soloSecondo };
}

/** Length of the longest common sequence of words from each pair of positions to the end. */
function commonLengths(primo: readonly Parola[], secondo: readonly Parola[]): number[][] {
  const lengths = Array.from({ length: primo.length + 1 }, () =>
    new Array<number>(secondo.length + 1).fill(0),
  );
  for (let i = primo.length - 1; i >= 0; i -= 1) {
    for (let j = secondo.length - 1; j >= 0; j -= 1) {
      const same = primo[i]?.forma === secondo[j]?.forma;
      const longest = same
        ? lengthAt(lengths, i + 1, j + 1) + 1
        : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
      const row = lengths[i];
      if (row !== undefined) row[j] = longest;
    }
  }
  return lengths;
}

/** -1 past the end, so that a step out of the table never looks as good as one inside. */
function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? -1;
}
