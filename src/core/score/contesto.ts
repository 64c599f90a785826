import { type IsoDate, lastDay } from '../model/data';
import { annoChiuso } from '../regole/anno';
import type { Regole } from '../regole/regole';

/** What holds for every row of a run, computed once. */
export interface ContestoScore {
  readonly regole: Regole;
  readonly al: IsoDate;
  /** 31.12: the day on which anything without a deadline of its own is due. */
  readonly fineAnno: IsoDate;
  readonly annoChiuso: boolean;
}

export function contestoScore(anno: number, al: IsoDate, regole: Regole): ContestoScore {
  return { regole, al, fineAnno: lastDay(anno), annoChiuso: annoChiuso(al, anno) };
}
