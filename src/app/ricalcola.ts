import {
  isEmptyPlan,
  runPipeline,
  type EsitoPipeline,
  type Finding,
  type IsoDate,
  type Regole,
  type TestoSegnalazione,
  type WorkbookSnapshot,
  yearOf,
} from '../core';
import { readImpostazioni, regoleInVigore } from '../settings';
import { HostFailure } from './hostFailure';
import type { WorkbookHost } from './ports';
import { VERSIONE } from './versione';

/** The stretches of a run that a person waits for. */
export type Passo = 'lettura' | 'calcolo' | 'scrittura';

/** What a person asks for. Nothing is taken from the clock: it arrives here. */
export interface Richiesta {
  /** Null = as the workbook says (contract 7). */
  readonly anno: number | null;
  readonly al: IsoDate | null;
  /** Today, where nobody should be shown a reference date in the future; null = no limit. */
  readonly oggi: IsoDate | null;
  /** They overrule the sheet *Parametri*. */
  readonly regole: Partial<Regole>;
  /** The words of findings, in the language of the person. */
  readonly testo: (finding: Finding) => TestoSegnalazione;
  /** For *Registro*: who runs it, may be empty; local time as `AAAA-MM-GG HH:MM`. */
  readonly chi: string;
  readonly quando: string;
  readonly onPasso?: (passo: Passo) => void;
}

/** A workbook without a cruscotto is left as it is; the findings of `esito` may say why there is none. */
export interface EsitoRichiesta {
  readonly kind: 'calcolato' | 'nessun-cruscotto';
  readonly esito: EsitoPipeline;
  readonly testo: (finding: Finding) => TestoSegnalazione;
}

/** Reads, calculates, writes. Rejects with `HostFailure` if the host cannot read or write. */
export async function ricalcola(host: WorkbookHost, richiesta: Richiesta): Promise<EsitoRichiesta> {
  const calcolato = await verifica(host, richiesta);
  const { kind, esito } = calcolato;
  if (kind === 'nessun-cruscotto' || isEmptyPlan(esito.plan)) return calcolato;
  richiesta.onPasso?.('scrittura');
  await host.apply(esito.plan);
  return calcolato;
}

/** Reads and calculates; `esito.plan` says what `ricalcola` would write. Rejects with `HostFailure` if it cannot read. */
export async function verifica(
  host: Pick<WorkbookHost, 'read'>,
  richiesta: Richiesta,
): Promise<EsitoRichiesta> {
  richiesta.onPasso?.('lettura');
  const book = await host.read();
  richiesta.onPasso?.('calcolo');
  return calcola(book, richiesta);
}

/** The same after something was written: what was known before where Excel does not answer any more. */
export async function riletta<T>(
  host: Pick<WorkbookHost, 'read'>,
  richiesta: Richiesta,
  prima: T,
): Promise<EsitoRichiesta | T> {
  try {
    return await verifica(host, richiesta);
  } catch (failure) {
    if (failure instanceof HostFailure) return prima;
    throw failure;
  }
}

/** The calculation alone, on a workbook already read. */
export function calcola(book: WorkbookSnapshot, richiesta: Richiesta): EsitoRichiesta {
  const cartella = readImpostazioni(book);
  const { testo } = richiesta;
  const esito = runPipeline(book, {
    anno: richiesta.anno,
    al: richiesta.al ?? alDi(cartella.al, richiesta.anno),
    oggi: richiesta.oggi,
    regole: regoleInVigore(cartella.regole, richiesta.regole),
    organigramma: cartella.organigramma,
    cascata: cartella.cascata,
    findings: cartella.findings,
    corsa: { chi: richiesta.chi, quando: richiesta.quando, versione: VERSIONE },
    testo,
  });
  const trovati = esito.piano.cruscotti.length;
  return { kind: trovati === 0 ? 'nessun-cruscotto' : 'calcolato', esito, testo };
}

/** The date that the workbook states counts for its own year: another year has its own. */
function alDi(al: IsoDate | null, anno: number | null): IsoDate | null {
  return al === null || anno === null || yearOf(al) === anno ? al : null;
}
