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
        : html`${cifra(ente, risultato, contesto)} ${anniDellEnte(contesto)}`
    }
    ${alberoOf(risultato, parole).map((gruppo) => albero(gruppo, contesto))}
  `;
}

/** The years side by side, once a person asked: they take a run for each year. */
function anniDellEnte(contesto: Contesto): TemplateResult {
  const { stato, parole, comandi, manda } = contesto;
  const { anni: testi } = parole.testi;
  return html`<section class="confronto" aria-labelledby="titolo-anni">
    <h2 id="titolo-anni" tabindex="-1">${testi.titolo}</h2>
    ${
      stato.anni !== null
        ? html`<fluent-button
              size="small"
              @click=${() => {
                manda({ kind: 'anni-chiusi' });
                document.getElementById('titolo-anni')?.focus();
              }}
              >${testi.chiudi}</fluent-button
            >
            ${arrivo('anni', contesto)}`
        : html`<fluent-button
            size="small"
            ?disabled=${stato.fase !== null}
            @click=${() => {
              void comandi.anni().then(() => {
                document.getElementById('titolo-anni')?.focus();
              });
            }}
            >${testi.confronta}</fluent-button
          >`
    }
  </section>`;
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
