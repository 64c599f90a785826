import { html, nothing, type TemplateResult } from 'lit';
import type { Messaggio } from '../conclusione';
import type { Contesto } from './contesto';
import { focusScheda } from './linguette';

type Intento = 'success' | 'info' | 'warning' | 'error';

interface Frase {
  readonly intento: Intento;
  readonly testo: string;
  readonly rimedio?: string;
}

const DA_GUARDARE: ReadonlySet<string> = new Set([
  'nessunCruscotto',
  'superato',
  'nessunEnte',
  'nessunoStorico',
  'nonSchede',
  'nonCaricato',
]);

/** Beside its colour, the sign of a line. */
const SEGNI: Readonly<Record<Intento, string>> = {
  success: '✓',
  info: 'i',
  warning: '!',
  error: '✕',
};

/**
 * Outcome of the last command, and whether the figures are still those of the sheets. Both regions stand in the page from
 * the start: screen readers speak what comes into a region, not always a region that comes with its words.
 */
export function messaggi(contesto: Contesto): TemplateResult {
  const { stato, parole } = contesto;
  const barre = stato.messaggi.map((messaggio) => {
    const frase = fraseDi(messaggio, contesto);
    return { grave: frase.intento === 'error', barra: barra(frase, chiudi(messaggio, contesto)) };
  });
  return html`<div role="alert" aria-atomic="false" class="messaggi">
      ${barre.filter(({ grave }) => grave).map(({ barra: una }) => una)}
    </div>
    <div role="status" aria-atomic="false" class="messaggi">
      ${barre.filter(({ grave }) => !grave).map(({ barra: una }) => una)}
      ${
        stato.datiModificati
          ? barra({ intento: 'warning', testo: parole.testi.datiModificati }, nothing)
          : nothing
      }
    </div>`;
}

/** Without a role of its own: Fluent's would be spoken beside the region. */
function barra(
  { intento, testo, rimedio }: Frase,
  close: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<fluent-message-bar intent=${intento} role="none">
    <span slot="icon" class="segno" aria-hidden="true">${SEGNI[intento]}</span>
    <span>${testo}${rimedio === undefined ? nothing : html` <strong>${rimedio}</strong>`}</span>
    ${close}
  </fluent-message-bar>`;
}

function chiudi(messaggio: Messaggio, { parole, manda }: Contesto): TemplateResult {
  return html`<button
    type="button"
    slot="dismiss"
    class="chiudi"
    aria-label=${parole.testi.chiudiMessaggio}
    @click=${() => {
      manda({ kind: 'letto', messaggio });
      focusScheda();
    }}
  >
    ×
  </button>`;
}

function fraseDi(messaggio: Messaggio, { parole: { testi, testo, failure } }: Contesto): Frase {
  switch (messaggio.kind) {
    case 'scritto':
      return { intento: 'success', testo: testi.scritto(messaggio.celle) };
    case 'corretto':
      return { intento: 'success', testo: testi.corretto(messaggio.celle) };
    case 'accettata':
      return { intento: 'success', testo: testi.accettata };
    case 'deciso':
      return { intento: 'success', testo: testi.cascata.deciso };
    case 'foglio':
      return { intento: 'success', testo: testi.fogli.fatto(messaggio.nome) };
    case 'schede':
      return {
        intento: messaggio.aperto && messaggio.segnalazioni === 0 ? 'success' : 'info',
        testo: testi.individuali.fatta(messaggio.aperto, messaggio.segnalazioni),
      };
    case 'segnalazione':
      return { intento: 'warning', ...testo(messaggio.finding) };
    case 'protetti':
      return { intento: 'warning', testo: testi.protetti(messaggio.fogli.join(', ')) };
    case 'non-accettabile':
      return { intento: 'warning', testo: testi.nonAccettabile[messaggio.perche] };
    case 'annullato':
      return {
        intento: 'success',
        testo: testi.annullato(messaggio.rese, messaggio.lasciate, messaggio.protette),
      };
    case 'avviso':
      return {
        intento: DA_GUARDARE.has(messaggio.testo) ? 'warning' : 'info',
        testo: testi[messaggio.testo],
      };
    case 'failure':
      return { intento: 'error', ...failure(messaggio.failure) };
    case 'guasto':
      return { intento: 'error', testo: testi.guasto, rimedio: messaggio.dettaglio };
  }
}
