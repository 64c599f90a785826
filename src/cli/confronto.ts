import { cambiaFascia, type ConfrontoDate } from '../core';
import type { Lingua } from '../locale';
import { TESTI_STORICO } from '../locale/storico';

/** Two dates of *Storico* in words, a sentence for each unit, and how many came to another band. */
export function stampaConfronto(
  { prima, dopo, note, variazioni }: ConfrontoDate,
  lingua: Lingua,
): readonly string[] {
  const testi = TESTI_STORICO[lingua];
  if (variazioni.length === 0) return ['', testi.nulla(note)];
  return [
    '',
    testi.titolo(prima, dopo),
    ...variazioni.map((variazione) => `  ${testi.variazione(variazione)}`),
    testi.fasce(variazioni.filter(cambiaFascia).length, variazioni.length),
  ];
}
