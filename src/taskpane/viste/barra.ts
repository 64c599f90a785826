import { svg, html, nothing, type TemplateResult } from 'lit';
import type { Esito } from '../../core';

/** Colour only beside the word: the class of a band. */
const CLASSE: Readonly<Partial<Record<Esito, string>>> = {
  Raggiunto: 'raggiunto',
  'Parzialmente raggiunto': 'parziale',
  'Non raggiunto': 'mancato',
};

export function classeEsito(esito: Esito): string {
  return CLASSE[esito] ?? 'altro';
}

const FULL = 100;

/** A picture of a percentage; the figure stands beside it as text. */
export function barra(percento: number | null, esito: Esito): TemplateResult | typeof nothing {
  if (percento === null) return nothing;
  const larghezza = Math.min(Math.max(percento, 0), FULL);
  return html`<svg
    class="barra ${classeEsito(esito)}"
    viewBox="0 0 100 6"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${svg`<rect class="fondo" width="100" height="6"></rect><rect class="pieno" width=${larghezza} height="6"></rect>`}
  </svg>`;
}
