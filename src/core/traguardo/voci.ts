import { lastDay } from '../model/data';
import type { CruscottoCalcolato, RigaCalcolata, Risultato } from '../model/risultato';
import { mancantiComeZero } from '../regole/anno';
import { pesoInCalcolo } from '../regole/peso';
import { entroDi } from './mancanza';

/** A row as it weighs at the end of the year if nothing else arrives. */
export interface Voce {
  /** Index in `righe`. */
  readonly riga: number;
  readonly obiettivo: number;
  readonly peso: number;
  /** Points that it counts with; null = it counts only once it is reached. */
  readonly punti: number | null;
  /** A result can still bring it to 100. */
  readonly aperta: boolean;
}

type Contesto = Pick<Risultato, 'anno' | 'regole'>;

/** The rows that count at 31.12, or would if they were reached. */
export function vociDi(
  { cruscotto, righe }: CruscottoCalcolato,
  { anno, regole }: Contesto,
): readonly Voce[] {
  const zero = mancantiComeZero(regole, lastDay(anno), anno);
  return righe.flatMap((calcolata, riga) => {
    const stato = statoOf(calcolata, anno, zero, regole.pesoEsclusi === 'mantenuto');
    if (stato === null) return [];
    const { indicatore } = calcolata;
    const peso = pesoInCalcolo(cruscotto, indicatore);
    return [{ riga, obiettivo: indicatore.obiettivo, peso, ...stato }];
  });
}

function statoOf(
  calcolata: RigaCalcolata,
  anno: number,
  zero: boolean,
  esclusiPesano: boolean,
): Pick<Voce, 'punti' | 'aperta'> | null {
  const { raggiungimento, rettifica, indicatore } = calcolata;
  const atteso = indicatore.atteso.value;
  const senza = zero ? 0 : null;
  switch (raggiungimento.kind) {
    case 'calcolato': {
      const { percento } = raggiungimento;
      // A late date stays late, and what a person set is decided.
      const decisa = rettifica !== undefined || atteso.kind === 'scadenza' || percento >= 100;
      return { punti: percento, aperta: !decisa };
    }
    case 'non-calcolabile':
      if (entroDi(atteso, anno) > lastDay(anno)) return null;
      return { punti: senza, aperta: atteso.kind !== 'illeggibile' };
    case 'fuori-calcolo': {
      const tolta =
        raggiungimento.motivo === 'annullato' || raggiungimento.motivo === 'non-misurabile';
      return esclusiPesano && tolta && zero ? { punti: 0, aperta: false } : null;
    }
  }
}
