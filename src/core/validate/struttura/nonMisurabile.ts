import { finding } from '../../findings';
import type { RisultatoAtteso } from '../../model/risultatoAtteso';
import type { Indicatore } from '../../model/piano';
import type { ControlloCruscotto } from '../controllo';

/** An obiettivo none of whose indicators can be measured in a year that the cruscotto plans (domain V3). */
export const nonMisurabile: ControlloCruscotto = ({ foglio, obiettivi, indicatori }) => {
  const anni = [...yearsPlanned(indicatori)].sort((a, b) => a - b);
  const perObiettivo = new Map<number, Indicatore[]>();
  for (const indicatore of indicatori) {
    const righe = perObiettivo.get(indicatore.obiettivo);
    if (righe === undefined) perObiettivo.set(indicatore.obiettivo, [indicatore]);
    else righe.push(indicatore);
  }
  return [...perObiettivo].flatMap(([indice, righe]) => {
    const obiettivo = obiettivi[indice];
    const row = obiettivo?.righe[0];
    if (obiettivo === undefined || row === undefined) return [];
    const nome = obiettivo.codice ?? obiettivo.testo;
    const cell = { sheet: foglio, row, col: obiettivo.col };
    const planned = yearsPlanned(righe);
    const senza = anni.filter((anno) => !planned.has(anno));
    if (senza.length === 0) return [];
    return [finding('FO-405', { nome, anni: senza, righe: righe.length }, cell)];
  });
};

function yearsPlanned(righe: readonly Indicatore[]): ReadonlySet<number> {
  const anni = new Set<number>();
  for (const { attesi } of righe) {
    for (const { anno, atteso } of attesi) if (isMeasured(atteso.value)) anni.add(anno);
  }
  return anni;
}

/** An unreadable target is one, and has its own segnalazione. */
function isMeasured({ kind }: RisultatoAtteso): boolean {
  return kind !== 'monitoraggio' && kind !== 'assente';
}
