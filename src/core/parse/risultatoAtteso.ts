import { finding, type Finding, type WithFindings } from '../findings';
import type { Lettura } from '../model/lettura';
import { misura, puntiDaFrazione, type Unita } from '../model/misura';
import type { Operatore, RisultatoAtteso } from '../model/risultatoAtteso';
import type { DataForm, IntervalloForm, NumeroForm } from './forms/form';
import { letto, quoted } from './letto';
import type { ReadCell } from './readCell';

export interface ContestoAtteso {
  readonly rowKey: string;
  /** The indicator's text names a project and no measure of its own. */
  readonly progetto: boolean;
  /** From the column *Unità*. */
  readonly unitaColonna: Unita | null;
  /** The numbers of this sheet use a decimal point. */
  readonly puntoDecimale: () => boolean;
}

const ASSENTE: RisultatoAtteso = { kind: 'assente' };
const ILLEGGIBILE: RisultatoAtteso = { kind: 'illeggibile' };
const MONITORAGGIO: RisultatoAtteso = { kind: 'monitoraggio' };
/** A project is work to be done: no upper limit can be its target. */
const UPPER_LIMITS: ReadonlySet<Operatore | null> = new Set<Operatore | null>(['<=', '<']);

/** Reads a target (contract 2): one reading, or `illeggibile` with a finding; two readings take the Italian one and say so. */
export function parseRisultatoAtteso(
  cell: ReadCell,
  contesto: ContestoAtteso,
): WithFindings<RisultatoAtteso> {
  const { form } = cell;
  const { rowKey } = contesto;
  const testo = quoted(cell.raw);
  switch (form.tipo) {
    case 'numero':
      return soglia(form, cell, contesto);
    case 'data':
      return scadenza(form, cell, rowKey);
    case 'intervallo':
      return intervallo(form, cell, contesto);
    case 'esito':
      return letto({ kind: 'esito', atteso: form.valore });
    case 'monitoraggio':
      return letto(MONITORAGGIO);
    case 'trattino':
      return letto(ASSENTE);
    case 'vuota':
      return cell.formula === null
        ? letto(ASSENTE)
        : letto(ASSENTE, [finding('RA-109', { formula: quoted(cell.formula) }, cell.ref, rowKey)]);
    case 'errore':
      return letto(ILLEGGIBILE, [finding('RA-108', { errore: form.errore }, cell.ref, rowKey)]);
    case 'ambigua':
      return letto(ILLEGGIBILE, [
        finding('RA-102', { testo, letture: form.letture }, cell.ref, rowKey),
      ]);
    case 'data-incompleta':
      return letto(ILLEGGIBILE, [finding('RA-103', { testo }, cell.ref, rowKey)]);
    case 'rapporto':
      return letto(ILLEGGIBILE, [
        finding(form.giornoMese ? 'RA-103' : 'RA-101', { testo }, cell.ref, rowKey),
      ]);
    case 'senza-denominatore':
    case 'non-disponibile':
    case 'illeggibile':
      return letto(ILLEGGIBILE, [finding('RA-101', { testo }, cell.ref, rowKey)]);
  }
}

function soglia(
  form: NumeroForm,
  cell: ReadCell,
  contesto: ContestoAtteso,
): WithFindings<RisultatoAtteso> {
  const { operatore } = form;
  const inPunti = inPointsByColumn(form, form.valore, contesto);
  const unita = form.unita ?? contesto.unitaColonna ?? 'numero';
  const value = misura(inPunti ? puntiDaFrazione(form.valore) : form.valore, unita);
  const progetto = contesto.progetto && unita === 'percento' && !UPPER_LIMITS.has(operatore);
  const atteso: RisultatoAtteso = progetto
    ? { kind: 'progetto', misura: value }
    : { kind: 'soglia', operatore, misura: value };
  if (form.altra === null && contesto.unitaColonna === null) return letto(atteso);

  const findings: Finding[] = remarksOnUnita(form, inPunti ? value.valore : null, cell, contesto);
  if (form.altra !== null && contesto.puntoDecimale()) {
    const presa: Lettura = { tipo: 'misura', ...value };
    const altra: Lettura = { tipo: 'misura', valore: form.altra, unita };
    const params = { testo: quoted(cell.raw), presa, altra };
    findings.push(finding('RA-104', params, cell.ref, contesto.rowKey));
  }
  return letto(atteso, findings);
}

function intervallo(
  form: IntervalloForm,
  cell: ReadCell,
  contesto: ContestoAtteso,
): WithFindings<RisultatoAtteso> {
  const { rowKey } = contesto;
  const testo = quoted(cell.raw);
  const unita = form.unita ?? contesto.unitaColonna ?? 'numero';
  if (form.da > form.a) {
    const params = { testo, da: form.da, a: form.a };
    return letto(ILLEGGIBILE, [finding('RA-107', params, cell.ref, rowKey)]);
  }
  const inPunti = inPointsByColumn(form, form.a, contesto);
  const scaled = (valore: number): number => (inPunti ? puntiDaFrazione(valore) : valore);
  const da = misura(scaled(form.da), unita);
  const a = misura(scaled(form.a), unita);
  const findings = remarksOnUnita(form, inPunti ? a.valore : null, cell, contesto);
  if (form.trattino && form.unita === null) {
    findings.push(finding('RA-106', { testo, da: da.valore, a: a.valore }, cell.ref, rowKey));
  }
  if (form.altra !== null && contesto.puntoDecimale()) {
    const presa: Lettura = { tipo: 'intervallo', da: form.da, a: form.a };
    const altra: Lettura = { tipo: 'intervallo', ...form.altra };
    findings.push(finding('RA-104', { testo, presa, altra }, cell.ref, rowKey));
  }
  return letto({ kind: 'intervallo', da, a }, findings);
}

function scadenza(form: DataForm, cell: ReadCell, rowKey: string): WithFindings<RisultatoAtteso> {
  const atteso: RisultatoAtteso = { kind: 'scadenza', entro: form.giorno };
  if (form.altra === null) return letto(atteso);
  const presa: Lettura = { tipo: 'data', giorno: form.giorno };
  const altra: Lettura = { tipo: 'data', giorno: form.altra };
  const params = { testo: quoted(cell.raw), presa, altra };
  return letto(atteso, [finding('RA-105', params, cell.ref, rowKey)]);
}

type ConUnita = NumeroForm | IntervalloForm;

/** *Unità* says per cent, the cell says nothing and holds a fraction: 0.8 is 80. */
function inPointsByColumn(form: ConUnita, upTo: number, contesto: ContestoAtteso): boolean {
  return form.unita === null && contesto.unitaColonna === 'percento' && upTo > 0 && upTo <= 1;
}

function remarksOnUnita(
  form: ConUnita,
  punti: number | null,
  cell: ReadCell,
  { unitaColonna: colonna, rowKey }: ContestoAtteso,
): Finding[] {
  const testo = quoted(cell.raw);
  if (punti !== null) return [finding('RA-110', { testo, punti }, cell.ref, rowKey)];
  if (form.unita === null || colonna === null || form.unita === colonna) return [];
  return [finding('RA-111', { testo, unita: form.unita, colonna }, cell.ref, rowKey)];
}
