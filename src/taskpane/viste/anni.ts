import { html, nothing, type TemplateResult } from 'lit';
import type { ConfrontoAnni, Esito, RigaNellAnno, VoceAnni } from '../../core';
import type { Parole } from '../../locale/parole';
import { barra, classeEsito } from './barra';
import type { Contesto } from './contesto';

interface Cifra {
  readonly percento: number | null;
  readonly esito: Esito;
}

/** The ente year by year: total, prospettive and obiettivi, then on request each indicator with its targets. */
export function anni({ stato, parole }: Contesto): TemplateResult | typeof nothing {
  if (stato.anni === null) return nothing;
  const { anni: confrontati, voci, righe } = stato.anni;
  const { formato, labels, testi } = parole;
  return html`
    <p class="quando">${giorniDi(confrontati, parole)}</p>
    ${tabella(confrontati, labels.anni.voce, testi.anni.titolo, voci.map(rigaVoce(parole)))}
    <details>
      <summary tabindex="0">${labels.anni.indicatori} (${formato.intero(righe.length)})</summary>
      ${tabella(
        confrontati,
        labels.anni.indicatori,
        labels.anni.indicatori,
        righe.map(
          ({ testo, perAnno }) =>
            html`<tr>
              <th scope="row">${testo}</th>
              ${perAnno.map((riga) => cella(cifraOf(riga), parole, attesoDi(riga)))}
            </tr>`,
        ),
      )}
    </details>
  `;
}

/** One day for all, or each year with its own. */
function giorniDi(confrontati: ConfrontoAnni['anni'], { testi, formato }: Parole): string {
  const [primo] = confrontati;
  if (primo !== undefined && confrontati.every(({ al }) => al === primo.al)) {
    return testi.anni.al(formato.data(primo.al));
  }
  return confrontati
    .map(({ anno, al }) => `${String(anno)}: ${testi.anni.al(formato.data(al))}`)
    .join('; ');
}

function tabella(
  confrontati: ConfrontoAnni['anni'],
  voce: string,
  titolo: string,
  righe: readonly TemplateResult[],
): TemplateResult {
  return html`<div class="anni-scorri" role="group" tabindex="0" aria-label=${titolo}>
    <table class="anni" aria-label=${titolo}>
      <thead>
        <tr>
          <th scope="col">${voce}</th>
          ${confrontati.map(({ anno }) => html`<th scope="col">${anno}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${righe}
      </tbody>
    </table>
  </div>`;
}

function rigaVoce(parole: Parole): (voce: VoceAnni) => TemplateResult {
  return ({ livello, nome, perAnno }) =>
    html`<tr class=${livello}>
      <th scope="row">${nome}</th>
      ${perAnno.map((sintesi) => cella(sintesi, parole, ''))}
    </tr>`;
}

/** A figure with its bar, or the word that says why there is none; for an indicator also what was due. */
function cella(
  cifra: Cifra | null,
  { testi, formato, labels }: Parole,
  atteso: string,
): TemplateResult {
  if (cifra === null) return html`<td>${testi.senzaValore}</td>`;
  const { percento, esito } = cifra;
  const parola = labels.esiti[esito];
  return html`<td>
    ${
      percento === null
        ? html`<span class="esito altro">${parola}</span>`
        : html`<span class="percento ${classeEsito(esito)}">${formato.punti(percento)}</span>
            <span class="nascosto">${parola}</span> ${barra(percento, esito)}`
    }
    ${atteso === '' ? nothing : html`<span class="atteso">${testi.anni.atteso(atteso)}</span>`}
  </td>`;
}

/** A year without a target says so by its esito. */
function attesoDi(riga: RigaNellAnno | null): string {
  return riga === null || riga.atteso.kind === 'assente' ? '' : riga.attesoScritto;
}

function cifraOf(riga: RigaNellAnno | null): Cifra | null {
  if (riga === null) return null;
  const { raggiungimento, esito } = riga;
  return { percento: raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null, esito };
}
