import { annulla } from '../../src/app/annulla';
import { corri } from '../../src/app/corsa';
import { giornaleOf } from '../../src/app/giornale';
import type { WorkbookHost } from '../../src/app/ports';
import type { Richiesta } from '../../src/app/ricalcola';
import { aggiungiFoglioAnnullabile } from '../../src/app/suRichiesta';
import { parseIsoDate } from '../../src/core';
import { testoIn } from '../../src/locale';
import { applyPlan } from '../support/applyPlan';
import { unFoglio, unLibro } from '../support/book';

const RICHIESTA: Richiesta = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: '',
  quando: '2020-01-15 10:30',
};

const CRUSCOTTO = unFoglio('ENTE', [
  ['CRUSCOTTO STRATEGICO 2019'],
  ['SVILUPPO'],
  ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
  ['1.1 Accrescere'],
  ['Promuovere', 'N. eventi', 10, 5],
]);

function unaCartella(foglio = CRUSCOTTO) {
  let book = unLibro([foglio]);
  const host: WorkbookHost = {
    read: async () => book,
    apply: async (plan) => {
      book = applyPlan(book, plan);
    },
  };
  const testi = new Map<string, string>();
  const giornale = giornaleOf(
    {
      getItem: (key) => testi.get(key) ?? null,
      setItem: (key, value) => void testi.set(key, value),
      removeItem: (key) => void testi.delete(key),
    },
    'prova',
  );
  const righe = (nome: string) =>
    book.sheets
      .find(({ name }) => name === nome)
      ?.values.filter((riga) => riga.some((valore) => valore !== null && valore !== '')).length;
  return { host, giornale, righe, ora: () => book };
}

describe('aggiungiFoglioAnnullabile', () => {
  it('adds to a sheet that is there, and Annulla takes away what it added', async () => {
    const { host, giornale, righe } = unaCartella();
    await aggiungiFoglioAnnullabile(host, RICHIESTA, giornale, 'dati');
    expect(righe('Dati')).toBe(2);
    const aGiugno = { ...RICHIESTA, al: parseIsoDate('2019-06-30') };
    const { scrittura } = await aggiungiFoglioAnnullabile(host, aGiugno, giornale, 'dati');
    expect(scrittura).toMatchObject({ kind: 'scritto', annullabile: true });
    expect(righe('Dati')).toBe(3);
    expect(await annulla(host, giornale)).toMatchObject({ kind: 'annullato', lasciate: 0 });
    expect(righe('Dati')).toBe(2);
  });

  it('leaves the run before it to Annulla where the sheet is new', async () => {
    const { host, giornale, ora } = unaCartella();
    await corri(host, RICHIESTA, giornale, { preparazione: true });
    expect(JSON.stringify(ora().sheets[0]?.values)).toContain('Non raggiunto');
    await aggiungiFoglioAnnullabile(host, RICHIESTA, giornale, 'parametri');
    expect(await annulla(host, giornale)).toMatchObject({ kind: 'annullato', lasciate: 0 });
    expect(JSON.stringify(ora().sheets[0]?.values)).not.toContain('Non raggiunto');
  });

  it('writes nothing where there is nothing new, nor where there is no cruscotto', async () => {
    const { host, giornale } = unaCartella();
    await aggiungiFoglioAnnullabile(host, RICHIESTA, giornale, 'parametri');
    const ancora = await aggiungiFoglioAnnullabile(host, RICHIESTA, giornale, 'parametri');
    expect(ancora.scrittura).toBeNull();
    const vuota = unaCartella(unFoglio('Appunti', [['Da fare']]));
    const esito = await aggiungiFoglioAnnullabile(vuota.host, RICHIESTA, giornale, 'dati');
    expect([esito.calcolato.kind, esito.scrittura]).toEqual(['nessun-cruscotto', null]);
    expect(vuota.ora().sheets.map(({ name }) => name)).toEqual(['Appunti']);
  });
});
