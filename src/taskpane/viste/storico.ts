import { html, nothing, type TemplateResult } from 'lit';
import { cambiaFascia, confrontaDate, type IsoDate } from '../../core';
import { TESTI_STORICO } from '../../locale/storico';
import type { Contesto } from './contesto';

/** Two days of *Storico* in words, a line for each unit; those that changed band stand out. */
export function storico(contesto: Contesto): TemplateResult | typeof nothing {
  const { stato, parole, manda } = contesto;
  if (stato.storico === null) return nothing;
  const { anno, righe, note } = stato.storico;
  const [penultima, ultima] = note.slice(-2);
  if (penultima === undefined || ultima === undefined) return nothing;
  const [prima, dopo] = stato.date ?? [penultima, ultima];
  const scegli = (una: IsoDate, altra: IsoDate): void => {
    manda({ kind: 'date', date: una <= altra ? [una, altra] : [altra, una] });
  };
  const { dal, alGiorno } = parole.testi.storico;
  const parla = TESTI_STORICO[parole.lingua];
  const variazioni = confrontaDate(righe, anno, [prima, dopo]);
  return html`
    <p class="date">
      ${scelta(dal, prima, note, contesto, (giorno) => {
        scegli(giorno, dopo);
      })}
      ${scelta(alGiorno, dopo, note, contesto, (giorno) => {
        scegli(prima, giorno);
      })}
    </p>
    <p role="status">${parla.fasce(variazioni.filter(cambiaFascia).length, variazioni.length)}</p>
    <ul class="variazioni" aria-label=${parla.titolo(prima, dopo)}>
      ${variazioni.map(
        (una) => html`<li class=${cambiaFascia(una) ? 'cambia' : ''}>${parla.variazione(una)}</li>`,
      )}
    </ul>
  `;
}

/** One of the days that *Storico* knows. */
function scelta(
  etichetta: string,
  scelto: IsoDate,
  giorni: readonly IsoDate[],
  { parole }: Contesto,
  cambia: (giorno: IsoDate) => void,
): TemplateResult {
  return html`<label>
    ${etichetta}
    <select
      @change=${(event: Event) => {
        if (!(event.currentTarget instanceof HTMLSelectElement)) return;
        const giorno = giorni[event.currentTarget.selectedIndex];
        if (giorno !== undefined) cambia(giorno);
      }}
    >
      ${giorni.map(
        (giorno) =>
          html`<option .selected=${giorno === scelto}>${parole.formato.data(giorno)}</option>`,
      )}
    </select></label
  >`;
}
