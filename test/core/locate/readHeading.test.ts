import type { CellValue } from '../../../src/core';
import { createHeadingReader } from '../../../src/core/locate/readHeading';

const read = createHeadingReader();

describe('createHeadingReader', () => {
  it.each<[string, string, number | null]>([
    ['Azione', 'azione', null],
    ['AZIONI', 'azione', null],
    ['Programma', 'azione', null],
    ['Indicatore', 'indicatore', null],
    ['Indicatori', 'indicatore', null],
    ['INDICATORE STRATEGICO', 'indicatore', null],
    [' Indicatori\nstrategici ', 'indicatore', null],
    ['Indicatore (strategico/operativo)', 'indicatore', null],
    ['KPI', 'indicatore', null],
    ['Risultato Atteso 2019', 'atteso', 2019],
    ['RISULTATO\nATTESO\n2019', 'atteso', 2019],
    ['Risultato  Atteso 2019', 'atteso', 2019],
    ['Risultati attesi 2019', 'atteso', 2019],
    ['Risultato atteso (2019)', 'atteso', 2019],
    ["Risultato atteso dell'anno 2019", 'atteso', 2019],
    ['2019 - Risultato atteso', 'atteso', 2019],
    ['Risultato atteso al 31.12.2019', 'atteso', 2019],
    ['Target', 'atteso', null],
    ['Target 2020', 'atteso', 2020],
    ['Target annuale 2020', 'atteso', 2020],
    ['Target 2012 (Risultato atteso)', 'atteso', 2012],
    ['Target / Valore atteso 2019', 'atteso', 2019],
    ['Target (%)', 'atteso', null],
    ['Valore atteso', 'atteso', null],
    ['Consuntivo 2019', 'consuntivo', 2019],
    ['Consuntivo al 31/12/2019', 'consuntivo', 2019],
    ['Consuntivo al 31 dicembre 2019', 'consuntivo', 2019],
    ['Consuntivo 2019 (al 31/12)', 'consuntivo', 2019],
    ['Risultato effettivo', 'consuntivo', null],
    ['Risultati conseguiti 2019', 'consuntivo', 2019],
    ['Risultato', 'consuntivo', null],
    ['Rilevato', 'consuntivo', null],
    ['Valore a consuntivo', 'consuntivo', null],
    ['Actual', 'consuntivo', null],
    ['Peso', 'peso', null],
    ['Pesi', 'peso', null],
    ['Peso %', 'peso', null],
    ['Peso (%)', 'peso', null],
    ['Nota', 'note', null],
    ['Polarita', 'verso', null],
    ['Polarità', 'verso', null],
    ["UNITA' DI MISURA", 'unita', null],
    ['Unità', 'unita', null],
    ['U.M.', 'unita', null],
    ['Numeratore', 'numeratore', null],
    ['Denominatore', 'denominatore', null],
    ['Codice indicatore', 'codice', null],
    ['Fonte del dato', 'fonte', null],
    ['Fonti', 'fonte', null],
    ['Responsabile', 'responsabile', null],
    ['% pubblicata', 'pubblicata', null],
    ['%pubblicata', 'pubblicata', null],
    ['% realizzazione pubblicata', 'pubblicata', null],
    ['Obiettivo Strategico', 'obiettivo', null],
    ['Prospettiva', 'prospettiva', null],
  ])('reads «%s» as %s of %p', (testo, campo, anno) => {
    expect(read(testo)).toMatchObject({ campo, anno, soloAnno: false });
  });

  it.each<[CellValue, number]>([
    [2019, 2019],
    ['2019', 2019],
    ['Anno 2019', 2019],
    ["Nell'anno 2019", 2019],
  ])('reads %p as a bare year', (value, anno) => {
    expect(read(value)).toEqual({ campo: null, anno, giorno: null, soloAnno: true });
  });

  it.each<[string, string | null, string | null]>([
    ['Risultato atteso al 30.06.2019', 'atteso', '06-30'],
    ['Risultato atteso al 30/6', 'atteso', '06-30'],
    ['Target al 30 giugno 2019', 'atteso', '06-30'],
    ['Target al 30 settembre', 'atteso', '09-30'],
    ['Target intermedio (30/06/2019)', 'intermedio', '06-30'],
    ['Risultato Atteso Intermedio', 'intermedio', null],
    ['al 30/06', null, '06-30'],
    ['30.06.2019', null, '06-30'],
    ['Risultato atteso 2019', 'atteso', null],
    ['Risultato atteso 2019 (agg. 12/03)', 'atteso', null],
    ['Risultato atteso 2019 rev. 12.03.2019', null, null],
    ['Risultato atteso al 31/06', 'atteso', null],
  ])('reads the day of «%s»: %s, %s', (testo, campo, giorno) => {
    expect(read(testo)).toMatchObject({ campo, giorno });
  });

  it.each<CellValue>([
    '__proto__',
    'constructor',
    'toString',
    '',
    ' ',
    '-',
    'Pubblicata',
    '% realizzazione',
    '% Raggiungimento 2019',
    'Esito 2019',
    'Tipologia',
    'Indicatore di bilancio n. 4',
    'Peso obiettivo',
    'Azione / Indicatore',
    'Risultato atteso 2019-2021',
    'N. indicatori con target',
    8,
    2019.5,
    true,
    null,
    { error: '#N/D' },
    'Indicatore'.repeat(900),
  ])('takes %p for no heading', (value) => {
    expect(read(value).campo).toBeNull();
    expect(read(value).soloAnno).toBe(false);
  });
});
