import type { WithFindings } from '../../findings';
import type { CellValue } from '../../model/cell';
import { FOGLI_PROPRI } from '../../model/foglioProprio';
import type { Risultato } from '../../model/risultato';
import { normalizeTesto } from '../../model/testo';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/workbook';
import { EMPTY_PLAN, type CellEdit, type WritePlan } from '../../model/writePlan';
import { contentAt } from '../edits';
import { structureFinding } from './append';
import { joinKey, matchInPasses } from './places';
import { aspettoRelazione } from './relazioneAspetto';
import {
  relazioneRighe,
  type ColonnaRelazione,
  type RigaRelazione,
  type Triennio,
} from './relazioneRighe';
import { protectedFinding, resolveFoglio } from './resolve';
import { newSheetOf, postiOf, pushCella, pushHeadings, type Posti } from './table';

const CAUSA = 'Causa dello scostamento';
const CHIAVE = ['Tabella', 'Anno', 'Foglio', 'Voce', 'Indicatore'] as const;
const NON_PIU_PRESENTE = 'Non più presente';

/** A line as it stands, with the words a person put beside it. */
interface Letta {
  readonly riga: RigaRelazione;
  readonly causa: CellValue;
}

/**
 * The sheet *Relazione*, made or brought up to date when a person asks for it. All of it is the add-in's but *Causa dello
 * scostamento*, which goes with its line wherever that moves; a cause whose line went stays below, said to be so.
 */
export function planRelazione(
  book: WorkbookSnapshot,
  risultato: Risultato,
  triennio: Triennio,
): WithFindings<WritePlan> {
  const { sheet, nuovo, nonFattibile, findings } = resolveFoglio(book, 'relazione');
  if (sheet === null) {
    return { value: EMPTY_PLAN, findings: [...findings, ...structureFinding(book, nonFattibile)] };
  }
  const edits: CellEdit[] = [];
  if (nuovo) pushHeadings(edits, sheet, 'relazione');
  pushRighe(edits, sheet, relazioneRighe(risultato, triennio));
  if (sheet.protected && edits.length > 0) {
    return { value: EMPTY_PLAN, findings: [...findings, protectedFinding(sheet)] };
  }
  const newSheets = nuovo ? [newSheetOf(sheet, 'relazione', aspettoRelazione())] : [];
  return { value: { ...EMPTY_PLAN, newSheets, edits }, findings };
}

function pushRighe(edits: CellEdit[], sheet: SheetSnapshot, righe: readonly RigaRelazione[]): void {
  const posti = postiOf(sheet, 'relazione');
  const conCausa = readRighe(sheet, posti).filter(({ causa }) => causa !== null);
  const trovate = matchInPasses(conCausa, righe, [{ keyOfLine: ({ riga }) => keyOf(riga), keyOf }]);
  const causaDi = new Map([...trovate].map(([{ causa }, riga]) => [riga, causa] as const));
  const rimaste = conCausa.filter((letta) => !trovate.has(letta));
  const tutte: readonly Letta[] = [
    ...righe.map((riga) => ({ riga, causa: causaDi.get(riga) ?? null })),
    ...rimaste.map(({ riga, causa }) => ({
      riga: { ...riga, Esito: { value: NON_PIU_PRESENTE } },
      causa,
    })),
  ];
  const ultima = Math.max(tutte.length, sheet.values.length - 1);
  for (let row = 1; row <= ultima; row += 1) pushRiga(edits, sheet, posti, row, tutte[row - 1]);
}

function pushRiga(
  edits: CellEdit[],
  sheet: SheetSnapshot,
  posti: Posti,
  row: number,
  letta: Letta | undefined,
): void {
  for (const testo of FOGLI_PROPRI.relazione.intestazioni) {
    const col = posti.get(testo);
    if (col === undefined) continue;
    const cella =
      testo === CAUSA ? { value: letta?.causa ?? null } : (letta?.riga[testo] ?? { value: null });
    pushCella(edits, sheet, row, col, cella);
  }
}

function readRighe(sheet: SheetSnapshot, posti: Posti): readonly Letta[] {
  const colCausa = posti.get(CAUSA);
  const righe: Letta[] = [];
  for (let row = 1; row < sheet.values.length; row += 1) {
    const celle = CHIAVE.flatMap((testo) => {
      const col = posti.get(testo);
      return col === undefined ? [] : [[testo, { value: contentAt(sheet, row, col) }] as const];
    });
    const causa = colCausa === undefined ? null : contentAt(sheet, row, colCausa);
    righe.push({ riga: Object.fromEntries(celle), causa });
  }
  return righe;
}

/** An indicator is known by its text: under which azione it is printed may change. */
function keyOf(riga: RigaRelazione): string {
  const testo = (colonna: ColonnaRelazione): string => {
    const value = riga[colonna]?.value ?? null;
    return value === null || typeof value === 'object' ? '' : normalizeTesto(String(value));
  };
  const indicatore = testo('Indicatore');
  return joinKey(
    ...[testo('Tabella'), testo('Anno'), testo('Foglio')],
    ...(indicatore === '' ? ['voce', testo('Voce')] : ['indicatore', indicatore]),
  );
}
