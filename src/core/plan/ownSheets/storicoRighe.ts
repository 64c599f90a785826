import { toSerial } from '../../model/data';
import { LIVELLO_IN_PAROLE, type FOGLI_PROPRI } from '../../model/foglioProprio';
import type { CruscottoCalcolato, Risultato } from '../../model/risultato';
import type { RigaStorico } from '../../model/storico';
import { cifra, FORMATO_GIORNO, FORMATO_PERCENTO, frazione } from '../edits';
import type { Cella } from './table';

type Intestazione = (typeof FOGLI_PROPRI.storico.intestazioni)[number];
export type CelleStorico = Readonly<Record<Exclude<Intestazione, 'Elaborazione'>, Cella>>;

/** A line of *Storico* as it would be written, and whose it is. */
export interface VoceStorico {
  readonly chi: Pick<RigaStorico, 'anno' | 'foglio' | 'unita'>;
  readonly celle: CelleStorico;
}

export function rigaStorico(
  { al, anno }: Risultato,
  { cruscotto, totale }: CruscottoCalcolato,
  date1904: boolean,
): VoceStorico {
  const { foglio, unita } = cruscotto;
  const punti = (valore: number | null): Cella => ({
    value: frazione(valore),
    formato: FORMATO_PERCENTO,
  });
  return {
    chi: { anno, foglio, unita },
    celle: {
      Al: { value: toSerial(al, date1904), formato: FORMATO_GIORNO },
      Anno: { value: anno },
      Livello: { value: LIVELLO_IN_PAROLE[cruscotto.livello] },
      Foglio: { value: foglio },
      [UNITA]: { value: unita },
      Raggiungimento: punti(totale.percento),
      Misurato: punti(totale.percentoMisurato),
      Prudenziale: punti(totale.percentoPrudenziale),
      Calcolati: { value: totale.calcolati },
      Monitoraggio: { value: totale.monitoraggio },
      Mancanti: { value: totale.mancanti },
      Esclusi: { value: totale.esclusi },
      'Peso coperto': { value: cifra(totale.pesoCoperto), formato: FORMATO_PERCENTO },
      Esito: { value: totale.esito },
    },
  };
}

/** A heading as a name of its own: identifiers are ASCII. */
const UNITA = 'Unità';
