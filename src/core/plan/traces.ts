import type { Esito } from '../model/raggiungimento';
import { esitoRettificato } from '../regole/esito';
import type { SheetSnapshot } from '../model/workbook';
import { contentAt, hasFormula } from './edits';
import type { Colonna, Nomi, PerColonna } from './ownership';

const ESITI: Readonly<Record<Esito, true>> = {
  Raggiunto: true,
  'Parzialmente raggiunto': true,
  'Non raggiunto': true,
  'In corso': true,
  'Non pesato': true,
  Monitoraggio: true,
  'Non rilevato': true,
  'Non ancora dovuto': true,
  'Non previsto': true,
  Illeggibile: true,
  Annullato: true,
  'Non misurabile': true,
};
const SCRITTI = Object.keys(ESITI) as Esito[];
const PAROLE: ReadonlySet<unknown> = new Set([...SCRITTI, ...SCRITTI.map(esitoRettificato)]);
/** How every text of the column *Segnalazioni* begins. */
const CODICE = /^[A-Z]{2}-\d{3}(?: |$)/;

/**
 * Which own columns of a row that is not (or no longer) of the cruscotto still hold what an earlier run wrote there.
 * People may type below or beside their indicators in our columns too: what does not look like ours is theirs.
 */
export function findTraces(
  sheet: SheetSnapshot,
  row: number,
  posizioni: PerColonna<number | null>,
  nomi: Nomi,
): readonly Colonna[] {
  const plain = (colonna: Colonna): unknown => {
    const col = posizioni[colonna];
    return col === null || hasFormula(sheet, row, col) ? null : contentAt(sheet, row, col);
  };
  const found: Colonna[] = [];
  const percento = plain('percento');
  const esito = plain('esito');
  const segnalazioni = plain('segnalazioni');
  const esitoOurs = PAROLE.has(esito) || esito === nomi.esito;
  if (percento === nomi.percento || (typeof percento === 'number' && esitoOurs)) {
    found.push('percento');
  }
  if (esitoOurs) found.push('esito');
  if (typeof segnalazioni === 'string') {
    if (segnalazioni === nomi.segnalazioni || CODICE.test(segnalazioni)) found.push('segnalazioni');
  }
  return found;
}
