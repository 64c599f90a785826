import {
  FOGLI_INDIVIDUALI,
  parseIsoDate,
  planDati,
  planRelazione,
  REGOLE_PREDEFINITE,
  runIndividuali,
  runPipeline,
  type CellEdit,
  type EsitoPipeline,
  type Regole,
  type Risultato,
} from '../../../src/core';
import { buildReport, datiServiziOf } from '../../../src/report';
import { testoIn } from '../../../src/locale';
import { parole } from '../../../src/locale/parole/it';
import { alberoOf, type Nodo } from '../../../src/taskpane/modello/albero';
import { giorno, percento, unFoglio, unLibro, type Contenuto } from '../../support/book';

const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019', 'Peso'];
const FIRMA = ['OIV', giorno('2020-02-15'), 'dato corretto dalla fonte'];

/** One row that scores 50 with weight 40, overruled as told, beside one that scores 100 with weight 60. */
function corri(
  decisione: readonly Contenuto[],
  {
    colonne = ['% rettificata', 'Rettificata da', 'Il', 'Motivo', 'Stato'],
    regole = {},
    atteso = 10,
  }: {
    readonly colonne?: readonly string[];
    readonly regole?: Partial<Regole>;
    readonly atteso?: Contenuto;
  } = {},
): EsitoPipeline {
  const foglio = unFoglio('Promozione', [
    ['SERVIZIO PROMOZIONE'],
    ['SVILUPPO'],
    [...TESTATA, ...colonne],
    ['1.1 Accrescere'],
    ['Promuovere', 'N. fiere', atteso, 5, 40, ...decisione],
    [null, 'N. corsi', 10, 10, 60],
  ]);
  return runPipeline(unLibro([foglio]), {
    anno: 2019,
    al: parseIsoDate('2019-12-31'),
    oggi: null,
    regole: { ...REGOLE_PREDEFINITE, ...regole },
    organigramma: [],
    cascata: [],
    findings: [],
    corsa: { chi: '', quando: '2020-03-01 09:00', versione: '0' },
    testo: testoIn('it'),
  });
}

const SCHEDE = FOGLI_INDIVIDUALI.schede.intestazioni;

/** The same rows as operational ones, which *Relazione* lists. */
function operativo(risultato: Risultato): Risultato {
  const cruscotti = risultato.cruscotti.map((calcolato) => ({
    ...calcolato,
    righe: calcolato.righe.map((riga) => ({
      ...riga,
      indicatore: { ...riga.indicatore, tipo: 'operativo' as const },
    })),
  }));
  return { ...risultato, cruscotti };
}

function figure(esito: EsitoPipeline) {
  const [calcolato] = esito.risultato.cruscotti;
  const riga = calcolato?.righe[0];
  if (calcolato === undefined || riga === undefined) throw new Error('no row');
  const { raggiungimento } = riga;
  const { percento: totale, pesoCoperto } = calcolato.totale;
  return {
    riga: raggiungimento.kind === 'calcolato' ? raggiungimento.percento : raggiungimento.motivo,
    totale,
    pesoCoperto,
    codici: esito.findings.map(({ code }) => code).filter((code) => code.startsWith('RE')),
  };
}

describe('a typed percentage', () => {
  it.each([
    ['nothing typed', [null, ...FIRMA], 50, 80, []],
    ['with author, date and reason wins', [percento(0.9), ...FIRMA], 90, 96, ['RE-104']],
    ['in points', [90, ...FIRMA], 90, 96, ['RE-104']],
    ['as a bare fraction', [0.9, ...FIRMA], 90, 96, ['RE-104']],
    ['zero counts too', [percento(0), ...FIRMA], 0, 60, ['RE-104']],
    ['above the cap is capped', [percento(1.2), ...FIRMA], 100, 100, ['RE-109', 'RE-104']],
    [
      'without a reason does not hold',
      [percento(0.9), 'OIV', giorno('2020-02-15'), null],
      50,
      80,
      ['RE-103'],
    ],
    [
      'without an author does not hold',
      [percento(0.9), null, giorno('2020-02-15'), 'x'],
      50,
      80,
      ['RE-103'],
    ],
    ['without a date does not hold', [percento(0.9), 'OIV', ' ', 'x'], 50, 80, ['RE-103']],
    ['below zero does not hold', [percento(-0.1), ...FIRMA], 50, 80, ['RE-102']],
    ['in words does not hold', ['quasi tutto', ...FIRMA], 50, 80, ['RE-101']],
    ['with a state does not hold', [percento(0.9), ...FIRMA, 'annullato'], 50, 80, ['RE-107']],
  ] as const)('%s', (_nome, decisione, riga, totale, codici) => {
    const { riga: letta, totale: sommato, codici: detti } = figure(corri(decisione));
    expect({ riga: letta, totale: sommato, codici: detti }).toEqual({ riga, totale, codici });
  });

  it('takes the place of a figure that could not be computed', () => {
    const esito = corri([percento(0.9), ...FIRMA], { atteso: giorno('2019-06-30') });
    expect(figure(esito)).toEqual({ riga: 90, totale: 96, pesoCoperto: 1, codici: ['RE-104'] });
  });

  it('does not bring a row into the calculation', () => {
    const esito = corri([percento(0.9), ...FIRMA], { atteso: 'monitoraggio' });
    expect(figure(esito)).toMatchObject({ riga: 'monitoraggio', codici: ['RE-108'] });
  });

  it('is shown beside the computed one in the report, and as such in Esito', () => {
    const esito = corri([percento(0.9), ...FIRMA]);
    const [riga] = buildReport(esito, testoIn('it')).indicatori;
    expect(riga?.rettifica).toEqual({
      percento: 90,
      calcolato: 50,
      da: 'OIV',
      il: '2020-02-15',
      motivo: 'dato corretto dalla fonte',
    });
    const scritti = esito.plan.edits.filter(({ cell }) => cell.sheet === 'Promozione');
    expect(scritti.map(({ after }) => after)).toContain('Raggiunto (rettificato)');
  });

  it('is shown as such in Relazione, Dati, the tree of the pane and the schede of people', () => {
    const { risultato, ...altro } = corri([percento(0.75), ...FIRMA]);
    const book = unLibro([]);
    const scritti = (edits: readonly CellEdit[]) => edits.map(({ after }) => after);
    const PAROLA = 'Parzialmente raggiunto (rettificato)';
    const relazione = planRelazione(book, operativo(risultato), [risultato]).value;
    expect(scritti(relazione.edits)).toContain(PAROLA);
    expect(scritti(planDati(book, risultato, '2020-03-01 09:00').value.edits)).toContain(PAROLA);
    const regola = relazione.newSheets[0]?.looks?.rules.map(({ formula }) => formula);
    expect(regola).toContain('LEFT($L2,22)="Parzialmente raggiunto"');

    const foglie = (nodi: readonly Nodo[]): readonly Nodo[] =>
      nodi.flatMap((nodo) => (nodo.figli.length === 0 ? [nodo] : foglie(nodo.figli)));
    const nodi = foglie(alberoOf(risultato, parole).flatMap((gruppo) => gruppo.nodi));
    expect(nodi.map(({ nome, rettificato }) => [nome, rettificato])).toEqual([
      ['N. fiere', true],
      ['N. corsi', false],
    ]);

    const report = buildReport({ risultato, ...altro }, testoIn('it'));
    const schede = unFoglio('Schede individuali', [
      [...SCHEDE],
      ['Anna Rossi', null, 'SERVIZIO PROMOZIONE', 'N. fiere', null, null, null, 100],
    ]);
    const esito = runIndividuali(unLibro([schede]), {
      dati: datiServiziOf(report),
      regole: REGOLE_PREDEFINITE,
      testo: testoIn('it'),
    });
    const perFoglio = (nome: string) =>
      scritti(esito.plan.edits.filter(({ cell }) => cell.sheet === nome));
    for (const nome of ['Schede individuali', 'Dati dei servizi', 'Scheda Anna Rossi']) {
      expect(perFoglio(nome)).toContain(PAROLA);
    }
  });

  it('of another year says nothing about this one', () => {
    const colonne = ['% rettificata 2018', 'Rettificata da', 'Il', 'Motivo'];
    expect(figure(corri([percento(0.9), ...FIRMA], { colonne }))).toMatchObject({
      riga: 50,
      codici: [],
    });
  });
});

describe('a row taken out', () => {
  const fuori = (
    stato: string,
    motivo: Contenuto = 'fiera soppressa',
    regole: Partial<Regole> = {},
  ) => figure(corri([null, null, null, motivo, stato], { regole }));

  it.each([
    ['annullato', 'annullato'],
    ['ANNULLATA', 'annullato'],
    ['Non misurabile', 'non-misurabile'],
    ['non più misurabile', 'non-misurabile'],
  ])('%s leaves the calculation, its weight shared among the others', (stato, motivo) => {
    expect(fuori(stato)).toEqual({ riga: motivo, totale: 100, pesoCoperto: 1, codici: ['RE-106'] });
  });

  it('keeps its weight by setting, as a row without an actual does', () => {
    const regole = { pesoEsclusi: 'mantenuto' } as const;
    expect(fuori('annullato', 'soppressa', regole)).toEqual({
      riga: 'annullato',
      totale: 60,
      pesoCoperto: 0.6,
      codici: ['RE-106'],
    });
    expect(fuori('annullato', 'soppressa', { ...regole, mancanti: 'escludi' }).totale).toBe(100);
  });

  it('without a reason stays in', () => {
    expect(fuori('annullato', null)).toMatchObject({ riga: 50, codici: ['RE-105'] });
  });

  it('is not what other words in the column mean', () => {
    expect(fuori('in corso')).toMatchObject({ riga: 50, codici: [] });
  });
});
