/** One end of a band. Whether it belongs to the band decides what stands between two of them. */
export interface Estremo {
  readonly valore: number;
  readonly compreso: boolean;
}

/** A band of results as people print it, in its own units: percentages or points. */
export interface Fascia {
  readonly testo: string;
  readonly da: Estremo;
  readonly a: Estremo;
}

const NUMERO = String.raw`(\d+(?:,\d+|\.\d{1,2})?)\s*(?:%|punti)?`;
const CODA = String.raw`(?:[\s:;=→-]+\D*)?$`;
const form = (body: string): RegExp => new RegExp(String.raw`^\s*${body}${CODA}`, 'i');

/** Lower than any result, higher than any result: a band that is open on that side. */
const APERTO_SOTTO: Estremo = { valore: Number.NEGATIVE_INFINITY, compreso: false };
const APERTO_SOPRA: Estremo = { valore: Number.POSITIVE_INFINITY, compreso: false };

const SOPRA = form(
  `(>=|≥|>|oltre|superiore a|maggiore di|sopra|da|almeno)\\s*(?:il\\s+)?${NUMERO}`,
);
const SOTTO = form(`(<=|≤|<|inferiore a|minore di|sotto|fino a|meno di)\\s*(?:il\\s+)?${NUMERO}`);
const TRA = form(`(?:da|tra|dal)?\\s*${NUMERO}\\s*(?:-|–|÷|a|al|e)\\s*${NUMERO}`);
const COMPRESI = /^(?:>=|≥|<=|≤|da|fino a|almeno)$/i;

/** Reads `>90`, `≥ 90% raggiunto`, `70-90`, `da 70 a 90`, `fino a 70`; null for anything else. */
export function readFascia(testo: string): Fascia | null {
  const tra = TRA.exec(testo);
  if (tra !== null) {
    const [da, a] = [numeroOf(tra[1]), numeroOf(tra[2])];
    return da < a
      ? fascia(testo, { valore: da, compreso: true }, { valore: a, compreso: true })
      : null;
  }
  const sopra = SOPRA.exec(testo);
  if (sopra !== null) return fascia(testo, estremo(sopra), APERTO_SOPRA);
  const sotto = SOTTO.exec(testo);
  return sotto === null ? null : fascia(testo, APERTO_SOTTO, estremo(sotto));
}

function fascia(testo: string, da: Estremo, a: Estremo): Fascia {
  return { testo: testo.trim(), da, a };
}

function estremo(match: RegExpExecArray): Estremo {
  return { valore: numeroOf(match[2]), compreso: COMPRESI.test(match[1] ?? '') };
}

function numeroOf(testo = ''): number {
  return Number(testo.replace(',', '.'));
}
