import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  chromium,
  type Browser,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { startWorkbench, type Workbench } from '../../../workbench/server';
import { findBrowser } from './findBrowser';

const ROOT = resolve(__dirname, '../../..');
const OUT = resolve(ROOT, 'out/workbench');
const SCREENSHOTS = resolve(ROOT, 'test-output/schermate');

export const HAS_BROWSER = findBrowser() !== null;

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One browser and one server for all tests of a file. */
export class Officina {
  private constructor(
    private readonly browser: Browser,
    private readonly workbench: Workbench,
  ) {}

  static async open(): Promise<Officina> {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error('no browser');
    const root = process.getuid?.() === 0;
    const browser = await chromium.launch({
      executablePath,
      headless: true,
      args: [...ARGS, ...(root ? ['--no-sandbox'] : [])],
    });
    const workbench = await startWorkbench(
      { pane: resolve(OUT, 'pane'), page: resolve(OUT, 'page'), samples: resolve(ROOT, 'samples') },
      { page: 0, pane: 0 },
    );
    return new Officina(browser, workbench);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.workbench.close();
  }

  /** A fresh page with the sample workbook open and its pane ready. */
  async banco(aspetto: Aspetto = {}): Promise<Banco> {
    const banco = await this.subito(aspetto);
    await banco.pulsante('Ricalcola').waitFor();
    return banco;
  }

  /** The same, without waiting for the pane. */
  async subito(
    aspetto: Aspetto = {},
    prima: (banco: Banco) => Promise<void> = () => Promise.resolve(),
  ): Promise<Banco> {
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: aspetto.viewport ?? { width: 1280, height: 800 },
      locale: 'it-IT',
      colorScheme: aspetto.scuro === true ? 'dark' : 'light',
      forcedColors: aspetto.contrasto === true ? 'active' : 'none',
      acceptDownloads: true,
    });
    const page = await context.newPage();
    const banco = new Banco(page);
    await prima(banco);
    await page.goto(this.workbench.pageUrl);
    return banco;
  }

  paneUrl(): string {
    return this.workbench.paneUrl;
  }
}

export interface Aspetto {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly scuro?: boolean;
  readonly contrasto?: boolean;
}

/** The workbench as a person uses it. On `close` any page error and any request to the outside fails the test. */
export class Banco {
  readonly errors: string[] = [];
  readonly outside: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    void page.context().route('**/*', (route) => {
      const { hostname } = new URL(route.request().url());
      if (hostname === 'localhost') return route.continue();
      this.outside.push(route.request().url());
      return route.abort();
    });
  }

  pane(nome = 'Io'): FrameLocator {
    return this.page.frameLocator(`iframe[title="Pannello: ${nome}"]`);
  }

  /** A Fluent button: it has its role from inside, where locators by role do not look. */
  pulsante(testo: string, nome = 'Io'): Locator {
    return this.pane(nome).locator('fluent-button').getByText(testo, { exact: true });
  }

  /** The pane's frame itself, for what a locator cannot do. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('taskpane.html'));
    if (frame === undefined) throw new Error('the pane is not there');
    return frame;
  }

  /** A click on the ribbon, as drawn from the manifest. */
  async ribbon(comando: string, nome = 'Io'): Promise<void> {
    await this.page.locator(`[data-comando="${nome}:${comando}"]`).click();
  }

  async foglio(nome: string): Promise<void> {
    await this.page.getByRole('tab', { name: nome, exact: true }).click();
  }

  async cella(dove: string): Promise<string> {
    return ((await this.page.locator(`[data-cella="${dove}"]`).textContent()) ?? '').trim();
  }

  async scrivi(dove: string, testo: string): Promise<void> {
    await this.page.locator(`[data-cella="${dove}"]`).dblclick();
    await this.page.locator('input.modifica').fill(testo);
    await this.page.locator('input.modifica').press('Enter');
  }

  async foto(nome: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: resolve(SCREENSHOTS, `${nome}.png`) });
  }

  async fotoPannello(nome: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page
      .locator('iframe')
      .first()
      .screenshot({ path: resolve(SCREENSHOTS, `${nome}.png`) });
  }

  /** A full run, the question before the first one included. */
  async ricalcola(): Promise<void> {
    await this.ribbon('ricalcola');
    await this.pulsante('Aggiungi e scrivi').click();
    await this.pane().getByText('Fatto:').waitFor();
  }

  /** From now on these files of the pane do not arrive, as without network. */
  async manca(file: string): Promise<void> {
    await this.page.context().route(file, (route) => route.abort());
  }

  async torna(file: string): Promise<void> {
    await this.page.context().unroute(file);
  }

  /** `attesi`: errors that the browser itself prints of a fault that the test made. */
  async close(attesi?: RegExp): Promise<void> {
    await this.page.context().close();
    expect(this.outside).toEqual([]);
    expect(this.errors.filter((error) => attesi?.test(error) !== true)).toEqual([]);
  }
}
