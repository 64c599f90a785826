import { confrontaAnni } from '../../src/app/anni';
import { buildReport, SCHEMA_REPORT } from '../../src/report';
import { testoIn } from '../../src/locale';
import { percento, unFoglio, unLibro } from '../support/book';
import { RICHIESTA } from '../support/office/prova';

const ANNI = [2019, 2020, 2021];
const TESTATA = [
  'Azione',
  'Indicatore',
  ...ANNI.map((anno) => `Risultato Atteso ${String(anno)}`),
  'Consuntivo 2019',
  'Consuntivo 2020',
];
const LIBRO = unLibro([
  unFoglio('ENTE', [
    ['CRUSCOTTO STRATEGICO 2019'],
    ['SVILUPPO'],
    TESTATA,
    ['1.1 Promuovere'],
    ['Eventi', 'N. iniziative', 10, 20, 30, 8, 20],
    ['Fiere', '% imprese presenti', '-', percento(0.5), percento(0.6), null, percento(0.25)],
    ['Fiere', 'N. visitatori', 'monitoraggio', 'monitoraggio', 100, 70, 80],
  ]),
]);
const AL_2019 = { ...RICHIESTA, anno: 2019 };

describe('confrontaAnni', () => {
  const { confronto, calcolato } = confrontaAnni(LIBRO, AL_2019);

  it('puts the years of the plan side by side, each by its own targets and actuals', () => {
    expect(confronto?.anni).toEqual([
      { anno: 2019, al: '2019-12-31' },
      { anno: 2020, al: '2020-12-31' },
      { anno: 2021, al: '2021-01-01' },
    ]);
    const voci = confronto?.voci.map(({ livello, nome, perAnno }) => [
      livello,
      nome,
      ...perAnno.map((sintesi) => sintesi?.percento),
    ]);
    expect(voci).toEqual([
      ['ente', 'CRUSCOTTO STRATEGICO 2019', 80, 75, null],
      ['prospettiva', 'SVILUPPO', 80, 75, null],
      ['obiettivo', expect.stringContaining('Promuovere'), 80, 75, null],
    ]);
  });

  it('knows targets of `-` and monitoraggio by year', () => {
    const righe = confronto?.righe.map(({ testo, perAnno }) => [
      testo,
      ...perAnno.map((riga) => riga?.esito),
    ]);
    expect(righe).toEqual([
      ['N. iniziative', 'Parzialmente raggiunto', 'Raggiunto', 'Non ancora dovuto'],
      ['% imprese presenti', 'Non previsto', 'Non raggiunto', 'Non ancora dovuto'],
      ['N. visitatori', 'Monitoraggio', 'Monitoraggio', 'Non ancora dovuto'],
    ]);
  });

  it('can be asked for some years only', () => {
    const alcuni = confrontaAnni(LIBRO, AL_2019, [2020]).confronto;
    expect(alcuni?.voci[0]?.perAnno.map((sintesi) => sintesi?.percento)).toEqual([75]);
  });

  it('says nothing where there is no ente', () => {
    const solo = unLibro([
      unFoglio('Studi', [['SERVIZIO STUDI'], ...LIBRO.sheets[0]!.values.slice(1)] as never),
    ]);
    expect(confrontaAnni(solo, AL_2019).confronto).toBeNull();
  });

  it('stands in the report when it was asked for', () => {
    const report = buildReport(calcolato.esito, testoIn('it'), { anni: confronto });
    SCHEMA_REPORT.parse(report);
    expect(report.anni?.voci[0]?.perAnno[1]).toEqual({
      percento: 75,
      calcolati: 2,
      mancanti: 0,
      esito: 'Parzialmente raggiunto',
    });
    expect(report.anni?.indicatori[1]).toMatchObject({
      riga: 6,
      perAnno: [{ kind: 'assente', atteso: '-', percento: null, esito: 'Non previsto' }, {}, {}],
    });
    expect(buildReport(calcolato.esito, testoIn('it'))).not.toHaveProperty('anni');
  });
});
