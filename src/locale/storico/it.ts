import type { RigaStorico, Variazione } from '../../core';
import { data, numero, punti } from '../format';
import type { TestiStorico } from './testi';

export const STORICO_IT: TestiStorico = {
  titolo: (prima, dopo) => `Dal ${data(prima)} al ${data(dopo)}:`,
  variazione: (variazione) => `${variazione.dopo.unita}: ${movimento(variazione)}`,
};

function movimento({ prima, dopo, differenza }: Variazione): string {
  if (prima === null) return `prima non c'era, ora ${cifra(dopo)}`;
  if (differenza === null) {
    return prima.esito === dopo.esito
      ? `resta ${cifra(dopo)}`
      : `da ${cifra(prima)} a ${cifra(dopo)}`;
  }
  if (differenza === 0 && prima.esito === dopo.esito) return `resta a ${cifra(dopo)}`;
  const fascia = prima.esito === dopo.esito ? `ancora ${dopo.esito}` : `ora ${dopo.esito}`;
  const segno = differenza > 0 ? '+' : '';
  return `da ${cifra(prima)} a ${cifra(dopo)} (${segno}${numero(differenza)} punti), ${fascia}`;
}

/** The percentage, else the word that stands in its place. */
function cifra({ percento, esito }: RigaStorico): string {
  return percento === null ? esito : punti(percento);
}
