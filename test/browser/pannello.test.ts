import { HAS_BROWSER, Officina, type Banco } from './support/banco';

jest.setTimeout(60_000);

/** Without a browser these tests say that they were left out, and nothing else. */
const conBrowser = HAS_BROWSER ? describe : describe.skip;

if (!HAS_BROWSER) {
  describe('the pane in a browser', () => {
    it('is left out: no Chromium, Chrome or Edge on this machine', () => {
      expect(HAS_BROWSER).toBe(false);
    });
  });
}

conBrowser('the pane in the workbench', () => {
  let officina: Officina;
  beforeAll(async () => {
    officina = await Officina.open();
  });
  afterAll(() => officina.close());

  async function ricalcolato(banco: Banco): Promise<void> {
    await banco.ribbon('ricalcola');
    await banco.pane().getByRole('button', { name: 'Aggiungi e scrivi' }).click();
    await banco.pane().getByText('Fatto:').waitFor();
  }

  it('a first click on the ribbon asks, then writes the columns beside the rows', async () => {
    const banco = await officina.banco();
    await banco.ribbon('ricalcola');
    await banco.pane().getByRole('heading', { name: 'Prepara la cartella' }).waitFor();
    await banco.fotoPannello('prepara');
    expect(await banco.cella('L6')).toBe('');
    await banco.pane().getByRole('button', { name: 'Aggiungi e scrivi' }).click();
    await banco.pane().getByText('Fatto:').waitFor();
    expect(await banco.cella('L6')).toBe('% Raggiungimento 2019');
    expect(await banco.cella('L8')).toBe('100,00%');
    expect(await banco.cella('L12')).toBe('75,00%');
    expect(await banco.cella('M12')).toBe('Parzialmente raggiunto');
    await banco.foto('banco-ricalcolato');
    await banco.close();
  });
});
