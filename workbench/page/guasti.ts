import { CLASSIC_ERROR, NO_FAULTS, type FaultPlan } from '../host';

/** What a person may let go wrong in the emulated Excel. */
export const GUASTI = {
  nessuno: { nome: 'Nessun guasto', piano: NO_FAULTS },
  protetto: { nome: 'Foglio protetto (quello aperto)', piano: NO_FAULTS },
  modifica: { nome: 'Cella in modifica (attende Invio)', piano: NO_FAULTS },
  accesso: { nome: 'Accesso negato', piano: always(CLASSIC_ERROR.accessDenied) },
  occupato: { nome: 'Troppe richieste', piano: always(CLASSIC_ERROR.activityLimit) },
  silenzio: { nome: 'Nessuna risposta', piano: () => ({ kind: 'silence', ran: false }) as const },
} as const satisfies Record<string, { nome: string; piano: FaultPlan }>;

export type Guasto = keyof typeof GUASTI;

function always(error: number): FaultPlan {
  return () => ({ kind: 'classic', error });
}
