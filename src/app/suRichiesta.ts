import {
  anniDelTriennio,
  isEmptyPlan,
  matriciDi,
  planDati,
  planMatrice,
  planOrganigramma,
  planParametri,
  planRelazione,
  planStorico,
  type Finding,
  type FoglioSuRichiesta,
  type Matrice,
  type Risultato,
  type WithFindings,
  type WorkbookSnapshot,
  type WritePlan,
} from '../core';
import { risultatoDellAnno } from './anni';
import type { WorkbookHost } from './ports';
import { calcola, type EsitoRichiesta, type Richiesta } from './ricalcola';

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
export async function aggiungiFoglio(
  host: WorkbookHost,
  richiesta: Richiesta,
  foglio: FoglioSuRichiesta,
): Promise<EsitoFoglio> {
  richiesta.onPasso?.('lettura');
  const book = await host.read();
  richiesta.onPasso?.('calcolo');
  const calcolato = calcola(book, richiesta);
  const { piano, risultato, organigramma } = calcolato.esito;
  const perAnno = risultatoDellAnno(book, richiesta, risultato);
  const { value: plan, findings } = PIANI[foglio]({
    book,
    risultato,
    quando: richiesta.quando,
    perAnno,
    matrici: () => matriciDi(piano, risultato.abbinamenti, organigramma),
  });
  if (calcolato.kind === 'calcolato' && !isEmptyPlan(plan)) {
    richiesta.onPasso?.('scrittura');
    await host.apply(plan);
  }
  return { calcolato, plan, findings };
}
