import {
  describePlan,
  isEmptyPlan,
  needsPreparation,
  planAccettazione,
  planCorrezioni,
  type Correzione,
  type DescrizionePlan,
  type Finding,
  type Gesto,
  type NonAccettabile,
  type WritePlan,
} from '../core';
import type { Consenso } from './corsa';
import { daRifare, unaVoltaDaCapo } from './daCapo';
import type { Giornale } from './giornale';
import type { WorkbookHost } from './ports';
import { calcola, riletta, verifica, type EsitoRichiesta, type Richiesta } from './ricalcola';
import { scrivi, type Scrittura } from './scrittura';
import { VERSIONE } from './versione';

/** How a click on a remark ended; `calcolato` is the workbook as it stands after it. */
export interface EsitoGesto {
  readonly calcolato: EsitoRichiesta;
  /** Cells of people that were to be corrected, as far as the fresh reading still proposed it; 0 for an acceptance. */
  readonly celle: number;
  readonly scrittura:
    | Scrittura
    /** *Registro* would be made: shown first, written when a person says so. */
    | { readonly kind: 'da-preparare'; readonly descrizione: DescrizionePlan }
    /** What was to be corrected or accepted is no longer there as it was shown. */
    | { readonly kind: 'superato' }
    | { readonly kind: 'non-accettabile'; readonly perche: NonAccettabile };
}

/**
 * *Correggi*: writes these corrections as far as a fresh reading proposes the very same ones; people's other cells stay as
 * they are. Rejects with `HostFailure` only where the workbook cannot even be read.
 */
export function correggi(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  viste: readonly Correzione[],
  consenso: Consenso,
): Promise<EsitoGesto> {
  return compi(host, richiesta, giornale, consenso, (book, { esito }) => {
    const chieste = new Set(viste.map(keyOf));
    const valide = esito.correzioni.filter((correzione) => chieste.has(keyOf(correzione)));
    if (valide.length === 0) return 'superato';
    const plan = planCorrezioni(book, valide, gestoOf(richiesta, esito.risultato));
    return { plan, celle: valide.flatMap(({ edits }) => edits).length };
  });
}

/** What the command line corrected, and the workbook as it stands after it. */
export interface EsitoCorrezioni {
  readonly calcolato: EsitoRichiesta;
  readonly plan: WritePlan;
}

/**
 * Every certain correction of a workbook at once, or those of one kind. Those that may change other figures are written only
 * where their kind is named. Rejects with `HostFailure`.
 */
export async function correggiTutte(
  host: WorkbookHost,
  richiesta: Richiesta,
  codice: string | null,
): Promise<EsitoCorrezioni> {
  const book = await host.read();
  const calcolato = calcola(book, richiesta);
  const { correzioni, risultato } = calcolato.esito;
  const scelte = correzioni.filter(({ finding, cambiaCifre }) =>
    codice === null ? !cambiaCifre : finding.code === codice,
  );
  const plan = planCorrezioni(book, scelte, gestoOf(richiesta, risultato));
  if (isEmptyPlan(plan)) return { calcolato, plan };
  richiesta.onPasso?.('scrittura');
  await host.apply(plan);
  return { calcolato: await verifica(host, richiesta), plan };
}

/** *Accetta*: writes who, when and why beside the remark in *Segnalazioni*; otherwise as `correggi`. */
export function accetta(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  { vista, motivo }: { readonly vista: Finding; readonly motivo: string },
  consenso: Consenso,
): Promise<EsitoGesto> {
  return compi(host, richiesta, giornale, consenso, (book, { esito, testo }) => {
    const { findings, risultato } = esito;
    const chiesta = findingKey(vista);
    const finding = findings.find((uno) => findingKey(uno) === chiesta);
    if (finding === undefined) return 'superato';
    const plan = planAccettazione(
      book,
      { finding, motivo, findings, testo },
      gestoOf(richiesta, risultato),
    );
    return typeof plan === 'string' ? plan : { plan, celle: 0 };
  });
}

/** What a click would write, or why it writes nothing. */
type Intento = { readonly plan: WritePlan; readonly celle: number } | NonAccettabile | 'superato';

type Book = Awaited<ReturnType<WorkbookHost['read']>>;

type PlanOf = (book: Book, calcolato: EsitoRichiesta) => Intento;

function compi(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  consenso: Consenso,
  planOf: PlanOf,
): Promise<EsitoGesto> {
  return unaVoltaDaCapo(
    () => tenta(host, richiesta, giornale, consenso, planOf),
    ({ scrittura }) => daRifare(scrittura),
  );
}

async function tenta(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  { preparazione }: Consenso,
  planOf: PlanOf,
): Promise<EsitoGesto> {
  richiesta.onPasso?.('lettura');
  const book = await host.read();
  richiesta.onPasso?.('calcolo');
  const calcolato = calcola(book, richiesta);
  const intento = planOf(book, calcolato);
  if (intento === 'superato') return { calcolato, celle: 0, scrittura: { kind: 'superato' } };
  if (typeof intento === 'string') {
    return { calcolato, celle: 0, scrittura: { kind: 'non-accettabile', perche: intento } };
  }
  const { plan, celle } = intento;
  if (needsPreparation(plan) && !preparazione) {
    const descrizione = describePlan(plan);
    return { calcolato, celle, scrittura: { kind: 'da-preparare', descrizione } };
  }
  richiesta.onPasso?.('scrittura');
  const { quando } = richiesta;
  const scrittura = await scrivi(host, { plan, book, quando }, giornale);
  if (scrittura.kind === 'non-riuscita') return { calcolato, celle, scrittura };
  return { calcolato: await riletta(host, richiesta, calcolato), celle, scrittura };
}

function gestoOf({ chi, quando }: Richiesta, risultato: Gesto['risultato']): Gesto {
  return { corsa: { chi, quando, versione: VERSIONE }, risultato };
}

/** The same cure of the same remark, on cells that still hold the same. */
function keyOf({ finding, edits }: Correzione): string {
  return JSON.stringify([
    finding.code,
    edits.map(({ cell, before, after }) => [cell, before, after]),
  ]);
}

function findingKey({ code, cell, params }: Finding): string {
  return JSON.stringify([code, cell, params]);
}
