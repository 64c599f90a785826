import { finding, type Finding, type WithFindings } from '../findings';
import type { CellRef } from '../model/cell';
import type { Firma, Intervento, StatoEsclusione } from '../model/intervento';
import { puntiDaFrazione } from '../model/misura';
import type { ColonneRettifica } from '../model/piano';
import { normalizeTesto } from '../model/testo';
import { letto, quoted } from './letto';
import type { ReadCell } from './readCell';

/** What people write in *Stato* to take a row out; any other word there is their own business. */
const STATI: readonly (readonly [RegExp, StatoEsclusione])[] = [
  [/^(?:annullat|soppress|stralciat|eliminat)[oaie]\b/, 'annullato'],
  [/^non (?:piu )?(?:misurabil|valutabil|rilevabil)[ei]\b/, 'non-misurabile'],
];

type Letture = WithFindings<Intervento | null>;

/** A person's word about the result of a row. Without all that answers for it, it does not hold, and a finding says so. */
export function parseIntervento(
  at: (col: number | null) => ReadCell,
  colonne: ColonneRettifica,
  rowKey: string,
): Letture {
  const firma: Firma = {
    da: at(colonne.da).raw.trim(),
    il: whenOf(at(colonne.il)),
    motivo: at(colonne.motivo).raw.trim(),
  };
  const scritta = colonne.percento === null ? null : at(colonne.percento);
  const cellaStato = colonne.stato === null ? null : at(colonne.stato);
  const stato = cellaStato === null ? null : statoOf(cellaStato.raw);
  const vuota = scritta === null || isNothing(scritta);
  if (stato !== null && cellaStato !== null && !vuota) {
    const params = { testo: quoted(scritta.raw), stato };
    return letto(null, [finding('RE-107', params, cellaStato.ref, rowKey)]);
  }
  if (stato !== null && cellaStato !== null) {
    return esclusione(stato, firma.motivo, cellaStato.ref, rowKey);
  }
  return vuota ? letto(null) : rettifica(scritta, firma, rowKey);
}

function statoOf(raw: string): StatoEsclusione | null {
  const testo = normalizeTesto(raw);
  return STATI.find(([parole]) => parole.test(testo))?.[1] ?? null;
}

function isNothing({ form }: ReadCell): boolean {
  return form.tipo === 'vuota' || form.tipo === 'trattino';
}

function whenOf({ form, raw }: ReadCell): string {
  return form.tipo === 'data' ? form.giorno : raw.trim();
}

function esclusione(
  stato: StatoEsclusione,
  motivo: string,
  cell: CellRef,
  rowKey: string,
): Letture {
  if (motivo === '') return letto(null, [finding('RE-105', { stato }, cell, rowKey)]);
  return letto({ kind: 'esclusione', stato, motivo, cell });
}

function rettifica(cella: ReadCell, firma: Firma, rowKey: string): Letture {
  const refuse = (found: Finding): Letture => letto(null, [found]);
  const testo = quoted(cella.raw);
  const percento = puntiOf(cella);
  if (percento === null) return refuse(finding('RE-101', { testo }, cella.ref, rowKey));
  if (percento < 0) return refuse(finding('RE-102', { testo }, cella.ref, rowKey));
  const manca = (['da', 'il', 'motivo'] as const).filter((parte) => firma[parte] === '');
  if (manca.length > 0) return refuse(finding('RE-103', { testo, manca }, cella.ref, rowKey));
  return letto({ kind: 'rettifica', percento, cell: cella.ref, ...firma });
}

/** Points as written; a bare number up to 1 is a fraction, as in an actual (contract 2). */
function puntiOf({ form }: ReadCell): number | null {
  if (form.tipo !== 'numero' || form.operatore !== null) return null;
  const { valore, unita } = form;
  if (unita === 'percento') return valore;
  if (unita !== null) return null;
  return valore > 0 && valore <= 1 ? puntiDaFrazione(valore) : valore;
}
