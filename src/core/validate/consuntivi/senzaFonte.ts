import { finding } from '../../findings';
import { isBlank } from '../../model/cell';
import type { Cruscotto, Indicatore } from '../../model/piano';
import { valueAt } from '../../model/workbook';
import type { ControlloCruscotto } from '../controllo';

/** Below this share of rows with a note the column is for chance remarks, not for evidence. */
const MIN_SHARE = 0.5;

/** Results without source or note, on a sheet that gives one for most of them (domain V13). */
export const senzaFonte: ControlloCruscotto = (cruscotto) => {
  const conRisultato = cruscotto.indicatori.filter(
    ({ consuntivo }) => consuntivo.value.kind !== 'assente',
  );
  const senza = conRisultato.filter((riga) => !hasFonte(cruscotto, riga));
  const [prima] = senza;
  const con = conRisultato.length - senza.length;
  if (prima === undefined || con < conRisultato.length * MIN_SHARE) return [];
  const params = { righe: senza.length, conRisultato: conRisultato.length };
  return [finding('CO-205', params, prima.cell)];
};

function hasFonte({ sheet, intestazioni }: Cruscotto, riga: Indicatore): boolean {
  const colonne = intestazioni[riga.intestazione]?.colonne;
  return [colonne?.fonte, colonne?.note].some(
    (col) => col != null && !isBlank(valueAt(sheet, riga.riga, col)),
  );
}
