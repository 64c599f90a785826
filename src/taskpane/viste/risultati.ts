import { html, nothing, type TemplateResult } from 'lit';
import type { CruscottoCalcolato, Risultato } from '../../core';
import { alberoOf } from '../modello/albero';
import { albero } from './albero';
import { barra, classeEsito } from './barra';
import type { Contesto } from './contesto';

/** The ente's figure, and everything it is made of as a tree. */
export function risultati(contesto: Contesto): TemplateResult {
  const { stato, parole } = contesto;
  if (stato.calcolato === null) return html`<p class="vuoto">${parole.testi.iniziale}</p>`;
  const { risultato } = stato.calcolato;
  const ente = risultato.cruscotti.find(({ cruscotto }) => cruscotto.livello === 'ente');
  return html`
    ${ente === undefined ? nothing : cifra(ente, risultato, contesto)}
    ${alberoOf(risultato, parole).map((gruppo) => albero(gruppo, contesto))}
  `;
}

function cifra(
  { totale }: CruscottoCalcolato,
  risultato: Risultato,
  { parole }: Contesto,
): TemplateResult {
  const { testi, formato, labels } = parole;
  const valore = totale.percento === null ? testi.senzaValore : formato.punti(totale.percento);
  return html`<section class="ente" aria-label=${testi.ente}>
    <p class="quando">${testi.alGiorno(formato.data(risultato.al), risultato.anno)}</p>
    <p class="cifra">
      <span class="etichetta">${testi.ente}</span> <span class="numero">${valore}</span>
      <span class="esito ${classeEsito(totale.esito)}">${labels.esiti[totale.esito]}</span>
    </p>
    ${barra(totale.percento, totale.esito)}
    <p class="coperto">${testi.coperto(formato.punti(totale.pesoCoperto * 100))}</p>
  </section>`;
}
