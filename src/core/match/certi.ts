import { normalizeTesto } from '../model/testo';
import { perCruscotto, type Lati, type Riga } from './righe';

/** Higher row first. */
export type Coppia = readonly [Riga, Riga];

/** A text this often in two cruscotti (rows of one times rows of the other) tells no row from another. */
const MAX_GEMELLE = 2_500;

export interface Certi {
  readonly coppie: readonly Coppia[];
  /** Higher rows that were left alone because their text is repeated too often on both sides. */
  readonly troppe: readonly { readonly riga: Riga; readonly foglio: string }[];
}

/** Rows of the two sides with the same normalised text (contract 5, `certo`). */
export function findCerti({ alto, basso }: Lati): Certi {
  const coppie: Coppia[] = [];
  const troppe: { riga: Riga; foglio: string }[] = [];
  for (const [testo, sopra] of alto) {
    const sotto = basso.get(testo);
    if (sotto === undefined) continue;
    const gruppi = perCruscotto(sotto);
    for (const alte of perCruscotto(sopra)) {
      for (const basse of gruppi) {
        const [prima] = alte;
        const [altra] = basse;
        if (alte.length * basse.length <= MAX_GEMELLE) coppie.push(...pairRighe(alte, basse));
        else if (prima !== undefined && altra !== undefined) {
          troppe.push({ riga: prima, foglio: altra.cruscotto.foglio });
        }
      }
    }
  }
  return { coppie, troppe };
}

/**
 * All with all, unless the text is repeated in both cruscotti: then azione and obiettivo tell which row goes with
 * which, and a pair is dropped where both rows have a nearer one. No row loses its last partner.
 */
function pairRighe(alte: readonly Riga[], basse: readonly Riga[]): readonly Coppia[] {
  const all = alte.flatMap((alta) => basse.map((bassa): Coppia => [alta, bassa]));
  if (alte.length === 1 || basse.length === 1) return all;
  const luoghi = new Map([...alte, ...basse].map((riga) => [riga, luogoDi(riga)] as const));
  const near = all.map(([alta, bassa]) => nearness(luoghi.get(alta), luoghi.get(bassa)));
  const best = new Map<Riga, number>();
  all.forEach((coppia, at) => {
    for (const riga of coppia) best.set(riga, Math.max(best.get(riga) ?? 0, near[at] ?? 0));
  });
  return all.filter((coppia, at) =>
    coppia.some((riga) => (near[at] ?? 0) >= (best.get(riga) ?? 0)),
  );
}

/** Where a row stands in its own cruscotto. */
interface Luogo {
  readonly azione: string;
  readonly codice: string | null;
}

function luogoDi({ cruscotto, indicatore }: Riga): Luogo {
  const codice = cruscotto.obiettivi[indicatore.obiettivo]?.codice ?? null;
  return { azione: normalizeTesto(indicatore.azione), codice };
}

/** 3: same azione and obiettivo; 2: same azione; 1: same obiettivo. */
function nearness(alto: Luogo | undefined, basso: Luogo | undefined): number {
  if (alto === undefined || basso === undefined) return 0;
  const sameObiettivo = alto.codice !== null && alto.codice === basso.codice;
  return (alto.azione === basso.azione ? 2 : 0) + (sameObiettivo ? 1 : 0);
}
