import type { Sourced } from '../../model/cell';
import type { Consuntivo } from '../../model/consuntivo';
import type { RisultatoAtteso } from '../../model/risultatoAtteso';

export interface ContestoConsuntivo {
  readonly rowKey: string;
  /** The actual is read against this target. */
  readonly atteso: Sourced<RisultatoAtteso>;
  /** Text of the indicator. */
  readonly testo: string;
  readonly date1904: boolean;
  /** The numbers of this sheet use a decimal point. */
  readonly puntoDecimale: () => boolean;
}

export const ASSENTE: Consuntivo = { kind: 'assente' };
export const ILLEGGIBILE: Consuntivo = { kind: 'illeggibile' };
