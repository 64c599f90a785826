import { html, nothing, type TemplateResult } from 'lit';
import { describePlan } from '../../core';
import type { Contesto } from './contesto';
import { colonneNuove } from './prepara';

/** *Anteprima*: what *Ricalcola* would write, sheet by sheet, as of the last calculation. */
export function anteprima(contesto: Contesto): TemplateResult | typeof nothing {
  const { stato, parole } = contesto;
  const { testi } = parole;
  if (stato.calcolato === null) return nothing;
  const descrizione = describePlan(stato.calcolato.plan);
  if (stato.scritto || descrizione.totaleCelle === 0)
    return html`<p class="vuoto">${testi.anteprima.vuota}</p>`;
  return html`<section>
    <p>${testi.anteprima.totale(descrizione.totaleCelle)}</p>
    <ul class="novita">
      ${descrizione.celle.map(
        ({ foglio, quante }) => html`<li>${foglio}: ${testi.anteprima.celle(quante)}</li>`,
      )}
    </ul>
    ${elenco(testi.anteprima.colonneNuove, colonneNuove(descrizione, contesto))}
    ${elenco(testi.anteprima.fogliNuovi, descrizione.fogliNuovi)}
  </section>`;
}

function elenco(titolo: string, voci: readonly string[]): TemplateResult | typeof nothing {
  if (voci.length === 0) return nothing;
  return html`<h2>${titolo}</h2>
    <ul class="novita">
      ${voci.map((voce) => html`<li>${voce}</li>`)}
    </ul>`;
}
