import type { CellValue } from '../../src/core';
import { errore, formula, giorno, grigio, percento, unFoglio, unLibro } from '../support/book';

export const ENTE = 'ENTE';
export const APPUNTI = 'Appunti';
export const PROTETTO = 'Bloccato';

/** Small, but with one of each thing that hosts read differently. */
export const LIBRO = unLibro([
  unFoglio(
    ENTE,
    [
      ['CRUSCOTTO STRATEGICO 2019'],
      ['Azione', 'Indicatore', 'Risultato Atteso 2019', 'Consuntivo 2019', 'Rapporto'],
      ['Rete', grigio('N. iniziative'), 8, 12, null],
      [null, '% di imprese', percento(0.8), percento(0.93), formula('D3/C3', 1.5)],
      ['  blanks  ', 'Avvio', giorno('2019-11-30'), '31.10.2019', '12/15'],
      ['riga\nspezzata', '≥ 1', '0012', true, errore('#N/A')],
      ['__proto__', 'constructor', 0, -1.5, 1e-7],
      [formula('IF(FALSE,1,"")', ''), 'Esito vuoto', 1, 1],
    ],
    { hiddenColumns: [2, 6], printAreas: [{ top: 0, left: 0, bottom: 9, right: 4 }] },
  ),
  unFoglio("L'altro foglio", [['x']]),
  unFoglio(APPUNTI, [['Promemoria'], ['da fare']], { filtered: true }),
  unFoglio('Nascosto', [[1, 2]], { hidden: true }),
  unFoglio(PROTETTO, [['bloccato']], { protected: true }),
]);

/** What stands in cells of `ENTE`, and its number format where that matters. */
export const CONTENUTI: readonly (readonly [string, string, CellValue, string | null])[] = [
  ['a text', 'B3', 'N. iniziative', null],
  ['a number', 'C3', 8, 'General'],
  ['a percentage as the fraction it is', 'C4', 0.8, '0%'],
  ['a date as its number', 'C5', 43799, 'dd/mm/yyyy'],
  ['a text that looks like a date', 'D5', '31.10.2019', null],
  ['a text that looks like a fraction', 'E5', '12/15', null],
  ['a text that looks like a number', 'C6', '0012', null],
  ['blanks at the ends', 'A5', '  blanks  ', null],
  ['a line break', 'A6', 'riga\nspezzata', null],
  ['a sign', 'B6', '≥ 1', null],
  ['a truth value', 'D6', true, null],
  ['an error', 'E6', { error: '#N/A' }, null],
  ['the result of a formula', 'E4', 1.5, null],
  ['an empty cell', 'A4', null, null],
  ['a cell beyond the last', 'Z99', null, null],
  ['a name of JavaScript', 'A7', '__proto__', null],
  ['zero', 'C7', 0, null],
  ['a negative number', 'D7', -1.5, null],
  ['a very small number', 'E7', 1e-7, null],
];

/** Texts that a host must not take for anything else (contract 6). */
export const TESTI_SCRITTI: readonly (readonly [string, string])[] = [
  ['a plain text', 'Raggiunto'],
  ['a formula', '=1+1'],
  ['a command', "=cmd|' /C calc'!A0"],
  ['a plus', '+39 035 4225111'],
  ['a minus', '-'],
  ['an at sign', '@SOMMA(A1)'],
  ['an apostrophe', "'ENTE'!C8"],
  ['a number', '0012'],
  ['a number of another country', '1,234.50'],
  ['a percentage', '80%'],
  ['a date', '2019-11-30'],
  ['a fraction', '12/15'],
  ['a truth value', 'TRUE'],
  ['an error', '#N/A'],
  ['mark-up', '<b>&amp;</b>'],
  ['a line break and a tab', 'una\tdue\nriga'],
  ['blanks', '  spazi  '],
  ['accents and beyond', 'città ≥ 1 – 😀'],
  ['what looks escaped', '_x000D_'],
  ['a long text', 'x'.repeat(32_767)],
];
