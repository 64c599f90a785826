import type { RigaCalcolata } from '../model/risultato';
import type { Esito, MotivoFuoriCalcolo, MotivoNonCalcolabile } from '../model/raggiungimento';

export type Motivo = MotivoFuoriCalcolo | MotivoNonCalcolabile;

/** The word for a row that has no figure (contract 6). */
export const ESITO_SENZA_CIFRA: { readonly [M in Motivo]: Esito } = {
  monitoraggio: 'Monitoraggio',
  'peso-zero': 'Non pesato',
  assente: 'Non previsto',
  'non-rilevato': 'Non rilevato',
  'non-ancora-dovuto': 'Non ancora dovuto',
  illeggibile: 'Illeggibile',
  annullato: 'Annullato',
  'non-misurabile': 'Non misurabile',
};

/** The word of a row as people read it, wherever they do: one whose percentage a person set says so. */
export function esitoScritto(riga: Pick<RigaCalcolata, 'esito' | 'rettifica'>): string {
  return riga.rettifica === undefined ? riga.esito : esitoRettificato(riga.esito);
}

/** The band of a row whose percentage a person set. */
export function esitoRettificato(esito: Esito): string {
  return `${esito} (rettificato)`;
}
