import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calcola, type Richiesta } from '../../../src/app/ricalcola';
import {
  gravitaOf,
  printA1,
  type Finding,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core';
import { readWorkbook } from '../../../src/host/file';
import { unFoglio } from '../../support/book';

/** RA-213 is about how the workbook was filled in, not about the plan. */
const NOSTRI = /^(?:IN-2|RA-2(?!13)|TE-1)/;
const DATE_DIGITATE = /^(?:RA-105|RA-213|CO-112|CO-206)$/;
const DATA = /^\d{1,2}[./]\d{1,2}[./]\d{4}$/;

/** What a careful reader finds in the plan of 2019-2021: line of its text, code, sheet and cell. */
const ATTESE: readonly (readonly [number, string, string, string])[] = [
  [467, 'RA-210', 'ENTE', 'C8'],
  [468, 'RA-210', 'ENTE', 'C9'],
  [471, 'RA-210', 'ENTE', 'C12'],
  [472, 'RA-210', 'ENTE', 'C13'],
  [473, 'RA-210', 'ENTE', 'C14'],
  [475, 'IN-204', 'ENTE', 'B16'],
  [475, 'RA-210', 'ENTE', 'C16'],
  [483, 'IN-213', 'ENTE', 'B24'],
  [488, 'RA-210', 'ENTE', 'C29'],
  [489, 'RA-210', 'ENTE', 'C30'],
  [492, 'RA-210', 'ENTE', 'C33'],
  [496, 'RA-204', 'ENTE', 'C37'],
  [501, 'RA-204', 'ENTE', 'C42'],
  [502, 'IN-209', 'ENTE', 'B43'],
  [503, 'IN-208', 'ENTE', 'C44'],
  [504, 'RA-210', 'ENTE', 'C45'],
  [506, 'RA-210', 'ENTE', 'C47'],
  [507, 'RA-210', 'ENTE', 'C48'],
  [511, 'RA-210', 'ENTE', 'C52'],
  [518, 'RA-210', 'ENTE', 'C60'],
  [521, 'RA-204', 'ENTE', 'C63'],
  [522, 'RA-210', 'ENTE', 'C64'],
  [526, 'RA-204', 'ENTE', 'C69'],
  [527, 'RA-210', 'ENTE', 'C70'],
  [558, 'RA-204', 'Segretario Generale', 'C21'],
  [594, 'RA-204', 'Dirigente', 'C14'],
  [595, 'IN-209', 'Dirigente', 'B15'],
  [596, 'IN-208', 'Dirigente', 'C16'],
  [674, 'RA-204', 'Performance e Partecipazioni', 'C15'],
  [676, 'RA-204', 'Performance e Partecipazioni', 'C17'],
  [677, 'RA-204', 'Performance e Partecipazioni', 'C18'],
  [683, 'IN-202', 'Performance e Partecipazioni', 'B24'],
  [698, 'IN-209', 'Camera Arbitrale-Conciliazione', 'B14'],
  [704, 'RA-204', 'Camera Arbitrale-Conciliazione', 'C20'],
  [706, 'RA-204', 'Camera Arbitrale-Conciliazione', 'C22'],
  [707, 'TE-104', 'Camera Arbitrale-Conciliazione', 'B23'],
  [726, 'RA-204', 'Promozione', 'D13'],
  [727, 'IN-201', 'Promozione', 'C14'],
  [728, 'IN-201', 'Promozione', 'C15'],
  [740, 'RA-204', 'Promozione', 'D28'],
  [741, 'RA-204', 'Promozione', 'D29'],
  [743, 'IN-207', 'Promozione', 'C31'],
  [759, 'IN-207', 'Studi', 'B12'],
  [761, 'IN-213', 'Studi', 'B14'],
  [780, 'IN-212', 'Comunicazione', 'C8'],
  [789, 'IN-205', 'Comunicazione', 'C17'],
  [794, 'IN-205', 'Comunicazione', 'C22'],
  [796, 'IN-209', 'Comunicazione', 'B24'],
  [804, 'RA-204', 'Sportelli polifunz.', 'C8'],
  [805, 'RA-204', 'Sportelli polifunz.', 'C9'],
  [806, 'IN-208', 'Sportelli polifunz.', 'C10'],
  [807, 'RA-204', 'Sportelli polifunz.', 'C11'],
  [808, 'IN-204', 'Sportelli polifunz.', 'B12'],
  [809, 'RA-204', 'Sportelli polifunz.', 'C13'],
  [813, 'RA-207', 'Sportelli polifunz.', 'C18'],
  [819, 'IN-210', 'Sportelli polifunz.', 'B25'],
  [832, 'IN-209', 'Registro Imprese', 'C14'],
  [833, 'IN-212', 'Registro Imprese', 'D15'],
  [834, 'TE-105', 'Registro Imprese', 'C16'],
  [838, 'IN-211', 'Registro Imprese', 'C20'],
  [839, 'RA-207', 'Registro Imprese', 'D21'],
  [848, 'RA-204', 'Registro Imprese', 'D30'],
  [857, 'IN-215', 'Regolazione mercato', 'B9'],
  [860, 'RA-204', 'Regolazione mercato', 'C12'],
  [866, 'IN-209', 'Regolazione mercato', 'B18'],
  [885, 'IN-210', 'Risorse umane e finanziarie', 'B19'],
  [892, 'RA-204', 'Risorse umane e finanziarie', 'C26'],
  [893, 'RA-204', 'Risorse umane e finanziarie', 'C27'],
  [895, 'IN-201', 'Risorse umane e finanziarie', 'B29'],
  [896, 'RA-205', 'Risorse umane e finanziarie', 'C30'],
  [897, 'RA-204', 'Risorse umane e finanziarie', 'C31'],
  [898, 'RA-204', 'Risorse umane e finanziarie', 'C32'],
  [901, 'RA-204', 'Risorse umane e finanziarie', 'C35'],
  [903, 'RA-204', 'Risorse umane e finanziarie', 'C37'],
  [907, 'RA-204', 'Risorse umane e finanziarie', 'C42'],
  [908, 'IN-207', 'Risorse umane e finanziarie', 'B43'],
  [909, 'IN-214', 'Risorse umane e finanziarie', 'C44'],
  [909, 'TE-103', 'Risorse umane e finanziarie', 'B44'],
  [913, 'RA-204', 'Risorse umane e finanziarie', 'C48'],
  [924, 'IN-217', 'Risorse strumentali', 'B10'],
  [941, 'IN-207', 'Risorse strumentali', 'B27'],
  [952, 'IN-216', 'Bergamo Sviluppo', 'C10'],
  [954, 'IN-216', 'Bergamo Sviluppo', 'C12'],
  [956, 'IN-216', 'Bergamo Sviluppo', 'C14'],
  [959, 'IN-216', 'Bergamo Sviluppo', 'C17'],
  [966, 'IN-216', 'Bergamo Sviluppo', 'C24'],
  [967, 'IN-213', 'Bergamo Sviluppo', 'C25'],
  [968, 'IN-216', 'Bergamo Sviluppo', 'C26'],
];

const dove = (foglio: string, cella: string, codice: string): string =>
  `${codice} '${foglio}'!${cella}`;

function cartella(nome: string): WorkbookSnapshot {
  return readWorkbook(readFileSync(path.join(__dirname, '../../../samples', `${nome}.xlsx`)));
}

function segnalate(
  nome: string,
  regole: Richiesta['regole'] = {},
  sheets: readonly SheetSnapshot[] = [],
  codici = NOSTRI,
): readonly Finding[] {
  const book = cartella(nome);
  const { esito } = calcola(
    { ...book, sheets: [...book.sheets, ...sheets] },
    {
      anno: null,
      al: null,
      oggi: null,
      regole,
      testo: () => ({ testo: '', rimedio: '', breve: '' }),
      chi: 'Prova',
      quando: '2020-01-31 09:00',
    },
  );
  return esito.findings.filter(({ code }) => codici.test(code));
}

describe('the anomalies of the plan', () => {
  const nostre = segnalate('cruscotti-2019-consuntivo');
  const celle = (findings: readonly Finding[]): readonly string[] =>
    findings.map(({ code, cell }) => dove(cell.sheet, printA1(cell.row, cell.col), code));
  const attese = ATTESE.map(([, codice, foglio, cella]) => dove(foglio, cella, codice));

  it('are all found, each in its cell', () => {
    const trovate = new Set(celle(nostre));
    expect(attese.filter((una) => !trovate.has(una))).toEqual([]);
  });

  it('are all that these checks find', () => {
    const vere = new Set(attese);
    expect(celle(nostre).filter((una) => !vere.has(una))).toEqual([]);
    expect(nostre.filter((uno) => gravitaOf(uno) !== 'nota').length).toBeGreaterThan(0);
  });

  it('are the same in the workbook of the planning, whose rows stand elsewhere', () => {
    const righe = (findings: readonly Finding[]): readonly string[] =>
      findings.map(({ code, cell, rowKey }) => `${code} ${cell.sheet} ${String(rowKey)}`).sort();
    expect(righe(segnalate('cruscotti-2019-pianificazione'))).toEqual(righe(nostre));
  });

  it('have a due date on the day of approval once Parametri says it (lines 13 and 698)', () => {
    const trovate = segnalate('cruscotti-2019-consuntivo', { approvazione: '2019-02-01' });
    expect(celle(trovate.filter(({ code }) => code === 'RA-206'))).toEqual([
      dove('Camera Arbitrale-Conciliazione', 'C14', 'RA-206'),
    ]);
  });

  it('have a target that the budget reaches once the workbook holds it (lines 527 and 910)', () => {
    const budget = unFoglio('Preventivo', [
      ['PREVENTIVO 2019'],
      ['Totale proventi', '€ 18.052.000'],
      ['Totale oneri', '€ 19.983.500'],
      ['di cui oneri per:'],
      ['personale', '€ 4.150.000'],
      ['funzionamento', '€ 4.151.500'],
      ['interventi economici', '€ 9.022.000'],
      ['amm. e accantonamenti', '€ 2.660.000'],
    ]);
    const trovate = segnalate('cruscotti-2019-consuntivo', {}, [budget]);
    expect(celle(trovate.filter(({ code }) => code === 'RA-212'))).toEqual([
      dove('ENTE', 'C70', 'RA-212'),
      dove('Risorse umane e finanziarie', 'C45', 'RA-212'),
    ]);
  });
});

test.each(['cruscotti-2019-consuntivo', 'cruscotti-2019-pianificazione'])(
  'every date of %s typed as text is pointed out, with one reading or with two',
  (nome) => {
    const scritte = cartella(nome).sheets.flatMap(({ name, values }) =>
      values.flatMap((riga, row) =>
        riga.flatMap((value, col) =>
          typeof value === 'string' && DATA.test(value) ? [`${name}!${printA1(row, col)}`] : [],
        ),
      ),
    );
    const trovate = segnalate(nome, {}, [], DATE_DIGITATE).map(
      ({ cell }) => `${cell.sheet}!${printA1(cell.row, cell.col)}`,
    );
    expect(scritte.length).toBeGreaterThan(20);
    expect([...trovate].sort()).toEqual(scritte.sort());
  },
);
