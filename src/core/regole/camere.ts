import type { RigaOrganigramma } from '../model/organigramma';
import type { Cruscotto } from '../model/piano';
import { gerarchiaDi } from './gerarchia';

/**
 * The ente to which each cruscotto belongs, as index of the ente's cruscotto: indicators are matched inside one Camera.
 * With one ente, or none, everything belongs together. With several, *Organigramma* says it by *Risponde a*; where it does
 * not, a cruscotto belongs to the nearest ente before it in the order of the tabs, the first ones to the first ente.
 */
export function camereDi(
  cruscotti: readonly Cruscotto[],
  organigramma: readonly RigaOrganigramma[],
): readonly number[] {
  const enti = [...cruscotti.keys()].filter((indice) => cruscotti[indice]?.livello === 'ente');
  const [first = 0, second] = enti;
  if (second === undefined) return cruscotti.map(() => first);
  const detti = enteByOrganigramma(cruscotti, organigramma);
  let vicino = first;
  return cruscotti.map(({ livello }, indice) => {
    if (livello === 'ente') vicino = indice;
    return livello === 'ente' ? indice : (detti.get(indice) ?? vicino);
  });
}

function enteByOrganigramma(
  cruscotti: readonly Cruscotto[],
  organigramma: readonly RigaOrganigramma[],
): ReadonlyMap<number, number> {
  const { cruscottoDi, catenaDi } = gerarchiaDi(cruscotti, organigramma);
  const enti = new Map<number, number>();
  for (const riga of organigramma) {
    const sopra = catenaDi(riga).find(({ livello }) => livello === 'ente');
    const ente = sopra === undefined ? null : cruscottoDi(sopra);
    const indice = cruscottoDi(riga);
    if (indice !== null && ente !== null && cruscotti[ente]?.livello === 'ente') {
      enti.set(indice, ente);
    }
  }
  return enti;
}
