import { HAS_BROWSER, Officina, type Banco } from './support/banco';
import { violations } from './support/axe';

jest.setTimeout(90_000);

const conBrowser = HAS_BROWSER ? describe : describe.skip;

if (!HAS_BROWSER) {
  describe('corrections and acceptances in a browser', () => {
    it('are left out: there is no Chromium, Chrome or Edge on this machine', () => {
      expect(HAS_BROWSER).toBe(false);
    });
  });
}

async function segnalazioni(banco: Banco): Promise<void> {
  await banco
    .pane()
    .getByRole('tab', { name: /^Segnalazioni/ })
    .click();
}

/** The button of a kind of remark, by its code. */
const gruppo = (banco: Banco, codice: string) =>
  banco.pane().getByRole('button', { name: new RegExp(`\\b${codice}\\b`) });

conBrowser('the list of remarks', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it('shows the kinds first, with their counts, and a kind when it is opened', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await segnalazioni(banco);
    const titolo = gruppo(banco, 'CO-112');
    expect(await titolo.getAttribute('aria-expanded')).toBe('false');
    await banco.fotoPannello('tipi');
    await titolo.click();
    expect(await titolo.getAttribute('aria-expanded')).toBe('true');
    await titolo.scrollIntoViewIfNeeded();
    await banco.fotoPannello('tipo-aperto');
    expect(await violations(banco.paneFrame())).toEqual([]);
    await banco.close();
  });

  it('corrects a cell on a click, and gives it back on Annulla', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await segnalazioni(banco);
    await gruppo(banco, 'FO-102').click();
    await banco.fotoPannello('correzione');
    await banco.pulsante('Correggi').first().click();
    await banco.pane().getByText('Corretta 1 cella').waitFor();
    await gruppo(banco, 'FO-102').waitFor({ state: 'detached' });
    await banco.foglio('Risorse strumentali');
    expect(await banco.cella('C18')).toBe('Risultato Atteso 2019');
    await banco.ribbon('annulla');
    await banco.pane().getByText('Ripristinate').waitFor();
    expect(await banco.cella('C18')).toBe('Risultato Atteso 2018');
    await banco.close();
  });

  it('corrects all of one kind', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await segnalazioni(banco);
    await gruppo(banco, 'CO-112').click();
    await banco
      .pane()
      .locator('fluent-button')
      .getByText(/^Correggi tutte/)
      .click();
    await banco.pane().getByText('Corrette').waitFor();
    await gruppo(banco, 'CO-112').waitFor({ state: 'detached' });
    await banco.fotoPannello('corrette');
    await banco.foglio('Segretario Generale');
    expect(await banco.cella('D8')).toBe('08/10/2019');
    await banco.close();
  });

  it('accepts with a reason by keyboard alone, and softens what was accepted', async () => {
    const banco = await officina.banco();
    const { page } = banco;
    await banco.ricalcola();
    await segnalazioni(banco);
    await gruppo(banco, 'FO-102').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await banco.pane().getByLabel('Motivo').waitFor();
    await page.keyboard.type('intestazione di legge');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ada');
    await banco.fotoPannello('accetta');
    expect(await violations(banco.paneFrame())).toEqual([]);
    await page.keyboard.press('Enter');
    await banco.pane().getByText('Segnalazione accettata').waitFor();
    await banco.pane().getByRole('combobox', { name: 'Gravità' }).selectOption('accettata');
    await banco.pane().getByText('Accettata da Ada il').waitFor();
    await banco.fotoPannello('accettata');
    expect(await violations(banco.paneFrame())).toEqual([]);
    await banco.foglio('Segnalazioni');
    await page.locator('td', { hasText: 'intestazione di legge' }).first().waitFor();
    await banco.close();
  });

  it('gives up accepting on Esc, and goes back to where it came from', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await segnalazioni(banco);
    await gruppo(banco, 'FO-102').click();
    await banco.pulsante('Accetta…').first().click();
    await banco.pane().getByLabel('Motivo').press('Escape');
    await banco.pane().getByLabel('Motivo').waitFor({ state: 'detached' });
    await banco.pane().locator('fluent-button:focus', { hasText: 'Accetta…' }).waitFor();
    await banco.close();
  });

  it('says what to do first where there is no list to write into', async () => {
    const banco = await officina.banco();
    await banco.ribbon('verifica');
    await segnalazioni(banco);
    await gruppo(banco, 'FO-102').click();
    await banco.pulsante('Accetta…').first().click();
    await banco.pane().getByLabel('Motivo').fill('intestazione di legge');
    await banco.pane().getByLabel('Chi accetta').fill('Ada');
    await banco.pane().getByLabel('Chi accetta').press('Enter');
    await banco.pane().getByText('Manca ancora il foglio Segnalazioni').waitFor();
    expect(await banco.pane().getByLabel('Motivo').inputValue()).toBe('intestazione di legge');
    await banco.close();
  });

  it('has no horizontal scroll at 320 pixels with everything open, in Italian and English', async () => {
    const banco = await officina.banco();
    await banco.ricalcola();
    await segnalazioni(banco);
    for (const codice of ['FO-102', 'CO-112', 'AB-101']) await gruppo(banco, codice).click();
    await banco.pulsante('Accetta…').first().click();
    const largo = (): Promise<number> =>
      banco.paneFrame().evaluate(() => {
        document.documentElement.style.width = '320px';
        return document.documentElement.scrollWidth;
      });
    expect(await largo()).toBeLessThanOrEqual(340);
    await banco.fotoPannello('stretto');
    await banco.pane().getByRole('tab', { name: 'Opzioni' }).click();
    await banco.pane().getByLabel('Lingua').selectOption('en');
    await banco
      .pane()
      .getByRole('tab', { name: /^Remarks/ })
      .click();
    await gruppo(banco, 'FO-102').scrollIntoViewIfNeeded();
    await banco.pulsante('Correct').first().waitFor();
    await banco.fotoPannello('stretto-inglese');
    expect(await largo()).toBeLessThanOrEqual(340);
    await banco.close();
  });
});
