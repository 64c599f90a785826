import { finding, type Finding } from '../../findings';
import { dateIn } from '../../model/dataNelTesto';
import type { IsoDate } from '../../model/data';
import type { Cruscotto } from '../../model/piano';
import type { ControlloPiano } from '../controllo';

/** *Approvato con deliberazione della Giunta n. 5 del 29.01.2019*, *Approvazione: 29/1/2019*. */
const APPROVATO = /\bapprova(?:t[aoie]|zione)\b(.*)$/i;
/** Lines above a table; further down stand its indicators, which may speak of approvals too. */
const RIGHE = 40;

/**
 * Due on the day the plan was approved, or before: it was done when it was promised. What *Parametri* says goes before what is
 * printed above a table.
 */
export const primaDellApprovazione: ControlloPiano = ({ cruscotti }, { regole }) => {
  const { approvazione: detta } = regole;
  if (detta !== null) return cruscotti.flatMap((uno) => tooEarly(uno, detta));
  const scritte = new Map(cruscotti.map((uno) => [uno, approvazioneOf(uno)]));
  const prima = [...scritte.values()].find((giorno) => giorno !== null) ?? null;
  return cruscotti.flatMap((uno) => {
    const approvazione = scritte.get(uno) ?? prima;
    return approvazione === null ? [] : tooEarly(uno, approvazione);
  });
};

function tooEarly({ indicatori }: Cruscotto, approvazione: string): readonly Finding[] {
  return indicatori.flatMap(({ atteso: { value, cell }, rowKey }) => {
    if (value.kind !== 'scadenza' || value.entro > approvazione) return [];
    return [finding('RA-206', { giorno: value.entro, approvazione }, cell, rowKey)];
  });
}

function approvazioneOf({ sheet, intestazioni }: Cruscotto): IsoDate | null {
  const fine = Math.min(intestazioni[0]?.riga ?? 0, RIGHE);
  for (const riga of sheet.values.slice(0, fine)) {
    for (const value of riga) {
      const seguito = typeof value === 'string' ? APPROVATO.exec(value)?.[1] : undefined;
      const giorno = seguito === undefined ? null : dateIn(seguito);
      if (giorno !== null) return giorno;
    }
  }
  return null;
}
