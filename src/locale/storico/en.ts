import type { RigaStorico, Variazione } from '../../core';
import { numberEn } from '../format';
import { LABELS_EN } from '../labels/en';
import type { TestiStorico } from './testi';

export const STORICO_EN: TestiStorico = {
  titolo: (prima, dopo) => `From ${prima} to ${dopo}:`,
  variazione: (variazione) => `${variazione.dopo.unita}: ${movement(variazione)}`,
  fasce: (changed, units) =>
    changed === 0
      ? `No band changes (${numberEn(units)} units).`
      : `Bands that change: ${numberEn(changed)} of ${numberEn(units)} units.`,
  nulla: (days) =>
    days.length === 0
      ? 'The sheet Storico has no lines of this year: «storico IN.xlsx --out OUT.xlsx» adds it, and every run goes on with it.'
      : `The sheet Storico has no lines before that day: its dates are ${days.join(', ')}.`,
};

function movement({ prima, dopo, differenza }: Variazione): string {
  if (prima === null) return `not there before, now ${figure(dopo)}`;
  if (differenza === null) {
    return prima.esito === dopo.esito
      ? `still ${figure(dopo)}`
      : `from ${figure(prima)} to ${figure(dopo)}`;
  }
  if (differenza === 0 && prima.esito === dopo.esito) return `still ${figure(dopo)}`;
  const fascia =
    prima.esito === dopo.esito ? `still ${word(dopo)}` : `now ${word(dopo)} (was ${word(prima)})`;
  const sign = differenza > 0 ? '+' : '';
  return `from ${figure(prima)} to ${figure(dopo)} (${sign}${numberEn(differenza)} points), ${fascia}`;
}

/** The percentage, else the word that stands in its place. */
function figure(riga: RigaStorico): string {
  return riga.percento === null ? word(riga) : `${numberEn(riga.percento)}%`;
}

/** Bands as the sheet keeps them are Italian; a word that a person typed stays as it is. */
function word({ esito }: RigaStorico): string {
  const esiti: ReadonlyMap<string, string> = new Map(Object.entries(LABELS_EN.esiti));
  return esiti.get(esito) ?? esito;
}
