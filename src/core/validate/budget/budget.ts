import { finding, type Finding } from '../../findings';
import type { ControlloPiano } from '../controllo';
import { giaNelBudget } from './giaNelBudget';
import { repairVoci } from './riparazione';
import { findTabelle, type TabellaBudget } from './tabelle';

/** Amounts are whole cents. */
const MEZZO_CENTESIMO = 0.005;

/** The budget tables of the workbook: their sums (domain V18), and targets that they already reach. */
export const budget: ControlloPiano = (piano, { book }) => {
  const tabelle = findTabelle(book);
  return [...checkSomme(tabelle), ...giaNelBudget(piano, tabelle)];
};

/** Tables whose parts do not make the total, and the preventivo they should add up to. */
function checkSomme(tabelle: readonly TabellaBudget[]): readonly Finding[] {
  const preventivi = tabelle.filter(({ preventivo }) => preventivo);
  const preventivo = preventivi.length === 1 ? preventivi[0] : undefined;
  const direzionali = tabelle.filter((tabella) => !tabella.preventivo);

  const parti = tabelle.flatMap((tabella) => {
    const totale = tabella.oneri.importo;
    const somma = tabella.parti.reduce((sum, { importo }) => sum + importo, 0);
    if (tabella.parti.length === 0 || Math.abs(totale - somma) < MEZZO_CENTESIMO) return [];
    const altre = direzionali.filter((altra) => altra !== tabella);
    const voci =
      preventivo === undefined ? null : repairVoci(tabella, altre, preventivo, totale - somma);
    const { cell } = tabella.oneri;
    return voci === null
      ? [finding('BU-101', { totale, somma }, cell)]
      : [finding('BU-102', { totale, somma, voci }, cell)];
  });
  if (preventivo === undefined || direzionali.length < 2) return parti;
  const totali = [preventivo.proventi, preventivo.oneri].flatMap((voce) => {
    if (voce === null) return [];
    const somma = direzionali
      .map(({ proventi, oneri }) => (voce === preventivo.oneri ? oneri : proventi)?.importo ?? 0)
      .reduce((sum, importo) => sum + importo, 0);
    if (Math.abs(somma - voce.importo) < MEZZO_CENTESIMO) return [];
    const params = { voce: voce.nome, somma, preventivo: voce.importo };
    return [finding('BU-103', { ...params, tabelle: direzionali.length }, voce.cell)];
  });
  return [...parti, ...totali];
}
