import { addDays, type IsoDate } from '../model/data';
import { tuttoONiente, type Punteggio } from './punteggio';

/** On or before the day, plus the calendar days that the setting `tolleranzaGiorni` forgives. */
export function scoreScadenza(entro: IsoDate, il: IsoDate, tolleranzaGiorni: number): Punteggio {
  const ultimo = tolleranzaGiorni === 0 ? entro : addDays(entro, tolleranzaGiorni);
  return tuttoONiente(il <= ultimo);
}
