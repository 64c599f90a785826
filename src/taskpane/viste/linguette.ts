import { html, type TemplateResult } from 'lit';
import type { Scheda } from '../stato';
import type { Contesto } from './contesto';

const SCHEDE: readonly Scheda[] = [
  'risultati',
  'segnalazioni',
  'cascata',
  'anteprima',
  'impostazioni',
];

/** From where a person is to where a key leads, going round. */
const MOSSE: Readonly<Record<string, (qui: number) => number>> = {
  ArrowRight: (qui) => (qui + 1) % SCHEDE.length,
  ArrowLeft: (qui) => (qui + SCHEDE.length - 1) % SCHEDE.length,
  Home: () => 0,
  End: () => SCHEDE.length - 1,
};

/** The tabs: one stop for Tab, arrows, Home and End choose. Fluent's take a stop each and choose whatever Tab passes over. */
export function linguette(contesto: Contesto): TemplateResult {
  return html`<div
    class="linguette"
    role="tablist"
    @keydown=${(event: KeyboardEvent) => {
      const mossa = MOSSE[event.key];
      if (mossa === undefined) return;
      event.preventDefault();
      scegli(SCHEDE[mossa(SCHEDE.indexOf(contesto.stato.scheda))], contesto);
      focusScheda();
    }}
  >
    ${SCHEDE.map((scheda) => linguetta(scheda, contesto))}
  </div>`;
}

function linguetta(scheda: Scheda, contesto: Contesto): TemplateResult {
  const scelta = contesto.stato.scheda === scheda;
  return html`<button
    type="button"
    role="tab"
    id=${`scheda-${scheda}`}
    aria-controls="pannello"
    aria-selected=${String(scelta)}
    tabindex=${scelta ? 0 : -1}
    @click=${() => {
      scegli(scheda, contesto);
    }}
  >
    ${contesto.parole.testi.schede[scheda]}${conto(contesto, scheda)}
  </button>`;
}

function scegli(scheda: Scheda | undefined, { manda, stato }: Contesto): void {
  if (scheda !== undefined && scheda !== stato.scheda) manda({ kind: 'scheda', scheda });
}

/** Gives the keyboard to the chosen tab. */
export function focusScheda(): void {
  document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}

function conto({ stato, parole }: Contesto, scheda: Scheda): string {
  if (scheda !== 'segnalazioni' || stato.calcolato === null) return '';
  const { findings, accettate } = stato.calcolato;
  return ` (${parole.formato.intero(findings.length - accettate.size)})`;
}
