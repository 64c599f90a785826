import type { Finding, WithFindings } from '../findings';
import type { RigaCascata } from '../model/abbinamento';
import type { Accettate } from '../model/accettazione';
import type { Risultato } from '../model/risultato';
import type { WorkbookSnapshot } from '../model/workbook';
import { EMPTY_PLAN, type WritePlan } from '../model/writePlan';
import type { Settings } from '../settings';
import { planColonne } from './columns';
import { readAccettate } from './ownSheets/accettate';
import { planFogli, resolveFogli } from './ownSheets/plan';
import { planRegistro, readDaChiarire, type RigaRegistro } from './ownSheets/registro';
import type { FoglioRisolto } from './ownSheets/resolve';
import { subjectsOf } from './ownSheets/subject';
import { newElenco } from './ownSheets/table';
import { remember } from './remarks';

export { planAccettazione, planCorrezioni, type Gesto, type NonAccettabile } from './gesto';
export { planDati } from './ownSheets/dati';
export { planDecisione } from './ownSheets/decisione';
export { planMatrice } from './ownSheets/matrice';
export { planOrganigramma } from './ownSheets/organigramma';
export { planParametri } from './ownSheets/parametri';
export { planRelazione } from './ownSheets/relazione';
export { planStorico } from './ownSheets/storico';
export { planSchedaProgetto } from './schedaProgetto';

export interface RichiestaPlan {
  readonly risultato: Risultato;
  /** Remarks of all earlier steps. */
  readonly findings: readonly Finding[];
  readonly cascata: readonly RigaCascata[];
  readonly corsa: Settings['corsa'];
  readonly testo: Settings['testo'];
}

/** The plan, with the remarks that people accepted: they are written otherwise, and counted apart. */
export interface Pianificato extends WithFindings<WritePlan> {
  readonly accettate: Accettate;
}

/**
 * Says which cells change (contract 6): only owned ones, only where content differs. Its own remarks are in `findings`; they
 * say how things stand after the run, so that the next one finds nothing to write.
 */
export function planScritture(book: WorkbookSnapshot, richiesta: RichiestaPlan): Pianificato {
  const { risultato } = richiesta;
  if (risultato.cruscotti.length === 0)
    return { value: EMPTY_PLAN, findings: [], accettate: new Map() };
  const testo = remember(richiesta.testo);
  const risolti = resolveFogli(book, risultato);
  const registro = risolti.get('registro') ?? null;
  const esistente = registro === null || registro.nuovo ? null : registro.sheet;

  const subjectOf = subjectsOf(risultato);
  const elenco = risolti.get('segnalazioni')?.sheet ?? null;
  const colonne = planColonne(book, {
    risultato,
    findings: richiesta.findings,
    accettate: readAccettate(book, elenco, richiesta.findings, subjectOf),
    testo,
    registro: esistente === null ? null : readDaChiarire(esistente),
    registroDopo: registro !== null && registro.sheet !== null,
  });
  const viste = [...richiesta.findings, ...colonne.findings];
  const fogli = planFogli(book, risolti, {
    risultato,
    findings: viste,
    cascata: richiesta.cascata,
    quando: richiesta.corsa.quando,
    testo,
    subjectOf,
  });
  const { accettate } = fogli;
  const edits = [...colonne.edits, ...fogli.edits];
  const plan: WritePlan = {
    newColumns: colonne.newColumns,
    newSheets: fogli.newSheets,
    edits,
    blocks: fogli.blocks,
    ...(fogli.charts.length === 0 ? {} : { charts: fogli.charts }),
  };
  const riga: RigaRegistro = {
    risultato,
    findings: [...viste, ...fogli.findings],
    accettate,
    corsa: richiesta.corsa,
    modifiche: edits.length,
    daChiarire: colonne.daChiarire,
    date1904: book.date1904,
  };
  return {
    value: withRegistro(plan, registro, riga),
    findings: [...colonne.findings, ...fogli.findings],
    accettate,
  };
}

/** Adds the line of the run, if the run changes anything and *Registro* can be written. */
function withRegistro(
  plan: WritePlan,
  registro: FoglioRisolto | null,
  riga: RigaRegistro,
): WritePlan {
  const sheet = registro?.sheet ?? null;
  if (registro === null || sheet === null || sheet.protected || plan.edits.length === 0)
    return plan;
  return {
    ...plan,
    newSheets: registro.nuovo ? [...plan.newSheets, newElenco(sheet, 'registro')] : plan.newSheets,
    edits: [...plan.edits, ...planRegistro(sheet, registro.nuovo, riga)],
  };
}
