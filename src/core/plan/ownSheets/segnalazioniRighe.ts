import type { Accettazione } from '../../model/accettazione';
import type { CellValue } from '../../model/cell';
import { fromSerial } from '../../model/data';
import { FOGLI_PROPRI } from '../../model/foglioProprio';
import type { SheetSnapshot } from '../../model/workbook';
import { contentAt, hasFormula } from '../edits';
import { isEmptyCell, testoAt, type Posti } from './table';

export type IntestazioneSegnalazioni = (typeof FOGLI_PROPRI.segnalazioni.intestazioni)[number];

/** Columns that only people fill: they move with their line and are never filled or emptied. */
export const DI_PERSONA = ['Accettata da', 'Il', 'Motivo'] as const;
/** The heading as a name of its own: identifiers are ASCII. */
export const GRAVITA = 'Gravità';
export const DEL_CALCOLO = [
  GRAVITA,
  'Codice',
  'Foglio',
  'Cella',
  'Indicatore',
  'Campo',
  'Segnalazione',
  'Rimedio',
  'Contenuto',
] as const;
export type ColonnaDelCalcolo = Exclude<IntestazioneSegnalazioni, (typeof DI_PERSONA)[number]>;

/** What finds a remark again (contract 6: rows keep their place by key); texts as they stand. */
export interface ChiaveSegnalazione {
  readonly codice: string;
  readonly foglio: string;
  readonly cella: string;
  readonly indicatore: string;
  readonly campo: string;
}

/** A line of the sheet as it stands. */
export interface RigaLetta {
  readonly row: number;
  /** Null where no remark is named: people's own notes, or leftovers. */
  readonly chiave: ChiaveSegnalazione | null;
  /** Both who and why are stated: the remark is accepted as long as its cell holds `contenuto`. */
  readonly accettazione: Accettazione | null;
  /** What the cell of the remark held when the line was last brought up to date, or accepted. */
  readonly contenuto: CellValue;
  /** People wrote in the columns that are theirs. */
  readonly conParole: boolean;
  /** It must stay on its row: beside it stands what cannot be moved (columns people added, formulas). */
  readonly ferma: boolean;
}

/** Every line that holds anything, from row 2 on. */
export function readRighe(
  sheet: SheetSnapshot,
  posti: Posti,
  date1904: boolean,
): readonly RigaLetta[] {
  const nostre = new Set(posti.values());
  const diPersona = DI_PERSONA.map((testo) => posti.get(testo) ?? -1);
  const righe: RigaLetta[] = [];
  for (let row = 1; row < Math.max(sheet.values.length, sheet.formulas.length); row += 1) {
    const riga = readRiga(sheet, posti, row, nostre, diPersona);
    if (riga === null) continue;
    const accettazione = riga.conParole ? readAccettazione(sheet, posti, row, date1904) : null;
    const contenuto = contentAt(sheet, row, posti.get('Contenuto') ?? 0);
    righe.push({ ...riga, accettazione, contenuto });
  }
  return righe;
}

function readRiga(
  sheet: SheetSnapshot,
  posti: Posti,
  row: number,
  nostre: ReadonlySet<number>,
  diPersona: readonly number[],
): Omit<RigaLetta, 'accettazione' | 'contenuto'> | null {
  const piene = fullColumns(sheet, row);
  if (piene.length === 0) return null;
  const codice = testoAt(sheet, row, posti.get('Codice'));
  const chiave =
    codice === ''
      ? null
      : {
          codice,
          foglio: testoAt(sheet, row, posti.get('Foglio')),
          cella: testoAt(sheet, row, posti.get('Cella')),
          indicatore: testoAt(sheet, row, posti.get('Indicatore')),
          campo: testoAt(sheet, row, posti.get('Campo')),
        };
  const conParole = piene.some((col) => diPersona.includes(col));
  const aggiunte = piene.some((col) => !nostre.has(col));
  const formule = diPersona.some((col) => hasFormula(sheet, row, col));
  return { row, chiave, conParole, ferma: aggiunte || formule || (chiave === null && conParole) };
}

/** A reason without a name, or a name without a reason, accepts nothing. */
function readAccettazione(
  sheet: SheetSnapshot,
  posti: Posti,
  row: number,
  date1904: boolean,
): Accettazione | null {
  const da = testoAt(sheet, row, posti.get('Accettata da')).trim();
  const motivo = testoAt(sheet, row, posti.get('Motivo')).trim();
  if (da === '' || motivo === '') return null;
  const il = contentAt(sheet, row, posti.get('Il') ?? 0);
  const giorno = typeof il === 'number' ? fromSerial(il, date1904) : null;
  return { da, il: giorno ?? testoAt(sheet, row, posti.get('Il')), motivo };
}

function fullColumns(sheet: SheetSnapshot, row: number): readonly number[] {
  const width = Math.max(sheet.values[row]?.length ?? 0, sheet.formulas[row]?.length ?? 0);
  const piene: number[] = [];
  for (let col = 0; col < width; col += 1) {
    if (!isEmptyCell(sheet, row, col)) piene.push(col);
  }
  return piene;
}
