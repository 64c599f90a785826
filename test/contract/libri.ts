import type { WorkbookSnapshot } from '../../src/core';
import {
  errore,
  formula,
  giorno,
  grigio,
  percento,
  unFoglio,
  unLibro,
  type Contenuto,
} from '../support/book';

const TESTATA = ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019', 'Note'];

type Righe = readonly (readonly Contenuto[])[];

function cruscotto(name: string, righe: Righe, altro: Parameters<typeof unFoglio>[2] = {}) {
  const testa: Righe = [
    ['CRUSCOTTO STRATEGICO 2019'],
    ['SVILUPPO ECONOMICO'],
    TESTATA,
    ['1.1 Accrescere la competitività'],
  ];
  return unFoglio(name, [...testa, ...righe], altro);
}

const SEMPLICI: Righe = [
  ['Promuovere', grigio('N. iniziative di promozione'), 8, 4],
  [null, '% pratiche evase', percento(0.8), percento(0.72)],
  [null, 'Pubblicazione del bando', giorno('2019-06-30'), giorno('2019-06-12')],
];

/** Workbooks with one difficulty each that the two hosts come to by different roads. */
export const LIBRI: readonly (readonly [string, WorkbookSnapshot])[] = [
  ['plain', unLibro([cruscotto('ENTE', SEMPLICI)])],
  [
    'days counted from 1904',
    unLibro(
      [
        cruscotto('ENTE', [
          [null, 'Avvio', giorno('2019-06-30', true), giorno('2019-06-12', true)],
          [null, 'N. fiere', 5, 5],
        ]),
      ],
      { date1904: true },
    ),
  ],
  [
    'hidden sheets and columns',
    unLibro([
      cruscotto('ENTE', SEMPLICI, { hidden: true, hiddenColumns: [4] }),
      unFoglio('Appunti', [['a mano']], { hidden: true }),
    ]),
  ],
  [
    'a protected sheet beside one that may be written',
    unLibro([cruscotto('ENTE', SEMPLICI), cruscotto('Promozione', SEMPLICI, { protected: true })]),
  ],
  [
    'formulas, one of them with an empty text',
    unLibro([
      cruscotto('ENTE', [
        [null, 'N. iniziative', 8, formula('=2*3', 6)],
        [null, 'N. fiere', 5, formula('=IF(FALSE,1,"")', '')],
        [null, '% pratiche', percento(0.8), formula('=1/0', { error: '#DIV/0!' })],
      ]),
    ]),
  ],
  [
    'errors typed and errors written as text',
    unLibro([
      cruscotto('ENTE', [
        [null, 'N. iniziative', 8, errore('#N/A')],
        [null, 'N. fiere', 5, '#N/A'],
        [null, 'N. visite', 5, 5],
      ]),
    ]),
  ],
  [
    'texts that look like something else',
    unLibro([
      cruscotto('ENTE', [
        [null, '=SOMMA(A1)', 8, 8],
        [null, 'N. fiere', '≥ 5', '12/15'],
        [null, 'Avvio', '30.11.2019', '31.10.2019'],
        [null, '__proto__', '1.600', '1.700'],
        [null, 'N. visite', 5, ' '],
      ]),
    ]),
  ],
];
