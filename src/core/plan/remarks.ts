import type { Accettate } from '../model/accettazione';
import { gravitaOf, type Finding, type Gravita } from '../findings';
import type { Settings, TestoSegnalazione } from '../settings';

/** Most serious first. */
const RANGO: Readonly<Record<Gravita, number>> = { errore: 0, avviso: 1, nota: 2 };
/** Characters of the first remark that the column *Segnalazioni* shows (contract 6). */
const MAX_BREVE = 60;

/** Behind whatever nobody accepted. */
const ACCETTATA = 3;

export function rangoOf(finding: Finding): number {
  return RANGO[gravitaOf(finding)];
}

/** The text of a remark, made once however often it is asked for. */
export function remember(testo: Settings['testo']): Settings['testo'] {
  const made = new Map<Finding, TestoSegnalazione>();
  return (finding) => {
    const known = made.get(finding);
    if (known !== undefined) return known;
    const text = testo(finding);
    made.set(finding, text);
    return text;
  };
}

/** Remarks by sheet and row. */
export type PerRiga = ReadonlyMap<string, ReadonlyMap<number, readonly Finding[]>>;

export function groupByRow(findings: readonly Finding[]): PerRiga {
  const fogli = new Map<string, Map<number, Finding[]>>();
  for (const finding of findings) {
    const { sheet, row } = finding.cell;
    const righe = fogli.get(sheet) ?? new Map<number, Finding[]>();
    fogli.set(sheet, righe);
    const riga = righe.get(row);
    if (riga === undefined) righe.set(row, [finding]);
    else riga.push(finding);
  }
  return fogli;
}

/**
 * What the column *Segnalazioni* says of a row: `RA-102 (AB-201) · short text of the most serious`; null where nothing is to
 * say. Accepted remarks stand last and in brackets, and have the word only where they are alone.
 */
export function printRemarks(
  findings: readonly Finding[] | undefined,
  testo: Settings['testo'],
  accettate: Accettate,
): string | null {
  if (findings === undefined) return null;
  const rango = (one: Finding): number => rangoOf(one) + (accettate.has(one) ? ACCETTATA : 0);
  const ordered = [...findings].sort((a, b) => rango(a) - rango(b));
  const [first] = ordered;
  if (first === undefined) return null;
  const open = new Set(ordered.filter((one) => !accettate.has(one)).map(({ code }) => code));
  const codes = [...new Set(ordered.map(({ code }) => code))];
  const printed = codes.map((code) => (open.has(code) ? code : `(${code})`)).join(' ');
  return `${printed} · ${cut(testo(first).breve)}`;
}

/** Cuts by whole characters, so that no half of a surrogate pair is left. */
function cut(testo: string): string {
  return testo.length <= MAX_BREVE ? testo : [...testo].slice(0, MAX_BREVE).join('');
}
