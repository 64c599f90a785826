import { isConsuntivoAl, readConsuntivoAl } from '../../../src/core/locate/dataStampata';
import { dateIn } from '../../../src/core/model/dataNelTesto';
import { giorno, unFoglio, type Contenuto } from '../../support/book';

describe('dateIn', () => {
  it.each([
    ['Consuntivo al 31.12.2019', '2019-12-31'],
    ['31/12/2019', '2019-12-31'],
    ['31-12-2019', '2019-12-31'],
    ['1.2.2019', '2019-02-01'],
    ['30.6.19', '2019-06-30'],
    ['31 dicembre 2019', '2019-12-31'],
    ['1° Gennaio 2020', '2020-01-01'],
    ['30 GIU. 2019', '2019-06-30'],
    ['2019-12-31', '2019-12-31'],
  ])('finds the day in «%s»', (testo, iso) => {
    expect(dateIn(testo)).toBe(iso);
  });

  it.each(['2019', '31.12', '31.13.2019', '30 febbraio 2019', '1.2.3.2019.1', 'dicembre 2019', ''])(
    'finds none in «%s»',
    (testo) => {
      expect(dateIn(testo)).toBeNull();
    },
  );
});

describe('isConsuntivoAl', () => {
  it.each([
    'Consuntivo al 31.12.2019',
    'CONSUNTIVO AL 31/12/2019',
    'Consuntivo al',
    'Consuntivo al:',
    'Consuntivo alla data del 31.12.2019',
    'Dati a consuntivo al 30 giugno 2019',
    'Consuntivo aggiornato al 30.6.2019',
  ])('recognises «%s»', (testo) => {
    expect(isConsuntivoAl(testo)).toBe(true);
  });

  it.each(['Consuntivo 2019', 'Consuntivo', 'Pianificazione al 31.12.2019', 'inconsuntivo al 3'])(
    'does not take «%s» for one',
    (testo) => {
      expect(isConsuntivoAl(testo)).toBe(false);
    },
  );
});

describe('readConsuntivoAl', () => {
  it.each<[string, readonly Contenuto[], string, number]>([
    ['in the same cell', ['Consuntivo al 31.12.2019'], '2019-12-31', 0],
    ['as text beside it', ['Consuntivo al', '30/06/2019'], '2019-06-30', 1],
    ['in words beside it', ['Consuntivo al', '30 giugno 2019'], '2019-06-30', 1],
    ['as a date beside it', ['Consuntivo al', giorno('2019-06-30')], '2019-06-30', 1],
    ['after merged cells', ['Consuntivo al:', null, ' ', giorno('2019-06-30')], '2019-06-30', 3],
  ])('reads a date %s', (_caso, celle, iso, col) => {
    const letta = readConsuntivoAl(unFoglio('ENTE', [celle]), { row: 0, col: 0 }, false);
    expect(letta).toMatchObject({ kind: 'data', data: { value: iso, cell: { row: 0, col } } });
  });

  it('reads a date cell by the 1904 calendar where the workbook has it', () => {
    const sheet = unFoglio('ENTE', [['Consuntivo al', giorno('2019-06-30', true)]]);
    const letta = readConsuntivoAl(sheet, { row: 0, col: 0 }, true);
    expect(letta).toMatchObject({ data: { value: '2019-06-30' } });
  });

  it.each<[string, readonly Contenuto[]]>([
    ['no such day', ['Consuntivo al 31.13.2019']],
    ['a day without year', ['Consuntivo al 30 giugno', giorno('2019-06-30')]],
    ['a count beside it', ['Consuntivo al', 8]],
    ['nothing beside it', ['Consuntivo al']],
    ['words beside it', ['Consuntivo al', 'da definire', giorno('2019-06-30')]],
  ])('reads none from %s', (_caso, celle) => {
    const letta = readConsuntivoAl(unFoglio('ENTE', [celle]), { row: 0, col: 0 }, false);
    expect(letta).toMatchObject({ kind: 'illeggibile', cell: { row: 0, col: 0 } });
  });
});
