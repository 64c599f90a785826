import type { WorkbookSnapshot, WritePlan } from '../../src/core';
import { ricalcola, verifica, type Passo, type Richiesta } from '../../src/app/ricalcola';
import { unFoglio, unLibro, type Contenuto } from '../support/book';
import { testoIn } from '../../src/locale';
import { applyPlan } from '../support/applyPlan';
import { isoDi } from '../support/piano';

const INTESTAZIONI = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'];

const ENTE = unFoglio('ENTE', [
  ['CRUSCOTTO STRATEGICO 2019'],
  ['PROSPETTIVA UNO'],
  INTESTAZIONI,
  ['1.1 Accrescere'],
  ['Azione', 'N. iniziative', 8, 12],
  ['', 'N. convegni', 10, 5],
]);

const parametri = (...righe: readonly Contenuto[][]) =>
  unFoglio('Parametri', [['Parametro', 'Chiave', 'Valore', 'Spiegazione'], ...righe]);

const RICHIESTA: Richiesta = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: 'Rossi',
  quando: '2020-01-15 09:30',
};

/** A host that remembers what it was told to write. */
function unHost(book: WorkbookSnapshot) {
  const applied: WritePlan[] = [];
  return {
    applied,
    read: async () => book,
    apply: async (plan: WritePlan) => {
      applied.push(plan);
    },
  };
}

describe('ricalcola', () => {
  it('writes the plan of the calculation, once', async () => {
    const host = unHost(unLibro([ENTE]));
    const { kind, esito } = await ricalcola(host, RICHIESTA);
    expect(kind).toBe('calcolato');
    expect(host.applied).toEqual([esito.plan]);
    expect(esito.risultato.cruscotti[0]?.totale.percento).toBe(75);
  });

  it('writes nothing where nothing changes', async () => {
    const book = unLibro([ENTE]);
    const { esito } = await ricalcola(unHost(book), RICHIESTA);
    const host = unHost(applyPlan(book, esito.plan));
    await ricalcola(host, { ...RICHIESTA, quando: '2020-02-20 10:00' });
    expect(host.applied).toEqual([]);
  });

  it('leaves a workbook without a cruscotto as it is', async () => {
    const host = unHost(unLibro([unFoglio('Appunti', [['Telefonare']])]));
    expect((await ricalcola(host, RICHIESTA)).kind).toBe('nessun-cruscotto');
    expect(host.applied).toEqual([]);
  });

  it('tells its steps in order', async () => {
    const passi: Passo[] = [];
    const onPasso = (passo: Passo) => passi.push(passo);
    await ricalcola(unHost(unLibro([ENTE])), { ...RICHIESTA, onPasso });
    expect(passi).toEqual(['lettura', 'calcolo', 'scrittura']);
  });

  it('passes on what the host says', async () => {
    const failure = new Error('host');
    const host = { ...unHost(unLibro([ENTE])), apply: () => Promise.reject(failure) };
    await expect(ricalcola(host, RICHIESTA)).rejects.toBe(failure);
  });
});

describe('verifica', () => {
  const percento = async (book: WorkbookSnapshot, altro: Partial<Richiesta> = {}) => {
    const { esito } = await verifica(unHost(book), { ...RICHIESTA, ...altro });
    return esito.risultato.cruscotti[0]?.totale.percento;
  };

  it('calculates and writes nothing', async () => {
    const host = unHost(unLibro([ENTE]));
    const { esito } = await verifica(host, RICHIESTA);
    expect(esito.plan.edits.length).toBeGreaterThan(0);
    expect(host.applied).toEqual([]);
  });

  it('takes the rules from the sheet Parametri, and those that are asked for before them', async () => {
    const book = unLibro([ENTE, parametri(['', 'tetto', 'nessuno'])]);
    expect(await percento(unLibro([ENTE]))).toBe(75);
    expect(await percento(book)).toBe(100);
    expect(await percento(book, { regole: { tetto: 120 } })).toBe(85);
  });

  it('puts what it could not read of the settings among the segnalazioni, and the default in force', async () => {
    const book = unLibro([ENTE, parametri(['', 'tetto', 'alto'])]);
    const { esito, testo } = await verifica(unHost(book), RICHIESTA);
    const trovata = esito.findings.find(({ code }) => code === 'FO-304');
    expect(trovata?.cell).toEqual({ sheet: 'Parametri', row: 1, col: 2 });
    expect(trovata && testo(trovata).testo).toContain('«alto»');
    expect(esito.risultato.regole.tetto).toBe(100);
  });

  it('speaks the language asked for', async () => {
    const book = unLibro([ENTE, parametri(['', 'tetto', 'alto'])]);
    const { esito, testo } = await verifica(unHost(book), { ...RICHIESTA, testo: testoIn('en') });
    expect(esito.findings.map((finding) => testo(finding).testo).join()).toContain(
      'the default is used',
    );
  });

  it('calculates the year and the day asked for', async () => {
    const { esito } = await verifica(unHost(unLibro([ENTE])), {
      ...RICHIESTA,
      anno: 2019,
      al: isoDi('2019-06-30'),
    });
    expect(esito.risultato).toMatchObject({ anno: 2019, al: '2019-06-30' });
  });

  it('never dates a result later than today, where there is one', async () => {
    const { esito } = await verifica(unHost(unLibro([ENTE])), {
      ...RICHIESTA,
      oggi: isoDi('2019-10-01'),
    });
    expect(esito.risultato.al).toBe('2019-10-01');
  });
});
