import {
  gravitaOf,
  printCellRef,
  type Accettazione,
  type ConfrontoDate,
  type EsitoPipeline,
  type Finding,
  type Gravita,
} from '../core';
import type { EsitoRichiesta } from '../app/ricalcola';
import { FORMATI, LABELS, testoIn, type Lingua } from '../locale';
import { TESTI_CLI } from '../locale/cli';
import type { Argomenti } from './argomenti';
import { stampaConfronto } from './confronto';
import { stampaCosaManca } from './cosaManca';
import type { Scrittura } from './esegui';
import { TINTA_OF_GRAVITA, type Colori } from './colori';
import { padEnd, wrap } from './larghezza';
import { stampaPrevisione } from './previsione';
import type { SchedeAggiornate } from './schede';
import { tabellaRisultati } from './tabella';

/** Wide enough for a sentence, narrow enough for a terminal. */
const WIDTH = 100;
const INDENT = '    ';

const GRAVITA: readonly Gravita[] = ['errore', 'avviso', 'nota'];

/** What a command that writes says when it is done: a few lines; programs read the report. */
export function stampaScrittura(
  { out, report, lingua }: Argomenti,
  { esito, testo }: EsitoRichiesta,
  { plan, findings }: Scrittura,
): readonly string[] {
  const testi = TESTI_CLI[lingua];
  const celle = plan.edits.length;
  return [
    ...riassunto(esito, lingua),
    ...findings.map((finding) => testo(finding).testo),
    celle === 0 ? testi.nullaDaCambiare : testi.celle(celle),
    `${testi.scritto}: ${out ?? ''}`,
    ...(report === null ? [] : [`${testi.rapporto}: ${report}`]),
  ];
}

/** What `schede` says: how many there are, remarks, where the workbook is. */
export function stampaSchede(
  { out, lingua }: Argomenti,
  { esito: { schede, findings, plan } }: SchedeAggiornate,
): readonly string[] {
  const testi = TESTI_CLI[lingua];
  const testo = testoIn(lingua);
  const celle = plan.edits.length;
  return [
    testi.schede(schede.length),
    ...findings.map((finding) => testo(finding).testo),
    celle === 0 ? testi.nullaDaCambiare : testi.celle(celle),
    `${testi.scritto}: ${out ?? ''}`,
  ];
}

/** What `storico --confronta` says: the two dates in words, and what was written, if anything. */
export function stampaStorico(
  argomenti: Argomenti,
  calcolato: EsitoRichiesta,
  scrittura: Scrittura,
  date: ConfrontoDate,
): readonly string[] {
  const { lingua, out, report } = argomenti;
  const testi = TESTI_CLI[lingua];
  const confronto = stampaConfronto(date, lingua);
  if (out !== null) return [...stampaScrittura(argomenti, calcolato, scrittura), ...confronto];
  return [
    ...riassunto(calcolato.esito, lingua),
    ...confronto,
    '',
    ...(report === null ? [] : [`${testi.rapporto}: ${report}`]),
    testi.nullaScritto,
  ];
}

/** What `verifica` says: the figures, every segnalazione, and that nothing was written. */
export function stampaVerifica(
  { report, lingua }: Argomenti,
  { esito, testo }: EsitoRichiesta,
  colori: Colori,
): readonly string[] {
  const testi = TESTI_CLI[lingua];
  return [
    ...riassunto(esito, lingua),
    '',
    ...tabellaRisultati(esito.risultato, lingua, colori),
    ...stampaPrevisione(esito, lingua),
    ...stampaCosaManca(esito.risultato, lingua, colori),
    ...GRAVITA.flatMap((gravita) => elenco(esito, gravita, lingua, testo, colori)),
    '',
    ...(report === null ? [] : [`${testi.rapporto}: ${report}`]),
    testi.nullaScritto,
  ];
}

/** Year, ente and how many segnalazioni of each gravita, those that somebody accepted apart. */
function riassunto(
  { risultato, findings, accettate }: EsitoPipeline,
  lingua: Lingua,
): readonly string[] {
  const testi = TESTI_CLI[lingua];
  const formato = FORMATI[lingua];
  const { anno, al, cruscotti } = risultato;
  const indicatori = cruscotti.reduce((somma, { righe }) => somma + righe.length, 0);
  const ente = cruscotti.find(({ cruscotto }) => cruscotto.livello === 'ente')?.totale;
  return [
    testi.corsa({ anno, al: formato.data(al), cruscotti: cruscotti.length, indicatori }),
    ente === undefined
      ? testi.nessunEnte
      : testi.ente({
          percento: ente.percento === null ? '–' : formato.punti(ente.percento),
          esito: LABELS[lingua].esiti[ente.esito],
          coperto: formato.punti(100 * ente.pesoCoperto),
        }),
    findings.length === 0
      ? testi.nessunaSegnalazione
      : testi.segnalazioni(
          countGravita(findings.filter((finding) => !accettate.has(finding))),
          accettate.size,
        ),
  ];
}

export function countGravita(findings: readonly Finding[]): Readonly<Record<Gravita, number>> {
  const conteggi = { errore: 0, avviso: 0, nota: 0 };
  for (const finding of findings) conteggi[gravitaOf(finding)] += 1;
  return conteggi;
}

function elenco(
  { findings, accettate }: EsitoPipeline,
  gravita: Gravita,
  lingua: Lingua,
  testo: EsitoRichiesta['testo'],
  colori: Colori,
): readonly string[] {
  const scelti = findings.filter((finding) => gravitaOf(finding) === gravita);
  if (scelti.length === 0) return [];
  const { molti } = LABELS[lingua].gravita[gravita];
  const titolo = `${molti.toUpperCase()} (${FORMATI[lingua].intero(scelti.length)})`;
  return [
    '',
    colori(TINTA_OF_GRAVITA[gravita], titolo),
    ...scelti.flatMap((finding) =>
      segnalazioneLines(
        finding,
        testo(finding),
        colori,
        printAccettazione(accettate.get(finding), lingua),
      ),
    ),
  ];
}

function printAccettazione(accettazione: Accettazione | undefined, lingua: Lingua): string | null {
  return accettazione === undefined ? null : TESTI_CLI[lingua].accettata(accettazione);
}

/** Code and cell on the first line, then what it says and, after an arrow, what to do. */
export function segnalazioneLines(
  finding: Finding,
  { testo, rimedio }: ReturnType<EsitoRichiesta['testo']>,
  colori: Colori,
  accettata: string | null = null,
): readonly string[] {
  const width = WIDTH - INDENT.length;
  const [first = '', ...rest] = wrap(rimedio, width - 2);
  return [
    `  ${padEnd(finding.code, 8)}${colori('forte', printCellRef(finding.cell))}`,
    ...(accettata === null ? [] : wrap(accettata, width).map((line) => INDENT + line)),
    ...wrap(testo, width).map((line) => INDENT + line),
    ...[`→ ${first}`, ...rest.map((line) => `  ${line}`)].map((line) =>
      colori('tenue', INDENT + line),
    ),
  ];
}
