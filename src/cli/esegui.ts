import { correggiTutte } from '../app/gesti';
import { HostFailure } from '../app/hostFailure';
import { confrontaAnni } from '../app/anni';
import { confrontaStorico, type DateDaConfrontare } from '../app/confrontaStorico';
import { ricalcola, verifica, type EsitoRichiesta, type Richiesta } from '../app/ricalcola';
import { aggiungiFoglio, aggiungiScheda } from '../app/suRichiesta';
import {
  EMPTY_PLAN,
  gravitaOf,
  type ConfrontoAnni,
  type ConfrontoDate,
  type Finding,
  type Regole,
  type WritePlan,
} from '../core';
import type { ErroreCli } from '../locale/cli';
import { buildReport } from '../report';
import type { Argomenti } from './argomenti';
import { isFoglioSuRichiesta } from './comandi';
import { readBytes } from './leggiFile';
import { libroInMemoria, type LibroInMemoria } from '../app/libroInMemoria';
import { conflictOf, resolvePercorsi, type Percorsi } from './percorsi';
import { regoleOf } from './regole';
import { richiestaOf, type Ambiente } from './richiesta';
import { rifiutato, riuscito, type Tentativo } from './rifiuto';
import { writeFiles, type FileToWrite } from './writeFiles';

/** A run that took place: its files, if it has any, are written. */
export interface Eseguito {
  readonly argomenti: Argomenti;
  readonly calcolato: EsitoRichiesta;
  readonly scrittura: Scrittura;
  /** Of `anni` alone, where the workbook has an ente. */
  readonly confronto: ConfrontoAnni | null;
  /** Of `storico --confronta` alone. */
  readonly date: ConfrontoDate | null;
  /** At least one finding that nobody accepted is an `errore`: with `--strict` the exit code says so. */
  readonly conErrori: boolean;
}

/** What went into the copy, and remarks that only writing it made. */
export interface Scrittura {
  readonly plan: WritePlan;
  readonly findings: readonly Finding[];
}

interface Svolto {
  readonly calcolato: EsitoRichiesta;
  readonly scrittura: Scrittura;
  readonly confronto?: ConfrontoAnni | null;
  readonly date?: ConfrontoDate | null;
}

/** Carries out a command line: everything asked for is written, or nothing is. */
export async function esegui(
  argomenti: Argomenti,
  ambiente: Ambiente,
): Promise<Tentativo<Eseguito>> {
  const percorsi = resolvePercorsi(argomenti, ambiente.base);
  const conflict = conflictOf(argomenti, percorsi);
  if (conflict !== null) return rifiutato(conflict);
  const regole = regoleOf(argomenti, percorsi);
  if (!regole.ok) return regole;
  const bytes = readBytes(percorsi.ingresso, argomenti.ingresso);
  if (!bytes.ok) return bytes;

  const libro = libroInMemoria(bytes.value, ambiente.formato);
  try {
    const {
      calcolato,
      scrittura,
      confronto = null,
      date = null,
    } = await svolgi(libro, argomenti, regole.value, ambiente);
    if (calcolato.kind === 'nessun-cruscotto')
      return rifiutato(senzaCruscotti(argomenti, calcolato));
    const failure = writeFiles(
      filesOf(argomenti, percorsi, { calcolato, scrittura, confronto, date }, libro.bytes()),
    );
    if (failure !== null) return rifiutato(failure);
    const { findings, accettate } = calcolato.esito;
    const conErrori = findings.some(
      (finding) => gravitaOf(finding) === 'errore' && !accettate.has(finding),
    );
    return riuscito({ argomenti, calcolato, scrittura, confronto, date, conErrori });
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    const { code, detail } = error;
    return rifiutato(new HostFailure(code, { dove: argomenti.ingresso, ...detail }));
  }
}

async function svolgi(
  libro: LibroInMemoria,
  argomenti: Argomenti,
  regole: Partial<Regole>,
  ambiente: Ambiente,
): Promise<Svolto> {
  const { comando } = argomenti;
  const richiesta = richiestaOf(argomenti, regole, ambiente);
  if (comando === 'storico' && argomenti.confronta !== null) {
    return confrontaSuRichiesta(libro, argomenti, argomenti.confronta, richiesta);
  }
  if (isFoglioSuRichiesta(comando)) {
    const { calcolato, plan, findings } = await aggiungiFoglio(libro, richiesta, comando);
    return { calcolato, scrittura: { plan, findings } };
  }
  if (comando === 'anni') {
    const esito = confrontaAnni(await libro.read(), richiesta);
    return { ...esito, scrittura: { plan: esito.calcolato.esito.plan, findings: [] } };
  }
  if (comando === 'scheda') {
    const { progetto } = argomenti;
    const { calcolato, plan, findings } = await aggiungiScheda(libro, richiesta, progetto ?? '');
    return { calcolato, scrittura: { plan, findings } };
  }
  if (comando === 'correggi') {
    const { calcolato, plan } = await correggiTutte(libro, richiesta, argomenti.codice);
    return { calcolato, scrittura: { plan, findings: [] } };
  }
  const use = comando === 'ricalcola' ? ricalcola : verifica;
  const calcolato = await use(libro, richiesta);
  return { calcolato, scrittura: { plan: calcolato.esito.plan, findings: [] } };
}

/** Compares two dates of *Storico*, with the rows of this run where a workbook is to be written, and else as it stands. */
async function confrontaSuRichiesta(
  libro: LibroInMemoria,
  { out }: Argomenti,
  date: DateDaConfrontare,
  richiesta: Richiesta,
): Promise<Svolto> {
  const scrive = out !== null;
  const esito = scrive
    ? await aggiungiFoglio(libro, richiesta, 'storico')
    : { calcolato: await verifica(libro, richiesta), plan: EMPTY_PLAN, findings: [] };
  const { calcolato, plan, findings } = esito;
  const { anno } = calcolato.esito.risultato;
  return {
    calcolato,
    scrittura: { plan, findings },
    date: confrontaStorico(await libro.read(), anno, date),
  };
}

/** Why there is no cruscotto, if a finding tells: two of them side by side, say. */
function senzaCruscotti({ ingresso }: Argomenti, { esito, testo }: EsitoRichiesta): ErroreCli {
  const grave = esito.findings.find((finding) => gravitaOf(finding) === 'errore');
  const motivo = grave === undefined ? null : testo(grave).testo;
  return { code: 'nessun-cruscotto', params: { percorso: ingresso, motivo } };
}

function filesOf(
  argomenti: Argomenti,
  { out, report }: Percorsi,
  { calcolato: { esito, testo }, scrittura: { plan }, confronto = null, date = null }: Svolto,
  libro: Uint8Array,
): readonly FileToWrite[] {
  const files: FileToWrite[] = [];
  if (out !== null) files.push({ percorso: out, nome: argomenti.out ?? out, contenuto: libro });
  if (report !== null) {
    const contenuto = `${JSON.stringify(buildReport({ ...esito, plan }, testo, { anni: confronto, date }), null, 2)}\n`;
    files.push({ percorso: report, nome: argomenti.report ?? report, contenuto });
  }
  return files;
}
