import type { Finding } from '../findings';

/** A person's word that a remark may stay as it is, from the sheet *Segnalazioni*. */
export interface Accettazione {
  readonly da: string;
  /** As written; a date cell as `AAAA-MM-GG`. */
  readonly il: string;
  readonly motivo: string;
}

/** The remarks of a run that somebody accepted, and whose cell still holds what it held then. */
export type Accettate = ReadonlyMap<Finding, Accettazione>;
