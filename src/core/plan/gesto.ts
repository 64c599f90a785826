import type { Finding } from '../findings';
import type { Accettazione } from '../model/accettazione';
import { isCellError, printA1, type CellValue } from '../model/cell';
import type { Correzione } from '../model/correzione';
import { parseIsoDate, toSerial } from '../model/data';
import { trovaFoglioProprio } from '../model/foglioProprio';
import type { Risultato } from '../model/risultato';
import type { WorkbookSnapshot } from '../model/workbook';
import { EMPTY_PLAN, type CellEdit, type WritePlan } from '../model/writePlan';
import type { Settings } from '../settings';
import { FORMATO_GIORNO, formatoMancante, hasFormula, pushChange } from './edits';
import { lineOf } from './ownSheets/lineOf';
import { planVoce } from './ownSheets/registro';
import { resolveFoglio } from './ownSheets/resolve';
import { DI_PERSONA } from './ownSheets/segnalazioniRighe';
import { pushRiga } from './ownSheets/segnalazioniWrite';
import { subjectsOf } from './ownSheets/subject';
import { newElenco } from './ownSheets/table';

/** Who does something with a click, when, and on which calculation. */
export interface Gesto {
  readonly corsa: Settings['corsa'];
  readonly risultato: Risultato;
}

/** As many corrections as a cell of *Registro* names one by one. */
const NOMINATE = 8;
const MAX_NOMINATO = 60;

/** The cells of these corrections and a line of *Registro* that names them; nothing else. */
export function planCorrezioni(
  book: WorkbookSnapshot,
  correzioni: readonly Correzione[],
  gesto: Gesto,
): WritePlan {
  const edits = correzioni.flatMap((correzione) => correzione.edits);
  const nominate = correzioni.slice(0, NOMINATE).map(printCorrezione);
  const altre = correzioni.length - nominate.length;
  const elenco = [...nominate, ...(altre > 0 ? [`e altre ${String(altre)}`] : [])].join('; ');
  return withVoce(book, edits, gesto, `Correzione: ${elenco}`);
}

function printCorrezione({ finding, edits }: Correzione): string {
  const celle = edits.map(
    ({ cell, before, after }) =>
      `${cell.sheet}!${printA1(cell.row, cell.col)} «${printed(before)}» → «${printed(after)}»`,
  );
  return `${finding.code} ${celle.join(', ')}`;
}

function printed(value: CellValue): string {
  const testo = isCellError(value) ? value.error : String(value ?? '');
  return testo.length <= MAX_NOMINATO ? testo : `${[...testo].slice(0, MAX_NOMINATO).join('')}…`;
}

/** Why a remark cannot be accepted from here: no list yet, a filter that hides lines, or cells that may not be written. */
export type NonAccettabile = 'senza-elenco' | 'filtrato' | 'non-scrivibile';

export interface RichiestaAccettazione {
  /** One of `findings`. */
  readonly finding: Finding;
  readonly motivo: string;
  readonly findings: readonly Finding[];
  readonly testo: Settings['testo'];
}

/** Who, when and why beside the line of a remark, the line itself where the list lacks it, and a line of *Registro*. */
export function planAccettazione(
  book: WorkbookSnapshot,
  richiesta: RichiestaAccettazione,
  gesto: Gesto,
): WritePlan | NonAccettabile {
  const sheet = trovaFoglioProprio(book, 'segnalazioni');
  if (sheet === null) return 'senza-elenco';
  if (sheet.filtered) return 'filtrato';
  const { finding, motivo } = richiesta;
  const { quando, chi } = gesto.corsa;
  const giorno = parseIsoDate(quando.slice(0, 10));
  const accettazione: Accettazione = { da: chi, il: giorno ?? quando, motivo };
  const subjectOf = subjectsOf(gesto.risultato);
  const { meta, riga } = lineOf(book, sheet, { ...richiesta, subjectOf, accettazione });
  const { posti, row } = meta;
  const colonne = DI_PERSONA.map((nome) => posti.get(nome) ?? -1);
  if (sheet.protected || colonne.some((col) => hasFormula(sheet, row, col)))
    return 'non-scrivibile';

  const edits: CellEdit[] = [];
  pushRiga(edits, meta, riga);
  const il = giorno === null ? quando : toSerial(giorno, book.date1904);
  [chi, il, motivo].forEach((value, indice) => {
    const col = colonne[indice] ?? -1;
    const aspetto =
      typeof value === 'number' ? formatoMancante(sheet, row, col, FORMATO_GIORNO) : {};
    pushChange(edits, sheet, { row, col }, value, aspetto);
  });
  const { sheet: foglio, row: riga0, col } = finding.cell;
  const dove = `${finding.code} ${foglio}!${printA1(riga0, col)}`;
  return withVoce(book, edits, gesto, `Segnalazione accettata: ${dove}: ${printed(motivo)}`);
}

/** The edits, and the line of *Registro* that tells of them, where *Registro* can be written. */
function withVoce(
  book: WorkbookSnapshot,
  edits: readonly CellEdit[],
  { corsa, risultato }: Gesto,
  operazione: string,
): WritePlan {
  const { sheet, nuovo } = resolveFoglio(book, 'registro');
  if (sheet === null || sheet.protected || edits.length === 0) return { ...EMPTY_PLAN, edits };
  const voce = planVoce(sheet, nuovo, {
    corsa,
    risultato,
    modifiche: edits.length,
    operazione,
    date1904: book.date1904,
  });
  const newSheets = nuovo ? [newElenco(sheet, 'registro')] : [];
  return { ...EMPTY_PLAN, newSheets, edits: [...edits, ...voce] };
}
