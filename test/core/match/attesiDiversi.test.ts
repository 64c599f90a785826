import type { RisultatoAtteso, Verso } from '../../../src/core';
import {
  fatto,
  intervallo,
  monitoraggio,
  nonPrevisto,
  progetto,
  scadenza,
  soglia,
} from '../../support/piano';
import { abbina, codici, ente, linea, paramsOf, servizio } from './livelli';

const TESTO = 'N. eventi';
const illeggibile: RisultatoAtteso = { kind: 'illeggibile' };
const esito = (atteso: 'si' | 'no'): RisultatoAtteso => ({ kind: 'esito', atteso });

function check(alto: RisultatoAtteso, basso: RisultatoAtteso): readonly string[] {
  const riga = { testo: TESTO, consuntivo: fatto(1) };
  const fogli = [
    ente([{ ...riga, atteso: alto }]),
    servizio('Promozione', [{ ...riga, atteso: basso }]),
  ];
  return codici(abbina(fogli).findings).filter((code) => code === 'AB-102');
}

describe('checkAttesi', () => {
  test.each<[string, RisultatoAtteso, RisultatoAtteso]>([
    ['the same', soglia(8), soglia(8)],
    ['3,5 and 3,5 gg', soglia(3.5), soglia(3.5, 'giorni')],
    ['≥ 1 and 1', soglia(1, 'numero', '>='), soglia(1)],
    ['= 8 and 8', soglia(8, 'numero', '='), soglia(8)],
    ['≥ 1 and > 1, scored alike', soglia(1, 'numero', '>='), soglia(1, 'numero', '>')],
    ['progetto 100% and 100%', progetto(100), soglia(100, 'percento')],
    ['9 decimals', soglia(0.3), soglia(0.1 + 0.2)],
    ['the same day', scadenza('2019-06-30'), scadenza('2019-06-30')],
    ['monitoraggio', monitoraggio, monitoraggio],
    ['the same interval', intervallo(10, 20), intervallo(10, 20)],
    ['unreadable, reported elsewhere', soglia(8), illeggibile],
  ])('finds no difference: %s', (_, alto, basso) => {
    expect(check(alto, basso)).toEqual([]);
  });

  test.each<[string, RisultatoAtteso, RisultatoAtteso]>([
    ['8 and 11', soglia(8), soglia(11)],
    ['≤ 30 and ≥ 30', soglia(30, 'numero', '<='), soglia(30, 'numero', '>=')],
    ['10 gg and 10 gg lavorativi', soglia(10, 'giorni'), soglia(10, 'giorni-lavorativi')],
    ['80 and 80%', soglia(80), soglia(80, 'percento')],
    ['two days', scadenza('2019-06-30'), scadenza('2019-07-31')],
    ['SI and NO', esito('si'), esito('no')],
    ['a count and monitoraggio', soglia(8), monitoraggio],
    ['a count and none', soglia(8), nonPrevisto],
    ['two intervals', intervallo(10, 20), intervallo(10, 30)],
  ])('finds a difference: %s', (_, alto, basso) => {
    expect(check(alto, basso)).toEqual(['AB-102']);
  });

  it('holds a sign on one level against the verso of the other', () => {
    const con = (atteso: RisultatoAtteso, verso: Verso) => [{ testo: TESTO, atteso, verso }];
    const bare = soglia(30);
    const signed = soglia(30, 'giorni', '<=');
    const against = (verso: Verso) =>
      abbina([ente(con(signed, 'minore')), servizio('Albi', con(bare, verso))]).findings;
    expect(codici(against('minore'))).toEqual([]);
    expect(codici(against('maggiore'))).toEqual(['AB-102']);
    const bothBare = [ente(con(bare, 'minore')), servizio('Albi', con(bare, 'maggiore'))];
    expect(codici(abbina(bothBare).findings)).toEqual([]);
  });

  it('makes one remark on the higher row, which names every other target and where it stands', () => {
    const con = (valore: number) => [{ testo: TESTO, atteso: soglia(valore) }];
    const { findings } = abbina([
      ente(con(8)),
      servizio('Promozione', con(11)),
      servizio('Studi', con(8)),
      servizio('Albi', con(5)),
    ]);
    expect(paramsOf(findings, 'AB-102')).toEqual({
      atteso: '8',
      altri: [
        { cella: { sheet: 'Promozione', row: 7, col: 2 }, testo: '11' },
        { cella: { sheet: 'Albi', row: 7, col: 2 }, testo: '5' },
      ],
    });
    expect(findings[0]?.cell).toEqual({ sheet: 'ENTE', row: 7, col: 1 });
  });

  it('looks at matches that hold, not at those proposed or refused', () => {
    const fogli = [
      ente([{ testo: TESTO, atteso: soglia(8) }]),
      servizio('Promozione', [{ testo: TESTO, atteso: soglia(11) }]),
    ];
    expect(codici(abbina(fogli, [linea({ stato: 'rifiutato' })]).findings)).toEqual([]);
    expect(codici(abbina(fogli, [linea({ stato: 'confermato' })]).findings)).toEqual(['AB-102']);
  });
});
