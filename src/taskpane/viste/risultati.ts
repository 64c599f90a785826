import { html, nothing, type TemplateResult } from 'lit';
import type { CruscottoCalcolato, Risultato } from '../../core';
import { alberoOf } from '../modello/albero';
import { albero } from './albero';
import { arrivo } from './arrivo';
import { barra, classeEsito } from './barra';
import type { Contesto } from './contesto';

/** The ente's figure, and everything it is made of as a tree. */
export function risultati(contesto: Contesto): TemplateResult | typeof nothing {
  const { stato, parole } = contesto;
  if (stato.calcolato === null) return nothing;
  const { risultato } = stato.calcolato;
  const ente = risultato.cruscotti.find(({ cruscotto }) => cruscotto.livello === 'ente');
  return html`
    ${
      ente === undefined
        ? nothing
        : html`${cifra(ente, risultato, contesto)}
            <div class="confronti">
              ${confronti(contesto).map((uno) => confronto(uno, contesto))}
            </div>`
    }
    ${alberoOf(risultato, parole).map((gruppo) => albero(gruppo, contesto))}
  `;
}

/** What a person opens below the ente's figure. */
interface Confrontabile {
  readonly nome: 'durante' | 'anni' | 'storico';
  readonly aperto: boolean;
  readonly testi: { readonly titolo: string; readonly confronta: string; readonly chiudi: string };
  readonly apri: () => Promise<void>;
  readonly chiudi: () => void;
}

/** What is missing until the end of the year; years side by side and two days of *Storico*, which take a reading of their own. */
function confronti({
  stato,
  parole: { testi },
  comandi,
  manda,
}: Contesto): readonly Confrontabile[] {
  return [
    {
      nome: 'durante',
      aperto: stato.durante,
      testi: testi.durante,
      apri: () => {
        manda({ kind: 'durante', aperto: true });
        return Promise.resolve();
      },
      chiudi: () => {
        manda({ kind: 'durante', aperto: false });
      },
    },
    {
      nome: 'anni',
      aperto: stato.anni !== null,
      testi: testi.anni,
      apri: () => comandi.anni(),
      chiudi: () => {
        manda({ kind: 'anni-chiusi' });
      },
    },
    {
      nome: 'storico',
      aperto: stato.storico !== null,
      testi: testi.storico,
      apri: () => comandi.storico(),
      chiudi: () => {
        manda({ kind: 'storico-chiuso' });
      },
    },
  ];
}

/** Closed only its button, so that the tree is not far; open with its heading, across the pane. */
function confronto(uno: Confrontabile, contesto: Contesto): TemplateResult {
  const { nome, aperto, testi, apri, chiudi } = uno;
  const titolo = `titolo-${nome}`;
  const bottone = `bottone-${nome}`;
  if (!aperto) {
    return html`<fluent-button
      id=${bottone}
      size="small"
      ?disabled-focusable=${contesto.stato.fase !== null}
      @click=${() => {
        void apri().then(() => {
          giveFocus(titolo);
        });
      }}
      >${testi.confronta}</fluent-button
    >`;
  }
  return html`<section class="confronto" aria-labelledby=${titolo}>
    <h2 id=${titolo} tabindex="-1">${testi.titolo}</h2>
    <fluent-button
      size="small"
      @click=${() => {
        chiudi();
        giveFocus(bottone);
      }}
      >${testi.chiudi}</fluent-button
    >
    ${arrivo(nome, contesto)}
  </section>`;
}

function giveFocus(id: string): void {
  document.getElementById(id)?.focus();
}

function cifra(
  { totale }: CruscottoCalcolato,
  risultato: Risultato,
  { parole }: Contesto,
): TemplateResult {
  const { testi, formato, labels } = parole;
  const valore = totale.percento === null ? testi.senzaValore : formato.punti(totale.percento);
  return html`<section class="ente" aria-label=${testi.ente}>
    <p class="quando">${testi.alGiorno(formato.data(risultato.al), risultato.anno)}</p>
    <p class="cifra">
      <span class="etichetta">${testi.ente}</span> <span class="numero">${valore}</span>
      <span class="esito ${classeEsito(totale.esito)}">${labels.esiti[totale.esito]}</span>
    </p>
    ${barra(totale.percento, totale.esito)}
    <p class="coperto">${testi.coperto(formato.punti(totale.pesoCoperto * 100))}</p>
  </section>`;
}
