import { toSerial } from '../../model/data';
import type { DatiServizi, SchedaIndividuale } from '../../model/individuali';
import { FORMATO_GIORNO, FORMATO_PERCENTO, frazione } from '../edits';
import type { Cella } from '../ownSheets/table';
import type { Riga } from './tabella';

/** *Esiti individuali*: one line a person, in the order of the schede. */
export function righeEsiti(
  schede: readonly SchedaIndividuale[],
  { anno, al }: DatiServizi,
  date1904: boolean,
): readonly Riga[] {
  const giorno: Cella = { value: toSerial(al, date1904), formato: FORMATO_GIORNO };
  const punti = (valore: number | null): Cella => ({
    value: frazione(valore),
    formato: FORMATO_PERCENTO,
  });
  return schede.map(
    ({ scritta, composizione, ente, unita, obiettivi, totale, esito }) =>
      new Map<string, Cella>([
        ['Persona o gruppo', { value: scritta.persona }],
        ['Profilo', { value: composizione?.profilo ?? (scritta.profilo || null) }],
        ['Unità', { value: scritta.unita || null }],
        ['Ente', punti(ente)],
        ['Risultato dell’unità', punti(unita)],
        ['Obiettivi', punti(obiettivi.percento)],
        ['Totale', punti(totale)],
        ['Esito', { value: esito }],
        ['Anno', { value: anno }],
        ['Al', giorno],
      ]),
  );
}
