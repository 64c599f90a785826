import type { StatoEsclusione } from './intervento';

export type MotivoFuoriCalcolo = 'monitoraggio' | 'assente' | 'peso-zero' | StatoEsclusione;
export type MotivoNonCalcolabile = 'non-rilevato' | 'non-ancora-dovuto' | 'illeggibile';

/** How far a target was reached, in percentage points, unrounded; never a silent zero (contract 3). */
export type Raggiungimento =
  | { readonly kind: 'calcolato'; readonly percento: number; readonly nonLimitato: number }
  | { readonly kind: 'non-calcolabile'; readonly motivo: MotivoNonCalcolabile }
  | { readonly kind: 'fuori-calcolo'; readonly motivo: MotivoFuoriCalcolo };

/** The band in words (contract 6). */
export type Esito =
  | 'Raggiunto'
  | 'Parzialmente raggiunto'
  | 'Non raggiunto'
  | 'In corso'
  | 'Non pesato'
  | 'Monitoraggio'
  | 'Non rilevato'
  | 'Non ancora dovuto'
  | 'Non previsto'
  | 'Illeggibile'
  | 'Annullato'
  | 'Non misurabile';
