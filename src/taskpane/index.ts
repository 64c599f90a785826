import { html, render } from 'lit';
import type * as CasiUso from '../app/casiUso';
import { giornaleOf } from '../app/giornale';
import { ribbonCommands } from '../commands';
import { associateRibbon, officeReady, type OfficeApp } from '../host/office';
import type { Lingua } from '../locale/lingua';
import { loadParole } from '../locale/parole';
import './componenti';
import { comandiOf, type Comandi } from './comandi';
import { negozioOf, type Negozio } from './negozio';
import { OROLOGIO } from './orologio';
import { readPreferenze, savePreferenze } from './preferenze';
import { statoIniziale } from './stato';
import { applyTheme } from './tema';
import type { VistePigre } from './viste/contesto';
import { pannello } from './viste/pannello';

/** ExcelApi of Office LTSC 2021: below it the manifest hides the add-in, and this page says why it does nothing. */
const API_FLOOR = '1.14';
/** Events come in bursts; one hint a second is enough. */
const QUIET_MS = 1_000;

const root = document.getElementById('radice') ?? document.body;

const pronto = officeReady().then((office) => (office === null ? outside() : start(office)));
associateRibbon(ribbonCommands(pronto));

async function start(office: OfficeApp): Promise<Comandi | null> {
  applyTheme(office.temaScuro);
  const preferenze = readPreferenze(localStorage, office.lingua);
  const parole = await loadParole(preferenze.lingua);
  const negozio = negozioOf(statoIniziale(preferenze, parole));
  if (!office.supports(API_FLOOR)) {
    say(parole.testi.versioneVecchia);
    return null;
  }
  const host = office.host(() => {
    negozio.manda({ kind: 'attesa-cella' });
  });
  const giornale = giornaleOf(localStorage, office.cartella);
  const comandi = comandiOf(host, giornale, negozio, OROLOGIO, loadCasiUso);
  keepDrawing(negozio, comandi);
  // The calculation arrives while the person reads; a click that comes first waits for it.
  void loadCasiUso();
  // Without events the pane only lacks its hint that data changed.
  await host.watch(hint(negozio)).catch(() => undefined);
  return comandi;
}

function loadCasiUso(): Promise<typeof CasiUso> {
  return import(/* webpackChunkName: "calcolo" */ '../app/casiUso');
}

/** In the same file as the calculation, whose parts they use. */
function loadPigre(): Promise<VistePigre> {
  return import(/* webpackChunkName: "calcolo" */ './viste/pigre');
}

function keepDrawing(negozio: Negozio, comandi: Comandi): void {
  const manda: Negozio['manda'] = (evento) => {
    negozio.manda(evento);
  };
  let pigre: VistePigre | null = null;
  const draw = (): void => {
    const stato = negozio.stato();
    document.documentElement.lang = stato.parole.lingua;
    render(pannello({ stato, parole: stato.parole, comandi, manda, pigre }), root);
  };
  negozio.guarda(draw);
  negozio.guarda(({ preferenze, parole }) => {
    savePreferenze(localStorage, preferenze);
    if (preferenze.lingua !== parole.lingua) void speak(negozio, preferenze.lingua);
  });
  draw();
  void loadPigre().then((viste) => {
    pigre = viste;
    draw();
  });
}

async function speak(negozio: Negozio, lingua: Lingua): Promise<void> {
  const parole = await loadParole(lingua);
  if (negozio.stato().parole.lingua !== lingua) negozio.manda({ kind: 'parole', parole });
}

function hint(negozio: Negozio): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      negozio.manda({ kind: 'dati-modificati' });
    }, QUIET_MS);
  };
}

/** The page opened outside Excel says where it belongs. */
async function outside(): Promise<null> {
  applyTheme(undefined);
  say((await loadParole('it')).testi.fuoriDaExcel);
  return null;
}

function say(testo: string): void {
  render(html`<main><p class="vuoto">${testo}</p></main>`, root);
}
