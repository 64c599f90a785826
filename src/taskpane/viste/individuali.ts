import { html, nothing, type TemplateResult } from 'lit';
import type { FileScelto } from '../conclusione';
import type { Contesto } from './contesto';
import { download } from './download';

const KILO = 1_000;

/** The workbook of the individual schede: a new one, or one that a person chooses brought up to date. */
export function individuali({ stato, parole, comandi, manda }: Contesto): TemplateResult {
  const { individuali: testi } = parole.testi;
  const occupato = stato.fase !== null;
  return html`<section aria-labelledby="titolo-individuali">
    <h2 id="titolo-individuali">${testi.titolo}</h2>
    <p class="aiuto">${testi.aiuto}</p>
    <div class="gesti">
      <fluent-button
        size="small"
        ?disabled-focusable=${occupato}
        @click=${() => void comandi.schedeIndividuali(null)}
        >${testi.nuova}</fluent-button
      >
    </div>
    <label for="campo-schede">${testi.aggiorna}</label>
    <input
      id="campo-schede"
      type="file"
      accept=".xlsx,.xlsm"
      aria-describedby="aiuto-schede"
      ?disabled=${occupato}
      @change=${(event: Event) => {
        if (!(event.currentTarget instanceof HTMLInputElement)) return;
        void take(event.currentTarget).then((file) =>
          file === null ? undefined : comandi.schedeIndividuali(file),
        );
      }}
    />
    <p class="aiuto" id="aiuto-schede">${testi.aggiornaAiuto}</p>
    ${stato.libro === null ? nothing : pronto(stato.libro, parole, manda)}
  </section>`;
}

/** The input forgets the file at once: the same one may be chosen again. */
async function take(input: HTMLInputElement): Promise<FileScelto | null> {
  const [file] = input.files ?? [];
  if (file === undefined) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  input.value = '';
  return { nome: file.name, bytes };
}

function pronto(
  libro: FileScelto,
  { testi, formato }: Contesto['parole'],
  manda: Contesto['manda'],
): TemplateResult {
  const { individuali } = testi;
  const peso = formato.numero(libro.bytes.length / KILO, 0);
  return html`<div class="prepara" role="group" aria-label=${libro.nome}>
    <p><strong>${libro.nome}</strong> (${peso} KB)</p>
    <p class="aiuto">${individuali.prontoAiuto}</p>
    <div class="gesti">
      <fluent-button
        size="small"
        appearance="primary"
        @click=${() => {
          download(libro);
        }}
        >${individuali.scarica}</fluent-button
      >
      <fluent-button
        size="small"
        @click=${() => {
          manda({ kind: 'libro-consegnato' });
        }}
        >${individuali.togli}</fluent-button
      >
    </div>
  </div>`;
}
