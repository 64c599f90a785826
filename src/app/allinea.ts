/** Where rows (or columns) stand now; null = nowhere, or nobody can tell. */
export interface Allineamento {
  readonly posti: ReadonlyMap<number, number | null>;
  /** Of those that can be known by something: how many were looked for, how many found. */
  readonly cercate: number;
  readonly trovate: number;
}

/**
 * Finds again the rows `quali`, known by `prima[row]`, in a sheet whose rows are now known by `ora`. Each goes to the nearest of the same
 * kind, counted from where the rows above it went. One that is found nowhere was changed in its place, unless another known row stands
 * there now: then it was deleted.
 */
export function allinea(
  prima: readonly string[],
  ora: readonly string[],
  quali: Iterable<number>,
): Allineamento {
  const dove = postiDi(ora);
  const note = new Set(prima.filter((impronta) => impronta !== ''));
  const posti = new Map<number, number | null>();
  const presi = new Set<number>();
  let spostamento = 0;
  let cercate = 0;
  let trovate = 0;
  for (const quale of [...new Set(quali)].sort((a, b) => a - b)) {
    const impronta = prima[quale] ?? '';
    const attesa = quale + spostamento;
    if (impronta === '') {
      posti.set(quale, attesa);
      continue;
    }
    cercate += 1;
    const posto = piuVicino(dove.get(impronta) ?? [], attesa, presi);
    if (posto === null) {
      posti.set(quale, note.has(ora[attesa] ?? '') ? null : attesa);
      continue;
    }
    trovate += 1;
    spostamento = posto - quale;
    presi.add(posto);
    posti.set(quale, posto);
  }
  return { posti, cercate, trovate };
}

function postiDi(impronte: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const dove = new Map<string, number[]>();
  impronte.forEach((impronta, posto) => {
    const posti = dove.get(impronta);
    if (posti === undefined) dove.set(impronta, [posto]);
    else posti.push(posto);
  });
  return dove;
}

function piuVicino(
  posti: readonly number[],
  attesa: number,
  presi: ReadonlySet<number>,
): number | null {
  let vicino: number | null = null;
  for (const posto of posti) {
    if (presi.has(posto)) continue;
    if (vicino === null || Math.abs(posto - attesa) < Math.abs(vicino - attesa)) vicino = posto;
    if (posto >= attesa) break;
  }
  return vicino;
}
