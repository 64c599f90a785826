import type { WithFindings } from '../../findings';
import type { CellValue } from '../../model/cell';
import { FOGLI_PROPRI, LIVELLO_IN_PAROLE } from '../../model/foglioProprio';
import type { FonteLivello, Livello } from '../../model/organigramma';
import type { Cruscotto } from '../../model/piano';
import type { Risultato } from '../../model/risultato';
import type { WorkbookSnapshot } from '../../model/workbook';
import type { WritePlan } from '../../model/writePlan';
import { camereDi } from '../../regole/camere';
import { appendTo, type RigaDaAggiungere } from './append';
import { indizi, type Indizio } from './organigrammaIndizi';

type Intestazione = (typeof FOGLI_PROPRI.organigramma.intestazioni)[number] | 'Dedotto da';

/** The heading as a name of its own: identifiers are ASCII. */
const UNITA = 'Unità';

/** Levels that answer to the ente whoever the people are. */
const SOTTO_L_ENTE: readonly Livello[] = ['segretario_generale', 'dirigente'];

/** Where the level comes from, in the words of the column *Dedotto da*. */
const FONTI: Readonly<Record<FonteLivello, string>> = {
  organigramma: 'livello da questo foglio',
  titolo: 'livello dal titolo del cruscotto',
  foglio: 'livello dal nome del foglio',
  predefinito: 'livello non indicato: preso come servizio',
};

/** A proposal of *Risponde a*, and why. */
interface Capo {
  readonly unita: string | null;
  readonly perche: string;
}

/**
 * The sheet *Organigramma*, made when a person asks for it: a line for each cruscotto whose sheet has none yet, with the level
 * at which it was read and what that was inferred from. Lines that stand are never changed.
 */
export function planOrganigramma(
  book: WorkbookSnapshot,
  risultato: Risultato,
): WithFindings<WritePlan> {
  const cruscotti = risultato.cruscotti.map(({ cruscotto }) => cruscotto);
  const camere = camereDi(cruscotti, []);
  const condivisi = indizi(cruscotti, risultato.abbinamenti);
  const righe = cruscotti.map((cruscotto, indice) => {
    const stessa = cruscotti.filter((_, altro) => camere[altro] === camere[indice]);
    return rigaOf(cruscotto, capoOf(cruscotto, stessa, condivisi.get(indice)));
  });
  return appendTo(book, 'organigramma', 'Foglio', righe);
}

/**
 * To whom a servizio answers only a person knows. What the cruscotti tell is proposed: the one above it with whom it shares
 * most indicators, else the only one who could be meant.
 */
function capoOf(
  { livello }: Cruscotto,
  camera: readonly Cruscotto[],
  indizio: Indizio | undefined,
): Capo {
  const di = (cercati: readonly Livello[]) =>
    camera.filter((altro) => cercati.includes(altro.livello));
  if (SOTTO_L_ENTE.includes(livello)) {
    const unita = di(['ente'])[0]?.unita ?? null;
    return { unita, perche: unita === null ? '' : 'risponde all’ente per il suo livello' };
  }
  if (livello !== 'servizio') return { unita: null, perche: '' };
  if (indizio !== undefined) {
    const quanti = indizio.quanti === 1 ? '1 indicatore' : `${String(indizio.quanti)} indicatori`;
    return { unita: indizio.capo.unita, perche: `ha in comune ${quanti} con chi sta sopra` };
  }
  const [solo, altro] = di(SOTTO_L_ENTE);
  return solo !== undefined && altro === undefined
    ? { unita: solo.unita, perche: 'risponde all’unico dirigente' }
    : { unita: null, perche: 'a chi risponde è da scrivere' };
}

function rigaOf(cruscotto: Cruscotto, { unita, perche }: Capo): RigaDaAggiungere {
  const celle: Readonly<Record<Intestazione, CellValue>> = {
    Foglio: cruscotto.foglio,
    [UNITA]: cruscotto.unita,
    Livello: LIVELLO_IN_PAROLE[cruscotto.livello],
    'Risponde a': unita,
    Responsabile: null,
    'Dedotto da': [FONTI[cruscotto.fonteLivello], perche]
      .filter((parte) => parte !== '')
      .join('; '),
  };
  return { chiave: cruscotto.foglio, celle: new Map(Object.entries(celle)) };
}
