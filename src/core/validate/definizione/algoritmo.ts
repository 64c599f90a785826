import { isBlank } from '../../model/cell';
import type { Cruscotto, Indicatore } from '../../model/piano';
import { normalizeTesto } from '../../model/testo';
import { valueAt } from '../../model/workbook';

/** Headings of a column that says how the figure is made; nothing else is read from it. */
const ALGORITMO =
  /^(?:algoritmo|formula|(?:metodo|modalita|criterio|regola) di (?:calcolo|misurazione|rilevazione))(?: |$)/;

/** Whether a column of the row says what is divided by what. Looked for only where a remark depends on it. */
export function saysAlgoritmo(
  { intestazione, riga }: Indicatore,
  { sheet, intestazioni }: Cruscotto,
): boolean {
  const sua = intestazioni[intestazione];
  if (sua === undefined) return false;
  for (let col = 0; col <= sua.ultimaColonna; col += 1) {
    const testo = valueAt(sheet, sua.riga, col);
    if (typeof testo !== 'string' || !ALGORITMO.test(normalizeTesto(testo))) continue;
    if (!isBlank(valueAt(sheet, riga, col))) return true;
  }
  return false;
}
