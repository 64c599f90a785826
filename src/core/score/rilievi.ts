import { finding, type Finding } from '../findings';
import { printCellRef } from '../model/cell';
import type { ConsuntivoRisolto } from '../model/consuntivo';
import type { Indicatore } from '../model/piano';
import { diversaDallaPubblicata } from '../regole/pubblicata';
import type { RigaScored } from './scoreRiga';

/** A row as scored, with all that a remark about it may name. */
export interface RigaDaRilevare {
  readonly indicatore: Indicatore;
  readonly consuntivo: ConsuntivoRisolto;
  readonly scored: RigaScored;
  /** The column *Peso* of its section, or null. */
  readonly colPeso: number | null;
}

type Rilievo = (riga: RigaDaRilevare) => Finding | null;

const sottoZero: Rilievo = ({ indicatore, scored }) => {
  const { value: atteso, raw, cell } = indicatore.atteso;
  if (scored.raggiungimento.kind === 'fuori-calcolo') return null;
  if (atteso.kind !== 'soglia' && atteso.kind !== 'progetto') return null;
  const { valore } = atteso.misura;
  return valore < 0 ? finding('RA-301', { letto: raw, valore }, cell, indicatore.rowKey) : null;
};

const senzaPeso: Rilievo = ({ indicatore, scored: { raggiungimento }, colPeso }) => {
  if (raggiungimento.kind !== 'fuori-calcolo' || raggiungimento.motivo !== 'peso-zero') return null;
  const { peso, atteso, rowKey, cell } = indicatore;
  const punti = peso.kind === 'valore' ? peso.punti : null;
  const code = atteso.value.kind === 'assente' ? 'PE-202' : 'PE-201';
  return finding(code, { punti }, colPeso === null ? cell : { ...cell, col: colPeso }, rowKey);
};

const altroGenere: Rilievo = ({ indicatore, consuntivo: risolto, scored }) => {
  if (!scored.altroGenere) return null;
  const { cell, rowKey, atteso } = indicatore;
  const { consuntivo, origine } = risolto;
  const daCascata = origine === 'cascata';
  const fonte = risolto.da[0] ?? consuntivo.cell;
  const params = {
    consuntivo: consuntivo.raw,
    atteso: atteso.raw,
    da: daCascata ? printCellRef(fonte) : null,
  };
  return finding('CO-310', params, daCascata ? cell : consuntivo.cell, rowKey);
};

const diversaDaPubblicata: Rilievo = ({ indicatore, scored: { raggiungimento } }) => {
  const { pubblicata, rowKey } = indicatore;
  if (pubblicata === null || raggiungimento.kind !== 'calcolato') return null;
  const { percento: ricalcolata } = raggiungimento;
  if (!diversaDallaPubblicata(pubblicata.value, ricalcolata)) return null;
  return finding('CO-301', { pubblicata: pubblicata.value, ricalcolata }, pubblicata.cell, rowKey);
};

const RILIEVI: readonly Rilievo[] = [sottoZero, senzaPeso, altroGenere, diversaDaPubblicata];

/** Adds every remark that only scoring can make about a row; all are tried, none changes the figure. */
export function collectRilievi(riga: RigaDaRilevare, findings: Finding[]): void {
  for (const rilievo of RILIEVI) {
    const found = rilievo(riga);
    if (found !== null) findings.push(found);
  }
}
