import { printCellRef, type RigaCalcolata, type RigaPrevista } from '../../core';
import type { TestiPrevisione } from './testi';

/** What a row has come to and what was due by now; null where it is not behind. */
export function fraseIndietro(
  { indietro, intermedio, scritto }: RigaPrevista,
  { consuntivo }: RigaCalcolata,
  testi: TestiPrevisione,
): string | null {
  const rilevato = consuntivo.consuntivo.value;
  if (!indietro || intermedio === null || rilevato.kind !== 'misura') return null;
  const { misura: attuale } = rilevato;
  return testi.riga({
    attuale,
    dovuto: { valore: intermedio, unita: attuale.unita },
    scritto: scritto && { al: scritto.al, cella: printCellRef(scritto.cell) },
  });
}
