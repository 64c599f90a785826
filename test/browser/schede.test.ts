import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { applyPlan, readWorkbook } from '../../src/host/file';
import { FOGLI_INDIVIDUALI } from '../../src/core';
import { violations } from './support/axe';
import { HAS_BROWSER, Officina, type Banco } from './support/banco';

jest.setTimeout(120_000);

const conBrowser = HAS_BROWSER ? describe : describe.skip;

if (!HAS_BROWSER) {
  describe('schede, years and late parts in a browser', () => {
    it('are left out: there is no Chromium, Chrome or Edge on this machine', () => {
      expect(HAS_BROWSER).toBe(false);
    });
  });
}

const ASPETTI = [
  ['chiaro', {}],
  ['scuro', { scuro: true }],
  ['contrasto', { contrasto: true }],
] as const;

const opzioni = (banco: Banco): Promise<void> =>
  banco.pane().getByRole('tab', { name: 'Opzioni' }).click();

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()));

/** The pane's width as narrow as Excel makes it; it may need the vertical bar besides, and no more. */
async function largo(banco: Banco): Promise<number> {
  return banco.paneFrame().evaluate(() => {
    document.documentElement.style.width = '320px';
    return document.documentElement.scrollWidth;
  });
}

conBrowser('the years side by side', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  test.each(ASPETTI)('are a table with bars in the %s pane', async (nome, aspetto) => {
    const banco = await officina.banco(aspetto);
    await banco.ribbon('verifica');
    await banco.pane().getByText('non è stato scritto nulla').waitFor();
    await banco.pulsante('Confronta gli anni').focus();
    await banco.page.keyboard.press('Enter');
    const tabella = banco.pane().getByRole('table', { name: 'Anni a confronto' });
    await tabella.waitFor();
    for (const anno of ['2019', '2020', '2021']) {
      await tabella.getByRole('columnheader', { name: anno }).waitFor();
    }
    const fuoco = await banco.paneFrame().evaluate(() => document.activeElement?.id);
    expect(fuoco).toBe('titolo-anni');
    expect(await tabella.locator('svg.barra').count()).toBeGreaterThan(5);
    await tabella.scrollIntoViewIfNeeded();
    await banco.fotoPannello(`anni-${nome}`);
    await banco.pane().locator('.confronto summary').click();
    await banco.pane().getByRole('table', { name: 'Indicatori' }).scrollIntoViewIfNeeded();
    await banco.fotoPannello(`anni-indicatori-${nome}`);
    expect(await violations(banco.paneFrame())).toEqual([]);
    expect(await largo(banco)).toBeLessThanOrEqual(340);
    await banco.close();
  });

  it('go with the next calculation, which may change them', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await banco.pulsante('Confronta gli anni').click();
    await banco.pane().getByRole('table', { name: 'Anni a confronto' }).waitFor();
    await banco.ribbon('ricalcola');
    await banco.pulsante('Confronta gli anni').click();
    await banco.pulsante('Chiudi il confronto').click();
    await banco.pulsante('Confronta gli anni').waitFor();
    await banco.close();
  });
});

conBrowser('what is missing until the end of the year', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  test.each(ASPETTI)(
    'is told with the forecast in the %s pane, by keyboard too',
    async (nome, aspetto) => {
      const banco = await officina.banco(aspetto);
      await opzioni(banco);
      await banco.pane().getByLabel('Data di riferimento').fill('2019-06-30');
      await banco.ribbon('verifica');
      await banco.pane().getByRole('tab', { name: 'Risultati' }).click();
      await banco.pulsante('Che cosa manca').focus();
      await banco.page.keyboard.press('Enter');
      const tabella = banco.pane().getByRole('table', { name: /^Previsione al 31.12/ });
      await tabella.waitFor();
      expect(await tabella.getByRole('row').count()).toBeGreaterThan(16);
      const manca = banco.pane().locator('.manca').first();
      expect(await manca.innerText()).toMatch(/bast(a|ano) \d+ risultat/);
      await manca.scrollIntoViewIfNeeded();
      await banco.fotoPannello(`durante-${nome}`);
      await tabella.scrollIntoViewIfNeeded();
      await banco.fotoPannello(`previsione-${nome}`);
      expect(await violations(banco.paneFrame())).toEqual([]);
      expect(await largo(banco)).toBeLessThanOrEqual(340);
      await banco.pulsante('Chiudi che cosa manca').click();
      await banco.pulsante('Che cosa manca').waitFor();
      await banco.close();
    },
  );
});

conBrowser('two days of Storico', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  const alGiorno = async (banco: Banco, giorno: string): Promise<void> => {
    await opzioni(banco);
    await banco.pane().getByLabel('Data di riferimento').fill(giorno);
    await banco.pulsante('Storico').click();
    await banco.pane().getByText('Scritto il foglio Storico').waitFor();
  };

  test.each(ASPETTI)(
    'are compared in words in the %s pane, by keyboard too',
    async (nome, aspetto) => {
      const banco = await officina.banco(aspetto);
      await banco.ricalcola();
      await alGiorno(banco, '2019-06-30');
      await alGiorno(banco, '2019-12-31');
      await banco.pane().getByRole('tab', { name: 'Risultati' }).click();
      await banco.pulsante('Confronta due date').focus();
      await banco.page.keyboard.press('Enter');
      const elenco = banco.pane().getByRole('list', { name: 'Dal 30/06/2019 al 31/12/2019' });
      await elenco.waitFor();
      expect(await elenco.getByRole('listitem').count()).toBeGreaterThan(10);
      await elenco.scrollIntoViewIfNeeded();
      await banco.fotoPannello(`date-${nome}`);
      expect(await violations(banco.paneFrame())).toEqual([]);
      expect(await largo(banco)).toBeLessThanOrEqual(340);
      await banco
        .pane()
        .getByRole('combobox', { name: 'al', exact: true })
        .selectOption('30/06/2019');
      await banco.pane().getByRole('list', { name: 'Dal 30/06/2019 al 30/06/2019' }).waitFor();
      await banco.pulsante('Chiudi le date').click();
      await banco.pulsante('Confronta due date').waitFor();
      await banco.close();
    },
  );
});

conBrowser('schede progetto', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it('are made from the options by keyboard, then from the remark on a project that has none', async () => {
    const banco = await officina.banco();
    const { page } = banco;
    await banco.ricalcola();
    await opzioni(banco);
    const progetto = banco.pane().getByLabel('Progetto senza scheda');
    await progetto.scrollIntoViewIfNeeded();
    await banco.fotoPannello('progetti');
    const nomi = await progetto.locator('option').allTextContents();
    expect(new Set(nomi).size).toBe(nomi.length);
    const iso = nomi.find((nome) => nome.includes('ISO 9001')) ?? '';
    await progetto.selectOption(iso);
    await progetto.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await banco.pane().getByText('Scritto il foglio Scheda progetto Certificazione').waitFor();
    expect(await progetto.locator('option').allTextContents()).toEqual(
      nomi.filter((nome) => nome !== iso),
    );
    await banco.foglio('Scheda progetto Certificazione');
    expect(await banco.cella('A1')).toBe(`Progetto: ${iso}`);
    await banco.foto('scheda-progetto');

    await banco
      .pane()
      .getByRole('tab', { name: /^Segnalazioni/ })
      .click();
    await banco
      .pane()
      .getByRole('button', { name: /\bSP-103\b/ })
      .click();
    await banco.pulsante('Fai la scheda').first().scrollIntoViewIfNeeded();
    await banco.fotoPannello('progetto-segnalazione');
    expect(await violations(banco.paneFrame())).toEqual([]);
    await banco.pulsante('Fai la scheda').first().click();
    await banco.pane().getByText('Scritto il foglio Scheda progetto').waitFor();
    await banco.close();
  });
});

conBrowser('the workbook of the individual schede', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it('opens beside this one, is downloaded, and comes back up to date', async () => {
    const banco = await officina.banco();
    const { page } = banco;
    await banco.ricalcola();
    await opzioni(banco);
    await banco.pulsante('Crea la cartella').click();
    await banco.pane().getByText('Aperta come cartella nuova').waitFor();
    await page.getByText('Il componente ha aperto una cartella nuova').waitFor();
    const [dalPannello] = await Promise.all([
      page.waitForEvent('download'),
      banco.pulsante('Scarica il file').click(),
    ]);
    expect(dalPannello.suggestedFilename()).toBe('schede-individuali.xlsx');
    const bytes = await bytesOf(dalPannello);
    const [dalBanco] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Scarica Cartel2.xlsx' }).click(),
    ]);
    expect(Buffer.from(await bytesOf(dalBanco)).equals(Buffer.from(bytes))).toBe(true);

    await banco
      .pane()
      .getByLabel('Cartella delle schede da aggiornare')
      .setInputFiles({
        name: 'riservata.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(conPersona(bytes)),
      });
    await banco.pane().getByText('riservata.xlsx').waitFor();
    const [aggiornata] = await Promise.all([
      page.waitForEvent('download'),
      banco.pulsante('Scarica il file').click(),
    ]);
    const esiti = readWorkbook(await bytesOf(aggiornata)).sheets.find(
      ({ name }) => name === FOGLI_INDIVIDUALI.esiti.nome,
    );
    expect(JSON.stringify(esiti?.values)).toContain('Zenobia');
    const ricordi = await banco.paneFrame().evaluate(() => JSON.stringify(localStorage));
    expect(ricordi).not.toContain('Zenobia');
    const testo = await banco.paneFrame().evaluate(() => document.body.textContent);
    expect(testo).not.toContain('Zenobia');

    await banco.pulsante('Ho finito, toglila da qui').click();
    await banco.pane().getByText('riservata.xlsx').waitFor({ state: 'detached' });
    await banco.close();
  });

  test.each(ASPETTI)('axe finds nothing in the %s options', async (nome, aspetto) => {
    const banco = await officina.banco(aspetto);
    await banco.ribbon('verifica');
    await banco.pane().getByText('non è stato scritto nulla').waitFor();
    await opzioni(banco);
    await banco.pulsante('Crea la cartella').click();
    await banco.pane().getByText('Aperta come cartella nuova').waitFor();
    await banco.pulsante('Scarica il file').scrollIntoViewIfNeeded();
    await banco.fotoPannello(`individuali-${nome}`);
    expect(await violations(banco.paneFrame())).toEqual([]);
    expect(await largo(banco)).toBeLessThanOrEqual(340);
    await banco.close();
  });

  it('speaks English as well', async () => {
    const banco = await officina.banco();
    await banco.ribbon('verifica');
    await banco.pane().getByText('non è stato scritto nulla').waitFor();
    await opzioni(banco);
    await banco.pane().getByLabel('Lingua').selectOption('en');
    await banco.pulsante('Make the workbook').scrollIntoViewIfNeeded();
    await banco.fotoPannello('individuali-inglese');
    await banco.pane().getByRole('tab', { name: 'Results' }).click();
    await banco.pulsante('Compare the years').click();
    await banco.pane().getByRole('table', { name: 'Years side by side' }).waitFor();
    await banco.fotoPannello('anni-inglese');
    expect(await violations(banco.paneFrame())).toEqual([]);
    expect(await largo(banco)).toBeLessThanOrEqual(340);
    await banco.close();
  });
});

function conPersona(bytes: Uint8Array): Uint8Array {
  const celle = [
    [0, 'Zenobia Quaresima'],
    [1, 'Personale'],
    [4, 'Corso di formazione'],
    [5, 10],
    [6, 5],
  ] as const;
  return applyPlan(bytes, {
    newColumns: [],
    newSheets: [],
    blocks: [],
    edits: celle.map(([col, after]) => ({
      cell: { sheet: FOGLI_INDIVIDUALI.schede.nome, row: 1, col },
      before: null,
      after,
    })),
  });
}

conBrowser('a part of the pane that does not arrive', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it('says so, can be tried again, and never stops Ricalcola', async () => {
    const banco = await officina.banco();
    await banco.manca('**/vista-cascata.*.js');
    await banco.ribbon('verifica');
    await banco.pane().getByText('non è stato scritto nulla').waitFor();
    await banco.pane().getByRole('tab', { name: 'Cascata' }).click();
    await banco.pane().getByRole('alert').getByText('non si è caricata').waitFor();
    await banco.fotoPannello('parte-mancata');
    expect(await violations(banco.paneFrame())).toEqual([]);
    await banco.ricalcola();
    await banco.torna('**/vista-cascata.*.js');
    await banco.pulsante('Riprova').click();
    await banco.pane().getByRole('heading', { name: 'Ente e unità' }).waitFor();
    await banco.close(/vista-cascata|ERR_FAILED|preload/);
  });

  it('is told where the calculation itself is missing; the next click works when the network is back', async () => {
    const banco = await officina.subito({}, (prima) => prima.manca('**/calcolo.*.js'));
    await banco.pulsante('Ricalcola').waitFor();
    await banco.ribbon('ricalcola');
    await banco.pane().getByText('nulla è stato scritto').waitFor();
    await banco.torna('**/calcolo.*.js');
    await banco.ricalcola();
    await banco.close(/calcolo|ERR_FAILED/);
  });
});
