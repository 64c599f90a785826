import { fromItalian, toItalian } from '../../../workbench/host/model/italian';
import { EmulatedWorkbook } from '../../../workbench/host/model/workbook';
import { unFoglio, unLibro } from '../../support/book';

interface Digitato {
  readonly testo: string;
  readonly formato?: string;
  readonly valore: unknown;
}

const scritto = (testo: string, formato = 'General') => {
  const workbook = EmulatedWorkbook.fromSnapshot(unLibro([unFoglio('ENTE', [['x']])]));
  const sheet = workbook.sheet('ENTE');
  sheet?.change(0, 0, { format: formato });
  workbook.typeCell('ENTE', 0, 0, fromItalian(testo, formato));
  const cell = sheet?.cell(0, 0);
  if (cell === undefined) throw new Error('no cell');
  return cell;
};

describe('fromItalian', () => {
  test.each<Digitato>([
    { testo: '4', valore: 4 },
    { testo: '92,8', valore: 92.8 },
    { testo: '-3,5', valore: -3.5 },
    { testo: '1.234', valore: 1234 },
    { testo: '12.500,50', valore: 12500.5 },
    { testo: '92,8%', valore: 0.928 },
    { testo: '95', formato: '0%', valore: 0.95 },
    { testo: '0,5', formato: '0%', valore: 0.5 },
    { testo: '30/11/2019', valore: 43799 },
    { testo: '5-11-2019', valore: 43774 },
    { testo: 'vero', valore: true },
    { testo: '#N/D', valore: { error: '#N/A' } },
    { testo: '', valore: null },
    { testo: "'34", valore: '34' },
    { testo: '1.5', valore: '1.5' },
    { testo: '12/15', valore: '12/15' },
    { testo: '31/02/2019', valore: '31/02/2019' },
    { testo: '30.11.2019', valore: '30.11.2019' },
    { testo: '≥ 95%', valore: '≥ 95%' },
    { testo: 'entro il 30 novembre 2019', valore: 'entro il 30 novembre 2019' },
    { testo: '<img src=x onerror=alert(1)>', valore: '<img src=x onerror=alert(1)>' },
    { testo: '__proto__', valore: '__proto__' },
  ])('reads «$testo» as a person in Italy means it', ({ testo, formato, valore }) => {
    expect(scritto(testo, formato).value).toEqual(valore);
  });

  it('leaves a formula alone', () => {
    expect(scritto('=A1+1').formula).toBe('=A1+1');
  });
});

describe('toItalian', () => {
  test.each([
    [{ value: 92.8, format: 'General' }, '92,8'],
    [{ value: 0.9285, format: '0%' }, '92,85%'],
    [{ value: 0.28, format: '0.00%' }, '28%'],
    [{ value: 43799, format: 'dd/mm/yyyy' }, '30/11/2019'],
    [{ value: '34', format: 'General' }, "'34"],
    [{ value: 'SI', format: 'General' }, 'SI'],
    [{ value: { error: '#N/A' }, format: 'General' }, '#N/D'],
    [{ value: null, format: 'General' }, ''],
  ])('shows %j as it would be typed', (cell, testo) => {
    expect(toItalian({ formula: null, ...cell }, false)).toBe(testo);
    expect(scritto(testo, cell.format).value).toEqual(cell.value);
  });
});
