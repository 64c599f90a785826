import { html, nothing, type TemplateResult } from 'lit';
import type { EsitoPipeline, Gravita } from '../../core';
import {
  contaGravita,
  filtraRilievi,
  raggruppaRilievi,
  rilieviOf,
  type Filtro,
  type FiltroGravita,
  type GruppoRilievi,
  type Rilievo,
} from '../modello/rilievi';
import type { Contesto } from './contesto';
import { gruppi } from './gruppi';

const GRAVITA: readonly Gravita[] = ['errore', 'avviso', 'nota'];
const SCELTE: readonly FiltroGravita[] = [...GRAVITA, 'accettata'];
/** Said where the list in the workbook could not be brought up to date. */
const ELENCO_FILTRATO = 'FO-212';

interface Lettura {
  readonly tutte: readonly Rilievo[];
  readonly filtro: Filtro;
  readonly scelte: readonly Rilievo[];
  readonly gruppi: readonly GruppoRilievi[];
}

/** A view is drawn on every event; the remarks change only with the calculation, and the choice with the filter. */
const LETTE = new WeakMap<EsitoPipeline, Lettura>();

function letturaOf(calcolato: EsitoPipeline, filtro: Filtro): Lettura {
  const ultima = LETTE.get(calcolato);
  if (ultima?.filtro === filtro) return ultima;
  const tutte = ultima?.tutte ?? rilieviOf(calcolato);
  const scelte = filtraRilievi(tutte, filtro);
  const lettura = { tutte, filtro, scelte, gruppi: raggruppaRilievi(scelte) };
  LETTE.set(calcolato, lettura);
  return lettura;
}

/** Every remark, by kind, gravest first: what it says, its cell in Excel, its cure, its acceptance. */
export function segnalazioni(contesto: Contesto): TemplateResult | typeof nothing {
  const { stato, parole } = contesto;
  const { segnalazioni: testi } = parole.testi;
  if (stato.calcolato === null) return nothing;
  const { tutte, scelte, gruppi: tipi } = letturaOf(stato.calcolato, stato.filtro);
  if (tutte.length === 0) return html`<p class="vuoto">${testi.nessuna}</p>`;
  const accettate = contaGravita(scelte).accettata;
  const filtrato = tutte.some(({ codice }) => codice === ELENCO_FILTRATO);
  return html`
    ${filtrato ? html`<p class="filtrato" role="note">${testi.elencoFiltrato}</p>` : nothing}
    ${filtri(tutte, contesto)}
    <p class="conto" id="conto-rilievi" role="status" tabindex="-1">
      ${testi.quante(scelte.length - accettate, accettate)}
    </p>
    ${scelte.length === 0 ? html`<p class="vuoto">${testi.nessunaConFiltro}</p>` : nothing}
    ${gruppi(tipi, scelte.length, contesto)}
  `;
}

/** What was chosen stays among the choices, also when nothing is left of it. */
function filtri(tutte: readonly Rilievo[], { stato, parole, manda }: Contesto): TemplateResult {
  const { segnalazioni: testi } = parole.testi;
  const { intero } = parole.formato;
  const { filtro } = stato;
  const conto = contaGravita(tutte);
  const fogli = [
    ...new Set([
      ...tutte.map(({ foglio }) => foglio),
      ...(filtro.foglio === null ? [] : [filtro.foglio]),
    ]),
  ];
  const scelte = SCELTE.filter(
    (scelta) => scelta !== 'accettata' || conto.accettata > 0 || filtro.gravita === 'accettata',
  );
  const nomeDi = (scelta: FiltroGravita): string =>
    scelta === 'accettata' ? testi.accettate : parole.labels.gravita[scelta].molti;
  return html`<div class="filtri">
    <label
      >${testi.gravita}
      <select
        @change=${(event: Event) => {
          const valore = scelto(event);
          manda({
            kind: 'filtro',
            filtro: { gravita: SCELTE.find((una) => una === valore) ?? null },
          });
        }}
      >
        <option value="">${testi.tutte} (${intero(tutte.length)})</option>
        ${scelte.map(
          (scelta) =>
            html`<option value=${scelta} .selected=${filtro.gravita === scelta}>
              ${nomeDi(scelta)} (${intero(conto[scelta])})
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
            html`<option value=${foglio} .selected=${filtro.foglio === foglio}>${foglio}</option>`,
        )}
      </select></label
    >
  </div>`;
}

function scelto(event: Event): string {
  return event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : '';
}
