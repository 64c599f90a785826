import {
  EMPTY_PLAN,
  anniDelTriennio,
  isEmptyPlan,
  matriciDi,
  planDati,
  planMatrice,
  planOrganigramma,
  planParametri,
  planRelazione,
  planStorico,
  planSchedaProgetto,
  type Finding,
  type FoglioSuRichiesta,
  type Matrice,
  type Risultato,
  type WithFindings,
  type WorkbookSnapshot,
  type WritePlan,
} from '../core';
import { risultatoDellAnno } from './anni';
import { daRifare, unaVoltaDaCapo } from './daCapo';
import type { Giornale } from './giornale';
import type { WorkbookHost } from './ports';
import { calcola, type EsitoRichiesta, type Richiesta } from './ricalcola';
import { memoriaDelGesto, scrivi, type Scrittura } from './scrittura';

/** What a sheet may be made from. */
interface Fonte {
  readonly book: WorkbookSnapshot;
  readonly risultato: Risultato;
  readonly quando: string;
  /** The same run for another year. */
  readonly perAnno: (anno: number) => Risultato;
  readonly matrici: () => readonly Matrice[];
}

type PlanFoglio = (fonte: Fonte) => WithFindings<WritePlan>;

const PIANI: Readonly<Record<FoglioSuRichiesta, PlanFoglio>> = {
  parametri: ({ book, risultato }) => planParametri(book, risultato.regole),
  organigramma: ({ book, risultato }) => planOrganigramma(book, risultato),
  relazione: ({ book, risultato, perAnno }) =>
    planRelazione(book, risultato, anniDelTriennio(risultato).map(perAnno)),
  dati: ({ book, risultato, quando }) => planDati(book, risultato, quando),
  storico: ({ book, risultato, quando }) => planStorico(book, risultato, quando),
  matrice: ({ book, risultato, matrici }) => planMatrice(book, risultato, matrici()),
};

/** What was written for the sheet, and the calculation that it was made from. */
export interface EsitoFoglio {
  readonly calcolato: EsitoRichiesta;
  readonly plan: WritePlan;
  /** Why the sheet could not be made, or what a person must look at. */
  readonly findings: readonly Finding[];
}

/**
 * Makes or completes one sheet on request; nothing else of the workbook changes, and what stands in the sheet stays.
 * Rejects with `HostFailure` if the host cannot read or write.
 */
export function aggiungiFoglio(
  host: WorkbookHost,
  richiesta: Richiesta,
  foglio: FoglioSuRichiesta,
): Promise<EsitoFoglio> {
  return aggiungi(host, richiesta, PIANI[foglio]);
}

/** An empty scheda for this project on a sheet of its own; otherwise as `aggiungiFoglio`. */
export function aggiungiScheda(
  host: WorkbookHost,
  richiesta: Richiesta,
  progetto: string,
): Promise<EsitoFoglio> {
  return aggiungi(host, richiesta, pianoDellaScheda(progetto));
}

function pianoDellaScheda(progetto: string): PlanFoglio {
  return ({ book, risultato }) => planSchedaProgetto(book, risultato, progetto);
}

async function aggiungi(
  host: WorkbookHost,
  richiesta: Richiesta,
  planFoglio: PlanFoglio,
): Promise<EsitoFoglio> {
  richiesta.onPasso?.('lettura');
  const esito = pianoDelFoglio(await host.read(), richiesta, planFoglio);
  if (!isEmptyPlan(esito.plan)) {
    richiesta.onPasso?.('scrittura');
    await host.apply(esito.plan);
  }
  return esito;
}

/** The same in a living workbook: the old values of a sheet that was there are kept for *Annulla*. `scrittura` is null where nothing was to be written. */
export interface EsitoFoglioAnnullabile extends EsitoFoglio {
  readonly scrittura: Scrittura | null;
}

export function aggiungiFoglioAnnullabile(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  foglio: FoglioSuRichiesta,
): Promise<EsitoFoglioAnnullabile> {
  return aggiungiAnnullabile(host, richiesta, giornale, PIANI[foglio]);
}

/** An empty scheda for this project in a living workbook; otherwise as `aggiungiFoglioAnnullabile`. */
export function aggiungiSchedaAnnullabile(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  progetto: string,
): Promise<EsitoFoglioAnnullabile> {
  return aggiungiAnnullabile(host, richiesta, giornale, pianoDellaScheda(progetto));
}

function aggiungiAnnullabile(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  planFoglio: PlanFoglio,
): Promise<EsitoFoglioAnnullabile> {
  return unaVoltaDaCapo(
    () => tenta(host, richiesta, giornale, planFoglio),
    ({ scrittura }) => daRifare(scrittura),
  );
}

async function tenta(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  planFoglio: PlanFoglio,
): Promise<EsitoFoglioAnnullabile> {
  richiesta.onPasso?.('lettura');
  const book = await host.read();
  const esito = pianoDelFoglio(book, richiesta, planFoglio);
  if (isEmptyPlan(esito.plan)) return { ...esito, scrittura: null };
  richiesta.onPasso?.('scrittura');
  const { plan } = esito;
  const { quando } = richiesta;
  const memoria = memoriaDelGesto(plan, giornale);
  return { ...esito, scrittura: await scrivi(host, { plan, book, quando }, memoria) };
}

/** A workbook without a cruscotto gets an empty plan. */
function pianoDelFoglio(
  book: WorkbookSnapshot,
  richiesta: Richiesta,
  planFoglio: PlanFoglio,
): EsitoFoglio {
  richiesta.onPasso?.('calcolo');
  const calcolato = calcola(book, richiesta);
  if (calcolato.kind === 'nessun-cruscotto') return { calcolato, plan: EMPTY_PLAN, findings: [] };
  const { piano, risultato, organigramma } = calcolato.esito;
  const perAnno = risultatoDellAnno(book, richiesta, risultato);
  const { value: plan, findings } = planFoglio({
    book,
    risultato,
    quando: richiesta.quando,
    perAnno,
    matrici: () => matriciDi(piano, risultato.abbinamenti, organigramma),
  });
  return { calcolato, plan, findings };
}
