import { finding, type Finding } from '../findings';
import type { Livello, RigaOrganigramma } from '../model/organigramma';
import type { Cruscotto } from '../model/piano';
import { normalizeTesto } from '../model/testo';

/** Units whose results make up `mediaServizi`: the azienda speciale counts where it answers to a dirigente. */
const UNITA_SOTTO: readonly Livello[] = ['servizio', 'azienda_speciale'];

export interface ServiziPerDirigente {
  /** Index of a dirigente's cruscotto -> indices of the cruscotti of those who answer to him. */
  readonly servizi: ReadonlyMap<number, ReadonlySet<number>>;
  readonly findings: readonly Finding[];
}

/** Who answers to whom by the sheet *Organigramma* (contract 4 and 6). Names are the same after trivial normalisation. */
export function serviziPerDirigente(
  cruscotti: readonly Cruscotto[],
  organigramma: readonly RigaOrganigramma[],
): ServiziPerDirigente {
  const find = cruscottoPerRiga(cruscotti, organigramma);
  const perNome = new Map(organigramma.map((riga) => [normalizeTesto(riga.unita), riga]));
  const servizi = new Map<number, Set<number>>();
  const findings: Finding[] = [];
  for (const riga of organigramma) {
    if (riga.rispondeA === null) continue;
    const capo = perNome.get(normalizeTesto(riga.rispondeA));
    const { unita, rispondeA, foglio } = riga;
    if (capo === undefined) {
      findings.push(finding('OR-202', { unita, rispondeA }, riga.cell));
      continue;
    }
    if (capo.livello !== 'dirigente' || !UNITA_SOTTO.includes(riga.livello)) continue;
    const sotto = find(riga);
    const sopra = find(capo);
    if (sotto === null) {
      findings.push(finding('OR-201', { unita, foglio, dirigente: capo.unita }, riga.cell));
    } else if (sopra !== null) {
      servizi.set(sopra, (servizi.get(sopra) ?? new Set()).add(sotto));
    }
  }
  return { servizi, findings };
}

/** By sheet and unit; by sheet alone where both the sheet and the organigramma have only one. */
function cruscottoPerRiga(
  cruscotti: readonly Cruscotto[],
  organigramma: readonly RigaOrganigramma[],
): (riga: RigaOrganigramma) => number | null {
  const perUnita = new Map<string, number>();
  const perFoglio = new Map<string, readonly number[]>();
  cruscotti.forEach(({ foglio, unita }, indice) => {
    perUnita.set(chiave(foglio, unita), indice);
    const nome = normalizeTesto(foglio);
    perFoglio.set(nome, [...(perFoglio.get(nome) ?? []), indice]);
  });
  const righePerFoglio = new Map<string, number>();
  for (const { foglio } of organigramma) {
    const nome = normalizeTesto(foglio);
    righePerFoglio.set(nome, (righePerFoglio.get(nome) ?? 0) + 1);
  }
  return ({ foglio, unita }) => {
    const nome = normalizeTesto(foglio);
    const soli = perFoglio.get(nome) ?? [];
    const solo = soli.length === 1 && righePerFoglio.get(nome) === 1 ? soli[0] : undefined;
    return perUnita.get(chiave(foglio, unita)) ?? solo ?? null;
  };
}

function chiave(foglio: string, unita: string): string {
  return `${normalizeTesto(foglio)}\n${normalizeTesto(unita)}`;
}
