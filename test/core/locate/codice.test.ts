import type { CellValue } from '../../../src/core';
import { bareCode, parseObiettivo } from '../../../src/core/locate/codice';

describe('parseObiettivo', () => {
  it.each<[string, string | null, string]>([
    ['1.1 Accrescere la competitività', '1.1', 'Accrescere la competitività'],
    ['1.1. Accrescere', '1.1', 'Accrescere'],
    ['1.1.Accrescere', '1.1', 'Accrescere'],
    ['1.1 accrescere', '1.1', 'accrescere'],
    ['1.1\u00a0Accrescere', '1.1', 'Accrescere'],
    ['1.1\nAccrescere', '1.1', 'Accrescere'],
    ['1.1 - Accrescere', '1.1', 'Accrescere'],
    ['1.1.1 Accrescere', '1.1.1', 'Accrescere'],
    ['12.3 Accrescere', '12.3', 'Accrescere'],
    ['1. Implementazione delle attività', '1', 'Implementazione delle attività'],
    ['1 Implementazione', '1', 'Implementazione'],
    ['1 «Casa digitale»', '1', '«Casa digitale»'],
    ['1 "Casa digitale"', '1', '"Casa digitale"'],
    ['Obiettivo 1.1: Accrescere', '1.1', 'Accrescere'],
    ['Obiettivo strategico n. 2 accrescere', '2', 'accrescere'],
    ['Obiettivo strategico: accrescere', null, 'accrescere'],
  ])('reads «%s»', (testo, codice, rest) => {
    expect(parseObiettivo(testo)).toEqual({ codice, testo: rest });
  });

  it.each([
    '5 seminari per le imprese',
    '4.000 imprese',
    '31.12.2019 Delibera',
    '80% delle pratiche',
    '2019 Bilancio',
    '1.1',
    '1.1 2019',
    '1) dato provvisorio',
    'Accrescere la competitività',
    'Obiettivi',
    '',
  ])('refuses «%s»', (testo) => {
    expect(parseObiettivo(testo)).toBeNull();
  });
});

describe('bareCode', () => {
  it.each<[CellValue, string]>([
    ['1.1', '1.1'],
    [' 1.1. ', '1.1'],
    ['2', '2'],
    [1.1, '1.1'],
    [3, '3'],
  ])('reads %p', (value, codice) => {
    expect(bareCode(value)).toBe(codice);
  });

  it.each<CellValue>([
    '1.1 Accrescere',
    '1.100',
    0.333,
    -1,
    4000,
    true,
    null,
    '',
    { error: '#N/D' },
  ])('refuses %p', (value) => {
    expect(bareCode(value)).toBeNull();
  });
});
