import { html, nothing, type TemplateResult } from 'lit';
import { righeVisibili, type Gruppo, type RigaAlbero } from '../modello/albero';
import type { Perche } from '../modello/perche';
import { barra, classeEsito } from './barra';
import type { Contesto } from './contesto';

/** A tree with one stop for Tab; arrows move in it, Enter explains a figure, Space shows its cell in Excel. */
export function albero({ nome, nodi }: Gruppo, contesto: Contesto): TemplateResult {
  const righe = righeVisibili(nodi, contesto.stato.aperti);
  const attivo = righe.find(({ nodo }) => nodo.id === contesto.stato.attivo) ?? righe[0];
  return html`<section class="gruppo">
    <h2>${nome}</h2>
    <div role="tree" aria-label=${nome}>
      ${righe.map((riga) => rigaAlbero(riga, righe, riga === attivo, contesto))}
    </div>
  </section>`;
}

function rigaAlbero(
  riga: RigaAlbero,
  righe: readonly RigaAlbero[],
  attiva: boolean,
  contesto: Contesto,
): TemplateResult {
  const { nodo, livello, posizione, quanti } = riga;
  const { stato, parole, manda, comandi } = contesto;
  const { testi, formato, labels } = parole;
  const aperto = stato.aperti.has(nodo.id);
  const spiegato = stato.spiegati.has(nodo.id);
  const valore = nodo.percento === null ? testi.senzaValore : formato.punti(nodo.percento);
  return html`<div
      role="treeitem"
      id=${`nodo-${nodo.id}`}
      class="nodo livello-${Math.min(livello, 4)}"
      tabindex=${attiva ? 0 : -1}
      aria-level=${livello}
      aria-posinset=${posizione}
      aria-setsize=${quanti}
      aria-expanded=${nodo.figli.length === 0 ? nothing : String(aperto)}
      @keydown=${(event: KeyboardEvent) => {
        tasto(event, riga, righe, contesto);
      }}
      @focus=${() => {
        if (!attiva) manda({ kind: 'attivo', id: nodo.id });
      }}
      @click=${() => {
        manda({ kind: 'attivo', id: nodo.id });
        if (nodo.figli.length > 0) manda({ kind: 'apri', id: nodo.id, aperto: !aperto });
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
    </div>
    ${
      spiegato
        ? spiegazione(
            nodo.perche,
            testi.perche.titolo,
            vaiA(riga, contesto, () => comandi),
          )
        : nothing
    }`;
}

function vaiA(
  { nodo: { cell } }: RigaAlbero,
  { parole: { testi } }: Contesto,
  comandi: () => Contesto['comandi'],
): TemplateResult | typeof nothing {
  if (cell === null) return nothing;
  return html`<fluent-button
    size="small"
    appearance="subtle"
    @click=${() => void comandi().vai(cell)}
    >${testi.segnalazioni.vai(cell.sheet)}</fluent-button
  >`;
}

function spiegazione(
  perche: Perche,
  titolo: string,
  vai: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div class="perche" role="note" aria-label=${titolo}>
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

function tasto(
  event: KeyboardEvent,
  riga: RigaAlbero,
  righe: readonly RigaAlbero[],
  { stato, manda, comandi }: Contesto,
): void {
  const { nodo, genitore } = riga;
  const indice = righe.indexOf(riga);
  const aperto = stato.aperti.has(nodo.id);
  const gesti: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      focusNodo(righe[indice + 1]);
    },
    ArrowUp: () => {
      focusNodo(righe[indice - 1]);
    },
    Home: () => {
      focusNodo(righe[0]);
    },
    End: () => {
      focusNodo(righe.at(-1));
    },
    ArrowRight: () => {
      if (nodo.figli.length === 0) return;
      if (aperto) focusNodo(righe[indice + 1]);
      else manda({ kind: 'apri', id: nodo.id, aperto: true });
    },
    ArrowLeft: () => {
      if (aperto) manda({ kind: 'apri', id: nodo.id, aperto: false });
      else focusNodo(righe.find((altra) => altra.nodo.id === genitore));
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

function focusNodo(riga: RigaAlbero | undefined): void {
  if (riga !== undefined) document.getElementById(`nodo-${riga.nodo.id}`)?.focus();
}
