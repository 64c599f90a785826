import { dateIn, finding, fromSerial, parseIsoDate, type IsoDate } from '../core';
import type { WithFindings, WorkbookSnapshot } from '../core';
import { readTabella, type Cella } from './tabella';
import { lookUp, vocabolario } from './vocabolario';

/** How people may name the line of the reference date in the column *Chiave*. It is no rule, so it stands apart from them. */
const CHIAVE_AL = vocabolario([
  ['al', true],
  ['data di riferimento', true],
]);

export function isChiaveAl(testo: string): boolean {
  return lookUp(CHIAVE_AL, testo) === true;
}

/** The reference date that the sheet *Parametri* gives; null where it gives none. The first filled line counts. */
export function readAl(book: WorkbookSnapshot): WithFindings<IsoDate | null> {
  const { value: righe } = readTabella(book, 'parametri', ['Chiave', 'Valore']);
  const riga = righe.find((una) => isChiaveAl(una('Chiave').testo) && una('Valore').testo !== '');
  if (riga === undefined) return { value: null, findings: [] };
  const cella = riga('Valore');
  const value = readGiorno(cella, book.date1904);
  if (value !== null) return { value, findings: [] };
  return { value, findings: [finding('FO-306', { letto: cella.testo }, cella.cell)] };
}

function readGiorno({ value, testo }: Cella, date1904: boolean): IsoDate | null {
  if (typeof value === 'number') return fromSerial(value, date1904);
  return parseIsoDate(testo) ?? dateIn(testo);
}
