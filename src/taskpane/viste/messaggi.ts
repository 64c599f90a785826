import { html, nothing, type TemplateResult } from 'lit';
import type { Messaggio } from '../conclusione';
import type { Contesto } from './contesto';

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

/** Outcome of the last command, and whether the figures are still those of the sheets. */
export function messaggi(contesto: Contesto): TemplateResult | typeof nothing {
  const { stato, parole } = contesto;
  const frasi = [
    ...stato.messaggi.map((messaggio) => fraseDi(messaggio, contesto)),
    ...(stato.datiModificati
      ? [{ intento: 'warning' as const, testo: parole.testi.datiModificati }]
      : []),
  ];
  if (frasi.length === 0) return nothing;
  return html`<div class="messaggi">${frasi.map(barra)}</div>`;
}

function barra({ intento, testo, rimedio }: Frase): TemplateResult {
  return html`<fluent-message-bar
    layout="multiline"
    intent=${intento}
    role=${intento === 'error' ? 'alert' : 'status'}
  >
    <span>${testo}${rimedio === undefined ? nothing : html` <strong>${rimedio}</strong>`}</span>
  </fluent-message-bar>`;
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
