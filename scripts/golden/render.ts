import type { EsitoRichiesta } from '../../src/app/ricalcola';
import {
  columnLetters,
  gravitaOf,
  isCellError,
  prevediFineAnno,
  printCellRef,
  type CellEdit,
  type CellValue,
  type Correzione,
  type CruscottoCalcolato,
  type EsitoPipeline,
  type Finding,
  type RigaPrevista,
  type Sintesi,
  type WritePlan,
} from '../../src/core';

/** Beyond six decimals a difference is the computer's, not the rule's. */
const DECIMALS = 6;

/**
 * A run as lines that a person can compare: figures, remarks (their data, not their wording), and what would be written.
 * Each line begins with what it is about, up to the first ` = `.
 */
export function renderEsito({ kind, esito, testo }: EsitoRichiesta): readonly string[] {
  const { anno, al, cruscotti } = esito.risultato;
  const wording = wordingOf(esito.findings, testo);
  return [
    `run = ${kind}, anno ${String(anno)}, al ${al}`,
    ...cruscotti.flatMap(renderCruscotto),
    ...renderPrevisione(esito),
    ...renderAbbinamenti(esito),
    ...esito.findings.map(renderFinding),
    ...esito.correzioni.flatMap(renderCorrezione),
    ...renderPlan(esito.plan, wording),
  ];
}

function renderCruscotto(calcolato: CruscottoCalcolato): readonly string[] {
  const { cruscotto, prospettive, obiettivi, totale, regimePesi, mediaServizi } = calcolato;
  const name = `${cruscotto.foglio} riga ${String(cruscotto.rigaTitolo + 1)}`;
  const media = mediaServizi === null ? '' : `, mediaServizi ${print(mediaServizi)}`;
  return [
    `totale ${name} = ${cruscotto.livello}, ${regimePesi}, ${renderSintesi(totale)}${media}`,
    ...prospettive.map(
      (sintesi, i) =>
        `prospettiva ${name} «${cruscotto.prospettive[i]?.nome ?? ''}» = ${renderSintesi(sintesi)}`,
    ),
    ...obiettivi.map((sintesi, i) => {
      const { codice = null, testo = '' } = cruscotto.obiettivi[i] ?? {};
      return `obiettivo ${name} ${codice ?? `«${testo}»`} = ${renderSintesi(sintesi)}`;
    }),
  ];
}

/** Only of runs during the year. */
function renderPrevisione(esito: EsitoPipeline): readonly string[] {
  const previsione = prevediFineAnno(esito);
  return (previsione?.cruscotti ?? []).flatMap(({ cruscotto, totale, righe }, indice) => [
    `previsione ${cruscotto.foglio} riga ${String(cruscotto.rigaTitolo + 1)} = ${print(totale.percento)}`,
    ...righe.flatMap(({ indicatore }, riga) => {
      const prevista = previsione?.righe[indice]?.[riga];
      return prevista === undefined || prevista.intermedio === null
        ? []
        : [`dovuto ${cruscotto.foglio} riga ${String(indicatore.riga + 1)} = ${dovuto(prevista)}`];
    }),
  ]);
}

function dovuto({ intermedio, scritto, indietro }: RigaPrevista): string {
  const fonte =
    scritto === null ? "quota dell'anno" : `${printCellRef(scritto.cell)} al ${scritto.al}`;
  return `${print(intermedio)} (${fonte})${indietro ? ', indietro' : ''}`;
}

function renderSintesi(sintesi: Sintesi): string {
  const { percento, percentoMisurato, percentoPrudenziale, pesoCoperto, esito } = sintesi;
  const { calcolati, monitoraggio, mancanti, esclusi } = sintesi;
  return [
    `${print(percento)} (misurato ${print(percentoMisurato)}, prudenziale ${print(percentoPrudenziale)})`,
    `righe ${[calcolati, monitoraggio, mancanti, esclusi].join('/')}`,
    `pesoCoperto ${print(pesoCoperto)}`,
    esito,
  ].join(', ');
}

function renderAbbinamenti({ risultato }: EsitoPipeline): readonly string[] {
  const rowOf = ({ cruscotto, riga }: { cruscotto: number; riga: number }): string => {
    const calcolato = risultato.cruscotti[cruscotto];
    const row = calcolato?.cruscotto.indicatori[riga]?.riga ?? -1;
    return `${calcolato?.cruscotto.foglio ?? '?'} riga ${String(row + 1)}`;
  };
  return risultato.abbinamenti.map(
    ({ da, a, stato, metodo }) =>
      `abbinamento ${rowOf(da)} con ${rowOf(a)} = ${stato}, ${metodo ?? '-'}`,
  );
}

function renderCorrezione({ finding, edits }: Correzione): readonly string[] {
  return edits.map(
    ({ cell, before, after }) =>
      `correzione ${finding.code} ${printCellRef(cell)} = ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
  );
}

function renderFinding(finding: Finding): string {
  const params = JSON.stringify(finding.params, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value,
  );
  return `${finding.code} ${printCellRef(finding.cell)} = ${gravitaOf(finding)} ${params}`;
}

function renderPlan(
  { newColumns, newSheets, edits }: WritePlan,
  wording: Wording,
): readonly string[] {
  return [
    ...newColumns.map(
      ({ sheet, col, width, unhide }) =>
        `colonna '${sheet}'!${columnLetters(col)} = larga ${String(width)}${unhide ? ', mostrata' : ''}`,
    ),
    ...newSheets.map(({ name }) => `foglio '${name}' = nuovo`),
    ...edits.map((edit) => renderEdit(edit, wording)),
  ];
}

function renderEdit(
  { cell, before, after, numberFormat, link }: CellEdit,
  wording: Wording,
): string {
  const format = numberFormat === undefined ? '' : `  [${numberFormat}]`;
  const target = link === undefined ? '' : `  -> ${printCellRef(link)}`;
  return `scrive ${printCellRef(cell)} = ${printCell(before)} -> ${printCell(withoutWording(after, wording))}${format}${target}`;
}

/** Sentences are written into cells; a case should hold when they are put better. So they are named by their code. */
type Wording = ReadonlyMap<string, string>;

function wordingOf(findings: readonly Finding[], testo: EsitoRichiesta['testo']): Wording {
  return new Map(
    findings.flatMap((finding) => {
      const { testo: sentence, rimedio, breve } = testo(finding);
      return [
        [sentence, `<testo ${finding.code}>`],
        [rimedio, `<rimedio ${finding.code}>`],
        [breve, `<breve ${finding.code}>`],
      ] as const;
    }),
  );
}

function withoutWording(value: CellValue, wording: Wording): CellValue {
  if (typeof value !== 'string') return value;
  const named = wording.get(value);
  if (named !== undefined) return named;
  if (!/^[A-Z]{2}-\d{3}/.test(value)) return value;
  // The narrow column: codes, then the short text of the first remark.
  const [text, name] = [...wording].find(([sentence]) => value.endsWith(sentence)) ?? ['', ''];
  return value.slice(0, value.length - text.length) + name;
}

function printCell(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === 'number' ? print(value) : JSON.stringify(value);
}

function print(value: number | null): string {
  return value === null ? 'null' : String(Number(value.toFixed(DECIMALS)));
}
