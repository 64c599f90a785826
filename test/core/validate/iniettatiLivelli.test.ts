import fc from 'fast-check';
import { printA1, type FindingCode } from '../../../src/core';
import { giorno, percento, type Contenuto } from '../../support/book';
import { COL, convalidati, OBIETTIVO, PRIMA, puliti, scrivi, TESTATA, type Fogli } from './libro';

/** A place in the clean workbook: one of its sheets, and a number that picks rows and amounts there. */
interface Posto {
  readonly servizio: 'Promozione' | 'Studi';
  readonly sotto: 'Dirigente' | 'Promozione' | 'Studi';
  readonly at: number;
}

/** Puts one fault in and says where it must be found; a place may name a code of its own. */
type Guasto = (fogli: Fogli, posto: Posto) => readonly string[];

const TESTO = COL.indicatore;
const in4 = ({ at }: Posto): number => PRIMA + (at % 4);
const dove = (foglio: string, row: number, col: number): string => `${foglio}!${printA1(row, col)}`;

function insert(fogli: Fogli, foglio: string, row: number, ...celle: Contenuto[]): string {
  fogli.get(foglio)?.splice(row, 0, celle);
  return dove(foglio, row, TESTO);
}

function change(fogli: Fogli, foglio: string, row: number, col: number, value: Contenuto): string {
  scrivi(fogli, foglio, row, col, value);
  return dove(foglio, row, col);
}

const NUOVO: readonly Contenuto[] = ['Tutelare', 'N. mediazioni concluse', 8, 9, 12.5, 'Albo'];
const PARTI = ['Personale', 'Funzionamento', 'Interventi economici'];

function budget(titolo: string, importi: readonly number[], totale: number): Contenuto[][] {
  return [
    [titolo],
    ['Totale proventi', 100_000],
    ['Totale oneri', totale],
    ['di cui:', null],
    ...importi.map((importo, indice): Contenuto[] => [PARTI[indice] ?? '', importo]),
  ];
}

const GUASTI: readonly (readonly [FindingCode, Guasto])[] = [
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
  ['FO-401', (fogli, { sotto }) => [change(fogli, sotto, 1, 0, 'SVILUPPO ECONOMICO DI IMPRESE')]],
  ['FO-402', (fogli, { sotto }) => [change(fogli, sotto, 1, 0, 'CRESCITA DEL PERSONALE')]],
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
      const somma = importi.reduce((sum, importo) => sum + importo, 0);
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
];

const anyPosto: fc.Arbitrary<Posto> = fc.record({
  servizio: fc.constantFrom('Promozione', 'Studi'),
  sotto: fc.constantFrom('Dirigente', 'Promozione', 'Studi'),
  at: fc.nat(1000),
});

describe('faults put at random places of a clean workbook', () => {
  test.each(GUASTI)('%s is found there, and nothing else anywhere', (code, guasto) => {
    fc.assert(
      fc.property(anyPosto, (posto) => {
        const fogli = puliti();
        const attesi = guasto(fogli, posto).map((cella) =>
          cella.includes(' ') ? cella : `${code} ${cella}`,
        );
        const trovati = convalidati(fogli).map(
          ({ code: letto, cell }) => `${letto} ${dove(cell.sheet, cell.row, cell.col)}`,
        );
        expect([...trovati].sort()).toEqual([...attesi].sort());
      }),
      { numRuns: 15 },
    );
  });
});
