import type { Indicatore } from '../model/piano';
import { printConsuntivo, printRisultatoAtteso } from '../model/stampa';

/** Target and actual of a row as values, however they are written: printing is the twin of reading. */
export function sameValues(prima: Indicatore, dopo: Indicatore): boolean {
  return (
    prima.atteso.value.kind === dopo.atteso.value.kind &&
    printRisultatoAtteso(prima.atteso.value) === printRisultatoAtteso(dopo.atteso.value) &&
    prima.consuntivo.value.kind === dopo.consuntivo.value.kind &&
    printConsuntivo(prima.consuntivo.value) === printConsuntivo(dopo.consuntivo.value) &&
    prima.verso.verso === dopo.verso.verso
  );
}
