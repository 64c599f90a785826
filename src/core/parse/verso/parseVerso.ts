import { finding, type Finding, type WithFindings } from '../../findings';
import type { CellRef, Sourced } from '../../model/cell';
import type { FonteVerso, Verso, VersoLetto } from '../../model/piano';
import type { Operatore, RisultatoAtteso } from '../../model/risultatoAtteso';
import { letto, quoted } from '../letto';
import { readVersoScritto } from './colonna';
import type { DettoDalTesto } from './lessico';

export interface ContestoVerso {
  /** The *Indicatore* cell. */
  readonly cell: CellRef;
  readonly rowKey: string;
  readonly atteso: Sourced<RisultatoAtteso>;
  /** The *Verso* cell as a person sees it; null where the section has no such column. */
  readonly colonna: { readonly raw: string; readonly cell: CellRef } | null;
  /** Some cell of the column holds a *+*: then *-* is *minore*. */
  readonly conPiu: boolean;
  readonly detto: DettoDalTesto;
}

const DAL_SEGNO: Readonly<Record<Operatore, Verso | null>> = {
  '>=': 'maggiore',
  '>': 'maggiore',
  '<=': 'minore',
  '<': 'minore',
  '=': null,
};

/** The few that there are, made once for all rows. */
const LETTI: Readonly<Record<Verso, Readonly<Record<FonteVerso, VersoLetto>>>> = {
  maggiore: fromEverywhere('maggiore'),
  minore: fromEverywhere('minore'),
};
const MAGGIORE = LETTI.maggiore.predefinito;

function fromEverywhere(verso: Verso): Record<FonteVerso, VersoLetto> {
  return {
    colonna: { verso, fonte: 'colonna' },
    segno: { verso, fonte: 'segno' },
    lessico: { verso, fonte: 'lessico' },
    predefinito: { verso, fonte: 'predefinito' },
  };
}

/** Which way is better (contract 3): column, else sign, else words, else higher. Remarks only where it changes a score. */
export function parseVerso(contesto: ContestoVerso): WithFindings<VersoLetto> {
  const atteso = contesto.atteso.value;
  // A project is work done: more is better, whatever its words say.
  if (atteso.kind === 'progetto') return letto(MAGGIORE);
  const segno = atteso.kind === 'soglia' && atteso.operatore ? DAL_SEGNO[atteso.operatore] : null;
  const { verso: colonna, illeggibile } = readColonna(contesto);
  const scelto = choose(colonna, segno, contesto.detto);
  if (atteso.kind !== 'soglia') return letto(scelto);

  const findings: Finding[] = [];
  if (illeggibile !== null && contesto.colonna !== null) {
    const params = { testo: quoted(illeggibile), verso: scelto.verso };
    findings.push(finding('IN-104', params, contesto.colonna.cell, contesto.rowKey));
  }
  const remark = remarkOn(scelto, segno, contesto);
  if (remark !== null) findings.push(remark);
  return letto(scelto, findings);
}

function readColonna({ colonna, conPiu }: ContestoVerso): {
  readonly verso: Verso | null;
  readonly illeggibile: string | null;
} {
  const scritto = colonna === null ? 'vuoto' : readVersoScritto(colonna.raw);
  if (scritto === 'vuoto') return { verso: null, illeggibile: null };
  if (scritto === 'maggiore' || scritto === 'minore') return { verso: scritto, illeggibile: null };
  if (scritto === 'meno' && conPiu) return { verso: 'minore', illeggibile: null };
  return { verso: null, illeggibile: colonna?.raw ?? '' };
}

function choose(colonna: Verso | null, segno: Verso | null, detto: DettoDalTesto): VersoLetto {
  if (colonna !== null) return LETTI[colonna].colonna;
  if (segno !== null) return LETTI[segno].segno;
  return detto.minore === null ? MAGGIORE : LETTI.minore.lessico;
}

function remarkOn(
  { verso, fonte }: VersoLetto,
  segno: Verso | null,
  { cell, rowKey, colonna, atteso, detto }: ContestoVerso,
): Finding | null {
  if (fonte === 'colonna' && segno !== null && segno !== verso) {
    const params = { colonna: quoted(colonna?.raw ?? ''), verso, atteso: quoted(atteso.raw) };
    return finding('IN-103', params, colonna?.cell ?? cell, rowKey);
  }
  if (fonte === 'lessico' && detto.minore !== null) {
    return finding('IN-101', { parole: detto.minore }, cell, rowKey);
  }
  if (fonte === 'predefinito' && detto.indizio !== null) {
    return finding('IN-102', { parole: detto.indizio }, cell, rowKey);
  }
  return null;
}
