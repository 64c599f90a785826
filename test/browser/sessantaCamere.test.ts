import { cartellaDi, misureDi } from '../../scripts/bench/cartella';
import { xlsxOf } from '../../scripts/bench/xlsx';
import { calcola } from '../../src/app/ricalcola';
import { RICHIESTA } from '../support/office/prova';
import { violations } from './support/axe';
import { HAS_BROWSER, Officina, type Banco } from './support/banco';

jest.setTimeout(300_000);

const conBrowser = HAS_BROWSER ? describe : describe.skip;

if (!HAS_BROWSER) {
  describe('a consolidated workbook in a browser', () => {
    it('is left out: there is no Chromium, Chrome or Edge on this machine', () => {
      expect(HAS_BROWSER).toBe(false);
    });
  });
}

/** As many rows as 60 Camere have, on one sheet for every 250 of them. */
const RIGHE = 60 * 251;
const CARTELLA = cartellaDi(misureDi(RIGHE));
/** A page holds what is in sight, and some of what is near: never all of 15,060 rows. */
const MAX_ELEMENTI = 4_000;

/** Elements of the pane, those inside Fluent's components left out. */
const elementi = (banco: Banco): Promise<number> =>
  banco.paneFrame().evaluate(() => document.querySelectorAll('*').length);

interface Scorsa {
  readonly passi: number;
  readonly media: number;
  readonly peggiore: number;
}

/** Scrolls from top to bottom in steps of one frame each. */
function scorri(banco: Banco, scatola: string | null): Promise<Scorsa> {
  return banco.paneFrame().evaluate(async (selettore) => {
    const box = selettore === null ? document.documentElement : document.querySelector(selettore);
    if (box === null) throw new Error('nothing to scroll');
    const frame = (): Promise<number> => new Promise((next) => requestAnimationFrame(next));
    const tempi: number[] = [];
    const passi = 120;
    let prima = await frame();
    for (let passo = 0; passo <= passi; passo += 1) {
      box.scrollTop = ((box.scrollHeight - box.clientHeight) * passo) / passi;
      const ora = await frame();
      tempi.push(ora - prima);
      prima = ora;
    }
    const media = tempi.reduce((somma, tempo) => somma + tempo, 0) / tempi.length;
    return { passi, media, peggiore: Math.max(...tempi) };
  }, scatola);
}

/** Judges nothing that depends on the computer. */
function stampa(cosa: string, { passi, media, peggiore }: Scorsa, quanti: number): void {
  console.log(
    `${cosa}: ${String(passi)} steps of scrolling, ${media.toFixed(0)} ms a frame, the slowest ${peggiore.toFixed(0)} ms; ${String(quanti)} elements in the page`,
  );
}

async function aperta(officina: Officina): Promise<Banco> {
  const banco = await officina.banco();
  await banco.page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'sessanta-camere.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(xlsxOf(CARTELLA)),
    });
  await banco.page.getByText('Aperto sessanta-camere.xlsx').waitFor();
  await banco.pulsante('Verifica').waitFor();
  await banco.ribbon('verifica');
  await banco.pane().getByText('non è stato scritto nulla').waitFor({ timeout: 120_000 });
  return banco;
}

const nomeAttivo = (banco: Banco): Promise<string> =>
  banco.paneFrame().evaluate(() => document.activeElement?.textContent.trim() ?? '');

/**
 * Opens a tree to its last leaf with the keys of a person, from the bottom up, so that what opens is never walked through. Gives
 * its rows.
 */
function apriTutto(banco: Banco, nome: string): Promise<number> {
  return banco.paneFrame().evaluate((albero) => {
    const premi = (...tasti: readonly string[]): void => {
      for (const key of tasti) {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      }
    };
    const indice = (): number => Number(document.activeElement?.getAttribute('data-riga') ?? -1);
    const aperta = (): string | null =>
      document.activeElement?.getAttribute('aria-expanded') ?? null;
    const prima = `[role=tree][aria-label="${albero}"] [role=treeitem][tabindex="0"]`;
    document.querySelector<HTMLElement>(prima)?.focus();
    premi('Home', '*');
    for (let chiuse = 1; chiuse > 0;) {
      chiuse = 0;
      premi('End');
      while (indice() > 0) {
        if (aperta() === 'false') {
          chiuse += 1;
          premi('ArrowLeft', 'ArrowDown', '*', 'ArrowUp');
          if (indice() > 0) premi('ArrowUp');
        } else premi(aperta() === null ? 'ArrowLeft' : 'ArrowUp');
      }
    }
    premi('End');
    return indice() + 1;
  }, nome);
}

it('the core time of 60 Camere is printed', () => {
  const cpu = process.cpuUsage();
  const inizio = performance.now();
  const { esito } = calcola(CARTELLA, RICHIESTA);
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `core: ${(performance.now() - inizio).toFixed(0)} ms, of processor ${((user + system) / 1000).toFixed(0)} ms (aim: under 3000)`,
  );
  expect(esito.risultato.cruscotti.flatMap(({ righe }) => righe)).toHaveLength(RIGHE);
});

conBrowser('the pane on a workbook of 60 Camere', () => {
  let officina: Officina;
  let banco: Banco;
  beforeAll(async () => {
    officina = await Officina.open();
    banco = await aperta(officina);
  });
  afterAll(async () => {
    await banco.close();
    await officina.close();
  });

  it('keeps the page small with every unit and obiettivo open, and the keyboard reaches each row', async () => {
    const { page } = banco;
    const servizi = banco.pane().getByRole('tree', { name: 'Servizi' });
    await servizi.getByRole('treeitem').first().focus();
    for (let livello = 0; livello < 3; livello += 1) {
      await page.keyboard.press('*');
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('End');
    const inFondo = await nomeAttivo(banco);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await nomeAttivo(banco)).toBe(inFondo);
    for (let passo = 0; passo < 40; passo += 1) await page.keyboard.press('ArrowUp');
    expect(await banco.paneFrame().evaluate(() => document.activeElement?.role)).toBe('treeitem');
    await page.keyboard.press('Enter');
    await banco.pane().getByText('Perché questo numero?').waitFor();
    await banco.fotoPannello('sessanta-albero');
    expect(await elementi(banco)).toBeLessThan(MAX_ELEMENTI);
    expect(await violations(banco.paneFrame())).toEqual([]);
    await page.keyboard.press('Home');
    const scorsa = await scorri(banco, null);
    const quanti = await elementi(banco);
    stampa('tree', scorsa, quanti);
    expect(quanti).toBeLessThan(MAX_ELEMENTI);
    await banco.fotoPannello('sessanta-albero-fondo');
  });

  it('keeps the page small with every one of the rows open', async () => {
    const alberi = await banco.pane().getByRole('tree').all();
    let righe = 0;
    for (const albero of alberi) {
      righe += await apriTutto(banco, (await albero.getAttribute('aria-label')) ?? '');
    }
    console.log(`${String(righe)} rows of ${String(alberi.length)} trees open`);
    expect(righe).toBeGreaterThan(RIGHE);
    expect(await elementi(banco)).toBeLessThan(MAX_ELEMENTI);
    const scorsa = await scorri(banco, null);
    const quanti = await elementi(banco);
    stampa('all rows', scorsa, quanti);
    expect(quanti).toBeLessThan(MAX_ELEMENTI);
    expect(await violations(banco.paneFrame())).toEqual([]);
  });

  it('keeps the row with the keyboard while the wheel goes elsewhere', async () => {
    const { page } = banco;
    const servizi = banco.pane().getByRole('tree', { name: 'Servizi' });
    await servizi.locator('[role=treeitem][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const prima = await nomeAttivo(banco);
    await scorri(banco, null);
    expect(await nomeAttivo(banco)).toBe(prima);
    await page.keyboard.press('ArrowDown');
    expect(await nomeAttivo(banco)).not.toBe(prima);
  });

  it('scrolls through the longest list of remarks', async () => {
    await banco
      .pane()
      .getByRole('tab', { name: /^Segnalazioni/ })
      .click();
    const gruppi = banco.pane().locator('.titolo-gruppo');
    const conti = await gruppi.locator('.conto').allTextContents();
    const quanti = conti.map((conto) => Number(conto.replace(/\D/g, '')));
    const indice = quanti.indexOf(Math.max(...quanti));
    expect(quanti[indice]).toBeGreaterThan(300);
    const inizio = performance.now();
    await gruppi.nth(indice).click();
    const lista = banco.pane().locator('.rilievi li[data-riga]');
    await lista.first().waitFor();
    console.log(`remarks opened after ${(performance.now() - inizio).toFixed(0)} ms`);
    const scorsa = await scorri(banco, null);
    const elementiOra = await elementi(banco);
    stampa('remarks', scorsa, elementiOra);
    expect(elementiOra).toBeLessThan(MAX_ELEMENTI);
    const ultimo = String(quanti[indice]);
    await banco.pane().locator(`.rilievi li[aria-posinset="${ultimo}"]`).waitFor();
    await banco.fotoPannello('sessanta-segnalazioni');
    expect(await violations(banco.paneFrame())).toEqual([]);
  });

  it('scrolls through the matrix', async () => {
    await banco.pane().getByRole('tab', { name: 'Cascata' }).click();
    const matrice = banco.pane().getByRole('region', { name: /^Matrice/ });
    await matrice.scrollIntoViewIfNeeded();
    await matrice.getByRole('rowheader').first().waitFor();
    const righe = Number(await matrice.getByRole('table').getAttribute('aria-rowcount'));
    expect(righe).toBeGreaterThan(200);
    const scorsa = await scorri(banco, '.matrice');
    const quanti = await elementi(banco);
    stampa('matrix', scorsa, quanti);
    expect(await matrice.locator('tr[data-riga]').count()).toBeLessThan(60);
    await matrice.locator(`tr[aria-rowindex="${String(righe)}"]`).waitFor();
    await banco.fotoPannello('sessanta-matrice');
    expect(await violations(banco.paneFrame())).toEqual([]);
  });
});
