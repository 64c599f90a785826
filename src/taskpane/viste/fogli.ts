import { html, type TemplateResult } from 'lit';
import { FOGLI_PROPRI, FOGLI_SU_RICHIESTA } from '../../core';
import type { Contesto } from './contesto';

/** The sheets that are made only for those who ask, each with what it is good for. */
export function fogli({ stato, parole, comandi }: Contesto): TemplateResult {
  const { fogli: testi } = parole.testi;
  return html`<section class="fogli">
    <h2>${testi.titolo}</h2>
    <p class="aiuto">${testi.aiuto}</p>
    <ul class="coppie">
      ${FOGLI_SU_RICHIESTA.map(
        (foglio) =>
          html`<li>
            <fluent-button
              size="small"
              aria-describedby=${`foglio-${foglio}`}
              ?disabled-focusable=${stato.fase !== null}
              @click=${() => void comandi.foglio(foglio)}
              >${FOGLI_PROPRI[foglio].nome}</fluent-button
            >
            <p class="aiuto" id=${`foglio-${foglio}`}>${testi.perChe[foglio]}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}
