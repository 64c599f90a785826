import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { columnLetters, type DescrizionePlan } from '../../core';
import type { Contesto } from './contesto';
import { onEscape } from './tasti';

/** *Prepara la cartella*: what would be made, asked once and in place. Esc is *Non ora*. */
export function prepara(contesto: Contesto): TemplateResult | typeof nothing {
  const { stato, comandi, manda } = contesto;
  if (stato.daPreparare === null) return nothing;
  const { descrizione, poi } = stato.daPreparare;
  const { prepara: testi } = contesto.parole.testi;
  const rifiuta = (): void => {
    manda({ kind: 'non-preparare' });
    goBack();
  };
  return html`<section
    class="prepara"
    aria-labelledby="prepara-titolo"
    ${ref(show)}
    @keydown=${(event: KeyboardEvent) => {
      onEscape(event, rifiuta);
    }}
  >
    <h2 id="prepara-titolo" tabindex="-1">${testi.titolo}</h2>
    <p>${testi.spiegazione}</p>
    <ul class="novita">
      ${novita(descrizione, contesto).map((voce) => html`<li>${voce}</li>`)}
    </ul>
    <div class="comandi">
      <fluent-button
        appearance="primary"
        @click=${() => {
          void comandi.riprendi(poi);
          goBack();
        }}
        >${testi.conferma}</fluent-button
      >
      <fluent-button @click=${rifiuta}>${testi.rifiuta}</fluent-button>
    </div>
  </section>`;
}

/** A question is seen wherever the person was; the keyboard goes to it only from within the pane. */
function show(section: Element | undefined): void {
  if (section === undefined) return;
  requestAnimationFrame(() => {
    section.scrollIntoView({ block: 'nearest' });
    if (document.hasFocus()) section.querySelector('h2')?.focus();
  });
}

/** With the answer the question is gone: the keyboard goes on from the command that asked it. */
function goBack(): void {
  document.getElementById('comando-ricalcola')?.focus();
}

/** New columns sheet by sheet, and new sheets. */
function novita(descrizione: DescrizionePlan, contesto: Contesto): readonly string[] {
  const { prepara: testi } = contesto.parole.testi;
  const { fogliNuovi } = descrizione;
  return [
    ...colonneNuove(descrizione, contesto),
    ...(fogliNuovi.length === 0 ? [] : [testi.fogli(fogliNuovi.join(', '))]),
  ];
}

/** New columns, a line for each sheet. */
export function colonneNuove(
  { colonneNuove: nuove }: DescrizionePlan,
  { parole: { testi } }: Contesto,
): readonly string[] {
  const perFoglio = new Map<string, string[]>();
  for (const { foglio, col } of nuove) {
    perFoglio.set(foglio, [...(perFoglio.get(foglio) ?? []), columnLetters(col)]);
  }
  return [...perFoglio].map(([foglio, lettere]) =>
    testi.prepara.colonne(foglio, lettere.join(', ')),
  );
}
