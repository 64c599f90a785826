import { finding, type Finding } from '../findings';
import type { CellRef } from '../model/cell';
import { parseIsoDate } from '../model/data';
import type { ColonnaIntermedia } from '../model/piano';
import type { Campo } from './headings';

const FINE_ANNO = '12-31';

/** As much of a heading as tells targets of the year from those of a day in it. */
interface Letta {
  readonly campo: Campo | null;
  readonly giorno: string | null;
}

/**
 * *Risultato atteso al 30.06.2019* is a target for that day where another column holds that of the year; the only target
 * that a table has is the year's, whatever day its heading names.
 */
export function conIntermedi<L extends Letta>(colonne: readonly L[]): readonly L[] {
  if (!colonne.some(isDiUnGiorno) || !colonne.some(isDellAnno)) return colonne;
  return colonne.map((letta) => (isDiUnGiorno(letta) ? { ...letta, campo: 'intermedio' } : letta));
}

function isDiUnGiorno({ campo, giorno }: Letta): boolean {
  return campo === 'atteso' && giorno !== null && giorno !== FINE_ANNO;
}

function isDellAnno({ campo, giorno }: Letta): boolean {
  return campo === 'atteso' && (giorno === null || giorno === FINE_ANNO);
}

interface LettaIntermedia extends Letta {
  readonly anno: number | null;
  readonly col: number;
  readonly testo: string;
}

export interface ColonneIntermedie {
  readonly colonne: readonly ColonnaIntermedia[];
  readonly findings: readonly Finding[];
}

/** The columns of targets for days of the year of the run; one without a day, or of a year without target, says nothing. */
export function intermediOf(
  lette: readonly LettaIntermedia[],
  annoCorsa: number,
  anniAttesi: ReadonlySet<number>,
  at: (col: number) => CellRef,
): ColonneIntermedie {
  const colonne: ColonnaIntermedia[] = [];
  const findings: Finding[] = [];
  for (const { campo, anno: scritto, giorno, col, testo } of lette) {
    if (campo !== 'intermedio') continue;
    const anno = scritto ?? annoCorsa;
    const al = giorno === null ? null : parseIsoDate(`${String(anno)}-${giorno}`);
    if (al === null) findings.push(finding('RA-405', { intestazione: testo }, at(col)));
    else if (anno === annoCorsa) colonne.push({ al, col });
    else if (!anniAttesi.has(anno)) {
      findings.push(finding('RA-404', { intestazione: testo, anno: annoCorsa }, at(col)));
    }
  }
  colonne.sort((una, altra) => (una.al < altra.al ? -1 : 1));
  return { colonne, findings };
}
