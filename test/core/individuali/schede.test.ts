import {
  gravitaOf,
  parseIsoDate,
  REGOLE_PREDEFINITE,
  runIndividuali,
  type DatiServizi,
  type DatoServizio,
  type EsitoIndividuali,
  type WorkbookSnapshot,
} from '../../../src/core';
import { calcola, type Richiesta } from '../../../src/app/ricalcola';
import { testoIn } from '../../../src/locale';
import { applyPlan } from '../../support/applyPlan';
import { percento, unFoglio, unLibro, type Contenuto } from '../../support/book';

const SCHEDE = [
  'Persona o gruppo',
  'Profilo',
  'Unità',
  'Indicatore del servizio',
  'Obiettivo proprio',
  'Risultato atteso',
  'Consuntivo',
  'Peso',
  'Note',
  '% Raggiungimento',
  'Esito',
  'Segnalazioni',
];
const RICHIESTA: Richiesta = {
  anno: null,
  al: null,
  oggi: null,
  regole: {},
  testo: testoIn('it'),
  chi: '',
  quando: '2020-01-31 09:00',
};
const COMPOSIZIONE = ['Profilo', '% Ente', '% Unità', '% Obiettivi'];
const PROFILI: readonly (readonly Contenuto[])[] = [
  COMPOSIZIONE,
  ['Responsabile', percento(0.2), percento(0.5), percento(0.3)],
  ['Personale', 0, 90, 10],
];

const calcolato = (punti: number) =>
  ({ kind: 'calcolato', percento: punti, nonLimitato: punti }) as const;

function dato(tipo: DatoServizio['tipo'], testo: string, punti: number): DatoServizio {
  return {
    tipo,
    unita: tipo === 'Ente' ? 'CRUSCOTTO STRATEGICO 2019' : 'SERVIZIO PROMOZIONE',
    testo,
    atteso: '8',
    consuntivo: '6',
    raggiungimento: calcolato(punti),
    esito: punti >= 90 ? 'Raggiunto' : 'Parzialmente raggiunto',
    foglio: tipo === 'Ente' ? 'ENTE' : 'Promozione',
    riga: 8,
  };
}

const DATI: DatiServizi = {
  anno: 2019,
  al: parseIsoDate('2019-12-31') ?? fail(),
  righe: [
    dato('Ente', '', 95),
    dato('Unità', '', 80),
    dato('Indicatore', 'N. iniziative di valorizzazione', 75),
    dato('Indicatore', 'N. seminari', 100),
  ],
};

function fail(): never {
  throw new Error('no day');
}

function libro(righe: readonly (readonly Contenuto[])[]): WorkbookSnapshot {
  return unLibro([
    unFoglio('Schede individuali', [SCHEDE, ...righe]),
    unFoglio('Composizione', PROFILI),
  ]);
}

function run(book: WorkbookSnapshot, dati = DATI): EsitoIndividuali {
  return runIndividuali(book, { dati, regole: REGOLE_PREDEFINITE, testo: testoIn('it') });
}

const ROSSI: readonly (readonly Contenuto[])[] = [
  ['Rossi', 'Responsabile', 'Promozione', 'n. iniziative  di Valorizzazione', null, null, null, 50],
  [
    null,
    null,
    null,
    null,
    'Riordino dell’archivio entro il 30.6.2019',
    '30.6.2019',
    '15.6.2019',
    30,
  ],
  [null, null, null, null, 'N. guide aggiornate', 10, 4, 20],
];

describe('individual schede', () => {
  it('take over the figure of the servizio and score the own objectives by the same rules', () => {
    const { schede, findings } = run(libro(ROSSI));
    expect(findings).toEqual([]);
    const [rossi] = schede;
    expect(rossi?.righe.map(({ raggiungimento }) => raggiungimento)).toEqual([
      calcolato(75),
      calcolato(100),
      { kind: 'calcolato', percento: 40, nonLimitato: 40 },
    ]);
    // 0,5 · 75 + 0,3 · 100 + 0,2 · 40
    expect(rossi?.obiettivi.percento).toBeCloseTo(75.5, 9);
    // 0,2 · 95 + 0,5 · 80 + 0,3 · 75,5
    expect(rossi?.totale).toBeCloseTo(81.65, 9);
    expect(rossi?.esito).toBe('Parzialmente raggiunto');
  });

  it('follow the servizio: another figure there is another figure here, whatever else stands', () => {
    const righe = DATI.righe.map((uno) =>
      uno.testo.startsWith('N. iniziative') ? { ...uno, raggiungimento: calcolato(100) } : uno,
    );
    const [rossi] = run(libro(ROSSI), { ...DATI, righe }).schede;
    expect(rossi?.obiettivi.percento).toBeCloseTo(88, 9);
  });

  test.each<[string, readonly (readonly Contenuto[])[], string, string]>([
    ['an objective without a person', [[null, null, null, null, 'X', 1, 1]], 'SI-101', 'A2'],
    [
      'two objectives on one line',
      [['Rossi', 'Personale', 'Promozione', 'N. seminari', 'X', 1, 1]],
      'SI-102',
      'E2',
    ],
    [
      'an indicator of another unit',
      [['Rossi', 'Personale', 'Promozione', 'N. verifiche']],
      'SI-105',
      'D2',
    ],
    [
      'a profile that is not there',
      [['Rossi', 'Quadro', 'Promozione', 'N. seminari']],
      'SI-107',
      'B2',
    ],
    [
      'a unit that is not there',
      [['Rossi', 'Personale', 'Uff. X', null, 'X', 1, 1]],
      'SI-108',
      'C2',
    ],
    [
      'weights that do not make 100',
      [
        ['Rossi', 'Personale', 'Promozione', 'N. seminari', null, null, null, 50],
        [null, null, null, null, 'X', 1, 1, 60],
      ],
      'PE-203',
      'A2',
    ],
    [
      'an actual that cannot be read',
      [['Rossi', 'Personale', 'Promozione', null, 'N. guide', 10, 'quasi tutte']],
      'CO-101',
      'G2',
    ],
  ])('says %s, and names nobody', (_, righe, codice, cella) => {
    const { findings } = run(libro(righe));
    const found = findings.filter(({ code }) => code === codice);
    expect(found.map(({ cell }) => [cell.row, cell.col])).toEqual([
      [Number(cella.slice(1)) - 1, cella.charCodeAt(0) - 65],
    ]);
    for (const one of found) {
      const { testo, rimedio, breve } = testoIn('it')(one);
      expect(`${testo} ${rimedio} ${breve}`).not.toContain('Rossi');
    }
  });

  it('have no total where a part that counts has no figure', () => {
    const [rossi] = run(libro([['Rossi', 'Responsabile', 'Uff. X', null, 'X', 1, 1]])).schede;
    expect(rossi?.totale).toBeNull();
    expect(rossi?.esito).toBe('Non rilevato');
  });

  it('do not choose between two figures of one text in the servizio', () => {
    const righe = [...DATI.righe, dato('Indicatore', 'N. seminari', 60)];
    const book = libro([['Rossi', 'Personale', 'Promozione', 'N. seminari']]);
    const { schede, findings } = run(book, { ...DATI, righe });
    expect(findings).toMatchObject([{ code: 'SI-106', cell: { row: 1, col: 3 } }]);
    expect(schede[0]?.righe.map(({ esito }) => esito)).toEqual(['Illeggibile']);
  });

  test.each([
    ['a negative share', [-10, 60, 50]],
    ['no share at all', [0, 0, 0]],
  ])('do not use a profile with %s', (_, quote) => {
    const book = unLibro([
      unFoglio('Schede individuali', [SCHEDE, ['Rossi', 'P', 'Promozione', 'N. seminari']]),
      unFoglio('Composizione', [COMPOSIZIONE, ['P', ...quote]]),
    ]);
    const { schede, findings } = run(book);
    expect(findings.map(({ code }) => code)).toEqual(['SI-104', 'SI-107']);
    expect(schede[0]?.totale).toBeNull();
  });

  it('use shares that do not make 100 in proportion, and say so', () => {
    const book = unLibro([
      unFoglio('Schede individuali', [SCHEDE, ['Rossi', 'P', 'Promozione', 'N. seminari']]),
      unFoglio('Composizione', [COMPOSIZIONE, ['P', 40, 40, 40]]),
    ]);
    const { schede, findings } = run(book);
    expect(schede[0]?.totale).toBeCloseTo((95 + 80 + 100) / 3, 9);
    expect(findings.map((one) => [one.code, gravitaOf(one)])).toEqual([['SI-103', 'avviso']]);
  });
});

describe('their workbook', () => {
  it('is made with four sheets, and holds the figures of the cruscotti with their day', () => {
    const vuoto = unLibro([unFoglio('Leggimi', [])]);
    const fatta = applyPlan(vuoto, run(vuoto).plan);
    expect(fatta.sheets.map(({ name }) => name)).toEqual([
      'Leggimi',
      'Schede individuali',
      'Composizione',
      'Dati dei servizi',
      'Esiti individuali',
    ]);
    const dati = fatta.sheets.find(({ name }) => name === 'Dati dei servizi')?.values ?? [];
    expect(dati).toHaveLength(1 + DATI.righe.length);
    expect(dati[3]?.slice(0, 9)).toEqual([
      'Indicatore',
      'SERVIZIO PROMOZIONE',
      'N. iniziative di valorizzazione',
      '8',
      '6',
      0.75,
      'Parzialmente raggiunto',
      2019,
      43830,
    ]);
  });

  it('gets a page a person, and nothing to write the second time', () => {
    const prima = libro(ROSSI);
    const dopo = applyPlan(prima, run(prima).plan);
    const pagina = dopo.sheets.find(({ name }) => name === 'Scheda Rossi')?.values ?? [];
    expect(pagina.slice(0, 4).map(([first]) => first)).toEqual([
      'Scheda obiettivi individuali o di gruppo 2019',
      'Rossi',
      'Promozione',
      'Profilo: Responsabile',
    ]);
    expect(pagina[6]).toEqual([
      'n. iniziative  di Valorizzazione',
      'del servizio',
      '8',
      '6',
      50,
      0.75,
      'Parzialmente raggiunto',
    ]);
    const secondo = run(dopo);
    expect(secondo.plan.edits).toEqual([]);
    expect(secondo.plan.newSheets).toEqual([]);
  });

  it('gives a page a number where somebody has a sheet of that name', () => {
    const [schede, composizione] = libro(ROSSI).sheets;
    const sua = unFoglio('Scheda Rossi', [['appunti']]);
    const { plan } = run(unLibro([schede!, composizione!, sua]));
    expect(plan.newSheets.map(({ name }) => name)).toContain('Scheda Rossi 2');
    expect(plan.edits.filter(({ cell }) => cell.sheet === 'Scheda Rossi')).toEqual([]);
  });

  it('never touches what people typed', () => {
    const prima = libro(ROSSI);
    const nostre = new Set([9, 10, 11]);
    for (const { cell } of run(prima).plan.edits) {
      if (cell.sheet === 'Schede individuali') expect(nostre).toContain(cell.col);
      expect(cell.sheet).not.toBe('Composizione');
    }
  });

  it('is left as it is where a sheet of that name is another one', () => {
    const book = unLibro([unFoglio('Composizione', [['Nome', 'Quota']])]);
    const { plan, findings } = run(book);
    expect(plan.edits).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['SI-109']);
  });
});

describe('among the cruscotti, which all can open', () => {
  it('a sheet of schede gets an avviso that names nobody, and changes no figure', () => {
    const cruscotto = unFoglio('ENTE', [
      ['CRUSCOTTO STRATEGICO 2019'],
      ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019'],
      ['Azione', 'N. guide', 10, 5],
    ]);
    const calcolata = (book: WorkbookSnapshot) => calcola(book, RICHIESTA).esito;
    const senza = calcolata(unLibro([cruscotto]));
    const con = calcolata(unLibro([cruscotto, ...libro(ROSSI).sheets]));
    expect(con.risultato.cruscotti.map(({ totale }) => totale)).toEqual(
      senza.risultato.cruscotti.map(({ totale }) => totale),
    );
    const nuove = con.findings.filter(({ code }) => code.startsWith('SI-'));
    expect(nuove.map((one) => [one.code, one.cell.sheet, gravitaOf(one)])).toEqual([
      ['SI-201', 'Schede individuali', 'avviso'],
    ]);
    const scritto = con.plan.edits.filter(
      ({ after }) => typeof after === 'string' && after.includes('Rossi'),
    );
    expect(scritto).toEqual([]);
  });

  it('and the workbook of the schede is none of cruscotti', () => {
    const prima = libro(ROSSI);
    expect(calcola(applyPlan(prima, run(prima).plan), RICHIESTA).kind).toBe('nessun-cruscotto');
  });
});
