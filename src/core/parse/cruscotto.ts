import type { Finding, WithFindings } from '../findings';
import type { ColonnaAnno, Colonne, Cruscotto, Indicatore, RawCruscotto } from '../model/piano';
import { valueAt } from '../model/workbook';
import { parseRiga, type ContestoSezione } from './indicatore';
import { letto } from './letto';
import { scalePesi, type FrazioneScritta } from './peso/scalePesi';
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
  const conPiu = plusByColumn(raw);
  const sezioni = raw.intestazioni.map(({ colonne }) => ({
    ...sezioneOf(raw, colonne, contesto),
    conPiu: colonne.verso !== null && conPiu(colonne.verso),
  }));
  const scritti: Indicatore[] = [];
  const frazioni: FrazioneScritta[] = [];
  for (const riga of raw.righe) {
    const sezione = sezioni[riga.intestazione];
    if (sezione === undefined) continue;
    const { value, findings: remarks } = parseRiga(riga, sezione);
    const { frazione } = value;
    if (frazione !== null) {
      frazioni.push({ indice: scritti.length, raw: frazione.raw, cell: frazione.ref });
    }
    scritti.push(value.indicatore);
    for (const remark of remarks) findings.push(remark);
  }
  const pesati = scalePesi(scritti, frazioni);
  const indicatori = pesati.value;
  const pubblicate = parsePubblicate(raw, contesto.readers);
  // The raw rows stay behind: a parsed cruscotto has its indicators instead.
  const { righe: _righe, ...struttura } = raw;
  const conPesi = indicatori.some(({ peso }) => peso.kind === 'valore' && peso.punti > 0);
  return letto(
    { ...struttura, indicatori, conPesi, pubblicate: pubblicate.value },
    [findings, pesati.findings, pubblicate.findings].flat(),
  );
}

/** What the rows of a section share, but for the signs of its column *Verso*. */
export function sezioneOf(
  raw: Pick<RawCruscotto, 'sheet' | 'foglio'>,
  colonne: Colonne,
  { anno, readers, puntoDecimale }: ContestoCruscotto,
): Omit<ContestoSezione, 'conPiu'> {
  return {
    sheet: raw.sheet,
    colonne,
    colAtteso: colOf(colonne.attesi, anno),
    colConsuntivo: colOf(colonne.consuntivi, anno),
    readers,
    puntoDecimale: () => puntoDecimale(raw.foglio),
  };
}

function colOf(colonne: readonly ColonnaAnno[], anno: number): number | null {
  return colonne.find((colonna) => colonna.anno === anno)?.col ?? null;
}

/** Whether a column *Verso* holds a *+* anywhere; each column is searched once, however many sections share it. */
function plusByColumn(raw: RawCruscotto): (col: number) => boolean {
  const known = new Map<number, boolean>();
  return (col) => {
    const before = known.get(col);
    if (before !== undefined) return before;
    const found = raw.righe.some(({ riga }) => {
      const value = valueAt(raw.sheet, riga, col);
      return typeof value === 'string' && value.trim() === '+';
    });
    known.set(col, found);
    return found;
  };
}
