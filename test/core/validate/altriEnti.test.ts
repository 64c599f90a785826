import { calcola } from '../../../src/app/ricalcola';
import { printA1 } from '../../../src/core';
import { testoIn } from '../../../src/locale';
import { percento, unFoglio, unLibro, type Contenuto } from '../../support/book';

/**
 * Indicators that other Camere published, as they typed them: Caserta, plan 2012-2014 (action 1.1), and the anagrafe of a
 * Camera that is not named, PIRA 2017-2019. The figures of a third body are a golden workbook.
 */
const CASERTA: readonly (readonly Contenuto[])[] = [
  ['Codice', 'Indicatore', 'Algoritmo', 'Target 2012', 'Target 2013', 'Target 2014'],
  [
    '1.1 1',
    'Leva finanziaria',
    'Prestiti ottenuti dalle imprese con le garanzie fornite dalla Camera / Totale risorse messe a disposizione',
    percento(0.65),
    percento(0.55),
    percento(0.5),
  ],
  [
    '1.1 2',
    '% di prestiti ottenuti dalle imprese con garanzie fornite dalla Camera di commercio',
    "Prestiti ottenuti con garanzie nell'anno t / Prestiti ottenuti dalle imprese",
    percento(0.25),
    percento(0.15),
    percento(0.05),
  ],
  [
    '1.1 4',
    "Livello di collaborazioni attivate per favorire l'accesso al credito delle imprese",
    'N. accordi realizzati con le banche e con i Confidi',
    8,
    9,
    9,
  ],
];
const ANAGRAFE: readonly (readonly Contenuto[])[] = [
  [
    'Obiettivo',
    'Indicatore',
    'Metodo di calcolo',
    'Unità di misura',
    'Fonte',
    'Target 2017',
    'Target 2018',
    'Target 2019',
  ],
  [
    "Mantenimento dei livelli di servizio resi all'utenza",
    "Miglioramento della qualità delle pratiche inviate al RI e all'AA",
    'Pratiche del RI con almeno una gestione correzione / Pratiche del RI ricevute * 100',
    'Numero pratiche',
    'Ufficio Anagrafe (programma Scriba)',
    '<=35%',
    '<=35%',
    '<=35%',
  ],
  [
    "Mantenimento dei livelli di servizio resi all'utenza",
    'Riduzione dei tempi di evasione delle pratiche del RI',
    'Pratiche RI evase entro 5 giorni *100/numero totale pratiche del RI evase',
    'Numero pratiche',
    'Ufficio Anagrafe (programma Scriba)',
    '>=80%',
    '>=82%',
    '>=85%',
  ],
];

function segnalate(righe: readonly (readonly Contenuto[])[], anno: number): readonly string[] {
  const book = unLibro([unFoglio('ENTE', [['CRUSCOTTO STRATEGICO'], ...righe])]);
  const richiesta = { anno, al: null, oggi: null, regole: {}, testo: testoIn('it') };
  const { esito } = calcola(book, { ...richiesta, chi: 'Prova', quando: '2020-01-31 09:00' });
  return esito.findings.map(({ code, cell }) => `${code} ${printA1(cell.row, cell.col)}`);
}

describe('the plans of other Camere', () => {
  it('have nothing to remark where a column says how the figure is made', () => {
    expect(segnalate(CASERTA, 2012)).toEqual([]);
  });

  it('have a target that stays the same for three years, and nothing else', () => {
    expect(segnalate(ANAGRAFE, 2017)).toEqual(['RA-210 F3']);
  });
});
