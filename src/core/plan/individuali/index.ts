import { finding, type Finding, type WithFindings } from '../../findings';
import {
  FOGLI_INDIVIDUALI,
  type DatiServizi,
  type FoglioIndividuale,
  type SchedaIndividuale,
} from '../../model/individuali';
import { emptySheet, type SheetSnapshot, type WorkbookSnapshot } from '../../model/workbook';
import { EMPTY_PLAN, type CellEdit, type NewSheet, type WritePlan } from '../../model/writePlan';
import type { TestoSegnalazione } from '../../settings';
import { pushChange } from '../edits';
import { righeComposizione } from './composizione';
import { righeDati } from './dati';
import { righeEsiti } from './esiti';
import { writeLeggimi } from './leggimi';
import { pagine } from './pagine';
import { writeSchede } from './schede';
import { aspettoTabella } from './tabellaAspetto';
import { LARGHEZZE, writeTabella } from './tabella';

export interface RichiestaPlanIndividuali {
  readonly schede: readonly SchedaIndividuale[];
  readonly findings: readonly Finding[];
  readonly dati: DatiServizi;
  readonly testo: (finding: Finding) => TestoSegnalazione;
}

/** What changes in the workbook of the schede. One of its sheets under other headings stops it all: nothing is written. */
export function planIndividuali(
  book: WorkbookSnapshot,
  richiesta: RichiestaPlanIndividuali,
): WithFindings<WritePlan> {
  const fogli = resolveFogli(book);
  if (fogli.findings.length > 0) return { value: EMPTY_PLAN, findings: fogli.findings };
  const { schede, composizione, dati, esiti } = fogli.value;
  const edits: CellEdit[] = [];
  writeLeggimi(edits, book);
  const newSheets: NewSheet[] = [];
  for (const foglio of ['schede', 'composizione', 'dati', 'esiti'] as const) {
    const { sheet, nuovo } = fogli.value[foglio];
    if (!nuovo) continue;
    const widths = LARGHEZZE[foglio];
    newSheets.push({
      name: sheet.name,
      widths,
      headingRows: [0],
      looks: aspettoTabella(foglio),
    });
    FOGLI_INDIVIDUALI[foglio].intestazioni.forEach((testo, col) => {
      pushChange(edits, sheet, { row: 0, col }, testo);
    });
  }
  if (composizione.nuovo)
    writeTabella(edits, composizione.sheet, 'composizione', righeComposizione());
  writeTabella(edits, dati.sheet, 'dati', righeDati(richiesta.dati, book.date1904));
  const esitiOra = righeEsiti(richiesta.schede, richiesta.dati, book.date1904);
  writeTabella(edits, esiti.sheet, 'esiti', esitiOra);
  if (!schede.nuovo) writeSchede(edits, schede.sheet, richiesta);
  const stampe = pagine(book, richiesta.schede, richiesta.dati);
  const value = {
    ...EMPTY_PLAN,
    newSheets: [...newSheets, ...stampe.newSheets],
    edits: [...edits, ...stampe.edits],
  };
  return { value, findings: [] };
}

interface FoglioRisolto {
  readonly sheet: SheetSnapshot;
  readonly nuovo: boolean;
}

function resolveFogli(
  book: WorkbookSnapshot,
): WithFindings<Readonly<Record<FoglioIndividuale, FoglioRisolto>>> {
  const findings: Finding[] = [];
  const resolve = (foglio: FoglioIndividuale): FoglioRisolto => {
    const { nome, intestazioni } = FOGLI_INDIVIDUALI[foglio];
    const sheet = book.sheets.find(({ name }) => name.toLowerCase() === nome.toLowerCase());
    if (sheet === undefined) return { sheet: emptySheet(nome), nuovo: true };
    const prima = sheet.values[0] ?? [];
    if (!intestazioni.every((testo) => prima.filter((value) => value === testo).length === 1)) {
      const cell = { sheet: sheet.name, row: 0, col: 0 };
      findings.push(finding('SI-109', { foglio: sheet.name }, cell));
    }
    return { sheet, nuovo: false };
  };
  const value = {
    schede: resolve('schede'),
    composizione: resolve('composizione'),
    dati: resolve('dati'),
    esiti: resolve('esiti'),
  };
  return { value, findings };
}
