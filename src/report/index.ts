import {
  gravitaOf,
  isCellError,
  printA1,
  type CellEdit,
  type CellValue,
  type Accettazione,
  type ConfrontoAnni,
  type ConfrontoDate,
  type Correzione,
  type EsitoPipeline,
  type Finding,
  type Risultato,
  type RigaRef,
  type TestoSegnalazione,
} from '../core';
import { reportAnni } from './anni';
import { reportConfronto } from './confronto';
import { reportCosaManca } from './cosaManca';
import { reportIndicatore } from './indicatore';
import { reportPrevisione } from './previsione';
import { reportRisultati } from './risultati';
import { reportScheda } from './schede';
import type { Report } from './schema';

export { datiServiziOf } from './datiServizi';
export { parseReport } from './parseReport';
export { SCHEMA_REPORT, reportJsonSchema, type Report, type ReportLetto } from './schema';

/** What a command line asks for besides the run. */
interface Chiesto {
  /** The years side by side. */
  readonly anni?: ConfrontoAnni | null;
  /** Two dates of *Storico*. */
  readonly date?: ConfrontoDate | null;
}

/** The outcome of a run for other programs (contract 8); `testo` gives the sentences of findings. */
export function buildReport(
  esito: EsitoPipeline,
  testo: (finding: Finding) => TestoSegnalazione,
  { anni = null, date = null }: Chiesto = {},
): Report {
  const { risultato, findings, accettate, correzioni, plan } = esito;
  const { anno, al, regole, cruscotti, abbinamenti, schede } = risultato;
  const previsione = reportPrevisione(esito);
  const cosaManca = reportCosaManca(risultato);
  return {
    versione: 2,
    anno,
    al,
    regole: { ...regole },
    cruscotti: cruscotti.map(({ cruscotto: { foglio, rigaTitolo, titolo, livello } }) => ({
      foglio,
      rigaTitolo: rigaTitolo + 1,
      titolo,
      livello,
    })),
    indicatori: cruscotti.flatMap((calcolato) =>
      calcolato.righe.map((riga) => reportIndicatore(calcolato, riga)),
    ),
    abbinamenti: abbinamenti.map(({ da, a, stato, metodo }) => ({
      da: rigaOf(risultato, da),
      a: rigaOf(risultato, a),
      stato,
      metodo,
    })),
    risultati: reportRisultati(cruscotti),
    segnalazioni: findings.map((finding) =>
      reportSegnalazione(finding, testo, accettate.get(finding)),
    ),
    modifiche: plan.edits.map(reportModifica),
    ...(schede.length === 0 ? {} : { schede: schede.map(reportScheda) }),
    ...(correzioni.length === 0 ? {} : { correzioni: correzioni.map(reportCorrezione) }),
    ...(cosaManca.length === 0 ? {} : { cosaManca: [...cosaManca] }),
    ...(previsione === null ? {} : { previsione }),
    ...(anni === null ? {} : { anni: reportAnni(anni) }),
    ...(date === null ? {} : { confronto: reportConfronto(date) }),
  };
}

function rigaOf(
  { cruscotti }: Risultato,
  { cruscotto, riga }: RigaRef,
): Report['abbinamenti'][number]['da'] {
  const calcolato = cruscotti[cruscotto];
  const indicatore = calcolato?.righe[riga]?.indicatore;
  if (calcolato === undefined || indicatore === undefined) {
    throw new Error(`no row ${String(riga)} in cruscotto ${String(cruscotto)}`);
  }
  return { foglio: calcolato.cruscotto.foglio, riga: indicatore.riga + 1 };
}

function reportSegnalazione(
  finding: Finding,
  testoDi: (finding: Finding) => TestoSegnalazione,
  accettata: Accettazione | undefined,
): Report['segnalazioni'][number] {
  const { testo, rimedio } = testoDi(finding);
  const { sheet, row, col } = finding.cell;
  return {
    codice: finding.code,
    gravita: gravitaOf(finding),
    foglio: sheet,
    cella: printA1(row, col),
    testo,
    rimedio,
    ...(accettata === undefined ? {} : { accettata: { ...accettata } }),
  };
}

function reportCorrezione({
  finding: { code, cell },
  edits,
  cambiaCifre,
}: Correzione): NonNullable<Report['correzioni']>[number] {
  return {
    codice: code,
    foglio: cell.sheet,
    cella: printA1(cell.row, cell.col),
    cambiaCifre,
    modifiche: edits.map(reportModifica),
  };
}

function reportModifica({ cell, before, after }: CellEdit): Report['modifiche'][number] {
  return {
    foglio: cell.sheet,
    cella: printA1(cell.row, cell.col),
    prima: contenutoOf(before),
    dopo: contenutoOf(after),
  };
}

function contenutoOf(value: CellValue): string | number | boolean | null {
  return isCellError(value) ? value.error : value;
}
