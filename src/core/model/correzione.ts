import type { Finding } from '../findings';
import type { CellEdit } from './writePlan';

/** A cure that is certain, for a person to accept with a click: the add-in never writes people's cells by itself. */
export interface Correzione {
  /** The remark that goes when the edits are made. */
  readonly finding: Finding;
  /** People's cells, each with what it holds now and what it would hold; never one with a formula or on a protected sheet. */
  readonly edits: readonly CellEdit[];
  /** Other figures may change with it: a match that was only proposed becomes certain, say. */
  readonly cambiaCifre: boolean;
}
