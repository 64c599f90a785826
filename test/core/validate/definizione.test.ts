import type { FindingCode } from '../../../src/core';
import { giorno, percento, type Contenuto } from '../../support/book';
import { COL, convalida, PRIMA, soloCodice } from './foglio';

type Caso = readonly [FindingCode, string, Contenuto];

/** One true case of each kind, from the plan where it has one. */
const VERI: readonly Caso[] = [
  ['IN-201', 'Gestione posizioni previdenziali', 10],
  ['IN-202', 'N. pratiche totali / N. pratiche evase', percento(0.9)],
  ['IN-202', 'Coordinamento: N. incontri necessari/N. incontri programmati', percento(1)],
  ['IN-202', 'N. pratiche evase / N. pratiche evase entro 5 giorni', percento(0.9)],
  ['IN-203', "N. pratiche evase / N. pratiche evase (nell'anno)", percento(0.9)],
  ['IN-204', 'N. imprenditori/startup incubate / N. di posti disponibili', percento(0.8)],
  ['IN-205', 'N. comunicati stampa con output definitivo in autonomia', percento(0.5)],
  ['IN-206', '% pratiche evase entro 5 giorni', 95],
  ['IN-207', 'Indagine Grande Distribuzione e altre attività per conto di ISTAT', percento(1)],
  ['IN-208', 'Incremento del 30% del n. appuntamenti', giorno('2019-04-30')],
  ['IN-209', "Predisposizione e somministrazione dell'indagine", giorno('2019-05-31')],
  ['IN-209', 'Stipula della convenzione, pubblicazione del bando', giorno('2019-05-31')],
  ['IN-210', 'N. attività nuove svolte da ciascun collaboratore', 2],
  ['IN-211', 'Procedure: N. avviate / N. da avviare entro il 31 ottobre', percento(1)],
  ['IN-212', "Gestione dell'intero iter delle Cabine di Regia", giorno('2019-12-31')],
  ['IN-212', 'Aggiornamento continuo del sito', giorno('2019-12-31')],
  ['IN-213', "N. utenti nell'anno x / N. utenti nell'anno x-1", '≥ 1'],
  ['IN-214', 'Report decadali da trasmettere alla contabilità', 12],
  ['IN-215', "N. di ispezioni metrologiche non realizzate nell'anno", 50],
  ['IN-216', 'Progetto NIBI: % media di gradimento del servizio', percento(0.9)],
  [
    'IN-217',
    'N. informative privacy e nomine responsabili esterni predisposte / N. informative da predisporre',
    percento(1),
  ],
];

/** What looks like it and is in order. */
const FALSI: readonly Caso[] = [
  ['IN-201', 'N. incontri di gestione delle crisi', 10],
  ['IN-201', 'Gestione posizioni previdenziali', percento(0.9)],
  ['IN-202', 'N. pratiche evase / N. pratiche totali', percento(0.9)],
  ['IN-202', 'N. attività previste realizzate / N. attività previste', percento(0.9)],
  ['IN-202', 'N. imprese beneficiarie per la prima volta / N. imprese beneficiarie', percento(0.2)],
  ['IN-202', 'N. incontri / N. incontri programmati', percento(1)],
  ['IN-202', 'N. domande pervenute / N. posti disponibili', percento(0.9)],
  ['IN-202', 'N. pratiche pervenute anno x / N. pratiche pervenute anno x-1', percento(1)],
  ['IN-203', 'N. utilizzatori anno x / N. utilizzatori anno x-1', '≥ 1'],
  ['IN-204', 'N. incontri di presentazione/condivisione del Piano', 2],
  ['IN-204', 'N. imprese e/o enti visitati / N. imprese e/o enti B2B/B2C', percento(0.8)],
  ['IN-204', 'Cancellazioni (DPR 247/2004): N. avviate / N. da avviare', percento(0.8)],
  ['IN-205', 'N. ordinanze emesse / N. verbali pervenuti', percento(0.6)],
  ['IN-205', 'N. ordinanze emesse', 60],
  ['IN-206', '% pratiche evase entro 5 giorni', percento(0.95)],
  ['IN-206', 'N. pratiche evase entro 5 giorni', 95],
  ['IN-206', '% di quota dei fondi assegnati anno X / media ultimo triennio', '≥1'],
  ['IN-207', '% media di gradimento del sito', percento(0.7)],
  ['IN-207', 'Imprese verificate/Imprese da verificare', percento(0.5)],
  ['IN-208', 'Incremento del n. appuntamenti', percento(0.3)],
  ['IN-208', "Approvazione del piano per l'aumento degli organici", giorno('2019-04-30')],
  ['IN-209', 'Analisi e verifica costi/benefici del telelavoro', giorno('2019-12-30')],
  ['IN-209', 'Predisposizione delle linee guida e del modello', giorno('2019-05-31')],
  ['IN-210', 'N. giornate/uomo dedicate alla formazione', 300],
  ['IN-210', 'N. collaboratori che svolgono nuove attività', 2],
  ['IN-211', 'N. appuntamenti fissati entro 15 gg / N. appuntamenti da fissare', percento(1)],
  ['IN-211', 'Report entro il 31 ottobre', 2],
  ['IN-212', 'Aggiornamento del regolamento', giorno('2019-12-31')],
  ['IN-212', 'World Cheese Awards: coordinamento e gestione', giorno('2019-10-31')],
  ['IN-213', 'N. utenti anno x / N. utenti anno x-1 (2018: 1.240)', '≥ 1'],
  ['IN-213', 'N. utenti / N. imprese', '≥ 1'],
  ['IN-214', 'Pubblicazione di report trimestrali sulla congiuntura', 4],
  ['IN-214', 'N. report trimestrali per ogni settore', 12],
  ['IN-214', 'Indagine trimestrale', 1],
  ['IN-215', "N. verbali non oblati pervenuti nell'anno", 50],
  ['IN-215', 'N. attività non realizzate', '≤ 5'],
  ['IN-215', 'N. attività realizzate / N. attività non realizzate', '≥ 1'],
  ['IN-217', 'N. imprese visitate e premiate / N. imprese visitate', percento(0.5)],
  ['IN-217', 'N. imprese del commercio e turismo assistite / N. imprese', percento(0.5)],
  ['IN-217', 'N. pratiche pervenute e non evase / N. pratiche pervenute', '≤ 10%'],
  ['IN-217', 'N. incontri e seminari svolti / N. incontri e seminari previsti', percento(1)],
  ['IN-217', 'N. incontri e seminari svolti', 8],
  ['IN-216', 'Progetto: Certificazione ISO 9001', percento(1)],
  ['IN-216', 'Progettazione del sito: % di avanzamento', percento(1)],
];

const trovati = (code: FindingCode, indicatore: string, atteso: Contenuto) =>
  soloCodice(convalida([{ indicatore, atteso }]), code);

describe('DEFINIZIONE', () => {
  test.each(VERI)('says %s of «%s»', (code, indicatore, atteso) => {
    const [trovato, ...altri] = trovati(code, indicatore, atteso);
    expect(altri).toEqual([]);
    expect(trovato?.cell.row).toBe(PRIMA);
    expect(trovato?.rowKey).not.toBeNull();
  });

  test.each(FALSI)('says no %s of «%s»', (code, indicatore, atteso) => {
    expect(trovati(code, indicatore, atteso)).toEqual([]);
  });

  it('has a true case and a near miss for each of its codes', () => {
    const codici = (casi: readonly Caso[]) => [...new Set(casi.map(([code]) => code))].sort();
    expect(codici(VERI)).toEqual(codici(FALSI));
    expect(codici(VERI)).toHaveLength(17);
  });

  it('looks for the unit in its column, and stands there', () => {
    const con = (unita: Contenuto) =>
      soloCodice(
        convalida([{ indicatore: 'Adesioni alla rete', atteso: 10, altre: [unita] }], {
          testata: ['Unità'],
        }),
        'IN-201',
      );
    expect(con('adesioni')).toEqual([]);
    expect(con(null).map(({ cell }) => cell.col)).toEqual([COL.altra]);
  });

  test.each([
    ['Base 2018: 1.240 utenti', 0],
    ['nel 2018 erano 1.240', 0],
    ['Delibera n. 5 del 2018', 1],
    [null, 1],
  ])('looks for the figure of last year in the note «%s»', (nota, n) => {
    const riga = { indicatore: 'N. utenti anno x / N. utenti anno x-1', atteso: '≥ 1' };
    const findings = convalida([{ ...riga, altre: [nota] }], { testata: ['Note'] });
    expect(soloCodice(findings, 'IN-213')).toHaveLength(n);
  });

  test.each<[FindingCode, string, Contenuto, string, number]>([
    [
      'IN-207',
      'Leva finanziaria',
      'Prestiti ottenuti / Risorse messe a disposizione',
      'Algoritmo',
      0,
    ],
    ['IN-205', 'N. pratiche RI', 'Pratiche evase / Pratiche ricevute', 'Metodo di calcolo', 0],
    ['IN-207', 'Leva finanziaria', null, 'Algoritmo', 1],
    ['IN-207', 'Leva finanziaria', 'Banca d’Italia', 'Archivio', 1],
  ])('%s: looks for «%s» in another column too (%s, %s)', (code, indicatore, altra, testata, n) => {
    const riga = { indicatore, atteso: percento(0.65), altre: [altra] };
    expect(soloCodice(convalida([riga], { testata: [testata] }), code)).toHaveLength(n);
  });

  it('gives a quick fix the words to change', () => {
    const [trovato] = soloCodice(
      convalida([
        {
          indicatore: 'N. imprese o/e enti, soci/clienti serviti / N. soci',
          atteso: percento(0.8),
        },
      ]),
      'IN-204',
    );
    expect(trovato?.params).toEqual({ parole: 'soci/clienti', proposto: 'soci o clienti' });
  });

  it('does not take a share within some days for lower is better', () => {
    const findings = convalida([
      { indicatore: '% pratiche evase entro 5 giorni', atteso: percento(0.95) },
    ]);
    expect(findings.filter(({ code }) => /^(?:IN|RA)-/.test(code))).toEqual([]);
  });
});
