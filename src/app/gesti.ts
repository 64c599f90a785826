import {
  describePlan,
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
import type { Giornale } from './giornale';
import type { WorkbookHost } from './ports';
import { calcola, verifica, type EsitoRichiesta, type Richiesta } from './ricalcola';
import { scrivi, type Scrittura } from './scrittura';
import { VERSIONE } from './versione';

/** How a click on a remark ended; `calcolato` is the workbook as it stands after it. */
export interface EsitoGesto {
  readonly calcolato: EsitoRichiesta;
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
    return planCorrezioni(book, valide, gestoOf(richiesta, esito.risultato));
  });
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
    return planAccettazione(
      book,
      { finding, motivo, findings, testo },
      gestoOf(richiesta, risultato),
    );
  });
}

type Book = Awaited<ReturnType<WorkbookHost['read']>>;

async function compi(
  host: WorkbookHost,
  richiesta: Richiesta,
  giornale: Giornale,
  { preparazione }: Consenso,
  planOf: (book: Book, calcolato: EsitoRichiesta) => WritePlan | NonAccettabile | 'superato',
): Promise<EsitoGesto> {
  richiesta.onPasso?.('lettura');
  const book = await host.read();
  richiesta.onPasso?.('calcolo');
  const calcolato = calcola(book, richiesta);
  const plan = planOf(book, calcolato);
  if (plan === 'superato') return { calcolato, scrittura: { kind: 'superato' } };
  if (typeof plan === 'string') {
    return { calcolato, scrittura: { kind: 'non-accettabile', perche: plan } };
  }
  if (needsPreparation(plan) && !preparazione) {
    return { calcolato, scrittura: { kind: 'da-preparare', descrizione: describePlan(plan) } };
  }
  richiesta.onPasso?.('scrittura');
  const scrittura = await scrivi(host, plan, richiesta.quando, giornale);
  if (scrittura.kind === 'non-riuscita') return { calcolato, scrittura };
  return { calcolato: await verifica(host, richiesta), scrittura };
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
