import type { FindingCode } from '../../../../src/core';
import { giorno, percento, type Contenuto } from '../../../support/book';

/** One row that is wrong by itself, its text and its target, and the code that says so. */
export const GUASTI_DI_RIGA: readonly (readonly [FindingCode, string, Contenuto])[] = [
  ['IN-201', 'Gestione posizioni', 10],
  ['IN-202', 'N. pratiche totali / N. pratiche evase', percento(0.9)],
  ['IN-203', 'N. pratiche evase / N. pratiche evase', percento(0.9)],
  ['IN-204', 'N. soci/clienti serviti / N. di posti', percento(0.8)],
  ['IN-205', 'N. comunicati in autonomia', percento(0.5)],
  ['IN-206', '% comunicati in autonomia', 50],
  ['IN-207', 'Controllo delle posizioni', percento(0.9)],
  ['IN-208', 'Riduzione dei consumi', giorno('2019-10-31')],
  ['IN-209', 'Redazione e pubblicazione della guida', giorno('2019-10-31')],
  ['IN-210', 'N. procedure svolte da ogni addetto', 2],
  ['IN-211', 'N. atti avviati / N. atti da avviare entro il 31 ottobre', percento(0.9)],
  ['IN-212', 'Monitoraggio delle scadenze', giorno('2019-12-31')],
  ['IN-213', 'N. utenti anno x / N. utenti anno x-1', '≥ 1'],
  ['IN-214', 'N. report mensili', 4],
  ['IN-215', 'N. ispezioni non effettuate', 50],
  ['IN-216', 'Progetto NIBI: % media di gradimento', percento(0.9)],
  ['RA-201', 'Adozione del piano', '31.2.2019'],
  ['RA-202', 'Adozione del piano', giorno('2020-03-31')],
  ['RA-204', 'Adozione del piano', giorno('2019-08-15')],
  ['RA-205', 'Adozione del piano', giorno('2019-10-30')],
  ['RA-207', 'Tempo medio di rilascio', '3,5 gg'],
  ['RA-208', 'N. fiere', '= 8'],
  ['RA-209', 'N. fiere', '≥'],
  ['TE-101', 'N. corsi di <i>soft skills</i>', 8],
  ['TE-102', 'N. revisioni del del regolamento', 8],
  ['TE-103', 'N. inziative', 8],
  ['TE-104', "N. schede dell' archivio", 8],
  ['TE-105', 'Visita programmate nelle scuole', 8],
];
