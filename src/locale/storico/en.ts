import type { RigaStorico, Variazione } from '../../core';
import { numberEn } from '../format';
import { LABELS_EN } from '../labels/en';
import type { TestiStorico } from './testi';

export const STORICO_EN: TestiStorico = {
  titolo: (prima, dopo) => `From ${prima} to ${dopo}:`,
  variazione: (variazione) => `${variazione.dopo.unita}: ${movement(variazione)}`,
};

function movement({ prima, dopo, differenza }: Variazione): string {
  if (prima === null) return `not there before, now ${figure(dopo)}`;
  if (differenza === null) {
    return prima.esito === dopo.esito
      ? `still ${figure(dopo)}`
      : `from ${figure(prima)} to ${figure(dopo)}`;
  }
  if (differenza === 0 && prima.esito === dopo.esito) return `still ${figure(dopo)}`;
  const fascia = `${prima.esito === dopo.esito ? 'still' : 'now'} ${word(dopo)}`;
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
