import { html, nothing, type TemplateResult } from 'lit';
import { columnLetters, type DescrizionePlan } from '../../core';
import type { Contesto } from './contesto';

/** *Prepara la cartella*: what would be made, asked once and in place. */
export function prepara(contesto: Contesto): TemplateResult | typeof nothing {
  const { stato, comandi, manda } = contesto;
  if (stato.daPreparare === null) return nothing;
  const { descrizione, poi } = stato.daPreparare;
  const { prepara: testi } = contesto.parole.testi;
  return html`<section class="prepara" aria-labelledby="prepara-titolo">
    <h2 id="prepara-titolo">${testi.titolo}</h2>
    <p>${testi.spiegazione}</p>
    ${novita(descrizione, contesto)}
    <div class="comandi">
      <fluent-button appearance="primary" @click=${() => void comandi.riprendi(poi)}
        >${testi.conferma}</fluent-button
      >
      <fluent-button
        @click=${() => {
          manda({ kind: 'non-preparare' });
        }}
        >${testi.rifiuta}</fluent-button
      >
    </div>
  </section>`;
}

/** New columns sheet by sheet, and new sheets. */
export function novita(
  descrizione: DescrizionePlan,
  { parole: { testi } }: Contesto,
): TemplateResult | typeof nothing {
  if (descrizione.colonneNuove.length + descrizione.fogliNuovi.length === 0) return nothing;
  const perFoglio = new Map<string, string[]>();
  for (const { foglio, col } of descrizione.colonneNuove) {
    perFoglio.set(foglio, [...(perFoglio.get(foglio) ?? []), columnLetters(col)]);
  }
  return html`<ul class="novita">
    ${[...perFoglio].map(
      ([foglio, lettere]) => html`<li>${testi.prepara.colonne(foglio, lettere.join(', '))}</li>`,
    )}
    ${
      descrizione.fogliNuovi.length === 0
        ? nothing
        : html`<li>${testi.prepara.fogli(descrizione.fogliNuovi.join(', '))}</li>`
    }
  </ul>`;
}
