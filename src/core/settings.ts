import type { Finding } from './findings';
import type { RigaCascata } from './model/abbinamento';
import type { IsoDate } from './model/data';
import type { RigaOrganigramma } from './model/organigramma';
import type { Regole } from './regole/regole';

/** What a person reads of a finding, in the language of the run. */
export interface TestoSegnalazione {
  /** What was read, where, and what was concluded. */
  readonly testo: string;
  /** What to do about it. */
  readonly rimedio: string;
  /** For the narrow column *Segnalazioni*: at most 60 characters. */
  readonly breve: string;
}

/** Everything a run needs beside the workbook: the core asks neither clock, files nor locale. */
export interface Settings {
  /** Year to calculate; null = as contract 7 derives it from the workbook. */
  readonly anno: number | null;
  /** Reference date; null = as contract 7 derives it from the workbook. */
  readonly al: IsoDate | null;
  /** Today where the host is interactive (an unstated reference date is never in the future); null = no limit. */
  readonly oggi: IsoDate | null;
  readonly regole: Regole;
  readonly organigramma: readonly RigaOrganigramma[];
  readonly cascata: readonly RigaCascata[];
  /** Remarks made while reading the sheets of settings; they join those of the run. */
  readonly findings: readonly Finding[];
  /** For *Registro*: who runs it (may be empty), local time as `AAAA-MM-GG HH:MM`, version of the add-in. */
  readonly corsa: { readonly chi: string; readonly quando: string; readonly versione: string };
  readonly testo: (finding: Finding) => TestoSegnalazione;
}
