import { html, nothing, type TemplateResult } from 'lit';
import { describePlan } from '../../core';
import type { Contesto } from './contesto';
import { novita } from './prepara';

/** *Anteprima*: what *Ricalcola* would write, sheet by sheet, as of the last calculation. */
export function anteprima(contesto: Contesto): TemplateResult | typeof nothing {
  const { stato, parole } = contesto;
  const { testi } = parole;
  if (stato.calcolato === null) return nothing;
  const descrizione = describePlan(stato.calcolato.plan);
  if (descrizione.totaleCelle === 0) return html`<p class="vuoto">${testi.anteprima.vuota}</p>`;
  return html`<section>
    <p>${testi.anteprima.totale(descrizione.totaleCelle)}</p>
    <ul class="novita">
      ${descrizione.celle.map(
        ({ foglio, quante }) => html`<li>${foglio}: ${testi.anteprima.celle(quante)}</li>`,
      )}
    </ul>
    ${novita(descrizione, contesto)}
  </section>`;
}
