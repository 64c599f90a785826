import {
  REGOLE_PREDEFINITE,
  type Finding,
  type IsoDate,
  type Regole,
  type RigaCascata,
  type RigaOrganigramma,
  type WorkbookSnapshot,
} from '../core';
import { readCascata } from './cascata';
import { readAl } from './dataRiferimento';
import { readOrganigramma } from './organigramma';
import { readParametri } from './parametri';

export {
  CHIAVI_REGOLE,
  SCHEMA_REGOLE,
  parseRegole,
  parseRegoleJson,
  type LetturaRegole,
  type ProblemaRegole,
} from './regole';

/** What people wrote in the sheets of settings, and what could not be understood of it. */
export interface ImpostazioniCartella {
  readonly regole: Partial<Regole>;
  /** The reference date of *Parametri*, if it gives one. */
  readonly al: IsoDate | null;
  readonly organigramma: readonly RigaOrganigramma[];
  readonly cascata: readonly RigaCascata[];
  readonly findings: readonly Finding[];
}

/** Reads *Parametri*, *Organigramma* and *Cascata*, each as far as it is there (contract 6). */
export function readImpostazioni(book: WorkbookSnapshot): ImpostazioniCartella {
  const parametri = readParametri(book);
  const al = readAl(book);
  const organigramma = readOrganigramma(book);
  const cascata = readCascata(book);
  return {
    regole: parametri.value,
    al: al.value,
    organigramma: organigramma.value,
    cascata: cascata.value,
    findings: [
      ...parametri.findings,
      ...al.findings,
      ...organigramma.findings,
      ...cascata.findings,
    ],
  };
}

/** The rules in force: defaults, overruled by the sheet *Parametri*, overruled by `--regole` (contract 7). */
export function regoleInVigore(cartella: Partial<Regole>, richieste: Partial<Regole> = {}): Regole {
  return { ...REGOLE_PREDEFINITE, ...cartella, ...richieste };
}
