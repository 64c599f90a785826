import { readFileSync } from 'node:fs';
import {
  finding,
  type Consuntivo,
  type Raggiungimento,
  type RisultatoAtteso,
} from '../../src/core';
import { SCHEMA_REPORT, buildReport, reportJsonSchema } from '../../src/report';
import { calcolato, unCalcolato, unEsito, unaRigaCalcolata, unaSintesi } from '../support/esito';
import {
  fatto,
  fattoIl,
  intervallo,
  isoDi,
  monitoraggio,
  nonPrevisto,
  nonRilevato,
  progetto,
  scadenza,
  soglia,
  unCruscotto,
  unIndicatore,
} from '../support/piano';

const testo = () => ({ testo: 'Si legge «?».', rimedio: 'Correggere.', breve: 'Breve' });

/** The one row of a report whose one cruscotto has this one row. */
function rigaCon(atteso: RisultatoAtteso, consuntivo: Consuntivo) {
  const cruscotto = unCruscotto({ indicatori: [{ atteso, consuntivo }] });
  const report = buildReport(unEsito([unCalcolato(cruscotto)]), testo);
  SCHEMA_REPORT.parse(report);
  return report.indicatori[0];
}

describe('buildReport', () => {
  it('says of a row what contract 8 prints', () => {
    const cruscotto = unCruscotto({
      foglio: 'ENTE',
      titolo: 'CRUSCOTTO STRATEGICO 2019',
      indicatori: [
        {
          testo: 'N. iniziative',
          riga: 7,
          azione: 'Marketing',
          peso: 34,
          atteso: soglia(8, 'numero', '>='),
          consuntivo: fatto(12),
        },
      ],
    });
    const [indicatore] = cruscotto.indicatori;
    const riga = unaRigaCalcolata(
      {
        ...indicatore!,
        atteso: { ...indicatore!.atteso, raw: '≥ 8' },
        consuntivo: { ...indicatore!.consuntivo, raw: '12' },
      },
      calcolato(100, 150),
      { consuntivo: { ...indicatore!.consuntivo, raw: '12' } },
    );
    const report = buildReport(unEsito([unCalcolato(cruscotto, { righe: [riga] })]), testo);
    expect(report).toMatchObject({ versione: 2, anno: 2019, al: '2019-12-31' });
    expect(report.regole).toEqual({
      tetto: 100,
      minore: 'speculare',
      tolleranzaGiorni: 0,
      mancanti: 'auto',
      aggregazioneEnte: 'obiettivi',
      aggregazioneUnita: 'indicatori',
      fasce: [90, 70],
      pesoEsclusi: 'ripartito',
      approvazione: null,
    });
    expect(report.cruscotti).toEqual([
      { foglio: 'ENTE', rigaTitolo: 3, titolo: 'CRUSCOTTO STRATEGICO 2019', livello: 'ente' },
    ]);
    expect(report.indicatori).toEqual([
      {
        foglio: 'ENTE',
        riga: 8,
        livello: 'ente',
        prospettiva: 'PROSPETTIVA 1',
        obiettivo: '1.1',
        azione: 'Marketing',
        testo: 'N. iniziative',
        tipo: 'strategico',
        verso: 'maggiore',
        peso: 34,
        atteso: { kind: 'soglia', operatore: '>=', valore: 8, unita: 'numero', testo: '≥ 8' },
        consuntivo: { kind: 'misura', valore: 12, unita: 'numero', testo: '12', origine: 'cella' },
        raggiungimento: { kind: 'calcolato', percento: 100, nonLimitato: 150 },
        esito: 'Raggiunto',
      },
    ]);
    expect(SCHEMA_REPORT.parse(report)).toEqual(report);
  });

  test.each<[RisultatoAtteso, object]>([
    [soglia(80, 'percento'), { kind: 'soglia', operatore: null, valore: 80, unita: 'percento' }],
    [intervallo(10, 20), { kind: 'intervallo', da: 10, a: 20, unita: 'numero' }],
    [scadenza('2019-11-30'), { kind: 'scadenza', entro: '2019-11-30' }],
    [
      { kind: 'esito', atteso: 'si' },
      { kind: 'esito', valore: 'si' },
    ],
    [progetto(100), { kind: 'progetto', valore: 100, unita: 'percento' }],
    [monitoraggio, { kind: 'monitoraggio' }],
    [nonPrevisto, { kind: 'assente' }],
    [{ kind: 'illeggibile' }, { kind: 'illeggibile' }],
  ])('tells the target %j', (atteso, detto) => {
    expect(rigaCon(atteso, nonRilevato)?.atteso).toEqual({ ...detto, testo: '' });
  });

  test.each<[Consuntivo, object]>([
    [fatto(3.5, 'giorni'), { kind: 'misura', valore: 3.5, unita: 'giorni' }],
    [fattoIl('2019-10-31'), { kind: 'data', il: '2019-10-31' }],
    [
      { kind: 'esito', valore: 'no' },
      { kind: 'esito', valore: 'no' },
    ],
    [nonRilevato, { kind: 'assente' }],
    [{ kind: 'illeggibile' }, { kind: 'illeggibile' }],
  ])('tells the actual %j', (consuntivo, detto) => {
    expect(rigaCon(soglia(1), consuntivo)?.consuntivo).toEqual({
      ...detto,
      testo: '',
      origine: 'cella',
    });
  });

  it('tells the actual that the cascade gave and from which cells, not the empty cell', () => {
    const indicatore = unIndicatore({ consuntivo: nonRilevato });
    const dato = { ...indicatore.consuntivo, value: fatto(9), raw: '9' };
    const riga = unaRigaCalcolata(indicatore, calcolato(90), {
      consuntivo: dato,
      origine: 'cascata',
      da: [{ sheet: 'Studi', row: 8, col: 3 }],
    });
    const report = buildReport(unEsito([unCalcolato(unCruscotto(), { righe: [riga] })]), testo);
    expect(report.indicatori[0]?.consuntivo).toEqual({
      kind: 'misura',
      valore: 9,
      unita: 'numero',
      testo: '9',
      origine: 'cascata',
      da: [{ foglio: 'Studi', cella: 'D9' }],
    });
  });

  it('gives the ente its prospettive, everyone their obiettivi, and all others as unita', () => {
    const ente = unCalcolato(unCruscotto({ foglio: 'ENTE' }), {
      totale: unaSintesi(83.5, { esito: 'Parzialmente raggiunto', mancanti: 2, pesoCoperto: 0.9 }),
      prospettive: [unaSintesi(80)],
      obiettivi: [unaSintesi(85)],
    });
    const dirigente = unCalcolato(
      unCruscotto({ foglio: 'Dirigente', livello: 'dirigente', titolo: 'CRUSCOTTO DEL DIRIGENTE' }),
      { totale: unaSintesi(null), mediaServizi: 91.25, obiettivi: [unaSintesi(null)] },
    );
    const report = buildReport(unEsito([dirigente, ente]), testo);
    const vuota = {
      percento: null,
      percentoMisurato: null,
      percentoPrudenziale: null,
      calcolati: 0,
      monitoraggio: 0,
      mancanti: 0,
      esclusi: 0,
      pesoCoperto: 0,
    };
    const piena = (percento: number) => ({
      ...vuota,
      percento,
      percentoMisurato: percento,
      percentoPrudenziale: percento,
      calcolati: 1,
      pesoCoperto: 1,
    });
    expect(report.risultati).toEqual({
      ente: { ...piena(83.5), mancanti: 2, pesoCoperto: 0.9 },
      prospettive: [{ nome: 'PROSPETTIVA 1', ...piena(80) }],
      obiettivi: [
        { foglio: 'Dirigente', codice: '1.1', ...vuota },
        { foglio: 'ENTE', codice: '1.1', ...piena(85) },
      ],
      unita: [
        {
          foglio: 'Dirigente',
          rigaTitolo: 3,
          titolo: 'CRUSCOTTO DEL DIRIGENTE',
          livello: 'dirigente',
          mediaServizi: 91.25,
          ...vuota,
        },
      ],
    });
    SCHEMA_REPORT.parse(report);
  });

  it('says null for the ente where a workbook has none', () => {
    const servizio = unCalcolato(unCruscotto({ foglio: 'Studi', livello: 'servizio' }));
    const { risultati } = buildReport(unEsito([servizio]), testo);
    expect(risultati).toMatchObject({ ente: null, prospettive: [] });
    expect(risultati.unita).toHaveLength(1);
  });

  it('loses no second ente', () => {
    const enti = ['A', 'B'].map((foglio) => unCalcolato(unCruscotto({ foglio })));
    expect(buildReport(unEsito(enti), testo).risultati.unita).toMatchObject([{ foglio: 'B' }]);
  });

  it('names the rows of an abbinamento by sheet and row', () => {
    const enteEServizio = [
      unCalcolato(unCruscotto({ foglio: 'ENTE', indicatori: [{ riga: 7 }, { riga: 9 }] })),
      unCalcolato(
        unCruscotto({ foglio: 'Studi', livello: 'servizio', indicatori: [{ riga: 19 }] }),
      ),
    ];
    const abbinamenti = [
      {
        da: { cruscotto: 0, riga: 1 },
        a: { cruscotto: 1, riga: 0 },
        stato: 'certo',
        metodo: 'copia',
        richiedePersona: false,
      },
    ] as const;
    const report = buildReport(unEsito(enteEServizio, { abbinamenti }), testo);
    expect(report.abbinamenti).toEqual([
      {
        da: { foglio: 'ENTE', riga: 10 },
        a: { foglio: 'Studi', riga: 20 },
        stato: 'certo',
        metodo: 'copia',
      },
    ]);
  });

  it('puts each segnalazione on its cell, in A1', () => {
    const cell = { sheet: 'ENTE', row: 7, col: 27 };
    const findings = [finding('FO-110', { letto: '2019-06-30', preso: '2019-12-31' }, cell)];
    const report = buildReport(unEsito([unCalcolato(unCruscotto())], { findings }), testo);
    expect(report.segnalazioni).toEqual([
      {
        codice: 'FO-110',
        gravita: 'avviso',
        foglio: 'ENTE',
        cella: 'AB8',
        testo: 'Si legge «?».',
        rimedio: 'Correggere.',
      },
    ]);
    SCHEMA_REPORT.parse(report);
  });

  it('says which segnalazioni somebody accepted', () => {
    const cell = { sheet: 'ENTE', row: 7, col: 2 };
    const una = finding('FO-110', { letto: '2019-06-30', preso: '2019-12-31' }, cell);
    const altra = finding('FO-111', { testo: '?' }, cell);
    const accettazione = { da: 'Ada', il: '2020-01-31', motivo: 'concordato' };
    const dati = { findings: [una, altra], accettate: new Map([[una, accettazione]]) };
    const report = buildReport(unEsito([unCalcolato(unCruscotto())], dati), testo);
    expect(report.segnalazioni.map(({ accettata }) => accettata)).toEqual([
      accettazione,
      undefined,
    ]);
    SCHEMA_REPORT.parse(report);
  });

  it('lists certain cures, and has no such key where there are none', () => {
    const cell = { sheet: 'ENTE', row: 7, col: 2 };
    const una = finding('FO-111', { testo: '1.2.2019' }, cell);
    const edits = [{ cell, before: '1.2.2019', after: 43497, numberFormat: 'dd/mm/yyyy' }];
    const correzioni = [{ finding: una, edits, cambiaCifre: false }];
    const report = buildReport(unEsito([unCalcolato(unCruscotto())], { correzioni }), testo);
    expect(report.correzioni).toEqual([
      {
        codice: 'FO-111',
        foglio: 'ENTE',
        cella: 'C8',
        cambiaCifre: false,
        modifiche: [{ foglio: 'ENTE', cella: 'C8', prima: '1.2.2019', dopo: 43497 }],
      },
    ]);
    SCHEMA_REPORT.parse(report);
    expect(buildReport(unEsito([unCalcolato(unCruscotto())]), testo)).not.toHaveProperty(
      'correzioni',
    );
  });

  it('says what a unit lacks for a higher band, row by row, and has no such key where nobody is below', () => {
    const cruscotto = unCruscotto({
      livello: 'servizio',
      indicatori: [
        { riga: 7, atteso: soglia(12), consuntivo: fatto(6) },
        { riga: 8, atteso: scadenza('2019-11-30'), consuntivo: nonRilevato },
        { riga: 9 },
        { riga: 10 },
      ],
    });
    const [dodici, entro, una, altra] = cruscotto.indicatori;
    const manca: Raggiungimento = { kind: 'non-calcolabile', motivo: 'non-rilevato' };
    const righe = [
      unaRigaCalcolata(dodici!, calcolato(50)),
      unaRigaCalcolata(entro!, manca),
      unaRigaCalcolata(una!, calcolato(100)),
      unaRigaCalcolata(altra!, calcolato(100)),
    ];
    const report = buildReport(unEsito([unCalcolato(cruscotto, { righe })]), testo);
    SCHEMA_REPORT.parse(report);
    const misura = { kind: 'crescere', attuale: 6, atteso: 12, unita: 'numero' };
    const unita = { foglio: 'ENTE', rigaTitolo: 3, partenza: 62.5, via: 'risultati' };
    const data = { riga: 9, entro: '2019-11-30', scaduta: true, manca: { kind: 'data' } };
    expect(report.cosaManca).toEqual([
      { ...unita, soglia: 70, esito: 'Parzialmente raggiunto', risultati: [data] },
      {
        ...unita,
        soglia: 90,
        esito: 'Raggiunto',
        risultati: [{ riga: 8, entro: '2019-12-31', scaduta: false, manca: misura }, data],
      },
    ]);
    const sopra = unCalcolato(unCruscotto(), { righe: [unaRigaCalcolata(una!, calcolato(95))] });
    expect(buildReport(unEsito([sopra]), testo)).not.toHaveProperty('cosaManca');
  });

  it('lists what changes, cell by cell, an Excel error as its text', () => {
    const cell = { sheet: 'ENTE', row: 7, col: 8 };
    const edits = [
      { cell, before: null, after: 1 },
      { cell: { ...cell, row: 8 }, before: { error: '#N/D' }, after: 'Raggiunto' },
    ];
    const report = buildReport(unEsito([unCalcolato(unCruscotto())], { plan: { edits } }), testo);
    expect(report.modifiche).toEqual([
      { foglio: 'ENTE', cella: 'I8', prima: null, dopo: 1 },
      { foglio: 'ENTE', cella: 'I9', prima: '#N/D', dopo: 'Raggiunto' },
    ]);
  });

  it('states the day of the reference date', () => {
    const esito = unEsito([unCalcolato(unCruscotto())]);
    const a30Giugno = { ...esito, risultato: { ...esito.risultato, al: isoDi('2019-06-30') } };
    expect(buildReport(a30Giugno, testo).al).toBe('2019-06-30');
  });
});

describe('reportJsonSchema', () => {
  it('stands in docs as it is (npm run schema writes it)', () => {
    const written: unknown = JSON.parse(readFileSync('docs/report.schema.json', 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
  });
});
