import { html, render } from 'lit';
import { giornaleOf } from '../app/giornale';
import { ribbonCommands } from '../commands';
import { associateRibbon, officeReady, type OfficeApp } from '../host/office';
import { TESTI_PANNELLO } from '../locale';
import './componenti';
import { comandiOf, type Comandi } from './comandi';
import { negozioOf, type Negozio } from './negozio';
import { OROLOGIO } from './orologio';
import { readPreferenze, savePreferenze } from './preferenze';
import { statoIniziale } from './stato';
import { applyTheme } from './tema';
import { pannello, paroleDi } from './viste/pannello';

/** ExcelApi of Office LTSC 2021: below it the manifest hides the add-in, and this page says why it does nothing. */
const API_FLOOR = '1.14';
/** Events come in bursts; one hint a second is enough. */
const QUIET_MS = 1_000;

const root = document.getElementById('radice') ?? document.body;

const pronto = officeReady().then((office) => (office === null ? outside() : start(office)));
associateRibbon(ribbonCommands(pronto));

async function start(office: OfficeApp): Promise<Comandi | null> {
  applyTheme(office.temaScuro);
  const negozio = negozioOf(statoIniziale(readPreferenze(localStorage, office.lingua)));
  if (!office.supports(API_FLOOR)) {
    say(TESTI_PANNELLO[negozio.stato().preferenze.lingua].versioneVecchia);
    return null;
  }
  const host = office.host(() => {
    negozio.manda({ kind: 'attesa-cella' });
  });
  const comandi = comandiOf(host, giornaleOf(localStorage, office.cartella), negozio, OROLOGIO);
  keepDrawing(negozio, comandi);
  // Without events the pane only lacks its hint that data changed.
  await host.watch(hint(negozio)).catch(() => undefined);
  return comandi;
}

function keepDrawing(negozio: Negozio, comandi: Comandi): void {
  const manda: Negozio['manda'] = (evento) => {
    negozio.manda(evento);
  };
  const draw = (): void => {
    const stato = negozio.stato();
    document.documentElement.lang = stato.preferenze.lingua;
    render(pannello({ stato, parole: paroleDi(stato), comandi, manda }), root);
  };
  negozio.guarda(draw);
  negozio.guarda(({ preferenze }) => {
    savePreferenze(localStorage, preferenze);
  });
  draw();
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
function outside(): null {
  applyTheme(undefined);
  say(TESTI_PANNELLO.it.fuoriDaExcel);
  return null;
}

function say(testo: string): void {
  render(html`<main><p class="vuoto">${testo}</p></main>`, root);
}
