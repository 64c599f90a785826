import { html, nothing, type TemplateResult } from 'lit';
import {
  matriciDi,
  type CellaMatrice,
  type EsitoPipeline,
  type Matrice,
  type RigaMatrice,
} from '../../core';
import { RILIEVI_PER_VOLTA } from '../stato';
import { ancora } from './ancora';
import type { Contesto } from './contesto';
import { finestra } from './finestra';

const LETTE = new WeakMap<EsitoPipeline, readonly Matrice[]>();

/** The signs of the sheet *Matrice*, each with its word beside it in the legend and in the cell for who listens. */
const SEGNI: Readonly<Record<CellaMatrice['stato'], string>> = {
  certo: 'X',
  confermato: 'C',
  proposto: '?',
};
const DIVERSO = '≠';
/** Four lines of an indicator, in pixels. */
const STIMA = 74;

/** Indicators of one ente by its units; of many enti one at a time. */
export function matrice(
  calcolato: EsitoPipeline,
  contesto: Contesto,
): TemplateResult | typeof nothing {
  const { stato, parole } = contesto;
  const matrici = matriciLette(calcolato);
  const scelta = matrici[stato.matrice] ?? matrici[0];
  if (scelta === undefined) return nothing;
  const { cascata: testi } = parole.testi;
  return html`<h2>${testi.matrice}</h2>
    ${matrici.length > 1 ? sceltaEnte(matrici, contesto) : nothing} ${legenda(scelta, contesto)}
    ${tabella(scelta, contesto)} ${orfani(scelta, contesto)}`;
}

function matriciLette(calcolato: EsitoPipeline): readonly Matrice[] {
  const { piano, risultato, organigramma } = calcolato;
  const lette = LETTE.get(calcolato) ?? matriciDi(piano, risultato.abbinamenti, organigramma);
  LETTE.set(calcolato, lette);
  return lette;
}

function sceltaEnte(
  matrici: readonly Matrice[],
  { stato, parole, manda }: Contesto,
): TemplateResult {
  return html`<label
    >${parole.testi.cascata.ente}
    <select
      @change=${(event: Event) => {
        if (!(event.currentTarget instanceof HTMLSelectElement)) return;
        manda({ kind: 'matrice', matrice: event.currentTarget.selectedIndex });
      }}
    >
      ${matrici.map(
        ({ titolo }, indice) =>
          html`<option .selected=${indice === stato.matrice}>${titolo}</option>`,
      )}
    </select></label
  >`;
}

function legenda({ colonne }: Matrice, { parole }: Contesto): TemplateResult {
  const { cascata: testi } = parole.testi;
  const segni = (['certo', 'confermato', 'proposto'] as const).map(
    (stato) => [SEGNI[stato], testi.stati[stato]] as const,
  );
  return html`<details>
    <summary tabindex="0">${testi.legenda}</summary>
    <dl class="legenda">
      ${[
        ...segni,
        [DIVERSO, testi.attesoDiverso] as const,
        ...colonne.map(({ sigla, unita }) => [sigla, unita] as const),
      ].map(
        ([segno, parola]) =>
          html`<dt>${segno}</dt>
            <dd>${parola}</dd>`,
      )}
    </dl>
  </details>`;
}

function tabella(scelta: Matrice, contesto: Contesto): TemplateResult {
  const { cascata: testi } = contesto.parole.testi;
  const { ente, colonne, righe } = scelta;
  return html`<div class="matrice" role="region" tabindex="0" aria-label=${testi.scorri}>
    <table aria-rowcount=${righe.length + 1}>
      <thead>
        <tr>
          <th scope="col">${testi.indicatore}</th>
          ${colonne.map(({ sigla, unita }) => html`<th scope="col"><abbr title=${unita}>${sigla}</abbr></th>`)}
        </tr>
      </thead>
      <tbody>
        ${finestra({
          chiavi: righe.map((_, indice) => `${String(ente)} ${String(indice)}`),
          stima: STIMA,
          sempre: null,
          vuoto: (altezza) =>
            html`<tr aria-hidden="true">
              <td
                colspan=${colonne.length + 1}
                .style=${`height: ${String(altezza)}px; padding: 0`}
              ></td>
            </tr>`,
          disegna: (indice) => {
            const riga = righe[indice];
            return riga === undefined ? html`` : rigaDi(riga, indice, scelta, contesto);
          },
        })}
      </tbody>
    </table>
  </div>`;
}

function rigaDi(
  riga: RigaMatrice,
  indice: number,
  { colonne }: Matrice,
  contesto: Contesto,
): TemplateResult {
  const { testi } = contesto.parole;
  const { testo, cell, celle, principale } = riga;
  const risponde = principale === null ? undefined : colonne[principale.colonna];
  const note = noteDi(riga, colonne, contesto);
  return html`<tr data-riga=${indice} aria-rowindex=${indice + 2}>
    <th scope="row">
      <button type="button" class="collegamento" @click=${() => void contesto.comandi.vai(cell)}>
        ${testo}
      </button>
      ${note === '' ? nothing : html`<span class="nota ${riga.buco ? 'buco' : ''}">${note}</span>`}
      ${risponde === undefined ? nothing : html`<span class="risponde">${testi.cascata.principale(risponde.sigla)}</span>`}
    </th>
    ${colonne.map((_, indice) => {
      const cella = celle.get(indice);
      if (cella === undefined) return html`<td></td>`;
      const { stato, attesoDiverso } = cella;
      const diverso = attesoDiverso ? `, ${testi.cascata.attesoDiverso}` : '';
      return html`<td class=${attesoDiverso ? 'diverso' : ''}>
        <span aria-hidden="true">${SEGNI[stato]}${attesoDiverso ? ` ${DIVERSO}` : ''}</span>
        <span class="nascosto">${testi.cascata.stati[stato]}${diverso}</span>
      </td>`;
    })}
  </tr>`;
}

/** In words what stands out in a row, with the codes of the units it is about. */
function noteDi(
  { buco, copie, celle }: RigaMatrice,
  colonne: Matrice['colonne'],
  { parole }: Contesto,
): string {
  const { cascata: testi } = parole.testi;
  const siglaDi = (colonna: number): string => colonne[colonna]?.sigla ?? '';
  const diverse = [...celle].flatMap(([colonna, { attesoDiverso }]) =>
    attesoDiverso ? [siglaDi(colonna)] : [],
  );
  return [
    ...(buco ? [testi.buco] : []),
    ...(diverse.length === 0 ? [] : [`${testi.attesoDiverso}: ${diverse.join(', ')}`]),
    ...(copie ? [testi.copie] : []),
  ].join('; ');
}

function orfani(
  { ente, orfani: tutti, colonne }: Matrice,
  contesto: Contesto,
): TemplateResult | typeof nothing {
  if (tutti.length === 0) return nothing;
  const codice = `orfani-${String(ente)}`;
  const mostrati = contesto.stato.mostrati.get(codice) ?? RILIEVI_PER_VOLTA;
  return html`<details>
    <summary tabindex="0">${contesto.parole.testi.cascata.orfani(tutti.length)}</summary>
    <ul class="coppie">
      ${tutti.slice(0, mostrati).map(
        ({ cell, colonna, testo }) =>
          html`<li>
            <button
              type="button"
              class="collegamento"
              @click=${() => void contesto.comandi.vai(cell)}
            >
              ${colonne[colonna]?.unita ?? ''}
            </button>
            <p>${testo}</p>
          </li>`,
      )}
    </ul>
    ${ancora(codice, mostrati, tutti.length, contesto)}
  </details>`;
}
