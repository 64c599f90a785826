import type { Interruption } from './richapi/executor';
import type { RichApiRequest } from './richapi/executor';

/** What goes wrong with one request. */
export type Fault =
  /** The channel answers with a classic error number; nothing of the batch was run. */
  | { readonly kind: 'classic'; readonly error: number }
  /** The batch stops after some actions with an error of the object model. */
  | { readonly kind: 'body'; readonly interruption: Interruption }
  /** No answer ever comes; `ran` says whether the batch was carried out. */
  | { readonly kind: 'silence'; readonly ran: boolean };

/** Asked once for every RichApi request, first one 1; null = nothing goes wrong. */
export type FaultPlan = (request: number, body: RichApiRequest) => Fault | null;

export const NO_FAULTS: FaultPlan = () => null;
