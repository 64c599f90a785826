import { finding } from '../../findings';
import { LIVELLI_SUPERIORI } from '../../model/organigramma';
import type { ControlloRisultato } from '../controllo';

/** Ente indicators that no servizio carries; asked only where some ente indicator is carried (domain 2.2 C). */
export const senzaServizio: ControlloRisultato = (piano, { abbinamenti }) => {
  const portate = piano.cruscotti.map(() => new Set<number>());
  for (const { da, stato } of abbinamenti) {
    if (stato !== 'rifiutato') portate[da.cruscotto]?.add(da.riga);
  }
  const fogli = new Map<string, Set<string>>();
  for (const { livello, foglio, indicatori } of piano.cruscotti) {
    if (livello === 'ente' || !LIVELLI_SUPERIORI.includes(livello)) continue;
    for (const { testoNormalizzato: testo } of indicatori) {
      fogli.set(testo, (fogli.get(testo) ?? new Set<string>()).add(foglio));
    }
  }
  return piano.cruscotti.flatMap(({ livello, indicatori }, cruscotto) => {
    const carried = portate[cruscotto] ?? new Set<number>();
    if (livello !== 'ente' || carried.size === 0) return [];
    return indicatori
      .filter(({ atteso }, riga) => atteso.value.kind !== 'assente' && !carried.has(riga))
      .map(({ testo, testoNormalizzato, cell, rowKey }) => {
        const altrove = [...(fogli.get(testoNormalizzato) ?? [])];
        return finding('AB-401', { testo, altrove }, cell, rowKey);
      });
  });
};
