import { html, render, type TemplateResult } from 'lit';
import { ribbonCommands } from '../commands';
import { associateRibbon, officeReady, type OfficeApp } from '../host/office';
import type { Lingua } from '../locale/lingua';
import { loadParole } from '../locale/parole';
import { pigreOf } from './arrivi';
import type * as Calcolo from './calcolo';
import { alPrimoCenno } from './cenno';
import { comandiOf, type Comandi, type Mezzi } from './comandi';
import './componenti';
import { memoriaDi } from './memoria';
import { messaggioDi } from './messaggioDi';
import { negozioOf, type Negozio } from './negozio';
import { OROLOGIO } from './orologio';
import { readPreferenze, savePreferenze } from './preferenze';
import { statoIniziale } from './stato';
import { applyTheme } from './tema';
import { pannello } from './viste/pannello';

/** ExcelApi of Office LTSC 2021: below it the manifest hides the add-in, and this page says why it does nothing. */
const API_FLOOR = '1.14';
/** Events come in bursts; one hint a second is enough. */
const QUIET_MS = 1_000;

/** The same in every language, and needed where no words arrive. */
const TITOLO = html`<h1 class="titolo">Cruscotto Performance</h1>`;

const NON_PARTITO = {
  rete: {
    it: 'Il componente non si è caricato: controllare il collegamento alla rete e ricaricare.',
    en: 'The add-in did not load: check the network connection and reload.',
  },
  guasto: {
    it: 'Il componente non è partito per un errore imprevisto; nella cartella nulla è cambiato. Ricaricare; se si ripete, avvisare chi gestisce il componente.',
    en: 'The add-in did not start because of an unexpected error; nothing in the workbook changed. Reload; if it happens again, tell whoever manages the add-in.',
  },
} as const;

const root = document.getElementById('radice') ?? document.body;
const memoria = memoriaDi(window);
let shown = false;

const pronto = officeReady()
  .then((office) => (office === null ? outside() : start(office)))
  .catch(senzaParole);
associateRibbon(ribbonCommands(pronto), (thrown) => {
  // To the page's own report of errors.
  setTimeout(() => {
    throw thrown;
  });
});

async function start(office: OfficeApp): Promise<Comandi | null> {
  applyTheme(office.temaScuro);
  const preferenze = readPreferenze(memoria, office.lingua);
  const parole = await loadParole(preferenze.lingua);
  const negozio = negozioOf(statoIniziale(preferenze, parole));
  if (!office.supports(API_FLOOR)) {
    say(parole.testi.versioneVecchia);
    return null;
  }
  const host = office.host(() => {
    negozio.manda({ kind: 'attesa-cella' });
  });
  const mezzi: Mezzi = {
    host,
    memoria,
    cartella: office.cartella,
    orologio: OROLOGIO,
    azioni: async () => (await loadCalcolo()).azioni,
  };
  const comandi = comandiOf(mezzi, negozio);
  keepDrawing(negozio, comandi);
  // Where the calculation does not arrive, the click that needs it tries again and says so.
  alPrimoCenno(root, () => void loadCalcolo().catch(() => undefined));
  // Without events the pane only lacks its hint that data changed. A click does not wait for it: Excel may answer late.
  void host.watch(hint(negozio)).catch(() => undefined);
  return comandi;
}

function loadCalcolo(): Promise<typeof Calcolo> {
  return import(/* webpackChunkName: "calcolo" */ './calcolo');
}

function keepDrawing(negozio: Negozio, comandi: Comandi): void {
  const manda: Negozio['manda'] = (evento) => {
    negozio.manda(evento);
  };
  const draw = (): void => {
    const stato = negozio.stato();
    document.documentElement.lang = stato.parole.lingua;
    show(pannello({ stato, parole: stato.parole, comandi, manda, pigre }));
  };
  const pigre = pigreOf(async (nome) => (await loadCalcolo()).loadVista(nome), draw);
  negozio.guarda(draw);
  negozio.guarda(({ preferenze, parole }) => {
    savePreferenze(memoria, preferenze);
    if (preferenze.lingua !== parole.lingua) void speak(negozio, preferenze.lingua);
  });
  draw();
}

/** A language that does not arrive leaves the one that is spoken. */
async function speak(negozio: Negozio, lingua: Lingua): Promise<void> {
  try {
    const parole = await loadParole(lingua);
    if (negozio.stato().parole.lingua !== lingua) negozio.manda({ kind: 'parole', parole });
  } catch (thrown) {
    const preferenze = { lingua: negozio.stato().parole.lingua };
    negozio.manda({ kind: 'preferenze', preferenze });
    negozio.manda({ kind: 'detto', messaggio: messaggioDi(thrown) });
  }
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

/** The pane did not start, and perhaps not even its words arrived: those that are needed to say so stand here, in both languages. */
function senzaParole(thrown: unknown): null {
  const guasto = messaggioDi(thrown).kind === 'guasto';
  show(nonPartito(guasto ? NON_PARTITO.guasto : NON_PARTITO.rete));
  // To the page's own report of errors.
  if (guasto) throw thrown;
  return null;
}

function nonPartito({ it, en }: (typeof NON_PARTITO)[keyof typeof NON_PARTITO]): TemplateResult {
  return html`<main>
    ${TITOLO}
    <p class="vuoto" role="alert">${it} <span lang="en">${en}</span></p>
    <button
      type="button"
      @click=${() => {
        window.location.reload();
      }}
    >
      Ricarica / Reload
    </button>
  </main>`;
}

function say(testo: string): void {
  show(
    html`<main>
      ${TITOLO}
      <p class="vuoto">${testo}</p>
    </main>`,
  );
}

/** In the place of what the page itself says while it opens. */
function show(content: TemplateResult): void {
  if (!shown) root.replaceChildren();
  render(content, root);
  if (!shown) performance.mark('pannello');
  shown = true;
}
