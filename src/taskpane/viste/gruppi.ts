import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Correzione } from '../../core';
import { titoloOf, type GruppoRilievi } from '../modello/rilievi';
import type { Contesto } from './contesto';
import { finestra, vuoto } from './finestra';
import { focusAfter } from './fuoco';
import { rilievo } from './rilievo';

/** A remark with its remedy and buttons, in pixels. */
const STIMA = 190;
/** Up to so many remarks all kinds stand open; beyond it their titles are the overview. */
const POCHI = 12;

/** The kinds of remark, each a heading that opens and closes. */
export function gruppi(
  tutti: readonly GruppoRilievi[],
  quanti: number,
  contesto: Contesto,
): TemplateResult {
  return html`${repeat(
    tutti,
    ({ codice }) => codice,
    (uno) => gruppo(uno, contesto.stato.gruppi.get(uno.codice) ?? quanti <= POCHI, contesto),
  )}`;
}

function gruppo(uno: GruppoRilievi, aperto: boolean, contesto: Contesto): TemplateResult {
  const { parole, manda } = contesto;
  const { segnalazioni } = parole.testi;
  const { codice, gravita, rilievi, aperti } = uno;
  return html`<section class="rilievi">
    <h2>
      <button
        type="button"
        class="titolo-gruppo"
        id=${`gruppo-${codice}`}
        aria-expanded=${String(aperto)}
        aria-controls=${`rilievi-${codice}`}
        @click=${() => {
          manda({ kind: 'gruppo', codice, aperto: !aperto });
        }}
      >
        <span class="freccia" aria-hidden="true">${aperto ? '▾' : '▸'}</span>
        <span class="gravita ${aperti === 0 ? '' : gravita}"
          >${parole.labels.gravita[gravita].uno}</span
        >
        <span>${codice}</span>
        <span class="conto">(${segnalazioni.quanteDelTipo(aperti, rilievi.length - aperti)})</span>
        <span class="nome">${titoloOf(uno, parole.testo)}</span>
      </button>
    </h2>
    <div id=${`rilievi-${codice}`} ?hidden=${!aperto}>
      ${aperto ? contenuto(uno, contesto) : nothing}
    </div>
  </section>`;
}

function contenuto({ codice, rilievi }: GruppoRilievi, contesto: Contesto): TemplateResult {
  const correzioni = rilievi.flatMap(({ correzione }) => correzione ?? []);
  return html`
    ${correzioni.length > 1 ? correggiTutte(codice, correzioni, contesto) : nothing}
    <ul>
      ${finestra({
        chiavi: rilievi.map(({ id }) => id),
        stima: STIMA,
        sempre: rilievi.findIndex(({ id }) => id === contesto.stato.accettando),
        vuoto: (altezza) => html`<li class="posto" aria-hidden="true">${vuoto(altezza)}</li>`,
        disegna: (indice) => {
          const uno = rilievi[indice];
          return uno === undefined
            ? html``
            : rilievo(uno, { indice, quanti: rilievi.length }, contesto);
        },
      })}
    </ul>
  `;
}

function correggiTutte(
  codice: string,
  correzioni: readonly Correzione[],
  { stato, parole, comandi }: Contesto,
): TemplateResult {
  return html`<div class="gesti">
    <fluent-button
      size="small"
      ?disabled-focusable=${stato.fase !== null}
      @click=${() => {
        void comandi.correggi(correzioni).then(() => {
          focusAfter(codice);
        });
      }}
      >${parole.testi.segnalazioni.correggiTutte(correzioni.length)}</fluent-button
    >
  </div>`;
}
