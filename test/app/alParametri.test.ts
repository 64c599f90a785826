import { confrontaAnni } from '../../src/app/anni';
import { calcola } from '../../src/app/ricalcola';
import { parseIsoDate } from '../../src/core';
import { giorno, unFoglio, unLibro, type Contenuto } from '../support/book';
import { RICHIESTA } from '../support/office/prova';

const libro = (al: Contenuto, chiave = 'al') =>
  unLibro([
    unFoglio('ENTE', [
      ['CRUSCOTTO STRATEGICO 2019'],
      ['SVILUPPO'],
      ['Indicatore', 'Risultato Atteso 2019', 'Risultato Atteso 2020', 'Consuntivo 2019'],
      ['1.1 Promuovere'],
      ['N. iniziative', 10, 10, 4],
    ]),
    unFoglio('Parametri', [
      ['Parametro', 'Chiave', 'Valore', 'Spiegazione'],
      ['Data di riferimento', chiave, al, null],
    ]),
  ]);
const CHIESTA = { ...RICHIESTA, anno: null, al: null };
const alDi = (al: Contenuto, chiave?: string) => calcola(libro(al, chiave), CHIESTA).esito;

describe('the reference date in Parametri', () => {
  test.each([
    ['a date', giorno('2019-06-30')],
    ['a text', '30/06/2019'],
    ['an ISO text', '2019-06-30'],
  ])('counts as %s', (_, scritta) => {
    const { risultato, findings } = alDi(scritta);
    expect(risultato.al).toBe('2019-06-30');
    expect(findings.filter(({ code }) => code.startsWith('FO-3'))).toEqual([]);
  });

  it('may be called by its label', () => {
    expect(alDi(giorno('2019-06-30'), 'Data di riferimento').risultato.al).toBe('2019-06-30');
  });

  it('is as the workbook says where it is empty, and where it is no day, with an avviso', () => {
    expect(alDi(null).risultato.al).toBe('2019-12-31');
    const { risultato, findings } = alDi('giugno');
    expect(risultato.al).toBe('2019-12-31');
    expect(findings).toMatchObject([
      { code: 'FO-306', cell: { sheet: 'Parametri', row: 1, col: 2 } },
    ]);
  });

  it('gives way to a date that was asked for', () => {
    const richiesta = { ...CHIESTA, al: parseIsoDate('2019-09-30') };
    expect(calcola(libro(giorno('2019-06-30')), richiesta).esito.risultato.al).toBe('2019-09-30');
  });

  it('holds for its own year alone', () => {
    const { confronto } = confrontaAnni(libro(giorno('2019-06-30')), CHIESTA, [2019, 2020]);
    expect(confronto?.anni.map(({ al }) => al)).toEqual(['2019-06-30', '2020-01-01']);
  });
});
