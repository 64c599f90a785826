import { shiftFormula } from '../../../src/host/file/read/sharedFormula';

describe('shiftFormula', () => {
  it.each([
    ['D5/C5', 1, 0, 'D6/C6'],
    ['D5/C5', 0, 2, 'F5/E5'],
    ['$D5/C$5+$A$1', 3, 3, '$D8/F$5+$A$1'],
    ['SUM(A1:B2)', 1, 1, 'SUM(B2:C3)'],
    ['SUM(A:A)', 1, 1, 'SUM(B:B)'],
    ['SUM($A:B)', 1, 1, 'SUM($A:C)'],
    ['SUM(1:2)', 1, 1, 'SUM(2:3)'],
    ['SUM($1:2)', 1, 1, 'SUM($1:3)'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['Dati!A1', 1, 0, 'Dati!A2'],
    ["'L''Ente A1'!A1", 1, 0, "'L''Ente A1'!A2"],
    ['"A1 "" B2"&A1', 1, 0, '"A1 "" B2"&A2'],
    ['Tabella1[[#This Row],[A1]]+A1', 1, 0, 'Tabella1[[#This Row],[A1]]+A2'],
    ['tasso_2019*A1', 1, 0, 'tasso_2019*A2'],
    ['soglia.A1+x.B2', 1, 0, 'soglia.A1+x.B2'],
    ['1E5+A1', 1, 0, '1E5+A2'],
    ['IF(A1>0,1.5,2)', 1, 0, 'IF(A2>0,1.5,2)'],
    ['A1', -1, 0, '#REF!'],
    ['XFD1', 0, 1, '#REF!'],
  ])('moves %s by %d rows and %d columns to %s', (text, rows, cols, expected) => {
    expect(shiftFormula(text, rows, cols)).toBe(expected);
  });
});
