import { HAS_BROWSER, Officina, type Banco } from './support/banco';
import { violations } from './support/axe';

jest.setTimeout(90_000);

const conBrowser = HAS_BROWSER ? describe : describe.skip;

if (!HAS_BROWSER) {
  describe('the cascade in a browser', () => {
    it('is left out: there is no Chromium, Chrome or Edge on this machine', () => {
      expect(HAS_BROWSER).toBe(false);
    });
  });
}

async function cascata(banco: Banco): Promise<void> {
  await banco.pane().getByRole('tab', { name: 'Cascata' }).click();
  await banco.pane().getByRole('heading', { name: 'Ente e unità' }).waitFor();
}

const conto = async (banco: Banco): Promise<number> =>
  Number.parseInt((await banco.pane().locator('#conto-coppie').textContent())?.trim() ?? '', 10);

conBrowser('the tab Cascata', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it('marks the words that differ, and a click decides, writes Cascata and goes on', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await cascata(banco);
    const prima = await conto(banco);
    expect(prima).toBeGreaterThan(1);
    expect(await banco.pane().locator('mark').count()).toBeGreaterThan(0);
    await banco.fotoPannello('cascata');
    await banco.pulsante('Conferma').first().click();
    await banco.pane().getByText('Scritto nel foglio Cascata').waitFor();
    expect(await conto(banco)).toBeLessThan(prima);
    await banco.pane().getByText('Già decisi (1)').click();
    await banco.foglio('Cascata');
    await banco.page.getByText('confermato', { exact: true }).first().waitFor();
    await banco.ribbon('annulla');
    await banco.pane().getByText('Ripristinate').waitFor();
    await banco.page.getByText('confermato', { exact: true }).waitFor({ state: 'detached' });
    await banco.close();
  });

  it('rejects by keyboard, and the focus goes on to what is left', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await cascata(banco);
    const prima = await conto(banco);
    await banco.pulsante('Rifiuta').first().focus();
    await banco.page.keyboard.press('Enter');
    await banco.pane().getByText('Scritto nel foglio Cascata').waitFor();
    expect(await conto(banco)).toBe(prima - 1);
    const fuoco = await banco.paneFrame().evaluate(() => document.activeElement?.id);
    expect(fuoco).toBe('conto-coppie');
    await banco.close();
  });

  it('asks before it makes the sheet', async () => {
    const banco = await officina.banco();
    await banco.ribbon('verifica');
    await banco.pane().getByText('non è stato scritto nulla').waitFor();
    await cascata(banco);
    await banco.pulsante('Conferma').first().click();
    await banco.pane().getByText('Fogli nuovi: Cascata').waitFor();
    await banco.pulsante('Aggiungi e scrivi').click();
    await banco.pane().getByText('Scritto nel foglio Cascata').waitFor();
    await banco.foglio('Cascata');
    await banco.close();
  });

  it('shows the matrix with words beside the signs, and a row leads to its cell', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await cascata(banco);
    const matrice = banco.pane().getByRole('region', { name: /^Matrice/ });
    await matrice.getByText('nessuno lo porta').first().waitFor();
    await matrice.scrollIntoViewIfNeeded();
    await banco.fotoPannello('matrice');
    await matrice.getByRole('rowheader').first().getByRole('button').click();
    await banco.page.locator('td.scelta').waitFor();
    await banco.close();
  });

  const ASPETTI = [
    ['chiaro', {}],
    ['scuro', { scuro: true }],
    ['contrasto', { contrasto: true }],
  ] as const;

  test.each(ASPETTI)('axe finds nothing in the %s tab', async (nome, aspetto) => {
    const banco = await officina.banco(aspetto);
    await banco.ricalcola();
    await cascata(banco);
    for (const voce of await banco.pane().locator('.cascata summary').all()) await voce.click();
    await banco
      .pane()
      .getByRole('region', { name: /^Matrice/ })
      .scrollIntoViewIfNeeded();
    await banco.fotoPannello(`cascata-${nome}`);
    expect(await violations(banco.paneFrame())).toEqual([]);
    const largo = await banco.paneFrame().evaluate(() => {
      document.documentElement.style.width = '320px';
      return document.documentElement.scrollWidth;
    });
    expect(largo).toBeLessThanOrEqual(340);
    await banco.close();
  });
});

conBrowser('sheets on request', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it.each(['Parametri', 'Organigramma', 'Relazione', 'Dati', 'Matrice', 'Storico'])(
    'makes %s on a click, and says so',
    async (nome) => {
      const banco = await officina.banco();
      await banco.ricalcola();
      await banco.pane().getByRole('tab', { name: 'Opzioni' }).click();
      await banco.pulsante(nome).click();
      await banco.pane().getByText(`Scritto il foglio ${nome}.`).waitFor();
      await banco.foglio(nome);
      await banco.fotoPannello(`fogli-${nome}`);
      expect(await violations(banco.paneFrame())).toEqual([]);
      await banco.close();
    },
  );
});
