import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Gravita } from '../../core';
import {
  contaGravita,
  filtraRilievi,
  raggruppaRilievi,
  rilieviOf,
  type GruppoRilievi,
  type Rilievo,
} from '../modello/rilievi';
import type { Contesto } from './contesto';

const GRAVITA: readonly Gravita[] = ['errore', 'avviso', 'nota'];

/** Every remark, by kind, gravest first; a click shows its cell in Excel. */
export function segnalazioni(contesto: Contesto): TemplateResult {
  const { stato, parole } = contesto;
  const { segnalazioni: testi } = parole.testi;
  if (stato.calcolato === null) return html`<p class="vuoto">${parole.testi.iniziale}</p>`;
  const tutte = rilieviOf(stato.calcolato.findings, parole.testo);
  if (tutte.length === 0) return html`<p class="vuoto">${testi.nessuna}</p>`;
  const scelte = filtraRilievi(tutte, stato.filtro);
  return html`
    ${filtri(tutte, contesto)}
    <p class="conto" role="status">${testi.quante(scelte.length)}</p>
    ${scelte.length === 0 ? html`<p class="vuoto">${testi.nessunaConFiltro}</p>` : nothing}
    ${gruppi(raggruppaRilievi(scelte), contesto)}
  `;
}

function filtri(tutte: readonly Rilievo[], { stato, parole, manda }: Contesto): TemplateResult {
  const { segnalazioni: testi } = parole.testi;
  const conto = contaGravita(tutte);
  const fogli = [...new Set(tutte.map(({ foglio }) => foglio))];
  return html`<div class="filtri">
    <label
      >${testi.gravita}
      <select
        @change=${(event: Event) => {
          const valore = scelto(event);
          manda({
            kind: 'filtro',
            filtro: { gravita: GRAVITA.find((una) => una === valore) ?? null },
          });
        }}
      >
        <option value="">${testi.tutte} (${tutte.length})</option>
        ${GRAVITA.map(
          (gravita) =>
            html`<option value=${gravita} ?selected=${stato.filtro.gravita === gravita}>
              ${parole.labels.gravita[gravita].molti} (${conto[gravita]})
            </option>`,
        )}
      </select></label
    >
    <label
      >${testi.foglio}
      <select
        @change=${(event: Event) => {
          manda({ kind: 'filtro', filtro: { foglio: scelto(event) || null } });
        }}
      >
        <option value="">${testi.tuttiIFogli}</option>
        ${fogli.map(
          (foglio) =>
            html`<option value=${foglio} ?selected=${stato.filtro.foglio === foglio}>
              ${foglio}
            </option>`,
        )}
      </select></label
    >
  </div>`;
}

function scelto(event: Event): string {
  return event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : '';
}

/** As many as a person can read at once; the rest comes on request. */
function gruppi(tutti: readonly GruppoRilievi[], contesto: Contesto): TemplateResult {
  const { stato, parole, manda } = contesto;
  let posto = stato.mostrati;
  const visibili = tutti.flatMap((gruppo) => {
    if (posto <= 0) return [];
    const rilievi = gruppo.rilievi.slice(0, posto);
    posto -= rilievi.length;
    return [{ gruppo, rilievi }];
  });
  const totale = tutti.reduce((somma, { rilievi }) => somma + rilievi.length, 0);
  const restano = totale - stato.mostrati;
  return html`
    ${repeat(
      visibili,
      ({ gruppo }) => gruppo.codice,
      ({ gruppo, rilievi }) =>
        html`<section class="rilievi">
          <h2>
            <span class="gravita ${gruppo.gravita}"
              >${parole.labels.gravita[gruppo.gravita].uno}</span
            >
            ${gruppo.codice} <span class="conto">(${gruppo.rilievi.length})</span>
          </h2>
          <ul>
            ${rilievi.map((rilievo) => voce(rilievo, contesto))}
          </ul>
        </section>`,
    )}
    ${
      restano > 0
        ? html`<fluent-button
            @click=${() => {
              manda({ kind: 'altri-rilievi' });
            }}
            >${parole.testi.segnalazioni.altre(restano)}</fluent-button
          >`
        : nothing
    }
  `;
}

function voce({ dove, cell, testo }: Rilievo, { parole, comandi }: Contesto): TemplateResult {
  const { segnalazioni: testi } = parole.testi;
  return html`<li>
    <button
      type="button"
      class="collegamento"
      aria-label=${testi.vai(dove)}
      @click=${() => void comandi.vai(cell)}
    >
      ${dove}
    </button>
    <p>${testo.testo}</p>
    <p class="rimedio"><strong>${testi.rimedio}</strong> ${testo.rimedio}</p>
  </li>`;
}
