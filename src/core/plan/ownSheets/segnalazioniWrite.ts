import type { CellRef, CellValue } from '../../model/cell';
import { formatAt, type SheetSnapshot } from '../../model/workbook';
import type { CellEdit } from '../../model/writePlan';
import { contentAt, pushChange } from '../edits';
import {
  DEL_CALCOLO,
  DI_PERSONA,
  GRAVITA,
  type ColonnaDelCalcolo,
  type IntestazioneSegnalazioni,
  type RigaLetta,
} from './segnalazioniRighe';
import { pushCella, type Posti } from './table';

export type ValoriSegnalazione = Readonly<Record<ColonnaDelCalcolo, CellValue>>;

/** What *Gravità* says of a remark that went, kept for what people wrote beside it. */
export const RISOLTA = 'risolta';

export interface RigaDaScrivere {
  /** Null keeps what the line says, as `risolta`. */
  readonly valori: ValoriSegnalazione | null;
  /** The cell that the remark is about, if the workbook has it. */
  readonly bersaglio: CellRef | null;
  readonly letta: RigaLetta | null;
}

/** Where a line goes. */
export interface Meta {
  readonly sheet: SheetSnapshot;
  readonly posti: Posti;
  readonly row: number;
}

export function pushRiga(edits: CellEdit[], meta: Meta, riga: RigaDaScrivere): void {
  const { letta, bersaglio } = riga;
  const valori = riga.valori ?? kept(meta, letta);
  if (valori === null) return;
  const link = namesOther(meta, valori) ? bersaglio : null;
  for (const nome of DEL_CALCOLO) {
    const value = valori[nome];
    put(edits, meta, nome, nome === 'Cella' && link !== null ? { value, link } : { value });
  }
  if (letta?.row === meta.row) return;
  for (const nome of DI_PERSONA) move(edits, meta, nome, letta);
}

/** Empties the columns of a line that no remark needs any more. */
export function clearRiga(edits: CellEdit[], meta: Meta): void {
  for (const nome of [...DEL_CALCOLO, ...DI_PERSONA]) put(edits, meta, nome, { value: null });
}

/** A link follows neither a renamed sheet nor a moved row: it is set again whenever the words that name its target change. */
function namesOther({ sheet, posti, row }: Meta, valori: ValoriSegnalazione): boolean {
  return (['Foglio', 'Cella'] as const).some((nome) => {
    const col = posti.get(nome);
    return col !== undefined && contentAt(sheet, row, col) !== valori[nome];
  });
}

/** What a line that lost its remark goes on saying; null where it never named one. */
function kept({ sheet, posti }: Meta, letta: RigaLetta | null): ValoriSegnalazione | null {
  if (letta === null || letta.chiave === null) return null;
  const at = (nome: ColonnaDelCalcolo): CellValue => {
    const col = posti.get(nome);
    return col === undefined ? null : contentAt(sheet, letta.row, col);
  };
  return {
    [GRAVITA]: RISOLTA,
    Codice: at('Codice'),
    Foglio: at('Foglio'),
    Cella: at('Cella'),
    Indicatore: at('Indicatore'),
    Campo: at('Campo'),
    Segnalazione: at('Segnalazione'),
    Rimedio: at('Rimedio'),
    Contenuto: at('Contenuto'),
  };
}

/** People's words go with their line, as typed and in the format they show with; a new line has none. */
function move(
  edits: CellEdit[],
  { sheet, posti, row }: Meta,
  nome: IntestazioneSegnalazioni,
  letta: RigaLetta | null,
): void {
  const col = posti.get(nome);
  if (col === undefined) return;
  const value = letta === null ? null : contentAt(sheet, letta.row, col);
  const formato = letta === null ? null : formatAt(sheet, letta.row, col);
  const differs = value !== null && formato !== null && formato !== formatAt(sheet, row, col);
  pushChange(edits, sheet, { row, col }, value, differs ? { numberFormat: formato } : {});
}

function put(
  edits: CellEdit[],
  { sheet, posti, row }: Meta,
  nome: IntestazioneSegnalazioni,
  cella: Parameters<typeof pushCella>[4],
): void {
  const col = posti.get(nome);
  if (col !== undefined) pushCella(edits, sheet, row, col, cella);
}
