import { finding, type Finding } from '../findings';
import type { RigaCascata } from '../model/abbinamento';
import type { Metodo } from '../model/consuntivo';
import { normalizeTesto } from '../model/testo';
import { rowKeyDi } from './lineeCascata';

/** Normalised *Indicatore* -> the method a person chose for it. */
export type MetodiScelti = ReadonlyMap<string, Metodo>;

/**
 * One filled *Metodo* holds for all lines of that *Indicatore*; two different ones hold for none (contract 6).
 * What a refused line says does not count.
 */
export function readMetodi(cascata: readonly RigaCascata[]): {
  readonly metodi: MetodiScelti;
  readonly findings: readonly Finding[];
} {
  const perIndicatore = new Map<string, { metodo: Metodo; linea: RigaCascata }[]>();
  for (const linea of cascata) {
    const { metodo } = linea;
    if (metodo === null || linea.stato === 'rifiutato') continue;
    const key = normalizeTesto(linea.indicatore);
    const found = perIndicatore.get(key) ?? [];
    found.push({ metodo, linea });
    perIndicatore.set(key, found);
  }
  const metodi = new Map<string, Metodo>();
  const findings: Finding[] = [];
  for (const [indicatore, scelte] of perIndicatore) {
    const [first] = scelte;
    if (first === undefined) continue;
    const contrary = scelte.find(({ metodo }) => metodo !== first.metodo);
    if (contrary === undefined) metodi.set(indicatore, first.metodo);
    else findings.push(twoMetodi(contrary.linea, [...new Set(scelte.map((s) => s.metodo))]));
  }
  return { metodi, findings };
}

function twoMetodi(linea: RigaCascata, metodi: readonly Metodo[]): Finding {
  const params = { indicatore: linea.indicatore, metodi };
  return finding('AB-114', params, linea.cell, rowKeyDi(linea));
}
