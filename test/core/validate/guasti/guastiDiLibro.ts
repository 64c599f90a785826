import { printA1, type FindingCode } from '../../../../src/core';
import { giorno, percento, type Contenuto } from '../../../support/book';
import { COL, OBIETTIVO, PRIMA, puliti, RIGA_TESTATA, scrivi, TESTATA, type Fogli } from '../libro';

/** A place in the clean workbook: one of its sheets, and a number that picks rows and amounts there. */
export interface Posto {
  readonly servizio: 'Promozione' | 'Studi';
  readonly sotto: 'Dirigente' | 'Promozione' | 'Studi';
  readonly at: number;
}

/** Puts one fault in and says where it must be found; a place may name a code of its own. */
export type Guasto = (fogli: Fogli, posto: Posto) => readonly string[];

/** A servizio that shares its rows with nobody. */
const ALBI = 'Albi';
const TESTO = COL.indicatore;
const in4 = ({ at }: Posto): number => PRIMA + (at % 4);
export const dove = (foglio: string, row: number, col: number): string =>
  `${foglio}!${printA1(row, col)}`;

function insert(fogli: Fogli, foglio: string, row: number, ...celle: Contenuto[]): string {
  fogli.get(foglio)?.splice(row, 0, celle);
  return dove(foglio, row, TESTO);
}

function change(fogli: Fogli, foglio: string, row: number, col: number, value: Contenuto): string {
  scrivi(fogli, foglio, row, col, value);
  return dove(foglio, row, col);
}

const NUOVO: readonly Contenuto[] = ['Tutelare', 'N. mediazioni concluse', 8, 9, 12.5, 'Albo'];
const PARTI = ['Personale', 'Funzionamento', 'Interventi economici', 'Ammortamenti'];
const sumOf = (importi: readonly number[]): number => importi.reduce((sum, uno) => sum + uno, 0);

function budget(titolo: string, importi: readonly number[], totale: number): Contenuto[][] {
  return [
    [titolo],
    ['Totale proventi', 100_000],
    ['Totale oneri', totale],
    ['di cui:', null],
    ...importi.map((importo, indice): Contenuto[] => [PARTI[indice] ?? '', importo]),
  ];
}

/** Faults between levels, in the structure of a sheet, in actuals, weights, budgets and bands. */
export const GUASTI_DI_LIBRO: readonly (readonly [FindingCode, Guasto])[] = [
  ['AB-401', (fogli, posto) => [insert(fogli, 'ENTE', PRIMA + (posto.at % 8), ...NUOVO)]],
  ['AB-402', (fogli, posto) => [insert(fogli, 'Dirigente', in4(posto), ...NUOVO)]],
  [
    'AB-403',
    (fogli, posto) => {
      const from = in4(posto);
      insert(fogli, posto.sotto, from, '1.2 Tutelare il mercato');
      const rows = Array.from({ length: PRIMA + 4 - from }, (_, k) => from + 1 + k);
      return rows.map((row) => dove(posto.sotto, row, TESTO));
    },
  ],
  [
    'AB-404',
    (fogli, posto) => {
      change(fogli, posto.sotto, in4(posto), COL.azione, 'Tutelare il mercato');
      return [dove(posto.sotto, in4(posto), TESTO)];
    },
  ],
  [
    'AB-405',
    (fogli, posto) => {
      const azione = fogli.get(posto.sotto)?.[in4(posto)]?.[COL.azione];
      const altra = `${typeof azione === 'string' ? azione : ''} con le associazioni`;
      change(fogli, posto.sotto, in4(posto), COL.azione, altra);
      return [dove(posto.sotto, in4(posto), TESTO)];
    },
  ],
  [
    'AB-406',
    (fogli, posto) => {
      const quota = [
        'Gestire',
        '% pratiche ambientali evase entro 5 giorni',
        percento(0.9),
        percento(0.9),
        12.5,
        'Albo',
      ];
      const tempo = [
        'Gestire',
        'Tempo medio di lavorazione delle pratiche ambientali (gg)',
        '≤ 9',
        8,
        12.5,
        'Albo',
      ];
      insert(fogli, ALBI, PRIMA, ...quota);
      insert(fogli, ALBI, PRIMA, ...tempo);
      insert(fogli, posto.servizio, in4(posto), ...(posto.at % 2 === 0 ? quota : tempo));
      return [dove(posto.servizio, in4(posto), TESTO)];
    },
  ],
  ['FO-401', (fogli, { sotto }) => [change(fogli, sotto, 1, 0, 'SVILUPPO ECONOMICO DI IMPRESE')]],
  ['FO-402', (fogli, { servizio }) => [change(fogli, servizio, 1, 0, 'CRESCITA DEL PERSONALE')]],
  ['FO-403', (fogli, { sotto }) => [change(fogli, sotto, 3, 0, '1.1 Accrescere la competitività')]],
  [
    'FO-404',
    (fogli, { at }) => {
      const sopra = Array.from({ length: at % 5 }, (): Contenuto[] => [null]);
      fogli.set('Mappa strategica', [...sopra, ['SVILUPPO ECONOMICO DI IMPRESE']]);
      return [dove('ENTE', 1, 0)];
    },
  ],
  [
    'FO-405',
    (fogli, { servizio }) => {
      insert(fogli, servizio, PRIMA + 4, '1.3 Innovare');
      insert(fogli, servizio, PRIMA + 5, 'Innovare', 'N. brevetti', 'monitoraggio', 3, null, 'x');
      return [dove(servizio, PRIMA + 4, 0)];
    },
  ],
  [
    'FO-406',
    (fogli, posto) => {
      const riga = fogli.get(posto.servizio)?.[in4(posto)] ?? [];
      return [insert(fogli, posto.servizio, in4(posto) + 1, ...riga)];
    },
  ],
  [
    'FO-408',
    (fogli, posto) => {
      const from = PRIMA + 1 + (posto.at % 3);
      insert(fogli, posto.servizio, from, '1.3 Innovare');
      insert(fogli, posto.servizio, from + 1, 'Innovare', 'N. brevetti', 8, 9, 12.5, 'Albo');
      insert(fogli, posto.servizio, from + 2, OBIETTIVO);
      return [dove(posto.servizio, from + 2, 0)];
    },
  ],
  [
    'FO-409',
    (fogli, posto) => {
      const quante = 2 + (posto.at % 3);
      const copia = fogli.get(posto.servizio)?.slice(PRIMA, PRIMA + quante) ?? [];
      const sopra = [['SVILUPPO ECONOMICO DELLE IMPRESE'], [...TESTATA], [OBIETTIVO]];
      for (const celle of [...sopra, ...copia]) fogli.get(posto.servizio)?.push([...celle]);
      const prima = PRIMA + 4 + sopra.length;
      return [
        dove(posto.servizio, prima, TESTO),
        ...copia.map((_, at) => `FO-406 ${dove(posto.servizio, prima + at, TESTO)}`),
      ];
    },
  ],
  [
    'FO-410',
    (fogli) => {
      change(fogli, 'Dirigente', 1, 0, 'CRESCITA DEL PERSONALE');
      return [dove('Dirigente', 0, 0), `FO-402 ${dove('Dirigente', 1, 0)}`];
    },
  ],
  [
    'FO-411',
    (fogli, { at }) => {
      const frasi = Array.from({ length: 1 + (at % 3) }, (_, n): Contenuto[] => [
        `- Seguire il tavolo ${String(n)}`,
      ]);
      fogli
        .get(ALBI)
        ?.unshift(['Al Dirigente sono assegnati i seguenti obiettivi individuali:'], ...frasi, [
          null,
        ]);
      return [dove(ALBI, 0, 0)];
    },
  ],
  [
    'FO-407',
    (fogli, posto) => {
      const riga = fogli.get('Studi')?.[in4(posto)] ?? [];
      for (const nome of ['Albi', 'Estero', 'Sportelli']) {
        const sopra = (puliti().get('Studi') ?? []).slice(0, PRIMA);
        fogli.set(nome, [...sopra, [...riga]]);
        scrivi(fogli, nome, 0, 0, `SERVIZIO ${nome.toUpperCase()}`);
      }
      return [dove('Studi', in4(posto), TESTO)];
    },
  ],
  ['CO-201', (fogli, posto) => [change(fogli, posto.sotto, in4(posto), COL.consuntivo, 8.5)]],
  [
    'CO-202',
    (fogli, posto) => {
      const riga = ['Gestire', '% di pratiche evase', percento(0.9), percento(1.2), 25, 'Albo'];
      insert(fogli, posto.servizio, in4(posto), ...riga);
      return [dove(posto.servizio, in4(posto), COL.consuntivo)];
    },
  ],
  [
    'CO-203',
    (fogli, posto) => {
      const riga = ['Gestire', 'Avvio', giorno('2019-12-31'), giorno('2020-01-02'), 25, 'Albo'];
      insert(fogli, posto.servizio, in4(posto), ...riga);
      return [dove(posto.servizio, in4(posto), COL.consuntivo)];
    },
  ],
  ['CO-204', (fogli, posto) => [change(fogli, posto.sotto, in4(posto), COL.consuntivo, 80)]],
  [
    'CO-205',
    (fogli, posto) => {
      change(fogli, posto.sotto, in4(posto), COL.fonte, null);
      return [dove(posto.sotto, in4(posto), TESTO)];
    },
  ],
  [
    'PE-301',
    (fogli, posto) => {
      change(fogli, posto.sotto, in4(posto), COL.atteso, 'monitoraggio');
      return [dove(posto.sotto, in4(posto), TESTO)];
    },
  ],
  [
    'PE-302',
    (fogli, { sotto }) => {
      const rows = fogli.get(sotto)?.slice(PRIMA) ?? [];
      rows.forEach((celle) => (celle[COL.peso] = 0));
      return [dove(sotto, 0, 0)];
    },
  ],
  [
    'BU-101',
    (fogli, { at }) => {
      const importi = [at + 1, 2 * at + 5, 40];
      const somma = sumOf(importi);
      fogli.set('Budget', budget('Budget direzionale', importi, somma + 1 + (at % 7)));
      return [dove('Budget', 2, 1)];
    },
  ],
  [
    'BU-103',
    (fogli, { at }) => {
      const somma = 40 + at;
      fogli.set('Area 1', budget('Budget direzionale', [40, at], somma));
      fogli.set('Area 2', budget('Budget direzionale', [40, at], somma));
      fogli.set('Camera', budget('Preventivo economico', [80, 2 * at + 9], 2 * somma + 9));
      scrivi(fogli, 'Camera', 1, 1, 200_000);
      return [dove('Camera', 2, 1)];
    },
  ],
  [
    'BU-102',
    (fogli, { at }) => {
      const altrui = [70, 60, 50 + at, 40];
      const miei = [31 + (at % 5), 21, 11, 1000 + at];
      const persa = at % 4;
      const rimaste = miei.filter((_, voce) => voce !== persa);
      const tutti = altrui.map((importo, voce) => importo + (miei[voce] ?? 0));
      fogli.set('Area 1', budget('Budget direzionale', altrui, sumOf(altrui)));
      fogli.set('Area 2', budget('Budget direzionale', rimaste, sumOf(miei)));
      fogli.set('Camera', budget('Preventivo economico', tutti, sumOf(tutti)));
      scrivi(fogli, 'Camera', 1, 1, 200_000);
      return [dove('Area 2', 2, 1)];
    },
  ],
  [
    'RA-212',
    (fogli, posto) => {
      fogli.set('Camera', budget('Preventivo economico', [40, 60 + posto.at], 100 + posto.at));
      const riga = ['Monitorare', 'Personale / Totale oneri', '≤ 50%', null, 25, 'Bilancio'];
      insert(fogli, posto.servizio, in4(posto), ...riga);
      return [dove(posto.servizio, in4(posto), COL.atteso)];
    },
  ],
  [
    'FA-101',
    (fogli, { at }) => {
      const sopra = Array.from({ length: at % 5 }, (): Contenuto[] => [null]);
      const fasce = [['Esito'], ['≥ 90'], [`da 70 a ${String(91 + (at % 8))}`], ['< 70']];
      fogli.set('Valutazione', [...sopra, ...fasce]);
      return [dove('Valutazione', (at % 5) + 1, 0)];
    },
  ],
  ['FO-102', (fogli, { sotto }) => [change(fogli, sotto, 2, COL.atteso, 'Risultato Atteso 2018')]],
  ['FO-103', (fogli, { sotto }) => [change(fogli, sotto, 2, COL.fonte + 1, 'Consuntivo 2019')]],
  [
    'FO-109',
    (fogli, posto) => [
      insert(fogli, posto.sotto, in4(posto) + 1, '1.1 Tutelare il mercato').replace('B', 'A'),
    ],
  ],
  [
    'FO-101',
    (fogli) => {
      change(fogli, ALBI, RIGA_TESTATA, 9, 'Risultato Atteso 2019');
      return [change(fogli, ALBI, RIGA_TESTATA, 8, 'Indicatore')];
    },
  ],
  [
    'FO-105',
    (fogli) => {
      change(fogli, ALBI, RIGA_TESTATA, COL.consuntivo, 'Risultato Atteso 2021');
      change(fogli, ALBI, RIGA_TESTATA, COL.atteso, 'Risultato Atteso 2020');
      return [dove(ALBI, RIGA_TESTATA, TESTO)];
    },
  ],
  [
    'RA-404',
    (fogli) => [change(fogli, ALBI, RIGA_TESTATA, COL.fonte + 1, 'Risultato atteso al 30.06.2018')],
  ],
  [
    'RA-405',
    (fogli) => [change(fogli, ALBI, RIGA_TESTATA, COL.fonte + 1, 'Target intermedio al 31/06')],
  ],
  [
    'FO-106',
    (fogli) => {
      change(fogli, ALBI, RIGA_TESTATA, COL.consuntivo, 'Valutatore');
      return [dove(ALBI, RIGA_TESTATA, TESTO)];
    },
  ],
  ['FO-107', (fogli) => [change(fogli, ALBI, 0, 0, null)]],
  [
    'FO-110',
    (fogli) => {
      insert(fogli, 'ENTE', 1, 'Consuntivo al 31.12.2019');
      insert(fogli, ALBI, 1, 'Consuntivo al 30.6.2019');
      return [dove(ALBI, 1, 0)];
    },
  ],
  [
    'FO-111',
    (fogli) => {
      insert(fogli, ALBI, 1, 'Consuntivo al 31.6.2019');
      return [dove(ALBI, 1, 0)];
    },
  ],
  [
    'FO-112',
    (fogli) => {
      fogli.get(ALBI)?.push(['APPRENDIMENTO E CRESCITA'], [...TESTATA], [OBIETTIVO], [...NUOVO]);
      return [dove(ALBI, PRIMA + 6, 0), `FO-402 ${dove(ALBI, PRIMA + 4, 0)}`];
    },
  ],
  [
    'FO-113',
    (fogli) => {
      fogli.get(ALBI)?.push(['SVILUPPO ECONOMICO DI IMPRESE'], [...TESTATA], [...NUOVO]);
      return [dove(ALBI, PRIMA + 4, 0), `FO-401 ${dove(ALBI, PRIMA + 4, 0)}`];
    },
  ],
  [
    'FO-116',
    (fogli) => {
      fogli
        .get(ALBI)
        ?.push(
          [null],
          ['Al Dirigente sono assegnati inoltre i seguenti obiettivi individuali.'],
          ['Seguire', 'Tavoli'],
        );
      return [dove(ALBI, PRIMA + 6, TESTO)];
    },
  ],
  [
    'FO-117',
    (fogli) => {
      fogli.get(ALBI)?.push([null, 'Totale', 32, 36, 100]);
      return [dove(ALBI, PRIMA + 4, TESTO)];
    },
  ],
  [
    'FO-118',
    (fogli, { at }) => {
      fogli.set('Elenco', [
        ...Array.from({ length: at % 5 }, (): Contenuto[] => [null]),
        ['Azione', 'Indicatore', 'Consuntivo 2019'],
        ['Fare', 'N. corsi', 'x'],
      ]);
      return [dove('Elenco', at % 5, 1)];
    },
  ],
  [
    'AB-101',
    (fogli, posto) => {
      const [variante, testo] = [
        'N. sedute del Consiglio camerale verbalizzate',
        'N. sedute di Consiglio camerale verbalizzate',
      ];
      insert(fogli, posto.servizio, in4(posto), 'Reggere', variante, 8, 9, 25, 'Albo');
      return [insert(fogli, 'ENTE', in4(posto), 'Reggere', testo, 8, 9, 12.5, 'Albo')];
    },
  ],
  [
    'AB-102',
    (fogli, posto) => {
      change(fogli, 'Studi', in4(posto), COL.atteso, 7);
      return [dove('ENTE', in4(posto) + 4, TESTO)];
    },
  ],
  [
    'AB-201',
    (fogli, posto) => {
      change(fogli, 'Studi', in4(posto), COL.consuntivo, 10);
      return [dove('ENTE', in4(posto) + 4, TESTO)];
    },
  ],
  [
    'AB-202',
    (fogli, posto) => {
      const riga = fogli.get('Studi')?.[in4(posto)] ?? [];
      insert(fogli, 'Promozione', PRIMA, ...riga);
      change(fogli, 'Promozione', PRIMA, COL.consuntivo, 10);
      change(fogli, 'ENTE', in4(posto) + 4, COL.consuntivo, null);
      return [dove('ENTE', in4(posto) + 4, TESTO)];
    },
  ],
  [
    'PE-103',
    (fogli) => {
      fogli
        .get(ALBI)
        ?.slice(PRIMA)
        .forEach((celle) => (celle[COL.peso] = 0.25));
      return [dove(ALBI, PRIMA, COL.peso)];
    },
  ],
  [
    'PE-203',
    (fogli, posto) => {
      change(fogli, posto.sotto, in4(posto), COL.peso, 60);
      return [dove(posto.sotto, 0, 0)];
    },
  ],
  [
    'RA-206',
    (fogli, posto) => {
      insert(fogli, ALBI, 1, 'Piano approvato con delibera n. 2 del 31.1.2019');
      const riga = ['Adottare', 'Adozione del bando', giorno('2019-01-31'), null, 25, 'Albo'];
      insert(fogli, ALBI, in4(posto) + 1, ...riga);
      return [dove(ALBI, in4(posto) + 1, COL.atteso)];
    },
  ],
  [
    'CO-302',
    (fogli) => {
      change(fogli, ALBI, RIGA_TESTATA, COL.fonte + 1, '% pubblicata');
      return [change(fogli, ALBI, PRIMA - 1, COL.fonte + 1, '80%')];
    },
  ],
  [
    'CO-303',
    (fogli) => {
      change(fogli, ALBI, RIGA_TESTATA, COL.fonte + 1, '% pubblicata');
      return [change(fogli, ALBI, 0, COL.fonte + 1, '80%')];
    },
  ],
];
