import { HostFailure } from '../app/hostFailure';
import { libroSchede } from '../app/individuali';
import { verifica } from '../app/ricalcola';
import { gravitaOf, type EsitoIndividuali, type Regole } from '../core';
import { testoIn } from '../locale';
import { buildReport, datiServiziOf, parseReport, type ReportLetto } from '../report';
import type { Argomenti } from './argomenti';
import { readBytes } from './leggiFile';
import { libroInMemoria } from '../app/libroInMemoria';
import { conflictOf, resolvePercorsi, type Percorsi } from './percorsi';
import { regoleOf } from './regole';
import { richiestaOf, type Ambiente } from './richiesta';
import { rifiutato, riuscito, type Tentativo } from './rifiuto';
import { writeFiles } from './writeFiles';

/** What `schede` did. It prints numbers and remarks, never a name. */
export interface SchedeAggiornate {
  readonly esito: EsitoIndividuali;
  readonly conErrori: boolean;
}

/**
 * Makes the workbook of the individual schede, or brings the one of `--schede` up to date, with the figures of a workbook of
 * cruscotti or of its report. The cruscotti are only read.
 */
export async function eseguiSchede(
  argomenti: Argomenti,
  ambiente: Ambiente,
): Promise<Tentativo<SchedeAggiornate>> {
  const percorsi = resolvePercorsi(argomenti, ambiente.base);
  const conflict = conflictOf(argomenti, percorsi);
  if (conflict !== null) return rifiutato(conflict);
  const regole = regoleOf(argomenti, percorsi);
  if (!regole.ok) return regole;
  try {
    const report = await reportOf(argomenti, percorsi, regole.value, ambiente);
    return report.ok ? aggiorna(argomenti, percorsi, report.value, ambiente) : report;
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    return rifiutato(new HostFailure(error.code, { dove: argomenti.ingresso, ...error.detail }));
  }
}

/** The figures of the cruscotti: from a report as it is, from a workbook by calculating it now. */
async function reportOf(
  argomenti: Argomenti,
  { ingresso }: Percorsi,
  regole: Partial<Regole>,
  ambiente: Ambiente,
): Promise<Tentativo<ReportLetto>> {
  const bytes = readBytes(ingresso, argomenti.ingresso);
  if (!bytes.ok) return bytes;
  const percorso = argomenti.ingresso;
  if (ingresso.toLowerCase().endsWith('.json')) {
    const report = parseReport(new TextDecoder().decode(bytes.value));
    return report === null
      ? rifiutato({ code: 'rapporto-illeggibile', params: { percorso } })
      : riuscito(report);
  }
  const libro = libroInMemoria(bytes.value, ambiente.formato);
  const { kind, esito, testo } = await verifica(libro, richiestaOf(argomenti, regole, ambiente));
  return kind === 'nessun-cruscotto'
    ? rifiutato({ code: 'nessun-cruscotto', params: { percorso, motivo: null } })
    : riuscito(buildReport(esito, testo));
}

function aggiorna(
  argomenti: Argomenti,
  { out, schede }: Percorsi,
  report: ReportLetto,
  { formato }: Ambiente,
): Tentativo<SchedeAggiornate> {
  const base = schede === null ? riuscito(null) : readBytes(schede, argomenti.schede ?? schede);
  if (!base.ok) return base;
  const { esito, bytes: contenuto } = libroSchede(formato, base.value, {
    dati: datiServiziOf(report),
    regole: report.regole,
    testo: testoIn(argomenti.lingua),
  });
  const files = out === null ? [] : [{ percorso: out, nome: argomenti.out ?? out, contenuto }];
  const failure = writeFiles(files);
  if (failure !== null) return rifiutato(failure);
  return riuscito({ esito, conErrori: esito.findings.some((one) => gravitaOf(one) === 'errore') });
}
