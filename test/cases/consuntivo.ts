import type { Consuntivo, Unita } from '../../src/core';
import { errore, formula, giorno, percento, type Contenuto } from '../support/book';
import { fatto, fattoIl, nonRilevato } from '../support/piano';

/** One cell *Consuntivo* beside its target: how it reads, which segnalazioni it draws, where the form comes from. */
export interface CasoConsuntivo {
  readonly atteso: Contenuto;
  readonly cella: Contenuto;
  readonly consuntivo: Consuntivo;
  readonly codici?: readonly string[];
  /** Text of the indicator, and the columns *Numeratore* and *Denominatore*, where they matter. */
  readonly indicatore?: string;
  readonly numeratore?: Contenuto;
  readonly denominatore?: Contenuto;
  readonly fonte: string;
}

const BERGAMO = 'Camera di Bergamo, consuntivo 2019';
const IZSLER = 'IZSLER, cruscotto 2020';
const CONTRATTO = 'contract 2';
const USO = 'modo di scrivere diffuso';

const RAPPORTO = 'N. utenti anno x / N. utenti anno x-1';
const QUOTA = 'N. pratiche evase / N. pratiche pervenute';
const CONTA = 'N. iniziative di promozione';

const illeggibile: Consuntivo = { kind: 'illeggibile' };
const esito = (valore: 'si' | 'no'): Consuntivo => ({ kind: 'esito', valore });
const rapporto = (
  numeratore: number,
  denominatore: number,
  valore: number,
  unita: Unita = 'numero',
): Consuntivo => ({
  kind: 'misura',
  misura: { valore, unita },
  rapporto: { numeratore, denominatore },
});
const caso = (
  atteso: Contenuto,
  cella: Contenuto,
  consuntivo: Consuntivo,
  fonte: string,
  altro: Partial<CasoConsuntivo> = {},
): CasoConsuntivo => ({ atteso, cella, consuntivo, fonte, ...altro });
const conFormato = (value: number, format: string): Contenuto => ({ value, format });

/** Read without a remark. */
export const ACCETTATI: readonly CasoConsuntivo[] = [
  caso(8, 12, fatto(12), BERGAMO),
  caso(8, 0, fatto(0), 'zero è un risultato'),
  caso(11, '13', fatto(13), `${BERGAMO}: numero come testo`),
  caso('4.000', conFormato(3985, '#,##0'), fatto(3985), BERGAMO),
  caso('≥ 8', '12', fatto(12), IZSLER),
  caso(8, '1.600', fatto(1600), CONTRATTO),
  caso(8, '8 incontri', fatto(8), USO),
  caso(8, formula('=SUM(A1:A2)', 9), fatto(9), 'formula col suo risultato'),

  caso(percento(0.8), percento(0.75), fatto(75, 'percento'), BERGAMO),
  caso('80%', conFormato(0.839, '0.0%'), fatto(83.9, 'percento'), BERGAMO),
  caso('≥91%', '96,27%', fatto(96.27, 'percento'), IZSLER),
  caso('≤ 0,5%', '0%', fatto(0, 'percento'), IZSLER),
  caso('80%', 75, fatto(75, 'percento'), `${CONTRATTO}: numero semplice, in punti`),
  caso('80%', '75', fatto(75, 'percento'), `${CONTRATTO}: numero semplice, in punti`),
  caso('80%', 0, fatto(0, 'percento'), 'zero non è una frazione'),
  caso('80%', 2.1, fatto(2.1, 'percento'), 'oltre 2: in punti'),
  caso('40%', 1.5, fatto(1.5, 'percento'), 'atteso sotto 50: in punti'),
  caso('tra 10% e 20%', percento(0.15), fatto(15, 'percento'), USO),

  caso('80%', '12/15', rapporto(12, 15, 80, 'percento'), CONTRATTO),
  caso('80%', '12 / 15', rapporto(12, 15, 80, 'percento'), CONTRATTO),
  caso('80%', '12 su 15', rapporto(12, 15, 80, 'percento'), USO),
  caso('80%', '12/15 (80%)', rapporto(12, 15, 80, 'percento'), USO),
  caso('80%', '12/15 = 80%', rapporto(12, 15, 80, 'percento'), USO),
  caso('80%', '1.200/1.500', rapporto(1200, 1500, 80, 'percento'), CONTRATTO),
  caso('≥ 1', '12/15', rapporto(12, 15, 0.8), CONTRATTO, { indicatore: RAPPORTO }),
  caso('≥1', '0,93 (12,21/13,06)', rapporto(12.21, 13.06, 12.21 / 13.06), IZSLER),
  caso('≥1', '1,73 (8/4,6)', rapporto(8, 4.6, 8 / 4.6), `${IZSLER}: stampato troncato`),
  caso('≥1', '0,90 (79/87,3)', rapporto(79, 87.3, 79 / 87.3), IZSLER),
  caso('90%', '93% (12,21/13,06)', rapporto(12.21, 13.06, 93.4915773353752, 'percento'), CONTRATTO),
  caso(
    '90%',
    '0,93 (12,21/13,06)',
    rapporto(12.21, 13.06, 93.4915773353752, 'percento'),
    CONTRATTO,
  ),
  caso('≥ 1', conFormato(1.04, '0.00'), fatto(1.04), BERGAMO, { indicatore: RAPPORTO }),

  caso('3,5 gg', '3,5 gg', fatto(3.5, 'giorni'), BERGAMO),
  caso('3,5 gg', 3.4, fatto(3.4, 'giorni'), "chi non dice l'unità intende quella dell'atteso"),
  caso('3 mesi', '2 mesi', fatto(2, 'mesi'), BERGAMO),
  caso('10 gg lavorativi', '8 gg. lav.', fatto(8, 'giorni-lavorativi'), CONTRATTO),
  caso('€ 12.500,00', '13.000 euro', fatto(13000, 'euro'), CONTRATTO),
  caso('€ 12.500,00', 13000, fatto(13000, 'euro'), CONTRATTO),
  caso('≤ 30', '28 gg', fatto(28), "l'indicatore dice l'unità", {
    indicatore: 'Giorni medi di pagamento delle fatture',
  }),

  caso('30.11.2019', giorno('2019-11-11'), fattoIl('2019-11-11'), BERGAMO),
  caso(giorno('2019-11-30'), '11.11.2019', fattoIl('2019-11-11'), BERGAMO),
  caso('31.10.2019', '31.10.2019', fattoIl('2019-10-31'), CONTRATTO),
  caso('30.11.2019', '13 novembre 2019', fattoIl('2019-11-13'), USO),

  caso('SI', 'sì', esito('si'), CONTRATTO),
  caso('SI', 'No', esito('no'), CONTRATTO),
  caso('SI', true, esito('si'), 'valore logico di Excel'),

  ...['n.d.', 'nd', 'N.D.', 'n. d.', '-', '–', '', '  ', 'non disponibile', 'dato non disponibile']
    .concat(['in corso', 'In corso', 'non rilevato'])
    .map((cella) => caso(8, cella, nonRilevato, CONTRATTO)),
  caso(8, null, nonRilevato, BERGAMO),
  caso('30.11.2019', 'n.d.', nonRilevato, BERGAMO),
  caso('80%', formula('=IF(A1="","",A1)', ''), nonRilevato, 'formula che dà un testo vuoto'),

  ...[73, percento(0.81), '0,93 (12,21/13,06)', '12/15', '31.10.2019', 'SI', '3 mesi'].map(
    (cella) =>
      caso('monitoraggio', cella, { kind: 'illeggibile' }, 'in monitoraggio ogni genere va bene'),
  ),
  caso('monitoraggio', 'monitoraggio', nonRilevato, 'la parola ripetuta non è un valore'),
  caso('-', 5, fatto(5), 'rilevato senza che fosse atteso'),

  caso('80%', null, rapporto(12, 15, 80, 'percento'), CONTRATTO, {
    numeratore: 12,
    denominatore: 15,
  }),
  caso('≥ 1', null, rapporto(12, 15, 0.8), CONTRATTO, { numeratore: '12', denominatore: '15' }),
  caso('3,5 gg', null, rapporto(105, 30, 3.5, 'giorni'), 'media = giorni / pratiche', {
    numeratore: 105,
    denominatore: 30,
  }),
  caso('80%', percento(0.84), fatto(84, 'percento'), 'arrotondato: è lo stesso rapporto', {
    numeratore: 26,
    denominatore: 31,
  }),
  caso('80%', null, nonRilevato, 'senza numeratore non si è ancora misurato', {
    numeratore: null,
    denominatore: 15,
  }),
  caso('30.11.2019', null, nonRilevato, 'una scadenza non è un rapporto', {
    numeratore: 12,
    denominatore: 15,
  }),
];

/** Read, with a remark. */
export const SEGNALATI: readonly CasoConsuntivo[] = [
  caso('≥95%', '≥95%', fatto(95, 'percento'), IZSLER, { codici: ['CO-110'] }),
  caso(8, 'almeno 9', fatto(9), CONTRATTO, { codici: ['CO-110'] }),
  caso('30.11.2019', 'entro il 30.11.2019', fattoIl('2019-11-30'), USO, { codici: ['CO-110'] }),
  caso('80%', 0.75, fatto(75, 'percento'), CONTRATTO, { codici: ['CO-107'] }),
  caso('80%', '0,75', fatto(75, 'percento'), CONTRATTO, { codici: ['CO-107'] }),
  caso('80%', 1, fatto(100, 'percento'), `${CONTRATTO}: fino a 1 compreso`, {
    codici: ['CO-107'],
  }),
  caso('80%', 1.05, fatto(1.05, 'percento'), CONTRATTO, { codici: ['CO-108'] }),
  caso('50%', 2, fatto(2, 'percento'), `${CONTRATTO}: 2 e 50 compresi`, { codici: ['CO-108'] }),
  caso('≥ 1', '104%', fatto(1.04), CONTRATTO, { indicatore: RAPPORTO, codici: ['CO-109'] }),
  caso('≥ 1', percento(0.57), fatto(0.57), CONTRATTO, {
    indicatore: RAPPORTO,
    codici: ['CO-109'],
  }),
  caso('30.11.2019', '1.2.2019', fattoIl('2019-02-01'), CONTRATTO, { codici: ['CO-112'] }),
  caso('80%', '10/12', rapporto(10, 12, 83.3333333333333, 'percento'), 'forse 10 dicembre', {
    codici: ['CO-113'],
  }),
  caso('≥1', '0,39 (12,21/13,06)', rapporto(12.21, 13.06, 12.21 / 13.06), CONTRATTO, {
    codici: ['CO-115'],
  }),
  caso('3', '3,5 gg', fatto(3.5), "l'atteso non dice l'unità", { codici: ['CO-118'] }),
  caso('80%', percento(0.9), fatto(90, 'percento'), CONTRATTO, {
    numeratore: 12,
    denominatore: 15,
    codici: ['CO-114'],
  }),
  caso('≥ 1', 1, fatto(1), `${CONTRATTO}: 1 non è 0,8 arrotondato`, {
    numeratore: 12,
    denominatore: 15,
    codici: ['CO-114'],
  }),
  caso('80%', 'n.d.', nonRilevato, CONTRATTO, {
    numeratore: 12,
    denominatore: 15,
    codici: ['CO-114'],
  }),
  caso('80%', percento(0.9), fatto(90, 'percento'), 'denominatore zero: vale la cella', {
    numeratore: 12,
    denominatore: 0,
    codici: ['CO-122'],
  }),
  caso(8, formula('=SUM(A1:A2)', null), nonRilevato, 'file mai ricalcolato', {
    codici: ['CO-117'],
  }),
];

/** Refused: another kind than the target, or no actual at all. */
export const RIFIUTATI: readonly CasoConsuntivo[] = [
  caso(8, 'vedi relazione', illeggibile, CONTRATTO, { codici: ['CO-101'] }),
  caso(8, 'fatto', illeggibile, CONTRATTO, { codici: ['CO-101'] }),
  caso('80%', '80% circa', illeggibile, CONTRATTO, { codici: ['CO-101'] }),
  caso(8, 'x'.repeat(9000), illeggibile, 'cella sterminata', { codici: ['CO-101'] }),
  caso(8, '=1+1', illeggibile, 'testo che sembra una formula', { codici: ['CO-101'] }),
  caso(8, '3.5', illeggibile, 'forma di una data', { codici: ['CO-102'] }),
  caso('80%', '11/2019', illeggibile, 'rapporto o mese', { codici: ['CO-102'] }),
  caso('80%', '10-12', illeggibile, 'intervallo o giorno', { codici: ['CO-102'] }),
  caso('80%', 'tra 10 e 20', illeggibile, 'un consuntivo è un valore', { codici: ['CO-103'] }),
  caso(8, 'SI', illeggibile, CONTRATTO, { codici: ['CO-103'] }),
  caso(8, true, illeggibile, CONTRATTO, { codici: ['CO-103'] }),
  caso(8, 'monitoraggio', illeggibile, CONTRATTO, { codici: ['CO-103'] }),
  caso(8, '12/15', illeggibile, 'rapporto per un conteggio', {
    indicatore: CONTA,
    codici: ['CO-103'],
  }),
  caso(8, '93% (12/13)', illeggibile, 'percentuale per un conteggio', {
    indicatore: CONTA,
    codici: ['CO-103'],
  }),
  caso('30.11.2019', 12, illeggibile, CONTRATTO, { codici: ['CO-103'] }),
  caso('30.11.2019', '80%', illeggibile, CONTRATTO, { codici: ['CO-103'] }),
  caso('30.11.2019', 'fatto', illeggibile, CONTRATTO, { codici: ['CO-101'] }),
  caso('30.11.2019', 'novembre 2019', illeggibile, 'data senza giorno', { codici: ['CO-123'] }),
  caso('30.11.2019', '31/11/2019', illeggibile, 'giorno che non esiste', { codici: ['CO-101'] }),
  caso('SI', 1, illeggibile, CONTRATTO, { codici: ['CO-103'] }),
  caso('SI', 'fatto', illeggibile, CONTRATTO, { codici: ['CO-101'] }),
  caso(8, giorno('2019-10-31'), illeggibile, CONTRATTO, { codici: ['CO-104'] }),
  caso(8, '31.10.2019', illeggibile, CONTRATTO, { codici: ['CO-104'] }),
  caso('80%', giorno('2015-12-01'), illeggibile, `${CONTRATTO}: 12/15 mangiato da Excel`, {
    codici: ['CO-104'],
  }),
  caso('≥ 1', giorno('2015-12-01'), illeggibile, CONTRATTO, {
    indicatore: RAPPORTO,
    codici: ['CO-104'],
  }),
  caso(8, '90%', illeggibile, CONTRATTO, { indicatore: CONTA, codici: ['CO-105'] }),
  caso(8, percento(0.9), illeggibile, CONTRATTO, { indicatore: CONTA, codici: ['CO-105'] }),
  caso('80%', '5 gg', illeggibile, CONTRATTO, { codici: ['CO-105'] }),
  caso('80%', '8 incontri', illeggibile, CONTRATTO, { codici: ['CO-105'] }),
  caso('90 gg', '3 mesi', illeggibile, 'non si converte mai', { codici: ['CO-105'] }),
  caso('10 gg lavorativi', '8 gg', illeggibile, 'giorni di calendario?', { codici: ['CO-105'] }),
  caso('≤ 30', '1 mese', illeggibile, "l'indicatore dice giorni", {
    indicatore: 'Giorni medi di pagamento delle fatture',
    codici: ['CO-105'],
  }),
  ...['12/0', '12/', '12/-', '0,93 (12,21/0)'].map((cella) =>
    caso('80%', cella, illeggibile, CONTRATTO, { indicatore: QUOTA, codici: ['CO-106'] }),
  ),
  ...[null, 0, '-', 'n.d.', 'molte', errore('#REF!')].map((denominatore) =>
    caso('80%', null, illeggibile, CONTRATTO, { numeratore: 12, denominatore, codici: ['CO-106'] }),
  ),
  caso('80%', null, illeggibile, CONTRATTO, {
    numeratore: 'molte',
    denominatore: 15,
    codici: ['CO-106'],
  }),
  caso(8, errore('#DIV/0!'), illeggibile, 'errore di Excel', { codici: ['CO-116'] }),
  caso(8, errore('#N/D'), illeggibile, 'errore di Excel', { codici: ['CO-116'] }),
  caso(8, { value: 0.5, format: 'h:mm' }, illeggibile, "un'ora", { codici: ['CO-101'] }),
  caso('monitoraggio', 'vedi relazione', illeggibile, 'riga che comunque non si calcola', {
    codici: ['CO-119'],
  }),
  caso('-', 'vedi relazione', illeggibile, 'riga che comunque non si calcola', {
    codici: ['CO-119'],
  }),
];
