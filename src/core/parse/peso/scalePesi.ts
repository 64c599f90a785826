import { finding, type Finding, type WithFindings } from '../../findings';
import type { CellRef } from '../../model/cell';
import type { Lettura } from '../../model/lettura';
import { puntiDaFrazione } from '../../model/misura';
import type { Indicatore } from '../../model/piano';
import { letto, quoted } from '../letto';

/** A weight written as a bare fraction (`0,34` without `%`): the column as a whole tells what was meant. */
export interface FrazioneScritta {
  /** Index of the row in the cruscotto. */
  readonly indice: number;
  readonly raw: string;
  readonly cell: CellRef;
}

const TOLLERANZA = 0.015;

/**
 * A column of bare fractions that add to 1, in each obiettivo or in the whole, was meant as percentages; a lone bare fraction among
 * percentages or points stays what it says, and is pointed out.
 */
export function scalePesi(
  indicatori: readonly Indicatore[],
  frazioni: readonly FrazioneScritta[],
): WithFindings<readonly Indicatore[]> {
  const [first] = frazioni;
  if (first === undefined) return letto(indicatori);
  const positivi = indicatori.filter((riga) => pointsOf(riga) > 0);
  if (positivi.length > frazioni.length) {
    return letto(
      indicatori,
      frazioni.map((una) => doubtful(una, indicatori[una.indice])),
    );
  }
  if (!addToOne(positivi)) return letto(indicatori);
  const remark = finding('PE-103', { righe: frazioni.length }, first.cell);
  return letto(indicatori.map(timesHundred), [remark]);
}

function pointsOf({ peso }: Indicatore): number {
  return peso.kind === 'valore' ? peso.punti : 0;
}

/** Monitoraggio rows do not count towards the sum (contract 4). */
function addToOne(righe: readonly Indicatore[]): boolean {
  const perObiettivo = new Map<number, number>();
  let totale = 0;
  for (const riga of righe) {
    if (riga.atteso.value.kind === 'monitoraggio') continue;
    totale += pointsOf(riga);
    perObiettivo.set(riga.obiettivo, (perObiettivo.get(riga.obiettivo) ?? 0) + pointsOf(riga));
  }
  const isOne = (somma: number): boolean => Math.abs(somma - 1) <= TOLLERANZA;
  return isOne(totale) || (perObiettivo.size > 0 && [...perObiettivo.values()].every(isOne));
}

function timesHundred(riga: Indicatore): Indicatore {
  if (riga.peso.kind === 'assente') return riga;
  return { ...riga, peso: { kind: 'valore', punti: puntiDaFrazione(riga.peso.punti) } };
}

function doubtful({ raw, cell }: FrazioneScritta, riga: Indicatore | undefined): Finding {
  const reading = (punti: number): Lettura => ({
    tipo: 'misura',
    valore: punti,
    unita: 'percento',
  });
  const punti = riga === undefined ? 0 : pointsOf(riga);
  const params = {
    testo: quoted(raw),
    presa: reading(punti),
    altra: reading(puntiDaFrazione(punti)),
  };
  return finding('PE-104', params, cell, riga?.rowKey ?? null);
}
