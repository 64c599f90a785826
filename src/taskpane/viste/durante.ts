import { html, nothing, type TemplateResult } from 'lit';
import {
  prevediFineAnno,
  traguardiDi,
  type CellRef,
  type CruscottoCalcolato,
  type EsitoPipeline,
  type Previsione,
  type RigaCalcolata,
  type Traguardo,
} from '../../core';
import { fraseIndietro, TESTI_PREVISIONE } from '../../locale/previsione';
import { fraseTraguardo, TESTI_TRAGUARDO } from '../../locale/traguardo';
import type { Contesto } from './contesto';

/** Units and rows named here; the report has them all. */
const UNITA_NOMINATE = 40;
const RIGHE_NOMINATE = 5;
const INDIETRO_NOMINATE = 20;

interface Letto {
  readonly traguardi: readonly Traguardo[];
  readonly previsione: Previsione | null;
}

/** What a calculation lacks and expects; reckoned once, however often the pane is drawn. */
const LETTI = new WeakMap<EsitoPipeline, Letto>();

/** From the reference date to the end of the year: what leads each unit to a higher band, and what counts are expected to come to. */
export function durante(contesto: Contesto): TemplateResult | typeof nothing {
  const { calcolato } = contesto.stato;
  if (calcolato === null) return nothing;
  const letto = LETTI.get(calcolato) ?? {
    traguardi: nearest(traguardiDi(calcolato.risultato)),
    previsione: prevediFineAnno(calcolato),
  };
  LETTI.set(calcolato, letto);
  return html`${cosaManca(letto.traguardi, calcolato, contesto)}
  ${letto.previsione === null ? nothing : previsto(letto.previsione, calcolato, contesto)}`;
}

/** Of each unit the next band alone. */
function nearest(traguardi: readonly Traguardo[]): readonly Traguardo[] {
  const visti = new Set<number>();
  return traguardi.filter(({ cruscotto }) => !visti.has(cruscotto) && visti.add(cruscotto));
}

function cosaManca(
  traguardi: readonly Traguardo[],
  { risultato }: EsitoPipeline,
  contesto: Contesto,
): TemplateResult {
  const { durante: testi } = contesto.parole.testi;
  if (traguardi.length === 0) return html`<p role="status">${testi.niente}</p>`;
  return html`<h3>${testi.manca}</h3>
    <ul class="manca">
      ${traguardi.slice(0, UNITA_NOMINATE).map((traguardo) => {
        const calcolato = risultato.cruscotti[traguardo.cruscotto];
        return calcolato === undefined ? nothing : unita(traguardo, calcolato, contesto);
      })}
    </ul>
    ${altre(traguardi.length - UNITA_NOMINATE, contesto)}`;
}

function unita(
  traguardo: Traguardo,
  { cruscotto, righe }: CruscottoCalcolato,
  contesto: Contesto,
): TemplateResult {
  const testi = TESTI_TRAGUARDO[contesto.parole.lingua];
  const { via } = traguardo;
  const mancanti = via.kind === 'risultati' ? via.mancanti : [];
  return html`<li>
    <strong>${cruscotto.unita}</strong>: ${fraseTraguardo(traguardo, testi)}
    <ul>
      ${mancanti.slice(0, RIGHE_NOMINATE).map((mancante) => {
        const riga = righe[mancante.riga];
        return riga === undefined ? nothing : voce(riga, testi.risultato(mancante), contesto);
      })}
    </ul>
    ${altre(mancanti.length - RIGHE_NOMINATE, contesto)}
  </li>`;
}

/** One row by its text, which leads to its cell. */
function voce({ indicatore }: RigaCalcolata, frase: string, contesto: Contesto): TemplateResult {
  return html`<li>${collegamento(indicatore.testo, indicatore.cell, contesto)} ${frase}</li>`;
}

function collegamento(testo: string, cell: CellRef, { comandi }: Contesto): TemplateResult {
  return html`<button type="button" class="collegamento" @click=${() => void comandi.vai(cell)}>
    ${testo}
  </button>`;
}

function altre(quante: number, { parole }: Contesto): TemplateResult | typeof nothing {
  return quante > 0 ? html`<p class="aiuto">${parole.testi.durante.altre(quante)}</p>` : nothing;
}

function previsto(
  { quota, cruscotti, righe }: Previsione,
  { risultato }: EsitoPipeline,
  contesto: Contesto,
): TemplateResult {
  const { testi, formato, lingua } = contesto.parole;
  const { oggi, previsto: atteso, indietro } = TESTI_PREVISIONE[lingua];
  const cifra = (percento: number | null | undefined): string =>
    percento === null || percento === undefined ? testi.senzaValore : formato.punti(percento);
  const frasi = risultato.cruscotti.flatMap(({ righe: calcolate }, indice) =>
    calcolate.flatMap((riga, at) => {
      const prevista = righe[indice]?.[at];
      const frase =
        prevista === undefined ? null : fraseIndietro(prevista, riga, TESTI_PREVISIONE[lingua]);
      return frase === null ? [] : [{ riga, frase }];
    }),
  );
  const titolo = testi.durante.previsione(formato.punti(100 * quota));
  return html`<h3>${titolo}</h3>
    <table class="anni previsione" aria-label=${titolo}>
      <thead>
        <tr>
          <th scope="col">${testi.durante.unita}</th>
          <th scope="col">${oggi}</th>
          <th scope="col">${atteso}</th>
        </tr>
      </thead>
      <tbody>
        ${cruscotti.slice(0, UNITA_NOMINATE).map(
          ({ cruscotto, totale }, indice) =>
            html`<tr>
              <th scope="row">${cruscotto.unita}</th>
              <td>${cifra(risultato.cruscotti[indice]?.totale.percento)}</td>
              <td>${cifra(totale.percento)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${altre(cruscotti.length - UNITA_NOMINATE, contesto)}
    ${
      frasi.length === 0
        ? nothing
        : html`<h3>${testi.durante.indietro}</h3>
            <ul class="manca" aria-label=${indietro}>
              ${frasi.slice(0, INDIETRO_NOMINATE).map(({ riga, frase }) => voce(riga, frase, contesto))}
            </ul>
            ${altre(frasi.length - INDIETRO_NOMINATE, contesto)}`
    }`;
}
