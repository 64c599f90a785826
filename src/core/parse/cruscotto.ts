import type { Finding, WithFindings } from '../findings';
import type {
  ColonnaAnno,
  Cruscotto,
  Indicatore,
  Intestazione,
  RawCruscotto,
} from '../model/piano';
import { valueAt } from '../model/workbook';
import { parseRiga, type ContestoSezione, type RigaLetta } from './indicatore';
import { letto } from './letto';
import { scalePesi } from './peso/scalePesi';
import { parsePubblicate } from './pubblicate';
import type { Readers } from './readers';

export interface ContestoCruscotto {
  readonly anno: number;
  readonly readers: Readers;
  readonly puntoDecimale: (foglio: string) => boolean;
}

/** Reads the rows of one cruscotto, then its weights as a whole. */
export function parseCruscotto(
  raw: RawCruscotto,
  contesto: ContestoCruscotto,
): WithFindings<Cruscotto> {
  const findings: Finding[] = [];
  const sezioni = raw.intestazioni.map((intestazione) => sezioneOf(raw, intestazione, contesto));
  const righe: RigaLetta[] = [];
  for (const riga of raw.righe) {
    const sezione = sezioni[riga.intestazione];
    if (sezione === undefined) continue;
    const letta = parseRiga(riga, sezione);
    righe.push(letta.value);
    for (const remark of letta.findings) findings.push(remark);
  }
  const pesi = scalePesi(righe.map(forScale));
  const pubblicate = parsePubblicate(raw, contesto.readers);
  const indicatori = righe.map(({ indicatore }, indice): Indicatore => {
    return { ...indicatore, peso: pesi.value[indice] ?? { kind: 'assente' } };
  });
  // The raw rows stay behind: a parsed cruscotto has its indicators instead.
  const { righe: _righe, ...struttura } = raw;
  const conPesi = indicatori.some(({ peso }) => peso.kind === 'valore' && peso.punti > 0);
  return letto(
    { ...struttura, indicatori, conPesi, pubblicate: pubblicate.value },
    [findings, pesi.findings, pubblicate.findings].flat(),
  );
}

function sezioneOf(
  raw: RawCruscotto,
  { colonne }: Intestazione,
  { anno, readers, puntoDecimale }: ContestoCruscotto,
): ContestoSezione {
  return {
    sheet: raw.sheet,
    colonne,
    colAtteso: colOf(colonne.attesi, anno),
    colConsuntivo: colOf(colonne.consuntivi, anno),
    conPiu: colonne.verso !== null && hasPlus(raw, colonne.verso),
    readers,
    puntoDecimale: () => puntoDecimale(raw.foglio),
  };
}

function colOf(colonne: readonly ColonnaAnno[], anno: number): number | null {
  return colonne.find((colonna) => colonna.anno === anno)?.col ?? null;
}

function hasPlus(raw: RawCruscotto, col: number): boolean {
  return raw.righe.some(({ riga }) => {
    const value = valueAt(raw.sheet, riga, col);
    return typeof value === 'string' && value.trim() === '+';
  });
}

function forScale({
  indicatore,
  peso,
  cellaPeso,
}: RigaLetta): Parameters<typeof scalePesi>[0][number] {
  return {
    peso,
    raw: cellaPeso.raw,
    cell: cellaPeso.ref,
    rowKey: indicatore.rowKey,
    obiettivo: indicatore.obiettivo,
    monitoraggio: indicatore.atteso.value.kind === 'monitoraggio',
  };
}
