import { chiaveProgetto, nomeProgetto, type Risultato } from '../../core';

/** Projects that a cruscotto names and no scheda describes, each once, in the order of the workbook. */
export function progettiSenzaScheda({ cruscotti, schede }: Risultato): readonly string[] {
  const conScheda = new Set(schede.map(({ scheda }) => scheda.chiave));
  const nomi = new Map<string, string>();
  for (const { indicatore } of cruscotti.flatMap(({ righe }) => righe)) {
    if (indicatore.atteso.value.kind !== 'progetto') continue;
    const chiave = chiaveProgetto(indicatore.testo);
    if (!conScheda.has(chiave) && !nomi.has(chiave)) {
      nomi.set(chiave, nomeProgetto(indicatore.testo));
    }
  }
  return [...nomi.values()];
}
