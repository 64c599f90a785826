import { HAS_BROWSER, Officina, type Banco } from './support/banco';
import { violations } from './support/axe';

jest.setTimeout(90_000);

const conBrowser = HAS_BROWSER ? describe : describe.skip;

if (!HAS_BROWSER) {
  describe('keyboard and notices in a browser', () => {
    it('are left out: there is no Chromium, Chrome or Edge on this machine', () => {
      expect(HAS_BROWSER).toBe(false);
    });
  });
}

/** What has the keyboard in the pane, by its text; empty where nothing has. */
async function fuoco(banco: Banco): Promise<string> {
  return banco.paneFrame().evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body ? '' : (activeElement?.textContent ?? '').trim();
  });
}

/** The tab that shows its content. */
const scelta = (banco: Banco) => banco.pane().locator('[role=tab][aria-selected=true]');

/** Whether a text can be seen in the pane without scrolling. */
async function inVista(banco: Banco, testo: string): Promise<boolean> {
  return banco
    .pane()
    .getByText(testo)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
}

async function larghezza(banco: Banco, px: number): Promise<void> {
  await banco.page
    .locator('iframe')
    .first()
    .evaluate((frame, width) => {
      frame.style.width = `${String(width)}px`;
    }, px);
}

conBrowser('the pane by keyboard', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it('has one stop for all tabs, and passing through them changes nothing', async () => {
    const banco = await officina.banco();
    await banco.ribbon('verifica');
    await banco.pane().getByText('non è stato scritto nulla').waitFor();
    await banco.pulsante('Annulla ultimo ricalcolo').focus();
    await banco.page.keyboard.press('Tab');
    await banco.page.keyboard.press('Tab');
    expect(await fuoco(banco)).toBe('Risultati');
    await banco.page.keyboard.press('Tab');
    expect(await fuoco(banco)).toBe('Che cosa manca');
    expect(await scelta(banco).textContent()).toContain('Risultati');
    await banco.close();
  });

  it('chooses a tab by arrows, Home and End', async () => {
    const banco = await officina.banco();
    await banco.pane().getByRole('tab', { name: 'Risultati' }).focus();
    for (const [tasto, scheda] of [
      ['ArrowRight', 'Segnalazioni'],
      ['End', 'Opzioni'],
      ['ArrowRight', 'Risultati'],
      ['ArrowLeft', 'Opzioni'],
      ['Home', 'Risultati'],
    ] as const) {
      await banco.page.keyboard.press(tasto);
      expect(await fuoco(banco)).toBe(scheda);
      expect((await scelta(banco).textContent())?.trim()).toBe(scheda);
    }
    await banco.close();
  });

  it('keeps the keyboard on the button that was pressed', async () => {
    const banco = await officina.banco();
    await banco.pulsante('Verifica').focus();
    await banco.page.keyboard.press('Enter');
    await banco.pane().getByText('non è stato scritto nulla').waitFor();
    expect(await fuoco(banco)).toBe('Verifica');
    await banco.close();
  });

  it('goes to the question of the first run, gives up on Esc, and comes back', async () => {
    const banco = await officina.banco();
    const { page } = banco;
    await banco.pulsante('Ricalcola').focus();
    await page.keyboard.press('Enter');
    const domanda = banco.pane().getByRole('heading', { name: 'Prepara la cartella' });
    await domanda.waitFor();
    await banco.pane().locator('h2:focus').getByText('Prepara la cartella').waitFor();
    await page.keyboard.press('Escape');
    await domanda.waitFor({ state: 'detached' });
    expect(await fuoco(banco)).toBe('Ricalcola');
    await page.keyboard.press('Enter');
    await domanda.waitFor();
    await banco.pane().locator('h2:focus').getByText('Prepara la cartella').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await banco.pane().getByText('Fatto:').waitFor();
    expect(await fuoco(banco)).toBe('Ricalcola');
    await banco.close();
  });
});

conBrowser('the pane where Office.js takes Tab and Esc over', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it('goes on from a heading that was given the keyboard', async () => {
    const banco = await officina.banco();
    await banco.ribbon('verifica');
    await banco.pulsante('Che cosa manca').focus();
    await banco.page.keyboard.press('Enter');
    await banco.pane().locator('h2:focus').getByText('Da qui a fine anno').waitFor();
    await banco.page.keyboard.press('Tab');
    expect(await fuoco(banco)).toBe('Chiudi che cosa manca');
    await banco.page.keyboard.press('Enter');
    expect(await fuoco(banco)).toBe('Che cosa manca');
    await banco.close();
  });

  it('reaches what opens and closes', async () => {
    const banco = await officina.banco();
    await banco.ribbon('verifica');
    await banco.pane().getByRole('tab', { name: 'Cascata' }).click();
    await banco.pane().locator('fluent-button').getByText('Rifiuta').last().focus();
    await banco.page.keyboard.press('Tab');
    expect(await fuoco(banco)).toBe('Legenda');
    await banco.close();
  });

  it('keeps the keyboard when Esc closes a form, and gives it to the sheet otherwise', async () => {
    const banco = await officina.banco();
    const { page } = banco;
    await banco.ricalcola();
    await banco
      .pane()
      .getByRole('tab', { name: /^Segnalazioni/ })
      .click();
    await banco
      .pane()
      .getByRole('button', { name: /FO-102/ })
      .click();
    await banco.pulsante('Accetta…').first().click();
    await banco.pane().getByLabel('Motivo').press('Escape');
    await banco.pane().locator('fluent-button:focus').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await page.keyboard.press('Escape');
    await page.locator('td:focus').waitFor();
    await banco.close();
  });
});

conBrowser('notices', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it('are seen wherever a person is in a long list, and the list stays where it was', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await banco
      .pane()
      .getByRole('tab', { name: /^Segnalazioni/ })
      .click();
    const ultima = banco.pane().locator('.titolo-gruppo').nth(12);
    await ultima.scrollIntoViewIfNeeded();
    await banco.paneFrame().evaluate(() => {
      window.scrollBy(0, 300);
    });
    const prima = await ultima.boundingBox();
    await banco.scrivi('F12', '4');
    await banco.pane().getByText('Dati modificati dopo').waitFor();
    expect(await inVista(banco, 'Dati modificati dopo')).toBe(true);
    await banco.fotoPannello('avviso-in-vista');
    await banco.ribbon('ricalcola');
    await banco.pane().getByText('Fatto:').waitFor();
    expect(await inVista(banco, 'Fatto:')).toBe(true);
    const dopo = await ultima.boundingBox();
    expect(Math.abs((dopo?.y ?? 0) - (prima?.y ?? 0))).toBeLessThan(60);
    await banco.close();
  });

  it('are spoken once: by a region that was there before, and by no other', async () => {
    const banco = await officina.banco();
    const regioni = banco.pane().locator('.avvisi [role=status], .avvisi [role=alert]');
    expect(await regioni.count()).toBe(3);
    await banco.ribbon('verifica');
    const frase = 'Verifica conclusa: non è stato scritto nulla.';
    await banco.pane().getByText(frase).waitFor();
    expect(await regioni.count()).toBe(3);
    expect(await regioni.filter({ hasText: frase }).count()).toBe(1);
    expect(await banco.pane().locator('fluent-message-bar:not([role=none])').count()).toBe(0);
    await banco.close();
  });

  it('tell what is being done, and axe finds nothing meanwhile', async () => {
    const banco = await officina.banco();
    await banco.ribbon('verifica');
    await banco.pane().getByText('Verifica conclusa').waitFor();
    await banco.page.getByLabel('Guasto').selectOption('silenzio');
    await banco.ribbon('verifica');
    await banco.pane().getByText('Lettura dei fogli…').waitFor();
    await banco.fotoPannello('attesa');
    expect(await violations(banco.paneFrame())).toEqual([]);
    await banco.close();
  });

  it('go away when they were read, and leave the keyboard in the pane', async () => {
    const banco = await officina.banco();
    await banco.ribbon('verifica');
    await banco.pane().getByRole('button', { name: 'Chiudi il messaggio' }).focus();
    await banco.page.keyboard.press('Enter');
    await banco.pane().getByText('Verifica conclusa').waitFor({ state: 'detached' });
    expect(await fuoco(banco)).toBe('Risultati');
    await banco.close();
  });

  it('say in the preview that nothing is left to write once it was written', async () => {
    const banco = await officina.banco();
    await banco.ribbon('verifica');
    await banco.pane().getByRole('tab', { name: 'Anteprima' }).click();
    await banco.pane().getByText('Verrebbero scritte').waitFor();
    await banco.pane().getByRole('heading', { name: 'Colonne nuove' }).waitFor();
    await banco.ricalcola();
    await banco.pane().getByText('Nulla da scrivere.').waitFor();
    expect(await violations(banco.paneFrame())).toEqual([]);
    await banco.ribbon('annulla');
    await banco.pane().getByText('Verrebbero scritte').waitFor();
    await banco.close();
  });
});

conBrowser('the pane enlarged and in contrast themes', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it('can be read at twice the size: 160 pixels wide, no horizontal scroll, names in whole words', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await larghezza(banco, 162);
    const albero = banco.pane().getByRole('tree', { name: 'Ente' });
    await albero.getByRole('treeitem').first().focus();
    for (let livello = 1; livello < 4; livello += 1) {
      await banco.page.keyboard.press('ArrowRight');
      await banco.page.keyboard.press('ArrowDown');
    }
    await banco.page.keyboard.press('Enter');
    await banco.fotoPannello('ingrandito');
    const nome = await albero.locator('.livello-4 .nome').first().boundingBox();
    expect(nome?.width).toBeGreaterThan(90);
    for (const scheda of ['Risultati', 'Segnalazioni', 'Cascata', 'Anteprima', 'Opzioni']) {
      await banco
        .pane()
        .getByRole('tab', { name: new RegExp(`^${scheda}`) })
        .click();
      await banco.pane().locator('#pannello :is(h2, p, label)').first().waitFor();
      const largo = await banco
        .paneFrame()
        .evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect([scheda, largo]).toEqual([scheda, 0]);
      expect(await violations(banco.paneFrame())).toEqual([]);
    }
    await banco.close();
  });

  test.each([
    ['light', {}],
    ['dark', { scuro: true }],
  ] as const)('shows all words and the chosen tab in a %s contrast theme', async (nome, tema) => {
    const banco = await officina.banco({ ...tema, contrasto: true });
    await banco.ricalcola();
    await banco.pane().getByRole('treeitem').first().focus();
    await banco.page.keyboard.press('Enter');
    await banco.fotoPannello(`contrasto-${nome}-perche`);
    const colori = await banco.paneFrame().evaluate(() => {
      const of = (selector: string): string => {
        const element = document.querySelector(selector);
        return element === null ? '' : getComputedStyle(element).backgroundColor;
      };
      return { pagina: of('body'), perche: of('.perche') };
    });
    expect(colori.perche).toBe(colori.pagina);
    await banco.pane().getByRole('tab', { name: 'Cascata' }).click();
    const mark = banco.pane().locator('mark').first();
    await mark.waitFor();
    await banco.fotoPannello(`contrasto-${nome}-cascata`);
    const [suo, intorno] = await mark.evaluate((element) => [
      getComputedStyle(element).color,
      getComputedStyle(element.parentElement ?? element).color,
    ]);
    expect(suo).toBe(intorno);
    const bordo = await scelta(banco).evaluate((tab) => getComputedStyle(tab).borderBottomStyle);
    expect(bordo).toBe('solid');
    await banco.close();
  });
});
