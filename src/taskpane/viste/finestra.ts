import { html, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { quadro, type Quadro } from '../modello/quadro';

/** A long list of which only what is in sight is in the page, with what stands just above and below. */
export interface Lunga {
  /** What a row is called from one drawing to the next. */
  readonly chiavi: readonly string[];
  /** Draws one row as one element that bears `data-riga` with its place. */
  readonly disegna: (indice: number) => TemplateResult;
  /** Element that keeps the place of rows out of sight; `altezza` in pixels. */
  readonly vuoto: (altezza: number) => TemplateResult;
  /** Height of a row that was never drawn, in pixels. */
  readonly stima: number;
  /** A row that is in the page wherever it stands: the one that Tab reaches, or that a person fills in. */
  readonly sempre: number | null;
}

const PER_ELEMENTO = new WeakMap<Node, FinestraDirective>();
/** Those in the page now: what one of them gains in height moves the others. */
const PRESENTI = new Set<FinestraDirective>();
/** The box that a list scrolls in, where it is not the page. */
const SCATOLA = '.matrice';
const LEAST_CHANGE = 0.5;

class FinestraDirective extends AsyncDirective {
  private lista: Lunga | null = null;
  private parent: HTMLElement | null = null;
  private disegnato: Quadro = { pezzi: [], chiave: '' };
  private readonly altezze = new Map<string, number>();
  private waiting = false;

  override update(part: ChildPart, [lista]: [Lunga]): unknown {
    this.lista = lista;
    if (this.parent === null) this.listen();
    if (part.parentNode instanceof HTMLElement) {
      this.parent = part.parentNode;
      PER_ELEMENTO.set(this.parent, this);
    }
    this.look();
    return this.contenuto();
  }

  override render(_: Lunga): unknown {
    return this.contenuto();
  }

  override disconnected(): void {
    PRESENTI.delete(this);
    document.removeEventListener('scroll', this.look, true);
    document.removeEventListener('toggle', this.look, true);
    window.removeEventListener('resize', this.resized);
  }

  override reconnected(): void {
    this.listen();
  }

  /** Brings a row into the page and gives it the keyboard. */
  focus(indice: number): void {
    if (this.lista === null || this.parent === null) return;
    if (this.rowAt(indice) === null) {
      this.lista = { ...this.lista, sempre: indice };
      this.setValue(this.contenuto());
    }
    this.rowAt(indice)?.focus();
  }

  private listen(): void {
    PRESENTI.add(this);
    document.addEventListener('scroll', this.look, { capture: true, passive: true });
    // What opens or closes above a list moves it.
    document.addEventListener('toggle', this.look, true);
    window.addEventListener('resize', this.resized);
  }

  private readonly resized = (): void => {
    this.altezze.clear();
    this.look();
  };

  /** At most once a frame: heights first, then whether other rows are in sight. */
  private readonly look = (): void => {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      if (!this.isConnected) return;
      const changed = this.measure();
      const { chiave } = this.quadro();
      if (!changed && chiave === this.disegnato.chiave) return;
      this.setValue(this.contenuto());
      PRESENTI.forEach((lista) => {
        lista.look();
      });
    });
  };

  private measure(): boolean {
    let changed = false;
    for (const row of this.rows()) {
      const chiave = this.lista?.chiavi[Number(row.dataset['riga'])];
      if (chiave === undefined) continue;
      const { height } = row.getBoundingClientRect();
      if (height === 0 || Math.abs((this.altezze.get(chiave) ?? 0) - height) < LEAST_CHANGE)
        continue;
      this.altezze.set(chiave, height);
      changed = true;
    }
    return changed;
  }

  private rows(): readonly HTMLElement[] {
    return [...(this.parent?.querySelectorAll<HTMLElement>(':scope > [data-riga]') ?? [])];
  }

  private rowAt(indice: number): HTMLElement | null {
    return this.parent?.querySelector(`:scope > [data-riga="${String(indice)}"]`) ?? null;
  }

  private quadro(): Quadro {
    const { chiavi, stima, sempre } = this.lista ?? { chiavi: [], stima: 1, sempre: null };
    const altezze = chiavi.map((chiave) => this.altezze.get(chiave) ?? stima);
    return quadro(altezze, this.inSight(), [sempre, this.holding()]);
  }

  /** The row that the keyboard is in: taken out of the page it would lose it. */
  private holding(): number | null {
    const { activeElement } = document;
    if (this.parent === null || !this.parent.contains(activeElement)) return null;
    const row = activeElement?.closest<HTMLElement>('[data-riga]');
    return row?.parentElement === this.parent ? Number(row.dataset['riga']) : null;
  }

  /** What a person sees of the list, in pixels from its top. */
  private inSight(): { readonly da: number; readonly a: number } {
    const top = this.parent?.getBoundingClientRect().top ?? 0;
    const box = this.parent?.closest(SCATOLA)?.getBoundingClientRect();
    const da = Math.max(0, box?.top ?? 0);
    const a = Math.min(window.innerHeight, box?.bottom ?? window.innerHeight);
    return { da: da - top, a: Math.max(a, da) - top };
  }

  private contenuto(): unknown {
    const { lista } = this;
    if (lista === null) return null;
    this.disegnato = this.quadro();
    return repeat(
      this.disegnato.pezzi,
      (pezzo) =>
        pezzo.kind === 'riga' ? (lista.chiavi[pezzo.indice] ?? '') : `vuoto ${String(pezzo.dopo)}`,
      (pezzo) => (pezzo.kind === 'riga' ? lista.disegna(pezzo.indice) : lista.vuoto(pezzo.altezza)),
    );
  }
}

/** The rows of a long list; the element that it fills scrolls with the page, or with its box. */
export const finestra = directive(FinestraDirective);

/** Gives the keyboard to a row of the long list in this element, in sight or not. */
export function focusRiga(lista: Element | null, indice: number): void {
  if (lista !== null) PER_ELEMENTO.get(lista)?.focus(indice);
}

/** Keeps the place of rows out of sight. Set as a property: our policy allows no style in mark-up. */
export const vuoto = (altezza: number): TemplateResult =>
  html`<div role="none" .style=${`height: ${String(altezza)}px`}></div>`;
