import { readFileSync } from 'node:fs';
import { calcola } from '../../src/app/ricalcola';
import { testoIn } from '../../src/locale';
import { buildReport, datiServiziOf, parseReport } from '../../src/report';
import { unFoglio, unLibro } from '../support/book';

/** As the first reports were: the keys of contract 8, and no other. */
const VERSIONE_1 = readFileSync('test/report/versione1.json', 'utf8');

const LIBRO = unLibro([
  unFoglio('Studi', [
    ['SERVIZIO STUDI'],
    ['SVILUPPO'],
    ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
    ['1.1 Promuovere'],
    ['Eventi', 'N. fiere', 10, 5],
  ]),
]);
const RICHIESTA = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: '',
  quando: '2020-01-15 10:30',
};

describe('parseReport', () => {
  it('takes a report of version 1, and gives individual schede what it holds', () => {
    const report = parseReport(VERSIONE_1);
    expect(report?.versione).toBe(1);
    if (report === null) throw new Error('refused');
    const dati = datiServiziOf(report);
    expect(dati.righe.map(({ tipo, unita, testo }) => [tipo, unita, testo])).toEqual([
      ['Unità', 'SERVIZIO STUDI', ''],
      ['Indicatore', 'SERVIZIO STUDI', 'N. fiere'],
    ]);
  });

  it('takes its own report, which is of version 2 and holds every key of version 1', () => {
    const { esito, testo } = calcola(LIBRO, RICHIESTA);
    const scritto = JSON.stringify(buildReport(esito, testo));
    expect(parseReport(scritto)).toMatchObject({ versione: 2 });
    const chiaviDi = (json: string): readonly string[] => Object.keys(JSON.parse(json) as object);
    expect(chiaviDi(scritto)).toEqual(expect.arrayContaining([...chiaviDi(VERSIONE_1)]));
  });

  it.each([
    ['of a version to come', VERSIONE_1.replace('"versione": 1', '"versione": 3')],
    ['with a key that nobody knows', VERSIONE_1.replace('"versione"', '"altro": 1, "versione"')],
    ['without its figures', '{ "versione": 2 }'],
    ['that is no JSON', 'Cruscotto'],
  ])('refuses one %s', (_, testo) => {
    expect(parseReport(testo)).toBeNull();
  });
});
