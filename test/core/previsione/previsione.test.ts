import { prevediFineAnno, runPipeline, type WorkbookSnapshot } from '../../../src/core';
import { buildReport, SCHEMA_REPORT } from '../../../src/report';
import { testoIn } from '../../../src/locale';
import { regoleCon } from '../../support/calcolo';
import { giorno, percento, unFoglio, unLibro, type Contenuto } from '../../support/book';
import { isoDi } from '../../support/piano';

const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'];
const libro = (...righe: readonly (readonly Contenuto[])[]): WorkbookSnapshot =>
  unLibro([
    unFoglio('Studi', [
      ['SERVIZIO STUDI'],
      ['SVILUPPO'],
      TESTATA,
      ['1.1 Promuovere'],
      ...righe.map((riga) => ['Azione', ...riga]),
    ]),
  ]);

function esitoDi(book: WorkbookSnapshot, al: string) {
  return runPipeline(book, {
    anno: 2019,
    al: isoDi(al),
    oggi: null,
    regole: regoleCon(),
    organigramma: [],
    cascata: [],
    findings: [],
    corsa: { chi: '', quando: '2019-07-01 10:00', versione: '0' },
    testo: testoIn('it'),
  });
}

/** A day on which two fifths of the year are over: the 146th of 365. */
const AL = '2019-05-26';

function unaRiga(indicatore: string, atteso: Contenuto, consuntivo: Contenuto) {
  const previsione = prevediFineAnno(esitoDi(libro([indicatore, atteso, consuntivo]), AL));
  const raggiungimento = previsione?.cruscotti[0]?.righe[0]?.raggiungimento;
  return {
    ...previsione?.righe[0]?.[0],
    percento: raggiungimento?.kind === 'calcolato' ? raggiungimento.percento : null,
  };
}

describe('prevediFineAnno', () => {
  test.each([
    ['a count grows with the year', 'N. iniziative', 10, 3, true, 4, 7.5, 75],
    ['a count to keep low grows as well', 'N. reclami', '≤ 10', 4, true, 4, 10, 100],
    ['a percentage stays', '% imprese presenti', percento(0.8), percento(0.6), false, null, 60, 75],
    ['a mean stays', 'N. medio di giorni', '≤ 10', 5, false, null, 5, 100],
    ['a ratio stays', 'N. pratiche / N. medio del triennio', '≥ 1', 0.5, false, null, 0.5, 50],
  ] as const)('%s', (_, testo, atteso, consuntivo, cumulata, intermedio, previsto, percentuale) => {
    const riga = unaRiga(testo, atteso, consuntivo);
    expect(riga.cumulata).toBe(cumulata);
    expect(riga.intermedio).toBe(intermedio);
    expect(riga.previsto).toBeCloseTo(previsto, 9);
    expect(riga.percento).toBeCloseTo(percentuale, 9);
  });

  it('leaves dates as they are, and rows that are not due out', () => {
    const esito = esitoDi(
      libro(
        ['N. iniziative', 10, 2],
        ['Approvazione', giorno('2019-03-31'), giorno('2019-04-10')],
        ['Relazione', giorno('2019-11-30'), null],
      ),
      AL,
    );
    const totale = prevediFineAnno(esito)?.cruscotti[0]?.totale;
    expect(totale).toMatchObject({ percento: 25, calcolati: 2, esclusi: 1 });
    expect(esito.risultato.cruscotti[0]?.totale.percento).toBe(10);
  });

  it('says nothing of a year that is over, has not begun, or has no figure yet', () => {
    const fatto = libro(['N. iniziative', 10, 2]);
    expect(prevediFineAnno(esitoDi(fatto, '2019-12-31'))).toBeNull();
    expect(prevediFineAnno(esitoDi(fatto, '2018-12-31'))).toBeNull();
    expect(prevediFineAnno(esitoDi(libro(['N. iniziative', 10, null]), AL))).toBeNull();
    expect(prevediFineAnno(esitoDi(fatto, AL))?.quota).toBeCloseTo(0.4, 12);
  });

  describe('with targets typed for days during the year', () => {
    const conIntermedi = (...riga: readonly Contenuto[]): WorkbookSnapshot =>
      unLibro([
        unFoglio('Studi', [
          ['SERVIZIO STUDI'],
          ['SVILUPPO'],
          [...TESTATA, 'Risultato atteso al 31.03.2019', 'Risultato atteso al 30.06.2019'],
          ['1.1 Promuovere'],
          ['Azione', ...riga],
        ]),
      ]);
    const rigaAl = (al: string, ...riga: readonly Contenuto[]) =>
      prevediFineAnno(esitoDi(conIntermedi(...riga), al))?.righe[0]?.[0];
    const scritto = (col: number, al: string) => ({
      cell: { sheet: 'Studi', row: 4, col },
      al,
    });

    it('takes the part of the year before the first of them', () => {
      const riga = rigaAl('2019-03-30', 'N. fiere', 10, 3, 2, 6);
      expect(riga).toMatchObject({ scritto: null, indietro: false });
      expect(riga?.intermedio).toBeCloseTo((10 * 89) / 365, 9);
    });

    it.each([
      ['2019-03-31', 2, scritto(4, '2019-03-31'), false],
      ['2019-06-29', 2, scritto(4, '2019-03-31'), false],
      ['2019-06-30', 6, scritto(5, '2019-06-30'), true],
      ['2019-09-30', 6, scritto(5, '2019-06-30'), true],
    ])('takes the latest not after %s', (al, intermedio, dove, indietro) => {
      const riga = rigaAl(al, 'N. fiere', 10, 3, 2, 6);
      expect(riga).toMatchObject({ intermedio, scritto: dove, indietro });
    });

    it.each<[string, string, Contenuto, Contenuto, Contenuto, number | null, boolean]>([
      ['a % too', '% imprese', percento(0.8), percento(0.5), percento(0.6), 60, true],
      ['a time, which may come down', 'Tempo medio', '≤ 30 gg', 33, '≤ 35 gg', 35, false],
      ['a count to keep low', 'N. reclami', '≤ 10', 6, '≤ 5', 5, true],
      [
        'an empty cell: none for this row',
        '% imprese',
        percento(0.8),
        percento(0.5),
        null,
        null,
        false,
      ],
      ['of another kind: none', '% imprese', percento(0.8), percento(0.5), 5, null, false],
    ])('%s', (_, testo, atteso, consuntivo, alTrenta, intermedio, indietro) => {
      const riga = rigaAl('2019-06-30', testo, atteso, consuntivo, null, alTrenta);
      expect(riga).toMatchObject({ intermedio, indietro });
    });

    it('changes no score and no forecast', () => {
      const senza = esitoDi(libro(['N. fiere', 10, 3]), '2019-06-30');
      const con = esitoDi(conIntermedi('N. fiere', 10, 3, 2, 6), '2019-06-30');
      expect(con.risultato.cruscotti[0]?.totale).toEqual(senza.risultato.cruscotti[0]?.totale);
      expect(prevediFineAnno(con)?.cruscotti[0]?.totale).toEqual(
        prevediFineAnno(senza)?.cruscotti[0]?.totale,
      );
    });

    it('says once that one cannot be read, and takes the part of the year', () => {
      const esito = esitoDi(conIntermedi('N. fiere', 10, 3, null, 'la metà'), '2019-06-30');
      expect(esito.findings.filter(({ code }) => code.startsWith('RA'))).toMatchObject([
        {
          code: 'RA-401',
          cell: { row: 4, col: 5 },
          params: { testo: 'la metà', al: '2019-06-30' },
        },
      ]);
      expect(prevediFineAnno(esito)?.righe[0]?.[0]).toMatchObject({ scritto: null });
      expect(esito.risultato.cruscotti[0]?.totale.percento).toBe(30);
      const trattino = esitoDi(conIntermedi('N. fiere', 10, 3, null, '-'), '2019-06-30');
      expect(trattino.findings).toEqual([]);
    });

    it('stands in the report with its cell and day', () => {
      const report = buildReport(
        esitoDi(conIntermedi('N. fiere', 10, 3, 2, 6), '2019-06-30'),
        testoIn('it'),
      );
      expect(report.previsione?.indicatori).toMatchObject([
        { riga: 5, intermedio: 6, indietro: true, scritto: { cella: 'F5', al: '2019-06-30' } },
      ]);
      SCHEMA_REPORT.parse(report);
    });
  });

  it('stands in the report beside the figures, which stay what they are', () => {
    const esito = esitoDi(libro(['N. iniziative', 10, 2]), AL);
    const report = buildReport(esito, testoIn('it'));
    SCHEMA_REPORT.parse(report);
    expect(report.risultati.unita[0]?.percento).toBe(20);
    expect(report.previsione?.unita).toEqual([
      { foglio: 'Studi', rigaTitolo: 1, percento: 50, pesoCoperto: 1 },
    ]);
    expect(report.previsione?.indicatori).toEqual([
      { foglio: 'Studi', riga: 5, intermedio: 4, indietro: true, previsto: 5, percento: 50 },
    ]);
    const chiuso = buildReport(
      esitoDi(libro(['N. iniziative', 10, 2]), '2019-12-31'),
      testoIn('it'),
    );
    expect(chiuso).not.toHaveProperty('previsione');
  });
});
