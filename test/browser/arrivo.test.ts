import { violations } from './support/axe';
import { HAS_BROWSER, Officina } from './support/banco';

jest.setTimeout(90_000);

const conBrowser = HAS_BROWSER ? describe : describe.skip;

if (!HAS_BROWSER) {
  describe('a pane that does not arrive whole', () => {
    it('is left out: there is no Chromium, Chrome or Edge on this machine', () => {
      expect(HAS_BROWSER).toBe(false);
    });
  });
}

const RETE = /lingua-|ERR_FAILED|preload/;

conBrowser('a pane that does not arrive whole', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  it('says in both languages that its words did not arrive, and loads again on a click', async () => {
    const banco = await officina.subito({}, (prima) => prima.manca('**/lingua-*.js'));
    const avviso = banco.pane().getByRole('alert');
    await avviso.getByText('Il componente non si è caricato').waitFor();
    await avviso.getByText('The add-in did not load').waitFor();
    await banco.fotoPannello('lingua-mancata');
    expect(await violations(banco.paneFrame())).toEqual([]);
    await banco.torna('**/lingua-*.js');
    await banco.pane().getByRole('button', { name: 'Ricarica / Reload' }).click();
    await banco.pulsante('Ricalcola').waitFor();
    await banco.close(RETE);
  });

  it('says that it did not start where something unforeseen stopped it, and what to do', async () => {
    const banco = await officina.subito({}, async (prima) => {
      await prima.page.addInitScript(() => {
        if (window.parent !== window) Object.defineProperty(window, 'matchMedia', { value: null });
      });
    });
    const avviso = banco.pane().getByRole('alert');
    await avviso.getByText('non è partito per un errore imprevisto').waitFor();
    await avviso.getByText('did not start').waitFor();
    await banco.pane().getByRole('button', { name: 'Ricarica / Reload' }).waitFor();
    expect(await banco.pane().getByText('Il pannello si apre').count()).toBe(0);
    expect(await violations(banco.paneFrame())).toEqual([]);
    await banco.close(/matchMedia/);
  });

  it('keeps the language that it speaks where the other does not arrive, and says so', async () => {
    const banco = await officina.banco();
    await banco.manca('**/lingua-en.*.js');
    await banco.pane().getByRole('tab', { name: 'Opzioni' }).click();
    await banco.pane().getByLabel('Lingua').selectOption('en');
    await banco.pane().getByText('nulla è stato scritto').waitFor();
    await banco.pulsante('Ricalcola').waitFor();
    expect(await banco.pane().getByLabel('Lingua').inputValue()).toBe('it');
    await banco.torna('**/lingua-en.*.js');
    await banco.pane().getByLabel('Lingua').selectOption('en');
    await banco.pulsante('Recalculate').waitFor();
    await banco.close(RETE);
  });

  it('works where the browser keeps nothing for pages inside others, and says that a run cannot be undone', async () => {
    const banco = await officina.subito({}, async (prima) => {
      await prima.page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
    });
    await banco.pulsante('Ricalcola').waitFor();
    await banco.ricalcola();
    await banco.pane().getByText('non si potrà annullare da qui').waitFor();
    expect(await banco.cella('L8')).toBe('100,00%');
    await banco.close();
  });
});
