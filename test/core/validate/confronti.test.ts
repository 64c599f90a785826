import fc from 'fast-check';
import type { FindingCode } from '../../../src/core';
import { giorno, percento } from '../../support/book';
import {
  COL,
  convalidati,
  OBIETTIVO,
  PRIMA,
  puliti,
  scrivi,
  soli,
  TESTATA,
  type Fogli,
} from './libro';

type Guasto = (fogli: Fogli) => void;
type Caso = readonly [code: FindingCode, dove: string, vero: Guasto, quasi: Guasto];

const cella =
  (foglio: string, row: number, col: number, contenuto: Parameters<typeof scrivi>[4]): Guasto =>
  (fogli) => {
    scrivi(fogli, foglio, row, col, contenuto);
  };
const insieme =
  (...guasti: readonly Guasto[]): Guasto =>
  (fogli) => {
    guasti.forEach((guasto) => {
      guasto(fogli);
    });
  };
const riga = (foglio: string, ...celle: Parameters<typeof scrivi>[4][]): Guasto => {
  return (fogli) => {
    fogli.get(foglio)?.push(celle);
  };
};
const pesi =
  (foglio: string, peso: number): Guasto =>
  (fogli) => {
    fogli
      .get(foglio)
      ?.slice(PRIMA)
      .forEach((celle) => (celle[COL.peso] = peso));
  };
const mappa =
  (nome: string): Guasto =>
  (fogli) => {
    fogli.set('Mappa', [['Mappa strategica'], [nome]]);
  };
const ovunque =
  (nomi: readonly string[]): Guasto =>
  (fogli) => {
    for (const nome of nomi) {
      fogli.set(nome, [...(puliti().get('Studi') ?? [])].slice(0, PRIMA));
      scrivi(fogli, nome, 0, 0, `SERVIZIO ${nome.toUpperCase()}`);
      fogli.get(nome)?.push(['Seguire bandi', 'N. bandi con esito', 8, 9, 100, 'Protocollo']);
    }
  };

const QUOTA = ['Gestire', '% pratiche evase entro 5 giorni', percento(0.9), percento(0.9)];
const TEMPO = ['Gestire', 'Tempo medio delle pratiche evase', '≤ 9', 8];
const ALTRO = ['Gestire', 'Tempo medio di risposta ai reclami', '≤ 9', 8];
const INDIVIDUALI = 'Sono inoltre assegnati i seguenti obiettivi individuali:';

/** One true case and one near miss of each. */
const CASI: readonly Caso[] = [
  [
    'AB-406',
    `Studi!B${String(PRIMA + 5)}`,
    insieme(riga('Promozione', ...QUOTA), riga('Promozione', ...TEMPO), riga('Studi', ...QUOTA)),
    insieme(riga('Promozione', ...QUOTA), riga('Promozione', ...ALTRO), riga('Studi', ...QUOTA)),
  ],
  [
    'FO-411',
    `Studi!A${String(PRIMA + 6)}`,
    insieme(riga('Studi'), riga('Studi', INDIVIDUALI), riga('Studi', '- Seguire il tavolo')),
    insieme(riga('Studi'), riga('Studi', INDIVIDUALI), riga('Studi', 'N. tavoli seguiti', 4)),
  ],
  [
    'AB-401',
    'ENTE!B13',
    riga('ENTE', 'Tutelare', 'N. mediazioni concluse', 8, 9, 12.5, 'Albo'),
    insieme(
      riga('ENTE', 'Tutelare', 'N. mediazioni concluse', 8, 9, 12.5, 'Albo'),
      riga('Studi', 'Tutelare', 'N. mediazioni concluse', 8, 9, 25, 'Albo'),
    ),
  ],
  [
    'AB-402',
    'Dirigente!B9',
    riga('Dirigente', 'Tutelare', 'N. mediazioni concluse', 8, 9, 25, 'Albo'),
    riga('Dirigente', 'Tutelare', 'N. bandi con esito', 8, 9, 25, 'Albo'),
  ],
  [
    'AB-403',
    'Studi!B5',
    cella('Studi', 3, 0, '1.2 Tutelare il mercato'),
    cella('Studi', 3, 0, "1.1. Accrescere la competitività e l'attrattività"),
  ],
  [
    'AB-404',
    'Studi!B5',
    cella('Studi', PRIMA, COL.azione, 'Tutelare il mercato'),
    cella('Studi', PRIMA, COL.azione, 'Seguimento del mercato'),
  ],
  [
    'AB-405',
    'Studi!B5',
    cella('Studi', PRIMA, COL.azione, 'Seguire da vicino i bandi'),
    cella('Studi', PRIMA, COL.azione, 'SEGUIRE: bandi '),
  ],
  [
    'FO-401',
    'Studi!A2',
    cella('Studi', 1, 0, 'SVILUPPO ECONOMICO DI IMPRESE'),
    cella('Studi', 1, 0, 'SVILUPPO  ECONOMICO DELLE IMPRESE '),
  ],
  [
    'FO-402',
    'Studi!A2',
    cella('Studi', 1, 0, 'CRESCITA DEL PERSONALE'),
    cella('ENTE', 0, 0, 'CRUSCOTTO DI ENTE 2019'),
  ],
  [
    'FO-403',
    'Studi!A4',
    cella('Studi', 3, 0, '1.1 Accrescere la competitività'),
    cella('Studi', 3, 0, "1.1 Accrescere la competitivita' e l’attrattività"),
  ],
  [
    'FO-404',
    'ENTE!A2',
    mappa('SVILUPPO ECONOMICO DI IMPRESE'),
    mappa('Sviluppo economico delle imprese'),
  ],
  [
    'FO-405',
    'Studi!A9',
    insieme(
      riga('Studi', '1.3 Innovare'),
      riga('Studi', 'Innovare', 'N. brevetti', 'monitoraggio', 3, null, 'Albo'),
    ),
    insieme(
      riga('Studi', '1.3 Innovare'),
      riga('Studi', 'Innovare', 'N. brevetti', 'monitoraggio', 3, null, 'Albo'),
      riga('Studi', 'Innovare', 'N. marchi', 2, 3, 10, 'Albo'),
    ),
  ],
  [
    'FO-406',
    'Studi!B9',
    riga('Studi', 'Seguire protesti', 'N. protesti con esito', 8, 9, 25, 'Albo'),
    riga('Studi', 'Ridurre protesti', 'N. protesti con esito', 8, 9, 25, 'Albo'),
  ],
  ['FO-407', 'Studi!B5', ovunque(['Albi', 'Estero', 'Sportelli']), ovunque(['Albi', 'Estero'])],
  [
    'FO-410',
    'Dirigente!A1',
    cella('Dirigente', 1, 0, 'CRESCITA DEL PERSONALE'),
    cella('Dirigente', 1, 0, 'SVILUPPO ECONOMICO DI IMPRESE'),
  ],
  [
    'FO-408',
    'Studi!A11',
    insieme(
      riga('Studi', '1.3 Innovare'),
      riga('Studi', 'Innovare', 'N. brevetti', 2, 3, 25, 'Albo'),
      riga('Studi', OBIETTIVO),
      riga('Studi', 'Innovare', 'N. marchi', 2, 3, 25, 'Albo'),
    ),
    insieme(
      riga('Studi', 'SVILUPPO ECONOMICO DELLE IMPRESE'),
      riga('Studi', ...TESTATA),
      riga('Studi', OBIETTIVO),
      riga('Studi', 'Seguire protesti', 'N. marchi', 2, 3, 25, 'Albo'),
    ),
  ],
  [
    'FO-409',
    'Studi!B12',
    insieme(
      riga('Studi', 'SVILUPPO ECONOMICO DELLE IMPRESE'),
      riga('Studi', ...TESTATA),
      riga('Studi', OBIETTIVO),
      riga('Studi', 'Seguire bandi', 'N. bandi con esito', 8, 9, 25, 'Albo'),
      riga('Studi', 'Seguire corsi', 'N. corsi con esito', 8, 9, 25, 'Albo'),
    ),
    insieme(
      riga('Studi', 'Seguire corsi', 'N. corsi con esito', 8, 9, 25, 'Albo'),
      riga('Studi', 'Seguire bandi', 'N. bandi con esito', 8, 9, 25, 'Albo'),
    ),
  ],
  [
    'CO-201',
    'Studi!D6',
    cella('Studi', PRIMA + 1, COL.consuntivo, 9.5),
    insieme(
      cella('Studi', PRIMA + 1, COL.consuntivo, 9.5),
      cella('Studi', PRIMA + 1, COL.indicatore, 'N. medio di corsi con esito'),
    ),
  ],
  [
    'CO-202',
    'Studi!D9',
    riga('Studi', 'Gestire', '% di pratiche evase', percento(0.9), percento(1.2), 25, 'Albo'),
    riga(
      'Studi',
      'Gestire',
      '% di incremento delle pratiche',
      percento(0.9),
      percento(1.2),
      25,
      'x',
    ),
  ],
  [
    'CO-203',
    'Studi!D9',
    riga('Studi', 'Gestire', 'Avvio', giorno('2019-12-31'), giorno('2020-01-02'), 25, 'Albo'),
    riga('Studi', 'Gestire', 'Avvio', giorno('2019-12-30'), giorno('2019-12-31'), 25, 'Albo'),
  ],
  [
    'CO-204',
    'Studi!D6',
    cella('Studi', PRIMA + 1, COL.consuntivo, 24),
    cella('Studi', PRIMA + 1, COL.consuntivo, 23),
  ],
  [
    'CO-205',
    'Studi!B6',
    cella('Studi', PRIMA + 1, COL.fonte, null),
    insieme(...[0, 1, 2].map((at) => cella('Studi', PRIMA + at, COL.fonte, null))),
  ],
  [
    'PE-301',
    'Studi!B6',
    cella('Studi', PRIMA + 1, COL.atteso, 'monitoraggio'),
    insieme(
      cella('Studi', PRIMA + 1, COL.atteso, 'monitoraggio'),
      cella('Studi', PRIMA + 1, COL.peso, null),
    ),
  ],
  [
    'PE-302',
    'Studi!A1',
    pesi('Studi', 0),
    insieme(pesi('Studi', 0), cella('Studi', PRIMA, COL.peso, 100)),
  ],
];

const POSTI = (fogli: Fogli): readonly string[] =>
  convalidati(fogli).map(
    ({ code, cell }) =>
      `${code} ${cell.sheet}!${String.fromCharCode(65 + cell.col)}${String(cell.row + 1)}`,
  );

function guasti(guasto: Guasto): Fogli {
  const fogli = puliti();
  guasto(fogli);
  return fogli;
}

describe('validate', () => {
  it('says nothing of a clean workbook', () => {
    expect(POSTI(puliti())).toEqual([]);
  });

  test.each(CASI)('says %s at %s', (code, dove, vero) => {
    expect(POSTI(guasti(vero))).toContain(`${code} ${dove}`);
  });

  test.each(CASI)('says no %s of what is only like it', (code, _, __, quasi) => {
    const trovati = POSTI(guasti(quasi)).filter((posto) => posto.startsWith(code));
    expect(trovati).toEqual([]);
  });

  it('says once that an azione is written in two ways, and where', () => {
    const altra = (foglio: string) => cella(foglio, PRIMA, COL.azione, 'Seguire da vicino i bandi');
    const nomi = ['Albi', 'Estero'];
    const fogli = guasti(insieme(ovunque(nomi), ...nomi.map(altra)));
    const trovati = soli(convalidati(fogli), 'AB-405');
    expect(trovati.map(({ params }) => params)).toEqual([
      {
        azione: 'Seguire da vicino i bandi',
        altra: { cella: { sheet: 'ENTE', row: 8, col: 1 }, testo: 'Seguire bandi' },
        fogli: nomi,
      },
    ]);
  });

  it('asks no servizio for every prospettiva of the ente', () => {
    const trovati = POSTI(guasti(cella('Studi', 1, 0, 'CRESCITA DEL PERSONALE')));
    expect(trovati.filter((posto) => posto.startsWith('FO-410'))).toEqual([]);
  });

  test.each([
    ['one of six lacks it', ['Albi', 'Estero', 'Sportelli', 'Marchi'], ['Promozione']],
    ['one of five lacks it', ['Albi', 'Estero', 'Sportelli'], ['Promozione']],
    ['four of eight lack it', ['Albi', 'Estero', 'Sportelli', 'Altro 1', 'Altro 2', 'Altro 3'], []],
  ])('names the units without a common row: %s', (_, altri, senza) => {
    const fogli = guasti(ovunque(altri));
    altri
      .filter((nome) => nome.startsWith('Altro'))
      .forEach((nome) => {
        scrivi(fogli, nome, PRIMA, COL.indicatore, `N. bandi ${nome}`);
      });
    const [trovato] = soli(convalidati(fogli), 'FO-407');
    expect(trovato?.params.senza).toEqual(senza);
  });

  it('finds a fault where it was put and nowhere else', () => {
    const guasto = fc.constantFrom<readonly [FindingCode, number, Parameters<typeof scrivi>[4]]>(
      ['CO-201', COL.consuntivo, 8.5],
      ['CO-204', COL.consuntivo, 80],
      ['PE-301', COL.atteso, 'monitoraggio'],
      ['CO-205', COL.fonte, null],
    );
    const foglio = fc.constantFrom('Dirigente', 'Promozione', 'Studi');
    fc.assert(
      fc.property(guasto, foglio, fc.nat(3), ([code, col, contenuto], nome, at) => {
        const trovati = convalidati(guasti(cella(nome, PRIMA + at, col, contenuto)));
        expect(trovati.map((one) => one.code)).toEqual([code]);
        expect(trovati[0]?.cell).toMatchObject({ sheet: nome, row: PRIMA + at });
      }),
      { numRuns: 40 },
    );
  });
});
