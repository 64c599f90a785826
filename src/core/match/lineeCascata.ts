import type { RigaCascata } from '../model/abbinamento';
import { normalizeTesto } from '../model/testo';
import type { Lati, Lato, Riga } from './righe';

/** The rows a line of *Cascata* is about. */
export type Cercata =
  | { readonly kind: 'trovata'; readonly alte: readonly Riga[]; readonly basse: readonly Riga[] }
  | { readonly kind: 'assente'; readonly manca: 'indicatore' | 'origine' | 'entrambi' }
  | { readonly kind: 'ambigua'; readonly fogli: readonly string[] };

/** A line of *Cascata* as the findings about it show it. */
export function testiDi({ foglio, indicatore, foglioOrigine, indicatoreOrigine }: RigaCascata): {
  readonly foglio: string;
  readonly indicatore: string;
  readonly foglioOrigine: string;
  readonly indicatoreOrigine: string;
} {
  return { foglio, indicatore, foglioOrigine, indicatoreOrigine };
}

export function rowKeyDi({ indicatore }: RigaCascata): string {
  return normalizeTesto(indicatore);
}

/** Finds the rows of a line again: by the two texts, then by sheet (contract 6). A blank sheet is any sheet. */
export function righeFinder(
  cascata: readonly RigaCascata[],
  { alto, basso }: Lati,
): (linea: RigaCascata) => Cercata {
  const claimed = claimedSheets(cascata);
  const findOn = (lato: Lato, testo: string, foglio: string, key: string): Trovate => {
    const righe = lato.get(normalizeTesto(testo)) ?? [];
    return narrow(righe, foglio, claimed.get(key) ?? new Set());
  };
  return (linea) => {
    const alte = findOn(alto, linea.indicatore, linea.foglio, claimKey('alto', linea));
    const basse = findOn(
      basso,
      linea.indicatoreOrigine,
      linea.foglioOrigine,
      claimKey('basso', linea),
    );
    const fogli = [...alte.fogli, ...basse.fogli];
    if (fogli.length > 0) return { kind: 'ambigua', fogli };
    if (alte.righe.length > 0 && basse.righe.length > 0) {
      return { kind: 'trovata', alte: alte.righe, basse: basse.righe };
    }
    if (alte.righe.length > 0) return { kind: 'assente', manca: 'origine' };
    return { kind: 'assente', manca: basse.righe.length > 0 ? 'indicatore' : 'entrambi' };
  };
}

interface Trovate {
  readonly righe: readonly Riga[];
  /** Sheets between which the line does not choose. */
  readonly fogli: readonly string[];
}

/** Rows on the named sheet; if it has none (renamed, or the row moved), those of the one sheet no line names. */
function narrow(righe: readonly Riga[], foglio: string, claimed: ReadonlySet<string>): Trovate {
  const name = nameKey(foglio);
  if (name === '') return { righe, fogli: [] };
  const named = righe.filter(({ cruscotto }) => nameKey(cruscotto.foglio) === name);
  if (named.length > 0) return { righe: named, fogli: [] };
  const free = righe.filter(({ cruscotto }) => !claimed.has(nameKey(cruscotto.foglio)));
  const fogli = [...new Set(free.map(({ cruscotto }) => cruscotto.foglio))];
  return fogli.length > 1 ? { righe: [], fogli } : { righe: free, fogli: [] };
}

/** Sheets that lines name for a pair of texts, by side. */
function claimedSheets(cascata: readonly RigaCascata[]): ReadonlyMap<string, ReadonlySet<string>> {
  const claimed = new Map<string, Set<string>>();
  const claim = (key: string, foglio: string): void => {
    claimed.set(key, (claimed.get(key) ?? new Set<string>()).add(nameKey(foglio)));
  };
  for (const linea of cascata) {
    claim(claimKey('alto', linea), linea.foglio);
    claim(claimKey('basso', linea), linea.foglioOrigine);
  }
  return claimed;
}

function claimKey(lato: 'alto' | 'basso', { indicatore, indicatoreOrigine }: RigaCascata): string {
  return [lato, normalizeTesto(indicatore), normalizeTesto(indicatoreOrigine)].join('\n');
}

/** Excel tells sheets apart without regard to case. */
function nameKey(foglio: string): string {
  return foglio.trim().toLowerCase();
}
