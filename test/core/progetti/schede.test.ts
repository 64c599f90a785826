import { readFileSync } from 'node:fs';
import {
  type CellRef,
  printCellRef,
  REGOLE_PREDEFINITE,
  runPipeline,
  type EsitoPipeline,
  type SheetSnapshot,
} from '../../../src/core';
import { readWorkbook } from '../../../src/host/file';
import { SENZA_COLORI } from '../../../src/cli/colori';
import { tabellaRisultati } from '../../../src/cli/tabella';
import { testoIn } from '../../../src/locale';
import { buildReport, SCHEMA_REPORT } from '../../../src/report';
import { giorno, percento, unFoglio, unLibro, type Contenuto } from '../../support/book';

const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'];
const ISO = 'Progetto: Certificazione ISO 9001';

function cruscotto(name: string, titolo: string, digitato: Contenuto = null): SheetSnapshot {
  return unFoglio(name, [
    [titolo],
    ['CRESCITA E APPRENDIMENTO'],
    TESTATA,
    ['3.1 Migliorare la qualità'],
    ['Certificare', ISO, percento(0.6), digitato],
    [null, 'N. corsi', 10, 10],
  ]);
}

const ENTE = cruscotto('ENTE', 'CRUSCOTTO STRATEGICO 2019');

const COLONNE = ['Attività', 'Responsabile', 'Risultato atteso', 'Consuntivo', 'Peso'];

/** 100, 50 and 0 with weights 50, 30, 20: 65. */
const ATTIVITA: readonly (readonly Contenuto[])[] = [
  ['Analisi', 'M. Rossi', giorno('2019-03-31'), giorno('2019-03-20'), 50],
  ['N. incontri', 'L. Bianchi', 4, 2, 30],
  ['Manuale adottato', 'M. Rossi', 'SI', 'NO', 20],
];

function scheda(
  righe: readonly (readonly Contenuto[])[] = ATTIVITA,
  name = 'ISO',
  titolo = ISO,
): SheetSnapshot {
  return unFoglio(name, [[titolo], [], COLONNE, ...righe]);
}

function corri(sheets: readonly SheetSnapshot[], al: string | null = '2019-12-31'): EsitoPipeline {
  return runPipeline(unLibro(sheets), {
    anno: null,
    al: al as EsitoPipeline['risultato']['al'] | null,
    oggi: null,
    regole: REGOLE_PREDEFINITE,
    organigramma: [],
    cascata: [],
    findings: [],
    corsa: { chi: '', quando: '2020-01-10 09:00', versione: '0' },
    testo: () => ({ testo: '', rimedio: '', breve: '' }),
  });
}

function progetto(esito: EsitoPipeline, foglio: string) {
  const calcolato = esito.risultato.cruscotti.find((uno) => uno.cruscotto.foglio === foglio);
  const riga = calcolato?.righe[0];
  if (riga === undefined) throw new Error(`no project in ${foglio}`);
  const { raggiungimento, consuntivo } = riga;
  const percento = raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null;
  return { percento, origine: consuntivo.origine, da: consuntivo.da.map(nudo) };
}

/** `ISO!A1`: sheet names in this test need no quotes. */
const nudo = (cell: CellRef): string => printCellRef(cell).replace(/'/g, '');

function codici({ findings }: EsitoPipeline): readonly string[] {
  return findings.map(({ code, cell }) => `${code} ${nudo(cell)}`);
}

const SP = (esito: EsitoPipeline): readonly string[] =>
  codici(esito).filter((testo) => testo.startsWith('SP'));

describe('schede progetto', () => {
  it('give the weighted mean of their activities, held against the target of the row', () => {
    const esito = corri([
      ENTE,
      scheda([...ATTIVITA.slice(0, 2), ['Bilancio', '', 'SI', 'NO', 20]]),
    ]);
    // 65 against 60 %, capped.
    expect(progetto(esito, 'ENTE')).toEqual({
      percento: 100,
      origine: 'scheda',
      da: ['ISO!D4', 'ISO!D5', 'ISO!D6'],
    });
    expect(esito.risultato.schede[0]?.sintesi.percento).toBe(65);
    expect(codici(esito)).toEqual([]);
  });

  it.each([
    ['30 points of 60', [['Analisi', '', 10, 3, null]], 50],
    ['without weights every activity weighs the same', ATTIVITA.map((r) => r.slice(0, 4)), 250 / 3],
    [
      'a missing actual is zero at the end of the year',
      [
        ['A', '', 1, 1],
        ['B', '', 1, null],
        ['C', '', 1, null],
        ['D', '', 1, null],
      ],
      250 / 6,
    ],
  ] as const)('%s', (_nome, righe, atteso) => {
    expect(progetto(corri([ENTE, scheda(righe)]), 'ENTE').percento).toBeCloseTo(atteso, 9);
  });

  it('leave out what is not due yet before the end of the year', () => {
    const righe = [
      ['A', '', giorno('2019-03-31'), giorno('2019-03-30')],
      ['B', '', 1, null],
    ];
    expect(corri([ENTE, scheda(righe)], '2019-06-30').risultato.schede[0]?.sintesi.percento).toBe(
      100,
    );
  });

  it('count once for every cruscotto that names the project, however it is spelt', () => {
    const promozione = cruscotto('Promozione', 'SERVIZIO PROMOZIONE');
    const righe = [['Analisi', '', 10, 3]];
    const esito = corri([
      ENTE,
      promozione,
      scheda(righe, 'ISO', 'PROGETTO:  certificazione «ISO 9001»'),
    ]);
    expect(['ENTE', 'Promozione'].map((foglio) => progetto(esito, foglio).percento)).toEqual([
      50, 50,
    ]);
    expect(SP(esito)).toEqual([]);
  });

  it('may stand in one list, an empty project meaning the one above', () => {
    const lista = unFoglio('Progetti', [
      ['Schede dei progetti 2019'],
      ['Progetto', ...COLONNE, 'Inizio', 'Fine'],
      ['Certificazione ISO 9001', 'Analisi', '', 10, 3],
      [null, 'Manuale', '', 10, 3],
      ['Altro progetto', 'Studio', '', 10, 10],
      ['Totale', null, null, null],
    ]);
    const esito = corri([ENTE, lista]);
    expect(progetto(esito, 'ENTE')).toEqual({
      percento: 50,
      origine: 'scheda',
      da: ['Progetti!E3', 'Progetti!E4'],
    });
    expect(SP(esito)).toContain('SP-107 Progetti!A5');
  });

  it('win over a typed percentage, and show both where they differ', () => {
    const diverso = corri([
      cruscotto('ENTE', 'CRUSCOTTO STRATEGICO 2019', percento(0.6)),
      scheda(),
    ]);
    expect(progetto(diverso, 'ENTE').origine).toBe('scheda');
    expect(SP(diverso)).toEqual(['SP-101 ENTE!D5']);
    const uguale = corri([
      cruscotto('ENTE', 'CRUSCOTTO STRATEGICO 2019', percento(0.65)),
      scheda(),
    ]);
    expect(SP(uguale)).toEqual([]);
  });

  it('spare a typed text that would be unreadable the errore that the row is not scored', () => {
    const esito = corri([cruscotto('ENTE', 'CRUSCOTTO STRATEGICO 2019', 'quasi finito'), scheda()]);
    expect(progetto(esito, 'ENTE').percento).toBe(100);
    expect(codici(esito)).toEqual(['SP-101 ENTE!D5']);
  });

  it('twice for one project are an errore, and the typed percentage counts', () => {
    const esito = corri([
      cruscotto('ENTE', 'CRUSCOTTO STRATEGICO 2019', percento(0.3)),
      scheda(),
      scheda(ATTIVITA, 'ISO (2)'),
    ]);
    expect(progetto(esito, 'ENTE')).toEqual({ percento: 50, origine: 'cella', da: [] });
    expect(SP(esito)).toEqual(['SP-102 ISO (2)!A1']);
  });

  it('that are empty leave the typed percentage', () => {
    const esito = corri([
      cruscotto('ENTE', 'CRUSCOTTO STRATEGICO 2019', percento(0.3)),
      scheda([]),
    ]);
    expect(progetto(esito, 'ENTE').percento).toBe(50);
    expect(SP(esito)).toEqual(['SP-105 ISO!A1']);
  });

  it('without a usable actual leave the typed percentage, with an avviso once the year is over', () => {
    const righe = [['Analisi', '', 10, null]];
    const ente = cruscotto('ENTE', 'CRUSCOTTO STRATEGICO 2019', percento(0.3));
    expect(SP(corri([ente, scheda(righe)]))).toEqual(['SP-106 ISO!A1']);
    expect(SP(corri([ente, scheda(righe)], '2019-06-30'))).toEqual(['SP-105 ISO!A1']);
  });

  it('lacking for a project are noted once, and only in a workbook that has some', () => {
    const ente = cruscotto('ENTE', 'CRUSCOTTO STRATEGICO 2019', percento(0.3));
    const promozione = cruscotto('Promozione', 'SERVIZIO PROMOZIONE', percento(0.3));
    const altra = scheda(ATTIVITA, 'Altra', 'Progetto: Altro');
    expect(SP(corri([ente, promozione, altra]))).toEqual(['SP-107 Altra!A1', 'SP-103 ENTE!B5']);
    expect(SP(corri([ente, promozione]))).toEqual([]);
  });

  it('say which activities stand under no project', () => {
    const senza = unFoglio('Schede progetto', [COLONNE, ['Analisi', '', 10, 3]]);
    expect(SP(corri([ENTE, senza]))).toEqual(['SP-104 Schede progetto!A2']);
    const tabella = unFoglio('Appunti', [COLONNE, ['Analisi', '', 10, 3]]);
    expect(codici(corri([ENTE, tabella]))).toEqual(codici(corri([ENTE])));
  });

  it('are never cruscotti', () => {
    const conIndicatore = unFoglio('Schede progetto', [
      ['Progetto', 'Attività', 'Indicatore', 'Risultato atteso 2019', 'Consuntivo 2019'],
      ['Certificazione ISO 9001', 'Analisi', 'N. rapporti', 10, 3],
    ]);
    const esito = corri([ENTE, conIndicatore]);
    expect(esito.risultato.cruscotti).toHaveLength(1);
    expect(progetto(esito, 'ENTE').percento).toBe(50);
  });

  it('make the year of actuals, though the cruscotti have none', () => {
    const vuoto = unFoglio('ENTE', [
      ['CRUSCOTTO STRATEGICO 2019'],
      TESTATA,
      ['1.1 Qualità'],
      ['Certificare', ISO, percento(0.6), null],
    ]);
    expect(corri([vuoto, scheda()], null).risultato.al).toBe('2019-12-31');
  });

  it('stand in the report with each activity scored, their result, and no name of a person', () => {
    const report = SCHEMA_REPORT.parse(buildReport(corri([ENTE, scheda()]), testoIn('it')));
    const [sola, ...altre] = report.schede ?? [];
    expect(altre).toEqual([]);
    expect(sola).toMatchObject({
      progetto: 'Certificazione ISO 9001',
      foglio: 'ISO',
      percento: 65,
      calcolati: 3,
      mancanti: 0,
    });
    expect(
      sola?.attivita.map(({ riga, testo, peso, esito, raggiungimento }) => [
        riga,
        testo,
        peso,
        esito,
        raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null,
      ]),
    ).toEqual([
      [4, 'Analisi', 50, 'Raggiunto', 100],
      [5, 'N. incontri', 30, 'Non raggiunto', 50],
      [6, 'Manuale adottato', 20, 'Non raggiunto', 0],
    ]);
    expect(JSON.stringify(report)).not.toContain('Rossi');
    expect(buildReport(corri([ENTE]), testoIn('it'))).not.toHaveProperty('schede');
  });

  it('stand in the table of the command line below the units', () => {
    const lines = tabellaRisultati(corri([ENTE, scheda()]).risultato, 'it', SENZA_COLORI);
    expect(lines.slice(-2)).toEqual([
      'Progetti (dalle schede)',
      expect.stringMatching(/^ {2}Certificazione ISO 9001 +65,00 % /),
    ]);
  });

  it('are read again in the same way: nothing is written a second time', () => {
    expect(corri([ENTE, scheda()]).plan.edits.some(({ cell }) => cell.sheet === 'ISO')).toBe(false);
  });
});

describe('the project that stands on 15 sheets of the sample', () => {
  const { sheets } = readWorkbook(readFileSync('samples/cruscotti-2019-consuntivo.xlsx'));
  const nome = "Progetto: Certificazione dell'Ente secondo la norma ISO 9001:2015";
  const risultatiCon = (righe: readonly (readonly Contenuto[])[]) =>
    corri([...sheets, scheda(righe, 'Scheda', nome)])
      .risultato.cruscotti.flatMap(({ righe: lette }) => lette)
      .filter(({ indicatore }) => indicatore.testo.includes('ISO 9001'))
      .map(({ raggiungimento, consuntivo }) => ({
        origine: consuntivo.origine,
        percento: raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null,
      }));

  it('changes all of them from one scheda', () => {
    const meta = risultatiCon([['Audit', '', 4, 1]]);
    expect(meta).toEqual(Array(15).fill({ origine: 'scheda', percento: 25 }));
    const tutto = risultatiCon([['Audit', '', 4, 4]]);
    expect(tutto).toEqual(Array(15).fill({ origine: 'scheda', percento: 100 }));
  });

  it('stands on 15 sheets, none of them twice, and moves the figure of each', () => {
    const conMeta = corri([...sheets, scheda([['Audit', '', 4, 1]], 'Scheda', nome)]).risultato;
    const conTutto = corri([...sheets, scheda([['Audit', '', 4, 4]], 'Scheda', nome)]).risultato;
    const chiLoNomina = conMeta.cruscotti.filter(({ righe }) =>
      righe.some(({ indicatore }) => indicatore.testo.includes('ISO 9001')),
    );
    const fogli = chiLoNomina.map(({ cruscotto }) => cruscotto.foglio);
    expect(new Set(fogli).size).toBe(15);
    for (const { cruscotto, totale } of chiLoNomina) {
      const dopo = conTutto.cruscotti.find((uno) => uno.cruscotto.foglio === cruscotto.foglio);
      expect(dopo?.totale.percento ?? 0).toBeGreaterThan(totale.percento ?? 0);
    }
  });
});
