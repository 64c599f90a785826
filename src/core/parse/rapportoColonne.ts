import { finding, type Finding, type WithFindings } from '../findings';
import type { Consuntivo, Rapporto } from '../model/consuntivo';
import type { Unita } from '../model/misura';
import type { RisultatoAtteso } from '../model/risultatoAtteso';
import type { ContestoConsuntivo } from './consuntivo/contesto';
import { refused } from './consuntivo/rifiuti';
import { letto, quoted } from './letto';
import { near, quoziente } from './quoziente';
import type { ReadCell } from './readCell';

/** What the columns *Numeratore* and *Denominatore* of a row give. */
export type RapportoColonne =
  | { readonly kind: 'assente' }
  | { readonly kind: 'rapporto'; readonly rapporto: Rapporto }
  /** Filled, but no ratio can be made: empty, zero or unreadable denominator, unreadable numerator. */
  | { readonly kind: 'guasto'; readonly numeratore: string; readonly denominatore: string };

export const SENZA_RAPPORTO: RapportoColonne = { kind: 'assente' };

/** Reads the two cells. Without a numerator nothing was measured yet. */
export function readRapportoColonne(numeratore: ReadCell, denominatore: ReadCell): RapportoColonne {
  if (isEmpty(numeratore)) return SENZA_RAPPORTO;
  const sopra = valoreOf(numeratore);
  const sotto = valoreOf(denominatore);
  if (sopra === null || sotto === null || !Number.isFinite((sopra / sotto) * 100)) {
    return {
      kind: 'guasto',
      numeratore: quoted(numeratore.raw),
      denominatore: quoted(denominatore.raw),
    };
  }
  return { kind: 'rapporto', rapporto: { numeratore: sopra, denominatore: sotto } };
}

function isEmpty({ form }: ReadCell): boolean {
  return form.tipo === 'vuota' || form.tipo === 'trattino' || form.tipo === 'non-disponibile';
}

function valoreOf({ form }: ReadCell): number | null {
  return form.tipo === 'numero' && form.operatore === null ? form.valore : null;
}

/**
 * Puts the typed actual and the two columns together (contract 2): where the *Consuntivo* cell is empty the ratio is the actual; where
 * both are filled the typed one counts, and a finding says if they differ.
 */
export function withColonne(
  typed: WithFindings<Consuntivo>,
  cell: ReadCell,
  colonne: RapportoColonne,
  contesto: ContestoConsuntivo,
): WithFindings<Consuntivo> {
  const unita = unitaMisurata(contesto.atteso.value);
  if (colonne.kind === 'assente' || unita === null) return typed;
  if (cell.form.tipo === 'vuota') return fromColonne(cell, colonne, unita, contesto);
  const remark = compare(typed.value, cell, colonne, unita, contesto);
  return remark === null ? typed : letto(typed.value, [...typed.findings, remark]);
}

/** The unit a ratio comes in, or null where a ratio cannot be the actual. */
function unitaMisurata(atteso: RisultatoAtteso): Unita | null {
  switch (atteso.kind) {
    case 'soglia':
    case 'progetto':
      return atteso.misura.unita;
    case 'intervallo':
      return atteso.a.unita;
    case 'scadenza':
    case 'esito':
      return null;
    default:
      return 'numero';
  }
}

function fromColonne(
  cell: ReadCell,
  colonne: Exclude<RapportoColonne, { kind: 'assente' }>,
  unita: Unita,
  { rowKey }: ContestoConsuntivo,
): WithFindings<Consuntivo> {
  if (colonne.kind === 'guasto') {
    const { numeratore, denominatore } = colonne;
    return refused([finding('CO-106', { numeratore, denominatore }, cell.ref, rowKey)]);
  }
  const { rapporto } = colonne;
  return letto({ kind: 'misura', misura: quoziente(rapporto, unita), rapporto });
}

function compare(
  typed: Consuntivo,
  cell: ReadCell,
  colonne: Exclude<RapportoColonne, { kind: 'assente' }>,
  unita: Unita,
  { rowKey }: ContestoConsuntivo,
): Finding | null {
  const testo = quoted(cell.raw);
  if (colonne.kind === 'guasto') {
    const { numeratore, denominatore } = colonne;
    return finding('CO-122', { testo, numeratore, denominatore }, cell.ref, rowKey);
  }
  if (typed.kind === 'illeggibile') return null;
  const esatto = quoziente(colonne.rapporto, typed.kind === 'misura' ? typed.misura.unita : unita);
  if (typed.kind === 'misura' && near(typed.misura.valore, esatto.valore)) return null;
  const params = { testo, ...colonne.rapporto, quoziente: esatto.valore, unita: esatto.unita };
  return finding('CO-114', params, cell.ref, rowKey);
}
