import type { Abbinamento } from '../../model/abbinamento';
import type { Livello } from '../../model/organigramma';
import type { Cruscotto } from '../../model/piano';

const SOPRA: readonly Livello[] = ['segretario_generale', 'dirigente'];

/** With whom above it a servizio shares most indicators. */
export interface Indizio {
  readonly capo: Cruscotto;
  readonly quanti: number;
}

/**
 * Index of a servizio -> whom its indicators point to. An indicator that more than half of the servizi carry points to nobody;
 * where two above share as many, neither is named.
 */
export function indizi(
  cruscotti: readonly Cruscotto[],
  abbinamenti: readonly Abbinamento[],
): ReadonlyMap<number, Indizio> {
  const servizi = cruscotti.filter(({ livello }) => livello === 'servizio').length;
  const perIndicatore = new Map<string, Set<number>>();
  for (const { da, a, stato } of abbinamenti) {
    const sopra = cruscotti[da.cruscotto]?.livello;
    const vale = stato === 'certo' || stato === 'confermato';
    if (sopra === undefined || !SOPRA.includes(sopra) || !vale) continue;
    const key = `${String(da.cruscotto)}:${String(da.riga)}`;
    perIndicatore.set(key, (perIndicatore.get(key) ?? new Set()).add(a.cruscotto));
  }
  const conti = new Map<number, Map<number, number>>();
  for (const [key, portano] of perIndicatore) {
    if (portano.size * 2 > servizi && portano.size > 1) continue;
    const capo = Number(key.split(':')[0]);
    for (const servizio of portano) {
      const suoi = conti.get(servizio) ?? new Map<number, number>();
      conti.set(servizio, suoi.set(capo, (suoi.get(capo) ?? 0) + 1));
    }
  }
  return new Map(
    [...conti].flatMap(([servizio, suoi]) => {
      const [primo, secondo] = [...suoi].sort(([, x], [, y]) => y - x);
      const capo = primo === undefined ? undefined : cruscotti[primo[0]];
      if (primo === undefined || capo === undefined || secondo?.[1] === primo[1]) return [];
      return [[servizio, { capo, quanti: primo[1] }] as const];
    }),
  );
}
