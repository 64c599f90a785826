import type { IsoDate } from '../model/data';
import { perUnita, ultimaFinoAl, type RigaStorico } from '../model/storico';

/** One unit at two dates; null where nothing was known of it yet. */
export interface Variazione {
  readonly prima: RigaStorico | null;
  readonly dopo: RigaStorico;
  /** In points; null where one of the two has no figure. */
  readonly differenza: number | null;
}

/** What was known of the units of a year on two days. */
export interface ConfrontoDate {
  readonly prima: IsoDate;
  readonly dopo: IsoDate;
  /** The days for which the year has lines; none where the workbook has no *Storico*, or nothing of the year in it. */
  readonly note: readonly IsoDate[];
  /** One for each unit that was known on the second day. */
  readonly variazioni: readonly Variazione[];
}

/** The band in words is another one than before. */
export function cambiaFascia({ prima, dopo }: Variazione): boolean {
  return prima !== null && prima.esito !== dopo.esito;
}

/** One unit's figures over time, for a line: one point a reference date, the last that was known for it. */
export interface Serie {
  readonly foglio: string;
  readonly unita: string;
  readonly livello: string;
  readonly punti: readonly { readonly al: IsoDate; readonly percento: number | null }[];
}

/** What was known of every unit of a year on two days, in the order in which units first appear in *Storico*. */
export function confrontaDate(
  righe: readonly RigaStorico[],
  anno: number,
  [prima, dopo]: readonly [IsoDate, IsoDate],
): readonly Variazione[] {
  return [...perUnita(ofAnno(righe, anno)).values()].flatMap((sue) => {
    const poi = ultimaFinoAl(sue, dopo);
    if (poi === null) return [];
    const era = ultimaFinoAl(sue, prima);
    return { prima: era, dopo: poi, differenza: differenzaOf(era, poi) };
  });
}

/** The days for which a year has lines, in order: what there is to compare. */
export function dateDelloStorico(righe: readonly RigaStorico[], anno: number): readonly IsoDate[] {
  return [...new Set(ofAnno(righe, anno).map(({ al }) => al))].sort();
}

export function serieDi(righe: readonly RigaStorico[], anno: number): readonly Serie[] {
  return [...perUnita(ofAnno(righe, anno)).values()].flatMap((sue) => {
    const [first] = sue;
    if (first === undefined) return [];
    const { foglio, unita, livello } = first;
    const perData = new Map(sue.map(({ al, percento }) => [al, percento] as const));
    const punti = [...perData]
      .map(([al, percento]) => ({ al, percento }))
      .sort((una, altra) => (una.al < altra.al ? -1 : 1));
    return { foglio, unita, livello, punti };
  });
}

function ofAnno(righe: readonly RigaStorico[], anno: number): readonly RigaStorico[] {
  return righe.filter((riga) => riga.anno === anno);
}

function differenzaOf(era: RigaStorico | null, poi: RigaStorico): number | null {
  if (era === null || era.percento === null || poi.percento === null) return null;
  return poi.percento - era.percento;
}
