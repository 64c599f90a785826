import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EsitoPipeline } from '../../core';
import { coppieOf, type Coppia, type Coppie } from '../modello/cascata';
import { RILIEVI_PER_VOLTA } from '../stato';
import { ancora } from './ancora';
import type { Contesto } from './contesto';
import { coppia } from './coppia';
import { matrice } from './matrice';

/** A view is drawn on every event; the pairs change only with the calculation. */
const LETTE = new WeakMap<EsitoPipeline, Coppie>();

/** Matches to confirm or reject, those decided, and the matrix of the ente by its units. */
export function cascata(contesto: Contesto): TemplateResult | typeof nothing {
  const { stato, parole } = contesto;
  const { cascata: testi } = parole.testi;
  const { calcolato } = stato;
  if (calcolato === null) return nothing;
  const coppie = LETTE.get(calcolato) ?? coppieOf(calcolato.risultato);
  LETTE.set(calcolato, coppie);
  const { daDecidere, decise } = coppie;
  return html`<section class="cascata">
    <h2 id="conto-coppie" tabindex="-1">
      ${daDecidere.length === 0 ? testi.nulla : testi.daDecidere(daDecidere.length)}
    </h2>
    ${daDecidere.length === 0 ? nothing : html`<p class="aiuto">${testi.spiegazione}</p>`}
    ${elenco('coppie', daDecidere, contesto)}
    ${
      decise.length === 0
        ? nothing
        : html`<details>
            <summary tabindex="0">${testi.decise(decise.length)}</summary>
            ${elenco('decise', decise, contesto)}
          </details>`
    }
    ${matrice(calcolato, contesto)}
  </section>`;
}

function elenco(codice: string, coppie: readonly Coppia[], contesto: Contesto): TemplateResult {
  const mostrati = contesto.stato.mostrati.get(codice) ?? RILIEVI_PER_VOLTA;
  return html`<ul class="coppie">
      ${repeat(
        coppie.slice(0, mostrati),
        ({ id }) => id,
        (una) => coppia(una, contesto),
      )}
    </ul>
    ${ancora(codice, mostrati, coppie.length, contesto)}`;
}
