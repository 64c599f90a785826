import type { Finding } from '../../findings';
import type { RigaCascata } from '../../model/abbinamento';
import type { Accettate } from '../../model/accettazione';
import { trovaFoglioProprio, type FoglioProprio } from '../../model/foglioProprio';
import type { Risultato } from '../../model/risultato';
import type { ChartMove, SheetLooks } from '../../model/sheetLooks';
import type { WorkbookSnapshot } from '../../model/workbook';
import type { CellEdit, NewSheet, SheetBlock } from '../../model/writePlan';
import type { Settings } from '../../settings';
import { readAccettate } from './accettate';
import { structureFinding } from './append';
import { needsCascata, planCascata } from './cascata';
import { aspettoElenco } from './elenchi';
import {
  copyFindings,
  filteredFinding,
  protectedFinding,
  resolveFoglio,
  type FoglioRisolto,
} from './resolve';
import { planRiepilogo } from './riepilogo';
import { aspettoRiepilogo } from './riepilogoAspetto';
import { planDestra, spostamenti } from './riepilogoDestra';
import { riepilogoRighe } from './riepilogoRighe';
import { planSegnalazioni } from './segnalazioni';
import { storicoEdits } from './storico';
import type { Oggetto } from './subject';
import { newSheetOf } from './table';

export type FogliRisolti = ReadonlyMap<FoglioProprio, FoglioRisolto>;

/** What the sheets of ours need, *Registro* left out: its line counts what all others change. */
export interface PianoFogli {
  readonly newSheets: readonly NewSheet[];
  readonly edits: readonly CellEdit[];
  readonly blocks: readonly SheetBlock[];
  readonly charts: readonly ChartMove[];
  /** Remarks about the sheets themselves. */
  readonly findings: readonly Finding[];
}

export interface PianoFogliAccettate extends PianoFogli {
  /** Of all remarks, those about the sheets included. */
  readonly accettate: Accettate;
}

export interface RichiestaFogli {
  readonly risultato: Risultato;
  /** All remarks of the run so far. */
  readonly findings: readonly Finding[];
  readonly cascata: readonly RigaCascata[];
  /** Local time of the run. */
  readonly quando: string;
  readonly testo: Settings['testo'];
  readonly subjectOf: (finding: Finding) => Oggetto;
}

/** The sheets that this run needs, and those that are there, each found or with the name under which it is to be made. */
export function resolveFogli(book: WorkbookSnapshot, risultato: Risultato): FogliRisolti {
  const isNeeded = (foglio: FoglioProprio): boolean =>
    trovaFoglioProprio(book, foglio) !== null || (foglio === 'cascata' && needsCascata(risultato));
  const aRichiesta: readonly FoglioProprio[] = ['cascata', 'parametri', 'organigramma', 'storico'];
  const fogli: readonly FoglioProprio[] = [
    'registro',
    'riepilogo',
    'segnalazioni',
    ...aRichiesta.filter(isNeeded),
  ];
  return new Map(fogli.map((foglio) => [foglio, resolveFoglio(book, foglio)] as const));
}

export function planFogli(
  book: WorkbookSnapshot,
  fogli: FogliRisolti,
  richiesta: RichiestaFogli,
): PianoFogliAccettate {
  const { risultato } = richiesta;
  const riepilogo = whole(fogli.get('riepilogo'), 'riepilogo', (sheet, nuovo) => {
    const { edits, block } = planRiepilogo(sheet, nuovo, riepilogoRighe(risultato));
    const looks = nuovo ? aspettoRiepilogo(risultato) : null;
    const charts = spostamenti(sheet, nuovo, risultato);
    return { edits: [...edits, ...planDestra(sheet, nuovo, risultato)], block, looks, charts };
  });
  const cascata = whole(fogli.get('cascata'), 'cascata', (sheet, nuovo) => ({
    edits: planCascata(sheet, nuovo, { book, risultato, lette: richiesta.cascata }),
    block: null,
    looks: aspettoElenco('cascata'),
  }));
  const { quando } = richiesta;
  const storico = whole(fogli.get('storico'), 'storico', (sheet, nuovo) => ({
    edits: storicoEdits(sheet, nuovo, { risultato, quando, date1904: book.date1904 }),
    block: null,
  }));
  const findings = remarksOf(book, fogli, richiesta, [
    ...riepilogo.findings,
    ...cascata.findings,
    ...storico.findings,
  ]);
  const tutte = [...richiesta.findings, ...findings];
  const elenco = fogli.get('segnalazioni')?.sheet ?? null;
  const accettate = readAccettate(book, elenco, tutte, richiesta.subjectOf);
  const segnalazioni = planElenco(book, fogli, { ...richiesta, findings: tutte, accettate });
  const parti = [riepilogo, segnalazioni, cascata, storico];
  return {
    newSheets: parti.flatMap(({ newSheets }) => newSheets),
    edits: parti.flatMap(({ edits }) => edits),
    blocks: parti.flatMap(({ blocks }) => blocks),
    charts: parti.flatMap(({ charts }) => charts),
    findings,
    accettate,
  };
}

/** One sheet: to be made, to be changed, or protected and left alone with a remark. */
function whole(
  risolto: FoglioRisolto | undefined,
  foglio: FoglioProprio,
  planOf: (
    sheet: NonNullable<FoglioRisolto['sheet']>,
    nuovo: boolean,
  ) => {
    readonly edits: readonly CellEdit[];
    readonly block: SheetBlock | null;
    readonly looks?: SheetLooks | null;
    readonly charts?: readonly ChartMove[];
  },
): PianoFogli {
  if (risolto === undefined || risolto.sheet === null) return NOTHING;
  const { sheet, nuovo } = risolto;
  const { edits, block, looks = null, charts = [] } = planOf(sheet, nuovo);
  if (sheet.protected) {
    return { ...NOTHING, findings: edits.length > 0 ? [protectedFinding(sheet)] : [] };
  }
  return {
    newSheets: nuovo && looks !== null ? [newSheetOf(sheet, foglio, looks)] : [],
    edits,
    blocks: block === null ? [] : [block],
    charts,
    findings: [],
  };
}

const NOTHING: PianoFogli = {
  newSheets: [],
  edits: [],
  blocks: [],
  charts: [],
  findings: [],
};

/**
 * All remarks about sheets of ours. Whether *Segnalazioni* and *Registro* are protected is said as long as they are: whether
 * they would change depends on the remarks themselves.
 */
function remarksOf(
  book: WorkbookSnapshot,
  fogli: FogliRisolti,
  richiesta: RichiestaFogli,
  protetti: readonly Finding[],
): readonly Finding[] {
  const elenco = fogli.get('segnalazioni');
  const risolti = [...fogli].filter(([foglio]) => foglio !== 'segnalazioni');
  const sempre = [
    ...risolti.flatMap(([, { findings }]) => findings),
    ...copyFindings(book, fogli),
    ...protetti,
    ...protectedOf(fogli.get('registro')),
    ...protectedOf(elenco),
    ...filteredOf(elenco),
  ];
  const nonFattibili = (tutti: FogliRisolti): readonly string[] =>
    [...tutti.values()].flatMap(({ nonFattibile }) => nonFattibile ?? []);
  const senzaElenco = nonFattibili(new Map(risolti));
  if (sempre.length + senzaElenco.length + richiesta.findings.length === 0) return [];
  return [...sempre, ...(elenco?.findings ?? []), ...structureFinding(book, nonFattibili(fogli))];
}

function protectedOf(risolto: FoglioRisolto | undefined): readonly Finding[] {
  return risolto?.sheet?.protected === true ? [protectedFinding(risolto.sheet)] : [];
}

/** Lines that a filter hides must not move: the list stays as it is, and the pane alone is up to date. */
function filteredOf(risolto: FoglioRisolto | undefined): readonly Finding[] {
  return risolto?.sheet?.filtered === true ? [filteredFinding(risolto.sheet)] : [];
}

/** The sheet *Segnalazioni*: made with the first remark, emptied when the last one goes. */
function planElenco(
  book: WorkbookSnapshot,
  fogli: FogliRisolti,
  richiesta: RichiestaFogli & { readonly accettate: Accettate },
): PianoFogli {
  const risolto = fogli.get('segnalazioni');
  const { findings } = richiesta;
  if (findings.length === 0 && risolto?.nuovo !== false) return NOTHING;
  if (risolto?.sheet?.filtered === true) return NOTHING;
  const piano = whole(risolto, 'segnalazioni', (sheet, nuovo) => ({
    edits: planSegnalazioni(sheet, nuovo, { book, ...richiesta }),
    block: null,
    looks: aspettoElenco('segnalazioni'),
  }));
  return { ...piano, findings: [] };
}
