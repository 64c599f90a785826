import type { WithFindings } from '../../findings';
import type { CellValue } from '../../model/cell';
import { FOGLI_PROPRI, LIVELLO_IN_PAROLE } from '../../model/foglioProprio';
import type { Livello } from '../../model/organigramma';
import type { Cruscotto } from '../../model/piano';
import type { Risultato } from '../../model/risultato';
import type { WorkbookSnapshot } from '../../model/workbook';
import type { WritePlan } from '../../model/writePlan';
import { appendTo, type RigaDaAggiungere } from './append';

type Intestazione = (typeof FOGLI_PROPRI.organigramma.intestazioni)[number];

/** The heading as a name of its own: identifiers are ASCII. */
const UNITA = 'Unità';

/** Levels that answer to the ente whoever the people are; to whom a servizio answers only a person knows. */
const SOTTO_L_ENTE: readonly Livello[] = ['segretario_generale', 'dirigente'];

/**
 * The sheet *Organigramma*, made when a person asks for it: a line for each cruscotto whose sheet has none yet, with the level
 * at which it was read. Lines that stand are never changed.
 */
export function planOrganigramma(
  book: WorkbookSnapshot,
  { cruscotti }: Risultato,
): WithFindings<WritePlan> {
  const ente = cruscotti.find(({ cruscotto }) => cruscotto.livello === 'ente')?.cruscotto ?? null;
  const righe = cruscotti.map(({ cruscotto }) => rigaOf(cruscotto, ente));
  return appendTo(book, 'organigramma', 'Foglio', righe);
}

function rigaOf(cruscotto: Cruscotto, ente: Cruscotto | null): RigaDaAggiungere {
  const celle: Readonly<Record<Intestazione, CellValue>> = {
    Foglio: cruscotto.foglio,
    [UNITA]: cruscotto.unita,
    Livello: LIVELLO_IN_PAROLE[cruscotto.livello],
    'Risponde a': SOTTO_L_ENTE.includes(cruscotto.livello) ? (ente?.unita ?? null) : null,
    Responsabile: null,
  };
  return { chiave: cruscotto.foglio, celle: new Map(Object.entries(celle)) };
}
