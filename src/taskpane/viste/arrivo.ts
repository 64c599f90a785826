import { html, type nothing, type TemplateResult } from 'lit';
import type { Contesto, NomeVista } from './contesto';

/** A view as soon as it is there; until then that it is coming, or that it did not come and how to try again. */
export function arrivo(nome: NomeVista, contesto: Contesto): TemplateResult | typeof nothing {
  const { pigre, parole } = contesto;
  const { arrivo: testi } = parole.testi;
  const vista = pigre.vista(nome);
  if (vista === 'in-arrivo') return html`<p class="vuoto" role="status">${testi.attesa}</p>`;
  if (vista !== 'mancata') return vista(contesto);
  return html`<div class="vuoto" role="alert">
    <p>${testi.mancata}</p>
    <fluent-button
      size="small"
      @click=${() => {
        pigre.riprova(nome);
      }}
      >${testi.riprova}</fluent-button
    >
  </div>`;
}
