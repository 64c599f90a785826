import { FOGLIO_LEGGIMI } from '../../model/individuali';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/workbook';
import type { CellEdit } from '../../model/writePlan';
import { contentAt, pushChange } from '../edits';

const RIGHE: readonly string[] = [
  'Schede obiettivi individuali e di gruppo',
  'Questa cartella contiene nomi e punteggi: tenerla in un luogo riservato, non accanto ai cruscotti, che sono aperti a tutti.',
  '1. Foglio «Composizione»: quanto contano, per ogni profilo, il risultato dell’ente, quello dell’unità e gli obiettivi della scheda. Le quote proposte sono un esempio da adattare al proprio sistema di misurazione.',
  '2. Foglio «Schede individuali»: una riga per obiettivo. Persona o gruppo, profilo e unità si scrivono sulla prima riga di ciascuno.',
  '3. «Indicatore del servizio»: copiare il testo dal foglio «Dati dei servizi»; la cifra segue quella del servizio e non si scrive.',
  '4. «Obiettivo proprio»: si scrivono testo, risultato atteso e consuntivo, come nei cruscotti.',
  '5. Aggiornare la cartella dopo ogni ricalcolo dei cruscotti: cambiano le colonne «% Raggiungimento», «Esito» e «Segnalazioni», gli «Esiti individuali» e una pagina da stampare per persona.',
];

/** The words of a new workbook's first sheet, written once: a sheet that holds anything is a person's. */
export function writeLeggimi(edits: CellEdit[], book: WorkbookSnapshot): void {
  const sheet = book.sheets.find(({ name }) => name === FOGLIO_LEGGIMI);
  if (sheet === undefined || !isVuoto(sheet)) return;
  RIGHE.forEach((testo, row) => {
    pushChange(edits, sheet, { row, col: 0 }, testo);
  });
}

function isVuoto(sheet: SheetSnapshot): boolean {
  return sheet.values.every((riga, row) =>
    riga.every((_, col) => contentAt(sheet, row, col) === null),
  );
}
