import { isBlank } from '../../model/cell';
import type { Indicatore } from '../../model/piano';
import { finding } from '../../findings';
import { valueAt } from '../../model/workbook';
import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';
import { CONTINUATIVE, NOMINA_UNITA } from './parole';

/** A number of what? Asked where a column *Unità* was left empty, or where the text is about work and names nothing countable. */
export const senzaUnita: ControlloRiga = (indicatore, { sheet, intestazioni }) => {
  const { atteso, testoNormalizzato: testo } = indicatore;
  if (!isNudo(indicatore) || NOMINA_UNITA.test(testo)) return NESSUNO;
  const params = { atteso: atteso.raw };
  const col = intestazioni[indicatore.intestazione]?.colonne.unita ?? null;
  if (col === null) return isAttivita(testo) ? sulTesto('IN-201', params, indicatore) : NESSUNO;
  if (!isBlank(valueAt(sheet, indicatore.riga, col))) return NESSUNO;
  return [finding('IN-201', params, { ...indicatore.cell, col }, indicatore.rowKey)];
};

function isNudo({ atteso: { value } }: Indicatore): boolean {
  return value.kind === 'soglia' && value.misura.unita === 'numero';
}

function isAttivita(testo: string): boolean {
  return CONTINUATIVE.has(testo.split(' ', 1)[0] ?? '');
}
