import { finding, type Finding } from '../findings';
import type { Livello, RigaOrganigramma } from '../model/organigramma';
import type { Cruscotto } from '../model/piano';
import { gerarchiaDi } from '../regole/gerarchia';

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
  const { cruscottoDi, omonimiDelCapo, capoDi } = gerarchiaDi(cruscotti, organigramma);
  const servizi = new Map<number, Set<number>>();
  const findings: Finding[] = [];
  for (const riga of organigramma) {
    if (riga.rispondeA === null) continue;
    const capo = capoDi(riga);
    const { unita, rispondeA, foglio } = riga;
    if (omonimiDelCapo(riga).length === 0) {
      findings.push(finding('OR-202', { unita, rispondeA }, riga.cell));
    }
    if (capo?.livello !== 'dirigente' || !UNITA_SOTTO.includes(riga.livello)) continue;
    const sotto = cruscottoDi(riga);
    const sopra = cruscottoDi(capo);
    if (sotto === null) {
      findings.push(finding('OR-201', { unita, foglio, dirigente: capo.unita }, riga.cell));
    } else if (sopra !== null) {
      servizi.set(sopra, (servizi.get(sopra) ?? new Set()).add(sotto));
    }
  }
  return { servizi, findings };
}
