import { gravitaOf, type Finding } from '../../findings';
import type { Accettate } from '../../model/accettazione';
import { parseA1, type CellRef } from '../../model/cell';
import { findSheet } from '../../model/findSheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/workbook';
import type { CellEdit } from '../../model/writePlan';
import type { Settings } from '../../settings';
import { rangoOf } from '../remarks';
import { contenutoOf } from './accettate';
import { placeRows } from './places';
import { matchRighe } from './segnalazioniMatch';
import { GRAVITA, readRighe, type RigaLetta } from './segnalazioniRighe';
import { voceOf, type Voce } from './segnalazioniVoce';
import {
  clearRiga,
  pushRiga,
  type RigaDaScrivere,
  type ValoriSegnalazione,
} from './segnalazioniWrite';
import type { Oggetto } from './subject';
import { postiOf, pushHeadings } from './table';

/** Beside the gravita of a remark that somebody accepted. */
const ACCETTATA = '(accettata)';

export interface RichiestaSegnalazioni {
  readonly book: WorkbookSnapshot;
  readonly findings: readonly Finding[];
  readonly accettate: Accettate;
  readonly testo: Settings['testo'];
  readonly subjectOf: (finding: Finding) => Oggetto;
}

/** The remark a line is to show (null: it went, but people wrote beside it) and the line it was (null: a new one). */
interface Posto {
  readonly voce: Voce | null;
  readonly letta: RigaLetta | null;
}

/**
 * Every remark has a line. Lines keep their place by code, sheet, indicator and field; the list closes up where remarks went,
 * people's words moving with their line; new remarks follow at the end, the most serious first. A remark that went and bears
 * people's words stays as `risolta`. Lines beside which people filled columns of their own do not move at all.
 */
export function planSegnalazioni(
  sheet: SheetSnapshot,
  nuovo: boolean,
  richiesta: RichiestaSegnalazioni,
): readonly CellEdit[] {
  const edits: CellEdit[] = [];
  if (nuovo) pushHeadings(edits, sheet, 'segnalazioni');
  const posti = postiOf(sheet, 'segnalazioni');
  const lette = readRighe(sheet, posti, richiesta.book.date1904);
  const libere = new Set(lette.map(({ row }) => row));
  for (const [row, posto] of arrange(lette, richiesta)) {
    libere.delete(row);
    pushRiga(edits, { sheet, posti, row }, rigaOf(posto, richiesta));
  }
  for (const row of libere) clearRiga(edits, { sheet, posti, row });
  return edits;
}

function arrange(
  lette: readonly RigaLetta[],
  { book, findings, subjectOf }: RichiestaSegnalazioni,
): ReadonlyMap<number, Posto> {
  const voci = findings.map((finding) => voceOf(finding, subjectOf(finding)));
  const trovate = matchRighe(lette, voci, (foglio) => findSheet(book, foglio) !== null);
  const ferme = new Map<number, Posto>();
  const mobili: Posto[] = [];
  for (const letta of lette) {
    const voce = trovate.get(letta) ?? null;
    if (letta.ferma) ferme.set(letta.row, { voce, letta });
    else if (voce !== null || letta.conParole) mobili.push({ voce, letta });
  }
  const note = new Set(trovate.values());
  const nuove = sortForReading(
    voci.filter((voce) => !note.has(voce)),
    book,
  );
  return placeRows(ferme, [...mobili, ...nuove.map((voce) => ({ voce, letta: null }))], 1);
}

/** By gravita, then in the order of the workbook. */
function sortForReading(voci: readonly Voce[], book: WorkbookSnapshot): readonly Voce[] {
  const ordine = new Map(book.sheets.map(({ name }, indice) => [name, indice] as const));
  const foglioOf = ({ finding }: Voce): number => ordine.get(finding.cell.sheet) ?? ordine.size;
  return [...voci].sort(
    (a, b) =>
      rangoOf(a.finding) - rangoOf(b.finding) ||
      foglioOf(a) - foglioOf(b) ||
      a.finding.cell.row - b.finding.cell.row ||
      a.finding.cell.col - b.finding.cell.col,
  );
}

function rigaOf({ voce, letta }: Posto, richiesta: RichiestaSegnalazioni): RigaDaScrivere {
  const { book } = richiesta;
  if (voce === null) return { valori: null, bersaglio: namedCell(book, letta), letta };
  const valori = valoriOf(voce, letta, richiesta);
  const { cell } = voce.finding;
  return { valori, bersaglio: findSheet(book, cell.sheet) === null ? null : cell, letta };
}

/** What a line says of its remark. *Contenuto* of a line that somebody accepted stays what it was when it was accepted. */
export function valoriOf(
  { finding, chiave }: Voce,
  letta: RigaLetta | null,
  { book, testo, accettate }: Omit<RichiestaSegnalazioni, 'findings' | 'subjectOf'>,
): ValoriSegnalazione {
  const accettato = letta === null || letta.accettazione === null ? null : letta.contenuto;
  const gravita = gravitaOf(finding);
  const { testo: frase, rimedio } = testo(finding);
  return {
    [GRAVITA]: accettate.has(finding) ? `${gravita} ${ACCETTATA}` : gravita,
    Codice: chiave.codice,
    Foglio: chiave.foglio,
    Cella: chiave.cella,
    Indicatore: chiave.indicatore,
    Campo: chiave.campo,
    Segnalazione: frase,
    Rimedio: rimedio,
    Contenuto: accettato ?? contenutoOf(book, finding),
  };
}

/** The cell that a kept line names, if the workbook still has its sheet. */
function namedCell(book: WorkbookSnapshot, letta: RigaLetta | null): CellRef | null {
  const place = letta === null || letta.chiave === null ? null : parseA1(letta.chiave.cella);
  const sheet = findSheet(book, letta?.chiave?.foglio ?? '');
  return place === null || sheet === null ? null : { sheet: sheet.name, ...place };
}
