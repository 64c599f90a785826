import type { RisultatoAtteso } from '../../src/core';
import { errore, formula, giorno, percento, type Contenuto } from '../support/book';
import {
  intervallo,
  monitoraggio,
  nonPrevisto,
  progetto,
  scadenza,
  soglia,
} from '../support/piano';

/** One cell *Risultato Atteso*: what is in it, how it reads, which segnalazioni it draws, where the form comes from. */
export interface CasoAtteso {
  readonly cella: Contenuto;
  readonly atteso: RisultatoAtteso;
  readonly codici?: readonly string[];
  /** Text of the indicator, and the column *Unità*, where they matter. */
  readonly indicatore?: string;
  readonly unita?: string;
  readonly fonte: string;
}

const BERGAMO = 'Camera di Bergamo, Piano 2019-2021';
const CASERTA = 'Camera di Caserta, Piano 2012-2014';
const PIRA = 'PIRA di una Camera, 2017-2019';
const IZSLER = 'IZSLER, cruscotto 2020';
const CONTRATTO = 'contract 2';
const USO = 'modo di scrivere diffuso';

const illeggibile: RisultatoAtteso = { kind: 'illeggibile' };
const esito = (atteso: 'si' | 'no'): RisultatoAtteso => ({ kind: 'esito', atteso });
const conFormato = (value: number, format: string): Contenuto => ({ value, format });
const testo = (value: string): Contenuto => value;
const caso = (
  cella: Contenuto,
  atteso: RisultatoAtteso,
  fonte: string,
  altro: Partial<CasoAtteso> = {},
): CasoAtteso => ({ cella, atteso, fonte, ...altro });

/** Read without a remark. */
export const ACCETTATI: readonly CasoAtteso[] = [
  caso(8, soglia(8), BERGAMO),
  caso('8', soglia(8), `${CONTRATTO}: numero scritto come testo`),
  caso('4.000', soglia(4000), BERGAMO),
  caso('1.600', soglia(1600), BERGAMO),
  caso(conFormato(4000, '#,##0'), soglia(4000), BERGAMO),
  caso('3,5', soglia(3.5), BERGAMO),
  caso('1,00', soglia(1), CASERTA),
  caso('0,5', soglia(0.5), CONTRATTO),
  caso('12.500,75', soglia(12500.75), CONTRATTO),
  caso('1.234.567', soglia(1234567), CONTRATTO),
  caso('12 500', soglia(12500), USO),
  caso('12\u202f500', soglia(12500), 'spazio stretto non divisibile'),
  caso("12'500", soglia(12500), USO),
  caso('1,234.50', soglia(1234.5), 'foglio esportato in inglese'),
  caso('12.75', soglia(12.75), 'punto decimale: nessun altra lettura'),
  caso('0.800', soglia(0.8), 'uno zero non apre un gruppo di migliaia'),
  caso('-5', soglia(-5), CONTRATTO),
  caso('\u22125', soglia(-5), 'segno meno tipografico'),
  caso('n. 8', soglia(8), USO),
  caso('N° 8', soglia(8), USO),
  caso('8 iniziative', soglia(8), USO),

  caso(percento(0.8), soglia(80, 'percento'), BERGAMO),
  caso(conFormato(0.839, '0.0%'), soglia(83.9, 'percento'), BERGAMO),
  caso(conFormato(0.57, '0.00%'), soglia(57, 'percento'), '57, non 56,99999999999999'),
  caso('80%', soglia(80, 'percento'), BERGAMO),
  caso('80 %', soglia(80, 'percento'), CONTRATTO),
  caso('80\u00a0%', soglia(80, 'percento'), CONTRATTO),
  caso('80 per cento', soglia(80, 'percento'), USO),
  caso('99.5%', soglia(99.5, 'percento'), 'il segno % toglie il dubbio di una data'),

  caso('≥ 1', soglia(1, 'numero', '>='), BERGAMO),
  caso('≥1', soglia(1, 'numero', '>='), IZSLER),
  caso('>= 1', soglia(1, 'numero', '>='), CONTRATTO),
  caso('> = 1', soglia(1, 'numero', '>='), CONTRATTO),
  caso('=> 1', soglia(1, 'numero', '>='), CONTRATTO),
  caso('>=80%', soglia(80, 'percento', '>='), PIRA),
  caso('≤65%', soglia(65, 'percento', '<='), BERGAMO),
  caso('≤ 0,5%', soglia(0.5, 'percento', '<='), IZSLER),
  caso('<= 30', soglia(30, 'numero', '<='), CONTRATTO),
  caso('<= 280', soglia(280, 'numero', '<='), PIRA),
  caso('=< 30', soglia(30, 'numero', '<='), USO),
  caso('≤\u00a030', soglia(30, 'numero', '<='), CONTRATTO),
  caso('< 5', soglia(5, 'numero', '<'), CONTRATTO),
  caso('> 5', soglia(5, 'numero', '>'), CONTRATTO),
  caso('= 5', soglia(5, 'numero', '='), CONTRATTO),
  caso('maggiore o uguale a 1', soglia(1, 'numero', '>='), CONTRATTO),
  caso('Maggiore  o uguale al 80%', soglia(80, 'percento', '>='), CONTRATTO),
  caso('non inferiore a 10', soglia(10, 'numero', '>='), USO),
  caso('almeno 5', soglia(5, 'numero', '>='), CONTRATTO),
  caso('min. 5', soglia(5, 'numero', '>='), USO),
  caso('non superiore al 65%', soglia(65, 'percento', '<='), USO),
  caso('max 30 gg', soglia(30, 'giorni', '<='), USO),
  caso('entro 30 gg', soglia(30, 'giorni', '<='), USO),
  caso('non oltre 5 giorni', soglia(5, 'giorni', '<='), USO),
  caso('più di 3', soglia(3, 'numero', '>'), USO),
  caso('≥ 1.5', soglia(1.5, 'numero', '>='), 'una scadenza non porta ≥'),

  caso('3,5 gg', soglia(3.5, 'giorni'), BERGAMO),
  caso('3.5 gg', soglia(3.5, 'giorni'), "l'unità toglie il dubbio di una data"),
  caso('3,5gg.', soglia(3.5, 'giorni'), CONTRATTO),
  caso('3 mesi', soglia(3, 'mesi'), BERGAMO),
  caso('1 mese', soglia(1, 'mesi'), CONTRATTO),
  caso('10 gg lavorativi', soglia(10, 'giorni-lavorativi'), CONTRATTO),
  caso('10 gg. lav.', soglia(10, 'giorni-lavorativi'), USO),
  caso('10 giorni lavorativi', soglia(10, 'giorni-lavorativi'), USO),
  caso('€ 12.500,00', soglia(12500, 'euro'), CONTRATTO),
  caso('€12.500', soglia(12500, 'euro'), CONTRATTO),
  caso('12.500 euro', soglia(12500, 'euro'), CONTRATTO),
  caso('12.500,00 €', soglia(12500, 'euro'), CONTRATTO),
  caso(conFormato(3.5, '0.0" gg"'), soglia(3.5, 'giorni'), 'unità nel formato della cella'),
  caso(conFormato(12500, '[$€-410] #,##0.00'), soglia(12500, 'euro'), 'formato valuta di Excel'),
  caso(conFormato(12500, '_-* #,##0.00 "€"_-'), soglia(12500, 'euro'), 'formato contabilità'),
  caso(30, soglia(30, 'giorni'), 'colonna Unità', { unita: 'giorni' }),
  caso('≤ 30', soglia(30, 'giorni', '<='), 'colonna Unità', { unita: 'gg' }),
  caso(80, soglia(80, 'percento'), 'colonna Unità', { unita: '%' }),
  caso('80%', soglia(80, 'percento'), 'colonna Unità che ripete la cella', { unita: '%' }),
  caso(8, soglia(8), 'colonna Unità con parole che non sono unità', { unita: 'vedi scheda' }),

  caso('tra 10 e 20', intervallo(10, 20), CONTRATTO),
  caso('Fra 10 ed 20', intervallo(10, 20), USO),
  caso('compreso tra 10 e 20', intervallo(10, 20), USO),
  caso('da 10 a 20', intervallo(10, 20), USO),
  caso('tra il 10% e il 20%', intervallo(10, 20, 'percento'), USO),
  caso('tra 10 e 20%', intervallo(10, 20, 'percento'), USO),
  caso('tra 2,5 e 3,5 gg', intervallo(2.5, 3.5, 'giorni'), USO),
  caso('80%-90%', intervallo(80, 90, 'percento'), 'con le unità non può essere altro'),

  caso(giorno('2019-11-30'), scadenza('2019-11-30'), BERGAMO),
  caso(conFormato(43799.75, 'dd/mm/yyyy hh:mm'), scadenza('2019-11-30'), "l'ora non conta"),
  caso(conFormato(43799, '[$-410]d mmmm yyyy;@'), scadenza('2019-11-30'), 'formato italiano'),
  caso(conFormato(43799, 'gg/mm/aaaa'), scadenza('2019-11-30'), 'codice di formato in italiano'),
  caso('30.11.2019', scadenza('2019-11-30'), BERGAMO),
  caso('31.3.2019', scadenza('2019-03-31'), BERGAMO),
  caso('30. 11. 2019', scadenza('2019-11-30'), CONTRATTO),
  caso('30/11/2019', scadenza('2019-11-30'), BERGAMO),
  caso('30-11-2019', scadenza('2019-11-30'), USO),
  caso('30/11/19', scadenza('2019-11-30'), 'anno di due cifre'),
  caso('30/11/2019 00:00:00', scadenza('2019-11-30'), 'esportazioni: data con l’ora'),
  caso('2019-11-30', scadenza('2019-11-30'), 'esportazioni'),
  caso('5.5.2019', scadenza('2019-05-05'), 'le due letture sono lo stesso giorno'),
  caso('entro il 30 novembre 2019', scadenza('2019-11-30'), CONTRATTO),
  caso('Entro il 30/11/2019', scadenza('2019-11-30'), CONTRATTO),
  caso('entro e non oltre il 30.11.2019', scadenza('2019-11-30'), USO),
  caso('non oltre il 30.11.2019', scadenza('2019-11-30'), CONTRATTO),
  caso('≤ 30.11.2019', scadenza('2019-11-30'), USO),
  caso('30 nov. 2019', scadenza('2019-11-30'), CONTRATTO),
  caso('30-nov-19', scadenza('2019-11-30'), 'come Excel mostra le date'),
  caso('1° dicembre 2019', scadenza('2019-12-01'), USO),
  caso('31 DICEMBRE 2019', scadenza('2019-12-31'), USO),

  caso('SI', esito('si'), CONTRATTO),
  caso('sì', esito('si'), CONTRATTO),
  caso('si\u0300', esito('si'), 'accento scomposto'),
  caso("Si'", esito('si'), USO),
  caso('NO', esito('no'), CONTRATTO),
  caso(true, esito('si'), 'valore logico di Excel'),
  caso(false, esito('no'), 'valore logico di Excel'),

  caso('monitoraggio', monitoraggio, BERGAMO),
  caso(' Monitoraggio ', monitoraggio, CONTRATTO),
  caso('(monitoraggio)', monitoraggio, USO),
  caso('in monitoraggio', monitoraggio, USO),
  caso('MONIT.', monitoraggio, USO),

  caso('-', nonPrevisto, BERGAMO),
  caso('–', nonPrevisto, CONTRATTO),
  caso('—', nonPrevisto, CONTRATTO),
  caso(' - ', nonPrevisto, CONTRATTO),
  caso(null, nonPrevisto, CONTRATTO),
  caso('   ', nonPrevisto, CONTRATTO),
  caso('\u00a0', nonPrevisto, CONTRATTO),
  caso(formula('=IF(A1="","",A1)', ''), nonPrevisto, 'formula che dà un testo vuoto'),
  caso(formula('=ENTE!C8', 8), soglia(8), 'formula col suo risultato'),

  caso(percento(1), progetto(100), BERGAMO, {
    indicatore: 'Progetto: PID - Punto Impresa Digitale',
  }),
  caso('100%', progetto(100), BERGAMO, {
    indicatore: 'Progetto: acquisizione dei codici SDI/PEC per fatturazione elettronica in XAC',
  }),
  caso('90%', progetto(90), CONTRATTO, { indicatore: 'Progetto NIBI: riorganizzazione dei corsi' }),
  caso('≥ 80%', progetto(80), CONTRATTO, { indicatore: 'PROGETTO : Digitalizzazione archivio' }),
  caso('100%', progetto(100), 'un per cento di riduzione non è la misura', {
    indicatore: 'Progetto: Riduzione del 10% dei consumi',
  }),
  caso(percento(0.9), soglia(90, 'percento'), BERGAMO, {
    indicatore: 'Progetto NIBI: % media di gradimento del servizio',
  }),
  caso('90%', soglia(90, 'percento'), BERGAMO, {
    indicatore: 'Progetto "Bergamo Tecnologica": % media di gradimento del servizio',
  }),
  caso(10, soglia(10), BERGAMO, {
    indicatore: 'Progetto FP Export: realizzazione di consulenze dirette alle PMI',
  }),
  caso('100%', soglia(100, 'percento'), CONTRATTO, {
    indicatore: 'Progetto Scuola: N. studenti coinvolti / N. studenti previsti',
  }),
  caso('90%', soglia(90, 'percento'), 'una quota più avanti nel testo', {
    indicatore: 'Progetto Sportello: gradimento espresso in % degli utenti',
  }),
  caso('100%', soglia(100, 'percento'), 'senza i due punti', {
    indicatore: 'Progetto PID Punto Impresa Digitale',
  }),
  caso('100%', soglia(100, 'percento'), 'non comincia con Progetto', {
    indicatore: 'Avanzamento del progetto: PID',
  }),
];

/** Read, with a remark that shows every reading and the one taken. */
export const AMBIGUI: readonly CasoAtteso[] = [
  caso('1.2.2019', scadenza('2019-02-01'), BERGAMO, { codici: ['RA-105'] }),
  caso('entro il 7/6/2019', scadenza('2019-06-07'), CONTRATTO, { codici: ['RA-105'] }),
  caso('10-20', intervallo(10, 20), CONTRATTO, { codici: ['RA-106'] }),
  caso('10 – 20', intervallo(10, 20), CONTRATTO, { codici: ['RA-106'] }),
  caso(0.8, soglia(80, 'percento'), 'colonna Unità', { unita: '%', codici: ['RA-110'] }),
  caso('tra 0,8 e 0,9', intervallo(80, 90, 'percento'), 'colonna Unità', {
    unita: '%',
    codici: ['RA-110'],
  }),
  caso('80%', soglia(80, 'percento'), 'colonna Unità', { unita: 'giorni', codici: ['RA-111'] }),
  caso(formula('=ENTE!C8', null), nonPrevisto, 'file mai ricalcolato', { codici: ['RA-109'] }),
];

/** Refused: never a number, never a zero. */
export const RIFIUTATI: readonly CasoAtteso[] = [
  ...['3.5', '31.12', '1.10', '12.2019', '11.2019', '≤ 3.5'].map((cella) =>
    caso(cella, illeggibile, 'forma di una data', {
      codici: [cella.startsWith('≤') ? 'RA-103' : 'RA-102'],
    }),
  ),
  ...['10-12', '1-3'].map((cella) =>
    caso(cella, illeggibile, 'intervallo o giorno e mese', { codici: ['RA-102'] }),
  ),
  ...['30 novembre', 'novembre 2019', 'entro novembre 2019', '31/12', '2019-11', '20-10'].map(
    (cella) => caso(cella, illeggibile, 'data senza giorno o senza anno', { codici: ['RA-103'] }),
  ),
  ...['11/2019'].map((cella) =>
    caso(cella, illeggibile, 'rapporto o mese', { codici: ['RA-102'] }),
  ),
  ...['tra 20 e 10', 'tra 90% e 80%'].map((cella) =>
    caso(cella, illeggibile, 'estremi scambiati', { codici: ['RA-107'] }),
  ),
  ...[
    '31.2.2019',
    '30.13.2019',
    '≥ 30.11.2019',
    'oltre il 30.11.2019',
    'dal 1.1.2019 al 31.12.2019',
    'dal 3.5 al 4.5',
    '1.23,4',
    '1.600.00',
    '12.34.56',
    '1,2,3',
    '1, 2',
    '10 20',
    '8.',
    '1e5',
    '123456789012345678901234567890123',
    '12/15',
    '12/0',
    '2 settimane',
    '12 ore',
    '1,5 milioni',
    '12 mila euro',
    'circa 80%',
    '80% (stima)',
    '80%%',
    '€ 80%',
    '>= ',
    '≥',
    '=1+1',
    '=SOMMA(A1:A2)',
    'n.d.',
    'in corso',
    'da definire',
    'come da programma',
    '?',
    '/',
    '__proto__',
    'constructor',
    'x'.repeat(9000),
  ].map((cella) => caso(testo(cella), illeggibile, 'nessuna forma', { codici: ['RA-101'] })),
  caso(errore('#N/D'), illeggibile, 'errore di Excel', { codici: ['RA-108'] }),
  caso(errore('#DIV/0!'), illeggibile, 'errore di Excel', { codici: ['RA-108'] }),
  caso({ value: 0.5, format: 'h:mm' }, illeggibile, "un'ora", { codici: ['RA-101'] }),
  caso({ value: -3, format: 'dd/mm/yyyy' }, illeggibile, 'fuori dal calendario', {
    codici: ['RA-101'],
  }),
  caso(Number.POSITIVE_INFINITY, illeggibile, 'non è un numero di Excel', { codici: ['RA-101'] }),
];

/** In a sheet where another cell can only have been written with a decimal point. */
export const IN_FOGLIO_CON_PUNTO: readonly CasoAtteso[] = [
  caso('1.600', soglia(1600), CONTRATTO, { codici: ['RA-104'] }),
  caso('≥ 1.600', soglia(1600, 'numero', '>='), CONTRATTO, { codici: ['RA-104'] }),
  caso('1,600', soglia(1.6), CONTRATTO, { codici: ['RA-104'] }),
  caso('tra 1.600 e 2.000', intervallo(1600, 2000), CONTRATTO, { codici: ['RA-104'] }),
  caso(1600, soglia(1600), 'una cella numerica non è ambigua'),
  caso('1.600,50', soglia(1600.5), 'punto e virgola insieme dicono chi è chi'),
  caso('1.234.567', soglia(1234567), 'due gruppi: solo migliaia'),
];
