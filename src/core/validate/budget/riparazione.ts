import type { VoceRiparata } from '../../findings';
import type { TabellaBudget } from './tabelle';

const MEZZO_CENTESIMO = 0.005;

/**
 * The repair of a table that lost one amount while its labels slid up: the row where the preventivo, less the other
 * budgets, gives exactly what is missing. Null where no row or more than one would do.
 */
export function repairVoci(
  { parti }: TabellaBudget,
  altre: readonly TabellaBudget[],
  preventivo: TabellaBudget,
  manca: number,
): readonly VoceRiparata[] | null {
  const voci = preventivo.parti;
  const slid = parti.every(({ chiave }, at) => voci[at]?.chiave === chiave);
  if (voci.length !== parti.length + 1 || !slid) return null;
  const posti = voci.flatMap(({ chiave, importo }, at) => {
    const altrui = altre
      .flatMap((altra) => altra.parti.filter((parte) => parte.chiave === chiave))
      .reduce((sum, parte) => sum + parte.importo, 0);
    return Math.abs(importo - altrui - manca) < MEZZO_CENTESIMO ? [at] : [];
  });
  const [posto] = posti;
  if (posto === undefined || posti.length > 1) return null;
  return voci.slice(posto).map(({ nome }, offset) => ({
    voce: nome,
    letto: parti[posto + offset]?.importo ?? null,
    proposto: offset === 0 ? manca : (parti[posto + offset - 1]?.importo ?? 0),
  }));
}
