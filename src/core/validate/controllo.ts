import type { Finding } from '../findings';
import type { IsoDate } from '../model/data';
import type { RigaOrganigramma } from '../model/organigramma';
import type { Cruscotto, Indicatore, Piano } from '../model/piano';
import type { Risultato } from '../model/risultato';
import type { WorkbookSnapshot } from '../model/workbook';
import type { Regole } from '../regole/regole';

/** What every check may look at besides the plan itself. */
export interface ContestoValidate {
  /** Everything the workbook holds, for tables that are no cruscotto. */
  readonly book: WorkbookSnapshot;
  readonly al: IsoDate;
  readonly regole: Regole;
  readonly organigramma: readonly RigaOrganigramma[];
}

/** What a check that compares cruscotti may look at. */
export interface ContestoPiano extends ContestoValidate {
  /** Normalised texts that more than one row has: what stands once is compared with nothing. */
  readonly ripetuti: ReadonlySet<string>;
}

/** A check that needs no more than one row of a cruscotto. */
export type ControlloRiga = (
  indicatore: Indicatore,
  cruscotto: Cruscotto,
  contesto: ContestoValidate,
) => readonly Finding[];

/** A check of one cruscotto as a whole. */
export type ControlloCruscotto = (
  cruscotto: Cruscotto,
  contesto: ContestoValidate,
) => readonly Finding[];

/** A check that compares cruscotti, or looks beyond them. */
export type ControlloPiano = (piano: Piano, contesto: ContestoPiano) => readonly Finding[];

/** A check that needs what was matched, scored and rolled up. */
export type ControlloRisultato = (
  piano: Piano,
  risultato: Risultato,
  contesto: ContestoValidate,
) => readonly Finding[];
