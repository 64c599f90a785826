import { HostFailure } from '../app/hostFailure';
import { libroSchede, type LibroSchede } from '../app/individuali';
import { verifica } from '../app/ricalcola';
import { FOGLI_INDIVIDUALI, isEmptyPlan, type RichiestaIndividuali } from '../core';
import { applyPlan, emptyWorkbook, readWorkbook } from '../host/file';
import { buildReport, datiServiziOf } from '../report';
import type { Banco } from './banco';
import type { Conclusione, FileScelto } from './conclusione';

const FORMATO = { applyPlan, emptyWorkbook, readWorkbook };
const NOME = 'schede-individuali.xlsx';

/**
 * The workbook of the individual schede with the figures of the cruscotti as they are now: new, or the one that a person chose
 * brought up to date. It goes to Excel or to the person as a file and nowhere else: names with scores have no place in the
 * cruscotti, nor in what this computer keeps.
 */
export async function faiLibro(banco: Banco, base: FileScelto | null): Promise<Conclusione> {
  const { kind, esito, testo } = await verifica(banco.host, banco.richiesta);
  if (kind === 'nessun-cruscotto') {
    return { calcolato: esito, messaggi: [{ kind: 'avviso', testo: 'nessunCruscotto' }] };
  }
  const report = buildReport(esito, testo);
  const richiesta = { dati: datiServiziOf(report), regole: report.regole, testo };
  const fatto = conNome(base, richiesta);
  const rifiuto = base === null ? null : rifiutoDi(fatto);
  if (rifiuto !== null) return { calcolato: esito, messaggi: rifiuto };
  const { bytes } = fatto;
  const aperto = await apri(banco, bytes);
  return {
    calcolato: esito,
    libro: { nome: base?.nome ?? NOME, bytes },
    messaggi: [{ kind: 'schede', aperto, segnalazioni: fatto.esito.findings.length }],
  };
}

/** A file that cannot be read is named in the message as the person knows it. */
function conNome(base: FileScelto | null, richiesta: RichiestaIndividuali): LibroSchede {
  try {
    return libroSchede(FORMATO, base?.bytes ?? null, richiesta);
  } catch (failure) {
    if (!(failure instanceof HostFailure) || base === null) throw failure;
    throw new HostFailure(failure.code, { dove: base.nome, ...failure.detail });
  }
}

/** Another workbook is not filled with schede, and one that is up to date need not be opened again. */
function rifiutoDi({ esito: { plan, findings } }: LibroSchede): Conclusione['messaggi'] | null {
  if (plan.newSheets.some(({ name }) => name === FOGLI_INDIVIDUALI.schede.nome)) {
    return [{ kind: 'avviso', testo: 'nonSchede' }];
  }
  if (!isEmptyPlan(plan)) return null;
  return findings.length === 0
    ? [{ kind: 'avviso', testo: 'schedeAggiornate' }]
    : findings.map((finding) => ({ kind: 'segnalazione', finding }));
}

/** False where this Excel does not open it: then it is there to be downloaded. */
async function apri({ host }: Banco, bytes: Uint8Array): Promise<boolean> {
  try {
    await host.openCopy(bytes);
    return true;
  } catch (failure) {
    if (failure instanceof HostFailure) return false;
    throw failure;
  }
}
