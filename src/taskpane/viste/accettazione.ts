import { html, type TemplateResult } from 'lit';
import type { Rilievo } from '../modello/rilievi';
import type { Contesto } from './contesto';
import { focusAfter, focusSoon } from './fuoco';
import { onEscape } from './tasti';

/** The form *Accetta*, in place: who and why, both needed. Esc gives up. */
export function accettazione(
  { id, codice, dove, finding }: Rilievo,
  { stato, parole, comandi, manda }: Contesto,
): TemplateResult {
  const { segnalazioni: testi } = parole.testi;
  const occupato = stato.fase !== null;
  const close = (): void => {
    manda({ kind: 'accettando', id: null });
    focusSoon(`accetta-${id}`);
  };
  return html`<form
    class="accettazione"
    aria-label=${testi.accettaDove(dove)}
    @keydown=${(event: KeyboardEvent) => {
      onEscape(event, close);
      // Fluent's buttons are no submit buttons to the browser: Enter in a field would do nothing.
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
        event.target.form?.requestSubmit();
      }
    }}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (!(event.currentTarget instanceof HTMLFormElement) || occupato) return;
      const dati = new FormData(event.currentTarget);
      const motivo = fieldOf(dati, 'motivo');
      const chi = fieldOf(dati, 'chi');
      if (motivo === '' || chi === '') return;
      manda({ kind: 'preferenze', preferenze: { chi } });
      void comandi.accetta(finding, motivo).then(() => {
        focusAfter(codice);
      });
    }}
  >
    <label for="campo-motivo">${testi.motivo}</label>
    <input
      id="campo-motivo"
      name="motivo"
      required
      pattern=".*\\S.*"
      maxlength="1000"
      autocomplete="off"
      aria-describedby="aiuto-motivo"
    />
    <p class="aiuto" id="aiuto-motivo">${testi.motivoAiuto}</p>
    <label for="campo-chi-accetta">${testi.chiAccetta}</label>
    <input
      id="campo-chi-accetta"
      name="chi"
      required
      pattern=".*\\S.*"
      maxlength="200"
      .value=${stato.preferenze.chi}
    />
    <div class="gesti">
      <fluent-button type="submit" size="small" appearance="primary" ?disabled-focusable=${occupato}
        >${testi.conferma}</fluent-button
      >
      <fluent-button size="small" @click=${close}>${testi.rinuncia}</fluent-button>
    </div>
  </form>`;
}

function fieldOf(dati: FormData, nome: string): string {
  const valore = dati.get(nome);
  return typeof valore === 'string' ? valore.trim() : '';
}
