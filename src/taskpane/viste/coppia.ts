import { html, nothing, type TemplateResult } from 'lit';
import { METODI, type DecisioneCascata, type Metodo } from '../../core';
import { partiDi, type Capo, type Coppia } from '../modello/cascata';
import type { Contesto } from './contesto';

/** One match: its two texts with the words that differ, why it is proposed, and what a person may say of it. */
export function coppia(una: Coppia, contesto: Contesto): TemplateResult {
  const { parole } = contesto;
  const { cascata: testi } = parole.testi;
  const { da, a, fonti, abbinamento } = una;
  const { stato, motivo } = abbinamento;
  const altre = stato === 'certo' ? fonti : [a];
  return html`<li>
    ${capo(da, motivo?.soloQui ?? [], contesto)}
    ${altre.map((altra) => capo(altra, motivo?.soloAltrove ?? [], contesto))}
    ${motivo === undefined ? nothing : perche(motivo, contesto)}
    ${stato !== 'proposto' && abbinamento.richiedePersona ? html`<p>${testi.valoriDiversi}</p>` : nothing}
    ${stato === 'confermato' || stato === 'rifiutato' ? html`<p><strong>${testi[stato]}</strong></p>` : nothing}
    ${gesti(una, contesto)}
  </li>`;
}

function perche(
  { condiviso, cambiaConteggio }: NonNullable<Coppia['abbinamento']['motivo']>,
  { parole }: Contesto,
): TemplateResult {
  const { cascata: testi } = parole.testi;
  return html`<p class="aiuto">
    ${testi.comune(parole.formato.intero(Math.round(condiviso * 100)))}
    ${cambiaConteggio ? html`<strong>${testi.cambiaConteggio}</strong>` : nothing}
  </p>`;
}

function capo(
  { foglio, testo, cell, atteso, consuntivo }: Capo,
  diverse: readonly string[],
  { parole: { testi }, comandi }: Contesto,
): TemplateResult {
  const valore = (uno: string): string => (uno === '' ? testi.senzaValore : uno);
  return html`<div class="capo">
    <button
      type="button"
      class="collegamento"
      aria-label=${testi.segnalazioni.vai(foglio)}
      @click=${() => void comandi.vai(cell)}
    >
      ${foglio}
    </button>
    <p>
      ${partiDi(testo, diverse).map((parte) => (parte.diversa ? html`<mark>${parte.testo}</mark>` : parte.testo))}
    </p>
    <p class="aiuto">
      ${testi.perche.atteso} ${valore(atteso)}; ${testi.perche.consuntivo} ${valore(consuntivo)}
    </p>
  </div>`;
}

function gesti(una: Coppia, contesto: Contesto): TemplateResult {
  const { cascata: testi } = contesto.parole.testi;
  const { id, fonti, abbinamento } = una;
  const { stato } = abbinamento;
  return html`<div class="gesti">
    ${fonti.length > 1 && stato !== 'rifiutato' ? sceltaMetodo(una, contesto) : nothing}
    ${
      stato === 'confermato' && fonti.length < 2
        ? nothing
        : pulsante(
            una,
            stato === 'proposto' || stato === 'rifiutato' ? testi.conferma : testi.scegli,
            contesto,
            () => ({
              stato: 'confermato',
              metodo: metodoScelto(id),
            }),
          )
    }
    ${
      stato === 'proposto' || stato === 'confermato'
        ? pulsante(una, testi.rifiuta, contesto, () => ({ stato: 'rifiutato', metodo: null }))
        : nothing
    }
  </div>`;
}

function pulsante(
  { da, a }: Coppia,
  nome: string,
  { stato, comandi }: Contesto,
  decisa: () => Pick<DecisioneCascata, 'stato' | 'metodo'>,
): TemplateResult {
  return html`<fluent-button
    size="small"
    aria-label=${`${nome}: ${da.testo} (${a.foglio})`}
    ?disabled-focusable=${stato.fase !== null}
    @click=${() => {
      const capi = {
        foglio: da.foglio,
        indicatore: da.testo,
        foglioOrigine: a.foglio,
        indicatoreOrigine: a.testo,
      };
      void comandi.decidi({ ...capi, ...decisa() }).then(() => {
        document.getElementById('conto-coppie')?.focus();
      });
    }}
    >${nome}</fluent-button
  >`;
}

function sceltaMetodo({ id, abbinamento }: Coppia, { parole }: Contesto): TemplateResult {
  const { cascata: testi } = parole.testi;
  return html`<label class="metodo"
    >${testi.metodo}
    <select id=${`metodo-${id}`}>
      <option value="">${testi.metodoLasciato}</option>
      ${METODI.map(
        (metodo) =>
          html`<option
            value=${metodo}
            ?selected=${metodo === abbinamento.metodo && abbinamento.stato === 'confermato'}
          >
            ${metodo}
          </option>`,
      )}
    </select></label
  >`;
}

/** The choice is read on the click that uses it: until then it is nobody's word. */
function metodoScelto(id: string): Metodo | null {
  const scelta = document.getElementById(`metodo-${id}`);
  if (!(scelta instanceof HTMLSelectElement)) return null;
  return METODI.find((metodo) => metodo === scelta.value) ?? null;
}
