import { type IsoDate, lastDay } from '../model/data';
import type { Regole } from './regole';

/** The year is over at the reference date: from 31.12 on, what is missing is missing (contract 3 and 4). */
export function annoChiuso(al: IsoDate, anno: number): boolean {
  return al >= lastDay(anno);
}

/** Whether rows without an actual weigh as zero in a roll-up, or are left out (contract 4, `mancanti`). */
export function mancantiComeZero(regole: Regole, al: IsoDate, anno: number): boolean {
  if (regole.mancanti === 'auto') return annoChiuso(al, anno);
  return regole.mancanti === 'zero';
}
