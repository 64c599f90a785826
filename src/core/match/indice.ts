import { chiaveDi, classeDi } from './lessico';

/** Texts of the servizi by their rarest words, so that a higher text is compared with a few and never with all. */
export interface Indice {
  /** Positions of texts that share enough words with this one to be worth comparing, likeliest first. */
  readonly candidates: (testo: string) => readonly number[];
}

/** Least share of the longer text's stems, one stem let off; the comparison then asks for more. */
const MIN_SHARE = 0.55;
const LET_OFF = 1;
/** Entries read for one text: beyond them its words are too common to tell anything. */
const BUDGET = 4_000;
const MAX_CANDIDATES = 24;

interface Gruppo {
  readonly posizioni: number[];
  /** Stem -> positions in `posizioni` that hold it. */
  readonly presenze: Map<string, number[]>;
  readonly quante: number[];
}

/**
 * Indexes normalised texts. Numbers must agree, so texts with other numbers are never even looked at; the year
 * of the run goes without saying.
 */
export function buildIndice(
  bassi: readonly string[],
  alti: readonly string[],
  anno: number,
): Indice {
  const numeriDi = numberReader(anno);
  const chiaviDi = stemReader();
  const wanted = new Set<string>();
  const gruppi = new Map<string, Gruppo>();
  for (const testo of alti) {
    const numeri = numeriDi(testo);
    if (!gruppi.has(numeri)) gruppi.set(numeri, emptyGruppo());
    for (const chiave of chiaviDi(testo)) wanted.add(chiave);
  }
  bassi.forEach((testo, posizione) => {
    const gruppo = gruppi.get(numeriDi(testo));
    if (gruppo !== undefined) addTesto(gruppo, posizione, chiaviDi(testo), wanted);
  });
  const banco = {
    touched: new Int32Array(bassi.length),
    count: new Uint16Array(bassi.length),
    rarity: new Float64Array(bassi.length),
  };
  return {
    candidates: (testo) => {
      const gruppo = gruppi.get(numeriDi(testo));
      return gruppo === undefined ? [] : search(gruppo, chiaviDi(testo), bassi, banco);
    },
  };
}

function emptyGruppo(): Gruppo {
  return { posizioni: [], presenze: new Map(), quante: [] };
}

function addTesto(
  gruppo: Gruppo,
  posizione: number,
  chiavi: readonly string[],
  wanted: ReadonlySet<string>,
): void {
  const at = gruppo.posizioni.length;
  gruppo.posizioni.push(posizione);
  gruppo.quante.push(chiavi.length);
  for (const chiave of chiavi) {
    if (!wanted.has(chiave)) continue;
    const found = gruppo.presenze.get(chiave);
    if (found === undefined) gruppo.presenze.set(chiave, [at]);
    else found.push(at);
  }
}

function search(
  { posizioni, presenze, quante }: Gruppo,
  chiavi: readonly string[],
  testi: readonly string[],
  banco: Banco,
): readonly number[] {
  const lists = chiavi
    .map((chiave) => presenze.get(chiave) ?? [])
    .filter((list) => list.length > 0)
    .sort((a, b) => a.length - b.length);
  const { count, rarity } = banco;
  const { seen, given } = tally(lists, chiavi.length, posizioni.length, banco);
  const enough: number[] = [];
  for (const at of seen) {
    const longer = Math.max(chiavi.length, quante[at] ?? 0);
    if (isEnough((count[at] ?? 0) + given, longer)) enough.push(at);
  }
  const found = heaviest(enough, rarity).map((at) => ({
    posizione: posizioni[at] ?? 0,
    rarity: rarity[at] ?? 0,
  }));
  for (const at of seen) {
    count[at] = 0;
    rarity[at] = 0;
  }
  return found
    .sort((a, b) => b.rarity - a.rarity || compareTesti(testi[a.posizione], testi[b.posizione]))
    .slice(0, MAX_CANDIDATES)
    .map(({ posizione }) => posizione);
}

/** Rarest stems first, each worth the more the rarer it is; stems past the budget are given as shared. */
function tally(
  lists: readonly (readonly number[])[],
  stems: number,
  total: number,
  { count, rarity, touched }: Banco,
): { readonly seen: Int32Array; readonly given: number } {
  // Who first turns up after this many lists can no longer share enough.
  const latest = stems * (1 - MIN_SHARE) + LET_OFF;
  let end = 0;
  let read = 0;
  let given = 0;
  for (const [place, list] of lists.entries()) {
    read += list.length;
    if (read > BUDGET && end > 0) {
      given += 1;
      continue;
    }
    const worth = Math.log(1 + total / list.length);
    for (const at of list) {
      const before = count[at] ?? 0;
      if (before === 0) {
        if (place > latest) continue;
        touched[end] = at;
        end += 1;
      }
      count[at] = before + 1;
      rarity[at] = (rarity[at] ?? 0) + worth;
    }
  }
  return { seen: touched.subarray(0, end), given };
}

/** Those that weigh no less than the last one wanted; sorting bare numbers is the cheap part. */
function heaviest(found: readonly number[], rarity: Float64Array): readonly number[] {
  if (found.length <= MAX_CANDIDATES) return found;
  const rarities = Float64Array.from(found, (at) => rarity[at] ?? 0).sort();
  const last = rarities[rarities.length - MAX_CANDIDATES] ?? 0;
  return found.filter((at) => (rarity[at] ?? 0) >= last);
}

/** Tallies of one search, all zero between two of them; made once, for searches are many. */
interface Banco {
  readonly touched: Int32Array;
  readonly count: Uint16Array;
  readonly rarity: Float64Array;
}

function isEnough(shared: number, longer: number): boolean {
  return shared + LET_OFF >= MIN_SHARE * longer;
}

/** By code unit, so that neither the order of rows nor a locale decides between two equals. */
export function compareTesti(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const NUMBER = /\d/;
/** Looks from the start of a word only: a long text is read once. */
const WORDS_WITH_DIGITS = /(?<![^ ])[^ \d]*\d[^ ]*/g;

/** The numbers of a text, in an order of their own; the year of the run is none. */
function numberReader(anno: number): (testo: string) => string {
  const dellAnno = String(anno);
  return (testo) => {
    const trovati = testo.match(WORDS_WITH_DIGITS);
    if (trovati === null) return '';
    const numeri = trovati.map((parola) => parola.replaceAll('%', ''));
    return numeri
      .filter((numero) => numero !== dellAnno)
      .sort()
      .join(' ');
  };
}

/** The stems of a text that carry its meaning, each once; each distinct word is looked up in the lexicon once. */
function stemReader(): (testo: string) => readonly string[] {
  const chiavi = new Map<string, string | null>();
  const chiaveOf = (parola: string): string | null => {
    const known = chiavi.get(parola);
    if (known !== undefined) return known;
    const chiave = chiaveDi(parola);
    const classe = classeDi(parola, chiave);
    const found = classe === 'vuota' || classe === 'neutra' ? null : chiave;
    chiavi.set(parola, found);
    return found;
  };
  return (testo) => {
    const found = new Set<string>();
    for (const parola of testo.split(' ')) {
      const chiave = NUMBER.test(parola) ? null : chiaveOf(parola);
      if (chiave !== null) found.add(chiave);
    }
    return [...found];
  };
}
