import { html, nothing, type TemplateResult } from 'lit';
import { righeVisibili, type Gruppo, type RigaAlbero } from '../modello/albero';
import type { Perche } from '../modello/perche';
import { barra, classeEsito } from './barra';
import type { Contesto } from './contesto';
import { finestra, focusRiga, vuoto } from './finestra';

/** Two lines of a name, the esito and the bar, in pixels. */
const STIMA = 68;

/** What the keys of a row need to know. */
interface Luogo {
  readonly riga: RigaAlbero;
  readonly indice: number;
  readonly righe: readonly RigaAlbero[];
}

/** A tree with one stop for Tab; arrows move in it, Enter explains a figure, Space shows its cell in Excel, * opens all beside. */
export function albero({ nome, nodi }: Gruppo, contesto: Contesto): TemplateResult {
  const { aperti, attivo } = contesto.stato;
  const righe = righeVisibili(nodi, aperti);
  const sempre = Math.max(
    0,
    righe.findIndex(({ nodo }) => nodo.id === attivo),
  );
  return html`<section class="gruppo">
    <h2>${nome}</h2>
    <div role="tree" aria-label=${nome}>
      ${finestra({
        chiavi: righe.map(({ nodo }) => nodo.id),
        stima: STIMA,
        sempre,
        vuoto,
        disegna: (indice) => {
          const riga = righe[indice];
          return riga === undefined
            ? html``
            : rigaAlbero({ riga, indice, righe }, indice === sempre, contesto);
        },
      })}
    </div>
  </section>`;
}

function rigaAlbero(luogo: Luogo, attiva: boolean, contesto: Contesto): TemplateResult {
  const { riga, indice } = luogo;
  const { nodo, livello, posizione, quanti } = riga;
  const { stato, parole, manda } = contesto;
  const { testi, formato, labels } = parole;
  const aperto = stato.aperti.has(nodo.id);
  const spiegato = stato.spiegati.has(nodo.id);
  const valore = nodo.percento === null ? testi.senzaValore : formato.punti(nodo.percento);
  return html`<div
    role="treeitem"
    data-riga=${indice}
    id=${`nodo-${nodo.id}`}
    class="nodo livello-${Math.min(livello, 4)}"
    tabindex=${attiva ? 0 : -1}
    aria-level=${livello}
    aria-posinset=${posizione}
    aria-setsize=${quanti}
    aria-expanded=${nodo.figli.length === 0 ? nothing : String(aperto)}
    @keydown=${(event: KeyboardEvent) => {
      tasto(event, luogo, contesto);
    }}
    @focus=${() => {
      if (!attiva) manda({ kind: 'attivo', id: nodo.id });
    }}
    @click=${() => {
      manda({ kind: 'attivo', id: nodo.id });
      if (nodo.figli.length > 0) manda({ kind: 'apri', ids: [nodo.id], aperto: !aperto });
      else manda({ kind: 'spiega', id: nodo.id });
    }}
  >
    <span class="freccia" aria-hidden="true"
      >${nodo.figli.length === 0 ? '' : aperto ? '▾' : '▸'}</span
    >
    <span class="nome">${nodo.nome}</span>
    <span
      class="valore"
      title=${testi.perche.mostra}
      @click=${(event: Event) => {
        event.stopPropagation();
        manda({ kind: 'spiega', id: nodo.id });
      }}
      >${valore}</span
    >
    <span class="esito ${classeEsito(nodo.esito)}"
      >${labels.esiti[nodo.esito]}${nodo.rettificato ? ` ${labels.rettificato}` : ''}</span
    >
    ${barra(nodo.percento, nodo.esito)}
    ${spiegato ? spiegazione(nodo.perche(), testi.perche.titolo, vaiA(riga, contesto)) : nothing}
  </div>`;
}

function vaiA(
  { nodo: { cell } }: RigaAlbero,
  { parole: { testi }, comandi }: Contesto,
): TemplateResult | typeof nothing {
  if (cell === null) return nothing;
  return html`<fluent-button size="small" appearance="subtle" @click=${() => void comandi.vai(cell)}
    >${testi.segnalazioni.vai(cell.sheet)}</fluent-button
  >`;
}

function spiegazione(
  perche: Perche,
  titolo: string,
  vai: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div
    class="perche"
    role="note"
    aria-label=${titolo}
    @click=${(event: Event) => {
      event.stopPropagation();
    }}
  >
    <strong>${titolo}</strong>
    <dl>
      ${perche.map(
        ([voce, valore]) =>
          html`${voce === '' ? nothing : html`<dt>${voce}</dt>`}
            <dd class=${voce === '' ? 'intera' : ''}>${valore}</dd>`,
      )}
    </dl>
    ${vai}
  </div>`;
}

function tasto(event: KeyboardEvent, luogo: Luogo, { stato, manda, comandi }: Contesto): void {
  // Keys pressed inside an explanation are for what it holds.
  if (event.target !== event.currentTarget) return;
  const { riga, indice, righe } = luogo;
  const { nodo, livello, genitore } = riga;
  const aperto = stato.aperti.has(nodo.id);
  const lista =
    event.currentTarget instanceof Element ? event.currentTarget.closest('[role=tree]') : null;
  const vai = (altra: number): void => {
    if (righe[altra] !== undefined) focusRiga(lista, altra);
  };
  const gesti: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      vai(indice + 1);
    },
    ArrowUp: () => {
      vai(indice - 1);
    },
    Home: () => {
      vai(0);
    },
    End: () => {
      vai(righe.length - 1);
    },
    ArrowRight: () => {
      if (nodo.figli.length === 0) return;
      if (aperto) vai(indice + 1);
      else manda({ kind: 'apri', ids: [nodo.id], aperto: true });
    },
    ArrowLeft: () => {
      if (aperto) manda({ kind: 'apri', ids: [nodo.id], aperto: false });
      else vai(righe.findIndex((altra) => altra.nodo.id === genitore));
    },
    '*': () => {
      const fratelli = righe.filter(
        (altra) => altra.livello === livello && altra.genitore === genitore,
      );
      manda({ kind: 'apri', ids: fratelli.map((altra) => altra.nodo.id), aperto: true });
    },
    Enter: () => {
      manda({ kind: 'spiega', id: nodo.id });
    },
    ' ': () => {
      if (nodo.cell !== null) void comandi.vai(nodo.cell);
    },
  };
  const gesto = gesti[event.key];
  if (gesto === undefined) return;
  event.preventDefault();
  gesto();
}
