import type { WorkbookHost } from '../../src/app/ports';
import { aggiungiFoglio } from '../../src/app/suRichiesta';
import {
  FOGLI_PROPRI,
  parseIsoDate,
  toSerial,
  type CellValue,
  type WorkbookSnapshot,
} from '../../src/core';
import { applyPlan } from '../support/applyPlan';
import { giorno, grigio, percento, unFoglio, unLibro, type Contenuto } from '../support/book';
import { RICHIESTA } from '../support/office/prova';

const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019', 'Peso'];
const libroCon = (iniziative: Contenuto): WorkbookSnapshot =>
  unLibro([
    unFoglio('ENTE', [
      ['CRUSCOTTO STRATEGICO 2019'],
      ['SVILUPPO DEL TERRITORIO'],
      TESTATA,
      ['1.1 Promuovere il territorio'],
      ['Eventi', 'N. iniziative', 8, iniziative, percento(0.6)],
      ['Fiere', grigio('% imprese presenti'), percento(0.8), percento(0.72), percento(0.2)],
      [
        'Regole',
        'Approvazione regolamento',
        giorno('2019-11-30'),
        giorno('2019-11-11'),
        percento(0.2),
      ],
    ]),
  ]);

const { intestazioni } = FOGLI_PROPRI.dati;
const seriale = (iso: string): number => toSerial(parseIsoDate(iso)!, false);

function inMemoria(iniziale: WorkbookSnapshot) {
  let book = iniziale;
  const host: WorkbookHost = {
    read: async () => book,
    apply: async (plan) => {
      book = applyPlan(book, plan);
    },
  };
  return {
    dati: (al: string | null, quando = '2020-01-15 10:30') =>
      aggiungiFoglio(
        host,
        { ...RICHIESTA, al: al === null ? null : parseIsoDate(al), quando },
        'dati',
      ),
    cambia: (nuovo: WorkbookSnapshot) => {
      book = { ...book, sheets: [...nuovo.sheets, ...book.sheets.slice(nuovo.sheets.length)] };
    },
    foglio: () => book.sheets.find(({ name }) => name === 'Dati')!,
  };
}

const righe = (foglio: { values: readonly (readonly CellValue[])[] }) =>
  foglio.values
    .slice(1)
    .map((riga) => new Map(intestazioni.map((testo, col) => [testo, riga[col] ?? null] as const)));

describe('the sheet Dati', () => {
  it('has a line for each indicator, with numbers as numbers and dates as dates', async () => {
    const { dati, foglio } = inMemoria(libroCon(6));
    await dati(null);
    const [iniziative, imprese, regolamento] = righe(foglio());
    expect(Object.fromEntries(iniziative ?? [])).toEqual({
      Al: seriale('2019-12-31'),
      Anno: 2019,
      Elaborazione: seriale('2020-01-15') + 0.4375,
      Livello: 'Ente',
      Foglio: 'ENTE',
      Unità: 'CRUSCOTTO STRATEGICO 2019',
      Prospettiva: 'SVILUPPO DEL TERRITORIO',
      Obiettivo: '1.1 Promuovere il territorio',
      Azione: 'Eventi',
      Indicatore: 'N. iniziative',
      Tipo: 'strategico',
      Verso: 'maggiore',
      Peso: 0.6,
      'Tipo di atteso': 'soglia',
      'Unità di misura': 'numero',
      Atteso: 8,
      Scadenza: null,
      'Atteso come scritto': '8',
      Consuntivo: 6,
      'Data del consuntivo': null,
      'Consuntivo come scritto': '6',
      Origine: 'cella',
      Raggiungimento: 0.75,
      Esito: 'Parzialmente raggiunto',
      Riga: 5,
    });
    expect([imprese?.get('Tipo'), imprese?.get('Atteso'), imprese?.get('Consuntivo')]).toEqual([
      ...['operativo', 0.8, 0.72],
    ]);
    expect(regolamento?.get('Scadenza')).toBe(seriale('2019-11-30'));
    expect(regolamento?.get('Data del consuntivo')).toBe(seriale('2019-11-11'));
    expect(regolamento?.get('Atteso')).toBeNull();
    const formati = ['Al', 'Elaborazione', 'Peso', 'Scadenza'] as const;
    expect(formati.map((testo) => foglio().formats[3]?.[intestazioni.indexOf(testo)])).toEqual([
      ...['dd/mm/yyyy', 'dd/mm/yyyy hh:mm', '0.00%', 'dd/mm/yyyy'],
    ]);
  });

  it('adds nothing when the run says what the last one of its date said', async () => {
    const { dati, foglio } = inMemoria(libroCon(null));
    await dati('2019-12-31');
    await dati('2019-06-30', '2020-01-16 09:00');
    const prima = foglio();
    const { plan } = await dati('2019-12-31', '2020-01-17 09:00');
    expect(plan.edits).toEqual([]);
    expect(foglio()).toEqual(prima);
  });

  it('adds a changed run below, and leaves what stands as it is', async () => {
    const { dati, cambia, foglio } = inMemoria(libroCon(6));
    await dati('2019-12-31');
    const prima = foglio().values;
    cambia(libroCon(8));
    await dati('2019-12-31', '2020-01-16 09:00');
    expect(foglio().values.slice(0, 4)).toEqual(prima);
    expect(righe(foglio()).map((riga) => riga.get('Raggiungimento'))).toEqual([
      ...[0.75, 0.9, 1],
      ...[1, 0.9, 1],
    ]);
  });
});
