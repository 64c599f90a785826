import { request } from 'node:https';
import { violations } from './support/axe';
import { HAS_BROWSER, Officina, type Banco } from './support/banco';

jest.setTimeout(90_000);

const conBrowser = HAS_BROWSER ? describe : describe.skip;

if (!HAS_BROWSER) {
  describe('the workbench in a browser', () => {
    it('is left out: there is no Chromium, Chrome or Edge on this machine', () => {
      expect(HAS_BROWSER).toBe(false);
    });
  });
}

/** The cell that has the keyboard. */
const qui = (banco: Banco): Promise<string | null> =>
  banco.page.evaluate(() => document.activeElement?.getAttribute('data-cella') ?? null);

/** Status and headers of an address as it is written, which a browser would put right first. */
function chiedi(origine: string, path: string): Promise<readonly [number, string]> {
  const { hostname, port } = new URL(origine);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve([
        response.statusCode ?? 0,
        String(response.headers['content-security-policy'] ?? ''),
      ]);
    })
      .on('error', reject)
      .end();
  });
}

conBrowser('the workbench', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it('is walked through by keyboard: cells, typing, sheets', async () => {
    const banco = await officina.banco();
    const { page } = banco;
    await page.locator('[data-cella="F12"]').click();
    await page.keyboard.press('ArrowRight');
    expect(await qui(banco)).toBe('G12');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    expect(await qui(banco)).toBe('F13');
    await page.keyboard.type('3,5');
    await page.keyboard.press('Enter');
    expect(await qui(banco)).toBe('F14');
    expect(await banco.cella('F13')).toBe('3,5');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    expect(await page.locator('input.modifica').inputValue()).toBe('3,5');
    await page.keyboard.press('Escape');
    expect(await qui(banco)).toBe('F13');
    await page.keyboard.press('Delete');
    expect(await banco.cella('F13')).toBe('');
    await page.getByRole('tab', { name: 'ENTE', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: 'Segretario Generale', selected: true }).waitFor();
    await banco.close();
  });

  it('is a page in which axe finds nothing', async () => {
    const banco = await officina.banco();
    expect(await violations(banco.page.mainFrame())).toEqual([]);
    await banco.foto('banco');
    await banco.close();
  });

  it('takes what an Italian types, and gives it to the pane as a number', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await banco.scrivi('F48', '47,5%');
    await banco.ribbon('ricalcola');
    await banco.page.locator('[data-cella="L48"]', { hasText: '50,00%' }).waitFor();
    await banco.close();
  });

  it('says in words why a file is not opened, and keeps what was open', async () => {
    const banco = await officina.banco();
    await banco.page.locator('input[type=file]').setInputFiles({
      name: 'appunti.xlsx',
      mimeType: 'text/plain',
      buffer: Buffer.from('a;b\n1;2\n'),
    });
    await banco.page.getByText('appunti.xlsx non si può aprire: è un testo').waitFor();
    expect(await banco.cella('F8')).toBe('12');
    await banco.close();
  });

  it('gets the keyboard back after the last stop of the pane, and before the first', async () => {
    const banco = await officina.banco();
    const { page } = banco;
    await banco.pulsante('Ricalcola').focus();
    await page.keyboard.press('Shift+Tab');
    await page.locator('td:focus').waitFor();
    await banco.pane().getByRole('tab', { name: 'Risultati' }).focus();
    await page.keyboard.press('Tab');
    await page.locator('[role=tab]:focus').getByText('ENTE').waitFor();
    await banco.close();
  });

  it('shows the text of cells as text, whatever it says', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    const immagine = '<img src=x onerror=alert(1)>';
    await banco.scrivi('B8', `N. iniziative ${immagine}`);
    await banco.scrivi('B12', '__proto__');
    await banco.scrivi('F8', immagine);
    await banco.scrivi('F12', 'constructor');
    await banco.ribbon('ricalcola');
    await banco.pane().getByText('Fatto:').waitFor();
    for (const scheda of ['Risultati', 'Segnalazioni', 'Cascata']) {
      await banco
        .pane()
        .getByRole('tab', { name: new RegExp(`^${scheda}`) })
        .click();
      expect(await banco.pane().locator('img').count()).toBe(0);
    }
    await banco.foglio('Segnalazioni');
    await banco.page.getByText(immagine).first().waitFor();
    expect(await banco.page.locator('td img').count()).toBe(0);
    await banco.close();
  });

  it('serves what it has under a strict policy, and is not upset by odd addresses', async () => {
    const { origin } = new URL(officina.paneUrl());
    const [status, policy] = await chiedi(origin, '/taskpane.html');
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('frame-ancestors');
    for (const path of ['/%', '/..%2f..%2fpackage.json', '/%00']) {
      expect(await chiedi(origin, path)).toEqual([404, '']);
    }
  });
});
