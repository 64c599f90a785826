import { finding, type Finding, type WithFindings } from '../../findings';
import type { Consuntivo } from '../../model/consuntivo';
import { arrotondaPerConfronto, misura, puntiDaFrazione, type Misura } from '../../model/misura';
import type { NumeroForm } from '../forms/form';
import { letto, quoted } from '../letto';
import type { ReadCell } from '../readCell';
import { isRapporto, unitaNelTesto } from '../testoIndicatore';
import type { ContestoConsuntivo } from './contesto';
import { otherUnit } from './rifiuti';
import { ambiguousNumber, signed } from './rilievi';

/** A number where a measure is due. */
export function readNumeroDovuto(
  form: NumeroForm,
  cell: ReadCell,
  contesto: ContestoConsuntivo,
  attesa: Misura,
): WithFindings<Consuntivo> {
  const nudo = form.unita === null;
  if (nudo && attesa.unita === 'percento') return inPoints(form, cell, contesto, attesa.valore);
  if (nudo || form.unita === attesa.unita)
    return measured(form, form.valore, cell, contesto, attesa);
  if (attesa.unita !== 'numero') return otherUnit(form.unita, cell, contesto, attesa.unita);
  return form.unita === 'percento'
    ? overHundred(form, cell, contesto, attesa)
    : ownUnit(form, cell, contesto, attesa);
}

/** With the remarks that any number may call for, and those of its case. */
function measured(
  form: NumeroForm,
  valore: number,
  cell: ReadCell,
  contesto: ContestoConsuntivo,
  { unita }: Misura,
  ofCase: readonly Finding[] = [],
): WithFindings<Consuntivo> {
  const value: Consuntivo = { kind: 'misura', misura: misura(valore, unita), rapporto: null };
  if (form.operatore === null && form.altra === null) return letto(value, ofCase);
  return letto(value, [
    ...ofCase,
    ...signed(form.operatore, { tipo: 'misura', valore, unita }, cell, contesto),
    ...ambiguousNumber(form, unita, cell, contesto),
  ]);
}

const FRAZIONE_MASSIMA = 1;
const FRAZIONE_DUBBIA = 2;
const ATTESO_ALTO = 50;

/** A plain number against a percentage: points, unless it can only be a fraction (contract 2). */
function inPoints(
  form: NumeroForm,
  cell: ReadCell,
  contesto: ContestoConsuntivo,
  atteso: number,
): WithFindings<Consuntivo> {
  const punti = puntiDaFrazione(form.valore);
  const valore = arrotondaPerConfronto(form.valore);
  const params = { testo: quoted(cell.raw), atteso: quoted(contesto.atteso.raw) };
  const attesa = misura(atteso, 'percento');
  if (valore > 0 && valore <= FRAZIONE_MASSIMA) {
    const read = finding('CO-107', { ...params, punti }, cell.ref, contesto.rowKey);
    return measured(form, punti, cell, contesto, attesa, [read]);
  }
  const dubbio =
    valore > FRAZIONE_MASSIMA &&
    valore <= FRAZIONE_DUBBIA &&
    arrotondaPerConfronto(atteso) >= ATTESO_ALTO;
  if (!dubbio) return measured(form, form.valore, cell, contesto, attesa);
  const both = { ...params, punti: form.valore, altra: punti };
  const doubt = finding('CO-108', both, cell.ref, contesto.rowKey);
  return measured(form, form.valore, cell, contesto, attesa, [doubt]);
}

/** `104%` against a bare target: 1.04 if the indicator is a ratio, else a percentage for a count. */
function overHundred(
  form: NumeroForm,
  cell: ReadCell,
  contesto: ContestoConsuntivo,
  attesa: Misura,
): WithFindings<Consuntivo> {
  if (!isRapporto(contesto.testo)) return otherUnit(form.unita, cell, contesto, attesa.unita);
  const valore = Number((form.valore / 100).toPrecision(15));
  const params = { testo: quoted(cell.raw), valore, atteso: quoted(contesto.atteso.raw) };
  const divided = finding('CO-109', params, cell.ref, contesto.rowKey);
  return measured(form, valore, cell, contesto, attesa, [divided]);
}

/** `3,5 gg` against a bare `3,5`: the same unit, unless the indicator names another one. */
function ownUnit(
  form: NumeroForm,
  cell: ReadCell,
  contesto: ContestoConsuntivo,
  attesa: Misura,
): WithFindings<Consuntivo> {
  const nominata = unitaNelTesto(contesto.testo);
  if (form.unita === null || form.unita === nominata) {
    return measured(form, form.valore, cell, contesto, attesa);
  }
  if (nominata !== null) {
    return otherUnit(form.unita, cell, contesto, nominata);
  }
  const params = {
    testo: quoted(cell.raw),
    unita: form.unita,
    atteso: quoted(contesto.atteso.raw),
  };
  const unstated = finding('CO-118', params, cell.ref, contesto.rowKey);
  return measured(form, form.valore, cell, contesto, attesa, [unstated]);
}
