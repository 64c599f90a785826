import { html, nothing, type TemplateResult } from 'lit';
import { RILIEVI_PER_VOLTA } from '../stato';
import type { Contesto } from './contesto';

/** *Mostra altre*: long lists stay short until a person asks. */
export function ancora(
  codice: string,
  mostrati: number,
  tutti: number,
  { parole, manda }: Contesto,
): TemplateResult | typeof nothing {
  if (tutti <= mostrati) return nothing;
  return html`<fluent-button
    size="small"
    @click=${() => {
      manda({ kind: 'altri-rilievi', codice, mostrati: mostrati + RILIEVI_PER_VOLTA });
    }}
    >${parole.testi.segnalazioni.altre(tutti - mostrati)}</fluent-button
  >`;
}
