import { html, nothing, type TemplateResult } from 'lit';
import { progettiSenzaScheda } from '../modello/progetti';
import type { Contesto } from './contesto';

/** An empty scheda for one of the projects that have none. */
export function progetti({ stato, parole, comandi }: Contesto): TemplateResult | typeof nothing {
  if (stato.calcolato === null) return nothing;
  const { progetti: testi } = parole.testi;
  const nomi = progettiSenzaScheda(stato.calcolato.risultato);
  return html`<section aria-labelledby="titolo-progetti">
    <h2 id="titolo-progetti" tabindex="-1">${testi.titolo}</h2>
    ${
      nomi.length === 0
        ? html`<p class="aiuto">${testi.nessuno}</p>`
        : html`<p class="aiuto">${testi.aiuto}</p>
            <label for="campo-progetto">${testi.quale}</label>
            <select id="campo-progetto">
              ${nomi.map((nome) => html`<option value=${nome}>${nome}</option>`)}
            </select>
            <div class="gesti">
              <fluent-button
                size="small"
                ?disabled-focusable=${stato.fase !== null}
                @click=${() => {
                  void comandi.schedaProgetto(progettoScelto(nomi)).then(() => {
                    document.getElementById('titolo-progetti')?.focus();
                  });
                }}
                >${testi.fai}</fluent-button
              >
            </div>`
    }
  </section>`;
}

/** The choice is read on the click that uses it: until then it is nobody's word. */
function progettoScelto(nomi: readonly string[]): string {
  const scelta = document.getElementById('campo-progetto');
  return (scelta instanceof HTMLSelectElement ? scelta.value : nomi[0]) ?? '';
}
