import { html, nothing, type TemplateResult } from 'lit';
import { arrivo } from './arrivo';
import type { Contesto } from './contesto';
import { linguette } from './linguette';
import { messaggi } from './messaggi';
import { prepara } from './prepara';
import { keepTab } from './tasti';

/** The whole pane. */
export function pannello(contesto: Contesto): TemplateResult {
  const { stato, parole, comandi } = contesto;
  const { testi } = parole;
  const occupato = stato.fase !== null;
  return html`<div @keydown=${keepTab}>
    <header>
      <h1 class="titolo">${testi.titolo}</h1>
      <div class="comandi">
        <fluent-button
          id="comando-ricalcola"
          appearance="primary"
          ?disabled-focusable=${occupato}
          @click=${() => void comandi.ricalcola()}
          >${testi.comandi.ricalcola}</fluent-button
        >
        <fluent-button ?disabled-focusable=${occupato} @click=${() => void comandi.verifica()}
          >${testi.comandi.verifica}</fluent-button
        >
        <fluent-button
          appearance="subtle"
          ?disabled-focusable=${occupato}
          @click=${() => void comandi.annulla()}
          >${testi.comandi.annulla}</fluent-button
        >
      </div>
    </header>
    <div class="avvisi">
      <div role="status" class="stato">${attesa(contesto)}</div>
      ${messaggi(contesto)}
    </div>
    ${prepara(contesto)}
    <main>
      ${linguette(contesto)}
      <div id="pannello" role="tabpanel" aria-labelledby=${`scheda-${stato.scheda}`}>
        ${contenuto(contesto)}
      </div>
    </main>
  </div>`;
}

/** Before the first calculation only the options have something to show. */
function contenuto(contesto: Contesto): TemplateResult | typeof nothing {
  const { stato, parole } = contesto;
  return stato.calcolato === null && stato.scheda !== 'impostazioni'
    ? html`<p class="vuoto">${parole.testi.iniziale}</p>`
    : arrivo(stato.scheda, contesto);
}

/** What is being done, or that the pane waits for an answer. */
function attesa({ stato, parole: { testi } }: Contesto): TemplateResult | typeof nothing {
  if (stato.fase === null) {
    return stato.daPreparare === null
      ? nothing
      : html`<p class="nascosto">${testi.prepara.attesa}</p>`;
  }
  const frase = stato.attesaCella ? testi.attesaCella : testi.passi[stato.fase];
  return html`<fluent-progress-bar aria-label=${testi.passi[stato.fase]}></fluent-progress-bar>
    <p class=${stato.attesaCella ? 'attesa' : ''}>${frase}</p>`;
}
