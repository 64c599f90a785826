import { html, render } from 'lit';
import { giornaleOf } from '../app/giornale';
import { associateRibbonCommands } from '../commands';
import { officeHost, SYSTEM_CLOCK } from '../host/office';
import { TESTI_PANNELLO } from '../locale';
import './componenti';
import { comandiOf, type Comandi } from './comandi';
import { negozioOf, type Negozio } from './negozio';
import { OROLOGIO } from './orologio';
import { readPreferenze, savePreferenze } from './preferenze';
import { statoIniziale } from './stato';
import { applyTheme } from './tema';
import { pannello, paroleDi } from './viste/pannello';

const API_FLOOR = '1.14';
/** Events come in bursts; one hint a second is enough. */
const QUIET_MS = 1_000;

const root = document.getElementById('radice') ?? document.body;

const pronto: Promise<Comandi | null> =
  typeof Office === 'undefined' ? Promise.resolve(fuori()) : Office.onReady().then(start);

if (typeof Office !== 'undefined') {
  associateRibbonCommands(Office.actions, pronto, () => Office.addin.showAsTaskpane());
}

async function start(info: { host: Office.HostType | null }): Promise<Comandi | null> {
  if (info.host !== Office.HostType.Excel) return fuori();
  const supports = (version: string): boolean =>
    Office.context.requirements.isSetSupported('ExcelApi', version);
  applyTheme((Office.context.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme);
  const negozio = negozioOf(
    statoIniziale(readPreferenze(localStorage, Office.context.displayLanguage)),
  );
  if (!supports(API_FLOOR)) {
    avviso(TESTI_PANNELLO[negozio.stato().preferenze.lingua].versioneVecchia);
    return null;
  }
  const host = officeHost({
    excel: Excel,
    clock: SYSTEM_CLOCK,
    supports,
    onWaiting: () => {
      negozio.manda({ kind: 'attesa-cella' });
    },
  });
  const giornale = giornaleOf(localStorage, Office.context.document.url);
  const comandi = comandiOf(host, giornale, negozio, OROLOGIO);
  draw(negozio, comandi);
  await host.watch(hint(negozio)).catch(() => undefined);
  return comandi;
}

function draw(negozio: Negozio, comandi: Comandi): void {
  const disegna = (): void => {
    const stato = negozio.stato();
    document.documentElement.lang = stato.preferenze.lingua;
    render(pannello({ stato, parole: paroleDi(stato), comandi, manda: negozio.manda }), root);
  };
  negozio.guarda(disegna);
  negozio.guarda(({ preferenze }) => {
    savePreferenze(localStorage, preferenze);
  });
  disegna();
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
function fuori(): null {
  applyTheme(undefined);
  avviso(TESTI_PANNELLO.it.fuoriDaExcel);
  return null;
}

function avviso(testo: string): void {
  render(html`<main><p class="vuoto">${testo}</p></main>`, root);
}
