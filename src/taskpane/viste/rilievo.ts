import { html, nothing, type TemplateResult } from 'lit';
import { printA1, type Correzione } from '../../core';
import { printValore } from '../modello/valore';
import type { Rilievo } from '../modello/rilievi';
import { accettazione } from './accettazione';
import type { Contesto } from './contesto';
import { focusAfter } from './fuoco';

/** One remark: where, what, what to do, and what a click can do about it. */
export function rilievo(
  uno: Rilievo,
  { indice, quanti }: { readonly indice: number; readonly quanti: number },
  contesto: Contesto,
): TemplateResult {
  const { parole, comandi, stato } = contesto;
  const { segnalazioni: testi } = parole.testi;
  const { dove, cell, finding, accettata, correzione } = uno;
  const { testo, rimedio } = parole.testo(finding);
  return html`<li
    data-riga=${indice}
    aria-posinset=${indice + 1}
    aria-setsize=${quanti}
    class=${accettata === null ? '' : 'accettata'}
  >
    <button
      type="button"
      class="collegamento"
      aria-label=${testi.vai(dove)}
      @click=${() => void comandi.vai(cell)}
    >
      ${dove}
    </button>
    ${
      accettata === null
        ? html`<p>${testo}</p>
            <p class="rimedio"><strong>${testi.rimedio}</strong> ${rimedio}</p>`
        : html`<p><s>${testo}</s></p>
            <p class="da">${testi.accettataDa(accettata)}</p>`
    }
    ${correzione === null ? nothing : proposta(correzione, contesto)}
    ${stato.accettando === uno.id ? accettazione(uno, contesto) : gesti(uno, contesto)}
  </li>`;
}

function gesti(
  { id, codice, dove, accettata, correzione, finding }: Rilievo,
  { stato, parole, comandi, manda }: Contesto,
): TemplateResult | typeof nothing {
  const { segnalazioni: testi } = parole.testi;
  if (accettata !== null && correzione === null) return nothing;
  const occupato = stato.fase !== null;
  return html`<div class="gesti">
    ${
      correzione === null
        ? nothing
        : html`<fluent-button
            size="small"
            appearance="primary"
            aria-label=${`${testi.correggi}: ${dove}`}
            ?disabled-focusable=${occupato}
            @click=${() => {
              void comandi.correggi([correzione]).then(() => {
                focusAfter(codice);
              });
            }}
            >${testi.correggi}</fluent-button
          >`
    }
    ${
      finding.code !== 'SP-103'
        ? nothing
        : html`<fluent-button
            size="small"
            aria-label=${`${parole.testi.progetti.fai}: ${finding.params.progetto}`}
            ?disabled-focusable=${occupato}
            @click=${() => {
              void comandi.schedaProgetto(finding.params.progetto).then(() => {
                focusAfter(codice);
              });
            }}
            >${parole.testi.progetti.fai}</fluent-button
          >`
    }
    ${
      accettata !== null
        ? nothing
        : html`<fluent-button
            size="small"
            id=${`accetta-${id}`}
            aria-label=${`${testi.accetta} ${dove}`}
            ?disabled-focusable=${occupato}
            @click=${() => {
              manda({ kind: 'accettando', id });
              document.getElementById('campo-motivo')?.focus();
            }}
            >${testi.accetta}</fluent-button
          >`
    }
  </div>`;
}

/** What stands in the cells now and what would stand there, side by side. */
function proposta({ edits, cambiaCifre }: Correzione, { stato, parole }: Contesto): TemplateResult {
  const { segnalazioni: testi } = parole.testi;
  const date1904 = stato.calcolato?.piano.date1904 ?? false;
  return html`${edits.map(({ cell, before, after, numberFormat, formatBefore }) => {
    const dove = `${cell.sheet}!${printA1(cell.row, cell.col)}`;
    const prima = printValore(before, formatBefore, date1904) || testi.vuota;
    const dopo = printValore(after, numberFormat ?? formatBefore, date1904) || testi.vuota;
    return html`<dl class="correzione" aria-label=${testi.proposta(dove)}>
      <div>
        <dt>${testi.ora}</dt>
        <dd>${prima}</dd>
      </div>
      <div class="dopo">
        <dt>${testi.diventa}</dt>
        <dd>${dopo}</dd>
      </div>
    </dl>`;
  })}
  ${cambiaCifre ? html`<p class="aiuto">${testi.cambiaCifre}</p>` : nothing}`;
}
