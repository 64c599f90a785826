import type { RigaStorico, Variazione } from '../../core';
import { data, numero, punti } from '../format';
import type { TestiStorico } from './testi';

export const STORICO_IT: TestiStorico = {
  titolo: (prima, dopo) => `Dal ${data(prima)} al ${data(dopo)}:`,
  variazione: (variazione) => `${variazione.dopo.unita}: ${movimento(variazione)}`,
  fasce: (cambiate, unita) =>
    cambiate === 0
      ? `Nessuna fascia cambia (${numero(unita)} unità).`
      : `Cambiano fascia: ${numero(cambiate)} unità su ${numero(unita)}.`,
  nulla: (note) =>
    note.length === 0
      ? 'Il foglio Storico non ha righe di questo anno: «storico IN.xlsx --out OUT.xlsx» lo aggiunge, e ogni ricalcolo lo continua.'
      : `Prima di quella data il foglio Storico non ha righe: le sue date sono ${note.map(data).join(', ')}.`,
};

function movimento({ prima, dopo, differenza }: Variazione): string {
  if (prima === null) return `prima non c'era, ora ${cifra(dopo)}`;
  if (differenza === null) {
    return prima.esito === dopo.esito
      ? `resta ${cifra(dopo)}`
      : `da ${cifra(prima)} a ${cifra(dopo)}`;
  }
  if (differenza === 0 && prima.esito === dopo.esito) return `resta a ${cifra(dopo)}`;
  const fascia =
    prima.esito === dopo.esito ? `ancora ${dopo.esito}` : `ora ${dopo.esito} (era ${prima.esito})`;
  const segno = differenza > 0 ? '+' : '';
  return `da ${cifra(prima)} a ${cifra(dopo)} (${segno}${numero(differenza)} punti), ${fascia}`;
}

/** The percentage, else the word that stands in its place. */
function cifra({ percento, esito }: RigaStorico): string {
  return percento === null ? esito : punti(percento);
}
