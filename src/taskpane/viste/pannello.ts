import { html, nothing, type TemplateResult } from 'lit';
import type { Scheda } from '../stato';
import { arrivo } from './arrivo';
import type { Contesto } from './contesto';
import { messaggi } from './messaggi';
import { prepara } from './prepara';

const SCHEDE: readonly Scheda[] = [
  'risultati',
  'segnalazioni',
  'cascata',
  'anteprima',
  'impostazioni',
];

/** The whole pane. */
export function pannello(contesto: Contesto): TemplateResult {
  const { stato, parole, comandi } = contesto;
  const { testi } = parole;
  const occupato = stato.fase !== null;
  return html`
    <header>
      <h1 class="titolo">${testi.titolo}</h1>
      <div class="comandi">
        <fluent-button
          appearance="primary"
          ?disabled=${occupato}
          @click=${() => void comandi.ricalcola()}
          >${testi.comandi.ricalcola}</fluent-button
        >
        <fluent-button ?disabled=${occupato} @click=${() => void comandi.verifica()}
          >${testi.comandi.verifica}</fluent-button
        >
        <fluent-button
          appearance="subtle"
          ?disabled=${occupato}
          @click=${() => void comandi.annulla()}
          >${testi.comandi.annulla}</fluent-button
        >
      </div>
    </header>
    <div role="status" class="stato">${attesa(contesto)}</div>
    ${messaggi(contesto)} ${prepara(contesto)}
    <main>
      <fluent-tablist
        size="small"
        activeid=${`scheda-${stato.scheda}`}
        @change=${(event: Event) => {
          cambiaScheda(contesto, event);
        }}
      >
        ${SCHEDE.map(
          (scheda) =>
            html`<fluent-tab id=${`scheda-${scheda}`} aria-controls="pannello"
              >${testi.schede[scheda]}${conto(contesto, scheda)}</fluent-tab
            >`,
        )}
      </fluent-tablist>
      <div id="pannello" role="tabpanel" aria-labelledby=${`scheda-${stato.scheda}`}>
        ${contenuto(contesto)}
      </div>
    </main>
  `;
}

/** Before the first calculation only the options have something to show. */
function contenuto(contesto: Contesto): TemplateResult | typeof nothing {
  const { stato, parole } = contesto;
  return stato.calcolato === null && stato.scheda !== 'impostazioni'
    ? html`<p class="vuoto">${parole.testi.iniziale}</p>`
    : arrivo(stato.scheda, contesto);
}

function attesa({ stato, parole: { testi } }: Contesto): TemplateResult | typeof nothing {
  if (stato.fase === null) return nothing;
  const frase = stato.attesaCella ? testi.attesaCella : testi.passi[stato.fase];
  return html`<fluent-progress-bar aria-label=${testi.passi[stato.fase]}></fluent-progress-bar>
    <p class=${stato.attesaCella ? 'attesa' : ''}>${frase}</p>`;
}

function conto({ stato }: Contesto, scheda: Scheda): string {
  if (scheda !== 'segnalazioni' || stato.calcolato === null) return '';
  return ` (${String(stato.calcolato.findings.length - stato.calcolato.accettate.size)})`;
}

function cambiaScheda({ manda, stato }: Contesto, event: Event): void {
  const { activeid } = event.currentTarget as HTMLElement & { activeid?: string };
  const scheda = SCHEDE.find((nome) => `scheda-${nome}` === activeid);
  if (scheda !== undefined && scheda !== stato.scheda) manda({ kind: 'scheda', scheda });
}
