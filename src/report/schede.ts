import type { SchedaCalcolata } from '../core';
import { reportAtteso, reportConsuntivo } from './indicatore';
import type { Report } from './schema';

type Scheda = NonNullable<Report['schede']>[number];

/** A project with its activities, each scored, and the result that every cruscotto takes that names it. */
export function reportScheda({ scheda, attivita, sintesi }: SchedaCalcolata): Scheda {
  const { progetto, cell } = scheda;
  const { percento, calcolati, mancanti } = sintesi;
  return {
    progetto,
    foglio: cell.sheet,
    riga: cell.row + 1,
    percento,
    calcolati,
    mancanti,
    attivita: attivita.map(({ indicatore, consuntivo, raggiungimento, esito }) => ({
      riga: indicatore.riga + 1,
      testo: indicatore.testo,
      peso: indicatore.peso.kind === 'valore' ? indicatore.peso.punti : null,
      atteso: reportAtteso(indicatore.atteso),
      consuntivo: reportConsuntivo(consuntivo),
      raggiungimento,
      esito,
    })),
  };
}
