import { finding, type Finding, type WithFindings } from '../../findings';
import type { CellRef } from '../../model/cell';
import type { Lettura } from '../../model/lettura';
import { puntiDaFrazione } from '../../model/misura';
import type { Peso } from '../../model/piano';
import { letto } from '../letto';
import type { PesoScritto } from './parsePeso';

/** A row of the column *Peso*, with what decides whether its weights add up. */
export interface RigaPeso {
  readonly peso: PesoScritto;
  readonly raw: string;
  readonly cell: CellRef;
  readonly rowKey: string;
  readonly obiettivo: number;
  /** Monitoraggio rows do not count towards the sum (contract 4). */
  readonly monitoraggio: boolean;
}

const TOLLERANZA = 0.015;
const ASSENTE: Peso = { kind: 'assente' };

/**
 * Brings the weights of a cruscotto to points. A column of bare fractions that add to 1, in each obiettivo or in the whole, was meant as
 * percentages; a lone bare fraction among percentages or points stays what it says, and is pointed out.
 */
export function scalePesi(righe: readonly RigaPeso[]): WithFindings<readonly Peso[]> {
  const positive = righe.filter(isPositive);
  const first = positive[0];
  if (first === undefined) return letto(righe.map(({ peso }) => withoutMark(peso, 1)));
  if (positive.every(isBareFraction)) {
    if (!addToOne(positive)) return letto(righe.map(({ peso }) => withoutMark(peso, 1)));
    const findings = [finding('PE-103', { righe: positive.length }, first.cell)];
    return letto(
      righe.map(({ peso }) => withoutMark(peso, 100)),
      findings,
    );
  }
  const findings = positive.filter(isBareFraction).map(doubtful);
  return letto(
    righe.map(({ peso }) => withoutMark(peso, 1)),
    findings,
  );
}

function isPositive({ peso }: RigaPeso): boolean {
  return peso.kind === 'valore' && peso.punti > 0;
}

function isBareFraction({ peso }: RigaPeso): boolean {
  return peso.kind === 'valore' && peso.nudo && peso.punti <= 1;
}

function pointsOf({ peso }: RigaPeso): number {
  return peso.kind === 'valore' ? peso.punti : 0;
}

function addToOne(righe: readonly RigaPeso[]): boolean {
  const perObiettivo = new Map<number, number>();
  let totale = 0;
  for (const riga of righe) {
    if (riga.monitoraggio) continue;
    totale += pointsOf(riga);
    perObiettivo.set(riga.obiettivo, (perObiettivo.get(riga.obiettivo) ?? 0) + pointsOf(riga));
  }
  const isOne = (somma: number): boolean => Math.abs(somma - 1) <= TOLLERANZA;
  return isOne(totale) || (perObiettivo.size > 0 && [...perObiettivo.values()].every(isOne));
}

function withoutMark(peso: PesoScritto, fattore: 1 | 100): Peso {
  if (peso.kind === 'assente') return ASSENTE;
  return { kind: 'valore', punti: fattore === 1 ? peso.punti : puntiDaFrazione(peso.punti) };
}

function doubtful(riga: RigaPeso): Finding {
  const reading = (punti: number): Lettura => ({
    tipo: 'misura',
    valore: punti,
    unita: 'percento',
  });
  const punti = pointsOf(riga);
  const params = { testo: riga.raw, presa: reading(punti), altra: reading(puntiDaFrazione(punti)) };
  return finding('PE-104', params, riga.cell, riga.rowKey);
}
