import {
  parseIsoDate,
  REGOLE_PREDEFINITE,
  runPipeline,
  type WorkbookSnapshot,
} from '../../../src/core';
import { testoIn } from '../../../src/locale';
import { buildReport, SCHEMA_REPORT } from '../../../src/report';
import { applyPlan, cella } from '../../support/applyPlan';
import { giorno, percento, unFoglio, unLibro, type Contenuto } from '../../support/book';

const TESTATA = [
  ...['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
  ...['% rettificata', 'Rettificata da', 'Il', 'Motivo', 'Stato'],
];
const FIRMA = ['OIV', giorno('2020-02-15'), 'dato corretto'];
const RETTIFICATA: readonly Contenuto[] = ['N. fiere', 10, 5, percento(0.9), ...FIRMA];
const ANNULLATA: readonly Contenuto[] = [
  'N. corsi',
  10,
  5,
  null,
  null,
  null,
  'sospesi',
  'annullato',
];
const NON_MISURABILE: readonly Contenuto[] = [
  ...['N. visite', 10, null, null, null, null, 'fonte chiusa', 'non misurabile'],
];
/** Taken out without a reason: it stays in, and is none of the three. */
const SENZA_MOTIVO: readonly Contenuto[] = ['N. bandi', 10, 5, null, null, null, null, 'annullato'];
const PIANA: readonly Contenuto[] = ['N. eventi', 10, 10];

const foglio = (nome: string, titolo: string, ...righe: readonly (readonly Contenuto[])[]) =>
  unFoglio(nome, [
    [titolo],
    ['SVILUPPO'],
    TESTATA,
    ['1.1 Accrescere'],
    ...righe.map((riga) => ['Azione', ...riga]),
  ]);

const LIBRO = unLibro([
  foglio('ENTE', 'CRUSCOTTO STRATEGICO 2019', ['N. iniziative', 10, 10]),
  foglio('Studi', 'SERVIZIO STUDI', RETTIFICATA, ANNULLATA, NON_MISURABILE, SENZA_MOTIVO),
  foglio('Promozione', 'SERVIZIO PROMOZIONE', PIANA),
]);

const corri = (book: WorkbookSnapshot) =>
  runPipeline(book, {
    anno: 2019,
    al: parseIsoDate('2019-12-31'),
    oggi: null,
    regole: REGOLE_PREDEFINITE,
    organigramma: [],
    cascata: [],
    findings: [],
    corsa: { chi: '', quando: '2020-03-01 09:00', versione: '0' },
    testo: testoIn('it'),
  });

describe('how many rows people overruled or took out', () => {
  const esito = corri(LIBRO);
  const scritto = applyPlan(LIBRO, esito.plan);

  it('stands in Riepilogo beside each unit that has any', () => {
    const voci = scritto.sheets.find(({ name }) => name === 'Riepilogo')?.values ?? [];
    const righe = voci.map((riga) => [riga[1], ...riga.slice(14, 17).map((uno) => uno ?? null)]);
    expect(righe.filter(([, ...quante]) => quante.some((uno) => uno !== null))).toEqual([
      ['Foglio', 'Rettificate', 'Annullate', 'Non misurabili'],
      ['Studi', 1, 1, 1],
    ]);
  });

  it('stands in the line of Registro, all units together', () => {
    expect(cella(scritto, 'Registro', 'Q2')).toBe(
      'Ricalcolo (rettificate: 1; annullate: 1; non misurabili: 1)',
    );
  });

  it('is written once', () => {
    expect(corri(scritto).plan.edits).toEqual([]);
  });

  it('stands in the report beside the figures of the unit, and nowhere else', () => {
    const report = SCHEMA_REPORT.parse(buildReport(esito, testoIn('it')));
    expect(report.risultati.ente).not.toHaveProperty('interventi');
    expect(
      report.risultati.unita.map(({ foglio: dove, interventi }) => [dove, interventi]),
    ).toEqual([
      ['Studi', { rettificate: 1, annullate: 1, nonMisurabili: 1 }],
      ['Promozione', undefined],
    ]);
  });
});
