import { html, nothing, render, type TemplateResult } from 'lit';
import { HostFailure } from '../../src/app/hostFailure';
import { applyPlan, readWorkbook } from '../../src/host/file';
import { testoFailure } from '../../src/locale';
import { printA1, type WorkbookSnapshot } from '../../src/core';
import {
  attachToIframe,
  changesSince,
  EmulatedWorkbook,
  ExcelConnection,
  fromItalian,
  toItalian,
  type EmulatedSheet,
} from '../host';
import { grid, type Selected } from './grid';
import { GUASTI, type Guasto } from './guasti';
import { readRibbon, type Ribbon } from './ribbon';

const ESEMPI = ['cruscotti-2019-consuntivo.xlsx', 'cruscotti-2019-pianificazione.xlsx'];
const PANE_PATH = '/taskpane.html';

/** One person's Excel: a connection and the pane in its iframe. */
interface Client {
  readonly nome: string;
  readonly connection: ExcelConnection;
  readonly frame: HTMLIFrameElement;
  readonly leave: () => void;
}

interface Aperto {
  readonly nome: string;
  readonly bytes: Uint8Array;
  readonly original: WorkbookSnapshot;
  readonly workbook: EmulatedWorkbook;
}

/** A workbook that the add-in had Excel open beside the first: Excel would show it in a window of its own. */
interface Altra {
  readonly nome: string;
  readonly bytes: Uint8Array;
}

class Banco {
  private aperto: Aperto | null = null;
  private clients: readonly Client[] = [];
  private altre: readonly Altra[] = [];
  private foglio: EmulatedSheet | null = null;
  private scelta: Selected | null = null;
  private guasto: Guasto = 'nessuno';
  private messaggio = '';
  private conversazioni = 0;

  constructor(
    private readonly root: HTMLElement,
    private readonly paneOrigin: string,
    private readonly ribbon: Ribbon,
  ) {}

  async openSample(nome: string): Promise<void> {
    const response = await fetch(`/samples/${nome}`);
    this.open(nome, new Uint8Array(await response.arrayBuffer()));
  }

  open(nome: string, bytes: Uint8Array): void {
    try {
      const original = readWorkbook(bytes);
      const workbook = EmulatedWorkbook.fromSnapshot(original);
      this.clients.forEach(({ leave, frame }) => {
        leave();
        frame.remove();
      });
      this.clients = [];
      this.altre = [];
      this.aperto = { nome, bytes, original, workbook };
      this.foglio = workbook.sheets[0] ?? null;
      this.scelta = null;
      this.messaggio = `Aperto ${nome}.`;
      workbook.onChange(() => {
        this.draw();
      });
      this.addClient('Io');
    } catch (failure) {
      this.messaggio = nonSiApre(nome, failure);
    }
    this.draw();
  }

  draw(): void {
    render(this.view(), this.root);
    const panes = this.root.querySelector('.pannelli');
    this.clients.forEach(({ frame }) => {
      if (frame.parentElement === null) panes?.append(frame);
    });
  }

  private addClient(nome: string): void {
    if (this.aperto === null) return;
    this.conversazioni += 1;
    const connection = new ExcelConnection(this.aperto.workbook, {
      origin: window.location.origin,
      collab: this.clients.length > 0,
    });
    const frame = document.createElement('iframe');
    frame.title = `Pannello: ${nome}`;
    const leave = attachToIframe(
      connection,
      frame,
      { origin: this.paneOrigin, path: PANE_PATH },
      `banco-${String(this.conversazioni)}-${String(Date.now())}`,
    );
    // The frame's name carries the conversation: it must stand before the frame is in the page.
    this.root.querySelector('.pannelli')?.append(frame);
    connection.onSelection = (sheet, range) => {
      this.foglio = sheet;
      this.scelta = { row: range.top, col: range.left };
      this.draw();
      this.root.querySelector('.scelta')?.scrollIntoView({ block: 'center', inline: 'nearest' });
    };
    connection.onLeave = (dove) => {
      if (dove === 'avanti') this.focus('[role=tab][aria-selected=true]');
      else this.focus('.griglia td[tabindex="0"]');
    };
    connection.onWorkbook = (nuova) => {
      this.openBeside(nuova);
    };
    this.clients = [...this.clients, { nome, connection, frame, leave }];
    if (this.clients.length > 1) {
      this.clients.forEach((client) => {
        client.connection.setCollab(true);
      });
    }
    this.fail(this.guasto);
  }

  private fail(guasto: Guasto): void {
    this.guasto = guasto;
    for (const { connection } of this.clients) {
      connection.faults = GUASTI[guasto].piano;
      connection.editMode(guasto === 'modifica');
    }
    this.aperto?.workbook.sheets.forEach((sheet) => {
      sheet.protected = guasto === 'protetto' && sheet === this.foglio;
    });
  }

  private press(client: Client, functionName: string | null): void {
    if (functionName === null) client.frame.focus();
    else void client.connection.pressButton(functionName);
  }

  private download(): void {
    if (this.aperto === null) return;
    const { bytes, original, workbook, nome } = this.aperto;
    const written = applyPlan(bytes, changesSince(original, workbook));
    save(nome.replace(/\.xls(x|m)$/i, '-ricalcolato.xls$1'), written);
  }

  /** As far as this host goes: it must be a workbook, and a person may keep it. */
  private openBeside(bytes: Uint8Array | null): void {
    if (bytes === null) return;
    readWorkbook(bytes);
    const nome = `Cartel${String(this.altre.length + 2)}.xlsx`;
    this.altre = [...this.altre, { nome, bytes }];
    this.messaggio = `Il componente ha aperto una cartella nuova, ${nome}: Excel la mostrerebbe in un'altra finestra.`;
    this.draw();
  }

  private view(): TemplateResult {
    return html`
      ${this.fileBar()} ${this.ribbonView()}
      <p role="status" class="messaggio">${this.messaggio}</p>
      <main class="corpo">
        <div class="foglio">${this.sheetView()}</div>
        <div class="pannelli"></div>
      </main>
      <nav aria-label="Fogli">${this.tabs()}</nav>
    `;
  }

  private fileBar(): TemplateResult {
    return html`<header class="file">
      <h1>Banco di prova</h1>
      ${ESEMPI.map(
        (nome) =>
          html`<button type="button" @click=${() => void this.openSample(nome)}>${nome}</button>`,
      )}
      <label class="apri"
        >Apri un file…
        <input
          type="file"
          accept=".xlsx,.xlsm"
          @change=${(event: Event) => void this.openFile(event)}
        />
      </label>
      <button
        type="button"
        ?disabled=${this.aperto === null}
        @click=${() => {
          this.download();
        }}
      >
        Scarica
      </button>
      <button
        type="button"
        ?disabled=${this.clients.length !== 1}
        @click=${() => {
          this.addClient('Collega');
          this.draw();
        }}
      >
        Aggiungi un collega
      </button>
      ${this.altre.map(
        ({ nome, bytes }) =>
          html`<button
            type="button"
            @click=${() => {
              save(nome, bytes);
            }}
          >
            Scarica ${nome}
          </button>`,
      )}
      <label
        >Guasto
        <select
          @change=${(event: Event) => {
            const { value } = event.currentTarget as HTMLSelectElement;
            if (value in GUASTI) this.fail(value as Guasto);
          }}
        >
          ${Object.entries(GUASTI).map(
            ([chiave, { nome }]) => html`<option value=${chiave}>${nome}</option>`,
          )}
        </select>
      </label>
    </header>`;
  }

  private ribbonView(): TemplateResult {
    return html`<section class="nastro" aria-label=${this.ribbon.tab}>
      <span class="scheda">${this.ribbon.tab}</span>
      ${this.clients.map(
        (client) =>
          html`<fieldset>
            <legend>
              ${this.ribbon.group}${this.clients.length > 1 ? ` · ${client.nome}` : ''}
            </legend>
            ${this.ribbon.buttons.map(
              (button) =>
                html`<button
                  type="button"
                  title=${button.tip}
                  data-comando=${`${client.nome}:${button.functionName ?? 'pannello'}`}
                  @click=${() => {
                    this.press(client, button.functionName);
                  }}
                >
                  <img src=${button.icon} alt="" width="32" height="32" />
                  <span>${button.label}</span>
                </button>`,
            )}
          </fieldset>`,
      )}
    </section>`;
  }

  private sheetView(): TemplateResult | typeof nothing {
    if (this.aperto === null || this.foglio === null) return nothing;
    const { workbook } = this.aperto;
    const foglio = this.foglio;
    return html`<p class="formula">
        ${
          this.scelta === null
            ? ''
            : `${printA1(this.scelta.row, this.scelta.col)}: ${toItalian(foglio.cell(this.scelta.row, this.scelta.col), workbook.date1904)}`
        }
      </p>
      ${grid(workbook, foglio, this.scelta, {
        onSelect: (cell) => {
          this.scelta = cell;
          this.draw();
          this.focus('.scelta');
        },
        onType: ({ row, col }, text) => {
          const { format } = foglio.cell(row, col);
          workbook.typeCell(foglio.name, row, col, fromItalian(text, format));
        },
      })}`;
  }

  private tabs(): TemplateResult {
    const sheets = this.aperto?.workbook.sheets ?? [];
    return html`<div
      class="linguette"
      role="tablist"
      aria-label="Fogli"
      @keydown=${(event: KeyboardEvent) => {
        const away = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        const next = sheets[sheets.findIndex((sheet) => sheet === this.foglio) + (away ?? 0)];
        if (away === undefined || next === undefined) return;
        event.preventDefault();
        this.showSheet(next);
        this.focus('[role=tab][aria-selected=true]');
      }}
    >
      ${sheets.map(
        (sheet) =>
          html`<button
            type="button"
            role="tab"
            aria-selected=${sheet === this.foglio}
            tabindex=${sheet === this.foglio ? 0 : -1}
            @click=${() => {
              this.showSheet(sheet);
            }}
          >
            ${sheet.name}
          </button>`,
      )}
    </div>`;
  }

  private showSheet(sheet: EmulatedSheet): void {
    this.foglio = sheet;
    this.scelta = null;
    this.draw();
  }

  private focus(selector: string): void {
    this.root.querySelector<HTMLElement>(selector)?.focus();
  }

  private async openFile(event: Event): Promise<void> {
    const input = event.currentTarget as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The line below says what is open; the same file may be chosen again.
    input.value = '';
    this.open(file.name, bytes);
  }
}

function nonSiApre(nome: string, failure: unknown): string {
  if (!(failure instanceof HostFailure)) return `${nome} non si può aprire: ${String(failure)}`;
  const { testo, rimedio } = testoFailure('it', failure);
  return `${nome} non si può aprire: ${testo} ${rimedio}`;
}

function save(nome: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = nome;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function start(): Promise<void> {
  const root = document.getElementById('banco');
  if (root === null) throw new Error('no root');
  const { paneOrigin } = (await (await fetch('/config.json')).json()) as { paneOrigin: string };
  const manifest = await (await fetch('/manifest.xml')).text();
  const banco = new Banco(root, paneOrigin, readRibbon(manifest, 'it-IT'));
  banco.draw();
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) {
      void file.arrayBuffer().then((buffer) => {
        banco.open(file.name, new Uint8Array(buffer));
      });
    }
  });
  await banco.openSample(ESEMPI[0] ?? '');
}

void start();
