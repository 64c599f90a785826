import type { FonteLivello, Livello, RigaOrganigramma } from '../model/organigramma';
import { normalizeTesto } from '../model/testo';
import { sameWords } from './draft';

/** First match counts. A unit that calls itself servizio or ufficio is one, whomever it serves. */
const PAROLE: readonly (readonly [RegExp, Livello])[] = [
  [/^(?:cruscotto (?:del |dell )?)?(?:servizio|ufficio)\b/, 'servizio'],
  [/\bsegretari[oa] generale\b/, 'segretario_generale'],
  [/\bdirigent[ei]\b/, 'dirigente'],
  [/\bazienda speciale\b/, 'azienda_speciale'],
  [/\bcruscott[oi] strategic[oi]\b|\bcruscott[oi]\b.*\bente\b|^ente\b/, 'ente'],
];

export interface LivelloLetto {
  readonly livello: Livello;
  readonly fonteLivello: FonteLivello;
}

/** Level by *Organigramma*, else words of the title, else of the sheet's name, else servizio (contract 1). */
export function livelloOf(
  organigramma: RigaOrganigramma | undefined,
  titolo: string | null,
  foglio: string,
): LivelloLetto {
  if (organigramma !== undefined) {
    return { livello: organigramma.livello, fonteLivello: 'organigramma' };
  }
  const nelTitolo = livelloIn(titolo ?? '');
  if (nelTitolo !== null) return { livello: nelTitolo, fonteLivello: 'titolo' };
  const nelFoglio = livelloIn(foglio);
  if (nelFoglio !== null) return { livello: nelFoglio, fonteLivello: 'foglio' };
  return { livello: 'servizio', fonteLivello: 'predefinito' };
}

function livelloIn(testo: string): Livello | null {
  const normalized = normalizeTesto(testo);
  return PAROLE.find(([form]) => form.test(normalized))?.[1] ?? null;
}

/** Lines of *Organigramma* by the sheet they name: Excel tells sheets apart without case, and people add stray spaces. */
export function indexOrganigramma(
  righe: readonly RigaOrganigramma[],
): (foglio: string) => readonly RigaOrganigramma[] {
  const perFoglio = groupBy(righe, ({ foglio }) => sheetKey(foglio));
  return (foglio) => perFoglio.get(sheetKey(foglio)) ?? [];
}

/**
 * The line of *Organigramma* for each cruscotto of a sheet, in order; undefined where it has none. With several
 * cruscotti in the sheet the unit must be named like the title; one line left for one cruscotto left belongs to it.
 */
export function assignOrganigramma(
  titoli: readonly (string | null)[],
  righe: readonly RigaOrganigramma[],
): readonly (RigaOrganigramma | undefined)[] {
  if (righe.length === 0) return titoli.map(() => undefined);
  const left = new Set(righe);
  const perUnita = groupBy(righe, ({ unita }) => sameWords(unita));
  const assigned = titoli.map((titolo) => {
    const riga = titolo === null ? undefined : perUnita.get(sameWords(titolo))?.shift();
    if (riga !== undefined) left.delete(riga);
    return riga;
  });
  const missing = assigned.filter((riga) => riga === undefined).length;
  const [only] = left;
  const fits = missing === 1 && (left.size === 1 || titoli.length === 1);
  return fits ? assigned.map((riga) => riga ?? only) : assigned;
}

function sheetKey(foglio: string): string {
  return foglio.trim().toLowerCase();
}

function groupBy(
  righe: readonly RigaOrganigramma[],
  keyOf: (riga: RigaOrganigramma) => string,
): ReadonlyMap<string, RigaOrganigramma[]> {
  const groups = new Map<string, RigaOrganigramma[]>();
  for (const riga of righe) {
    const group = groups.get(keyOf(riga));
    if (group === undefined) groups.set(keyOf(riga), [riga]);
    else group.push(riga);
  }
  return groups;
}
