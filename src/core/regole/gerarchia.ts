import type { RigaOrganigramma } from '../model/organigramma';
import type { Cruscotto } from '../model/piano';
import { normalizeTesto } from '../model/testo';

/** Who answers to whom by the sheet *Organigramma*. Names are the same after trivial normalisation. */
export interface Gerarchia {
  /** Index of the cruscotto of a line; null where it has none. */
  readonly cruscottoDi: (riga: RigaOrganigramma) => number | null;
  /** Every unit that bears the name in *Risponde a*; a unit written twice counts once. */
  readonly omonimiDelCapo: (riga: RigaOrganigramma) => readonly RigaOrganigramma[];
  /** The line that a line answers to; null without *Risponde a*, or where no unit or several bear that name. */
  readonly capoDi: (riga: RigaOrganigramma) => RigaOrganigramma | null;
  /** Everybody above a line, nearest first; a cycle ends where it closes. */
  readonly catenaDi: (riga: RigaOrganigramma) => readonly RigaOrganigramma[];
}

export function gerarchiaDi(
  cruscotti: readonly Cruscotto[],
  organigramma: readonly RigaOrganigramma[],
): Gerarchia {
  const perNome = groupBy(organigramma, ({ unita }) => normalizeTesto(unita));
  const omonimiDelCapo = ({ rispondeA }: RigaOrganigramma): readonly RigaOrganigramma[] => {
    const righe = rispondeA === null ? [] : (perNome.get(normalizeTesto(rispondeA)) ?? []);
    return [...groupBy(righe, chiave).values()].flatMap(([first]) => first ?? []);
  };
  const capoDi = (riga: RigaOrganigramma): RigaOrganigramma | null => {
    const [capo, altro] = omonimiDelCapo(riga);
    return altro === undefined ? (capo ?? null) : null;
  };
  const catenaDi = (riga: RigaOrganigramma): readonly RigaOrganigramma[] => {
    const catena = new Set<RigaOrganigramma>();
    for (let capo = capoDi(riga); capo !== null && !catena.has(capo); capo = capoDi(capo)) {
      catena.add(capo);
    }
    return [...catena];
  };
  const cruscottoDi = cruscottoFinder(cruscotti, organigramma);
  return { cruscottoDi, omonimiDelCapo, capoDi, catenaDi };
}

/**
 * By sheet and unit; by sheet alone where the sheet has one cruscotto and one line, or only lines of dirigenti: a dirigente
 * who holds several areas. An area without sheet is its Responsabile's, where he has one cruscotto (*ad interim*).
 */
function cruscottoFinder(
  cruscotti: readonly Cruscotto[],
  organigramma: readonly RigaOrganigramma[],
): Gerarchia['cruscottoDi'] {
  const perUnita = new Map(cruscotti.map((uno, indice) => [chiave(uno), indice] as const));
  const perFoglio = groupBy([...cruscotti.keys()], (indice) =>
    normalizeTesto(cruscotti[indice]?.foglio ?? ''),
  );
  const righePerFoglio = groupBy(organigramma, ({ foglio }) => normalizeTesto(foglio));
  const proprio = (riga: RigaOrganigramma): number | null => {
    const nome = normalizeTesto(riga.foglio);
    const soli = perFoglio.get(nome) ?? [];
    const righe = righePerFoglio.get(nome) ?? [];
    const insieme = righe.length === 1 || righe.every(isDirigente);
    const solo = soli.length === 1 && insieme ? soli[0] : undefined;
    return perUnita.get(chiave(riga)) ?? solo ?? null;
  };
  const perResponsabile = groupBy(organigramma.filter(isDirigente), responsabileDi);
  return (riga) => {
    const own = proprio(riga);
    const nome = responsabileDi(riga);
    if (own !== null || riga.foglio !== '' || !isDirigente(riga) || nome === '') return own;
    const altri = (perResponsabile.get(nome) ?? []).flatMap((altra) => proprio(altra) ?? []);
    return new Set(altri).size === 1 ? (altri[0] ?? null) : null;
  };
}

function isDirigente({ livello }: RigaOrganigramma): boolean {
  return livello === 'dirigente';
}

function responsabileDi({ responsabile }: RigaOrganigramma): string {
  return normalizeTesto(responsabile ?? '');
}

function chiave({ foglio, unita }: { readonly foglio: string; readonly unita: string }): string {
  return `${normalizeTesto(foglio)}\n${normalizeTesto(unita)}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
