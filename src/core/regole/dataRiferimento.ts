import { type IsoDate, firstDay, lastDay } from '../model/data';
import type { Cruscotto, Piano } from '../model/piano';

export interface DataRiferimento {
  readonly al: IsoDate;
  /** Cruscotti whose printed *Consuntivo al* differs from the one taken; empty unless the date was printed. */
  readonly diversi: readonly Cruscotto[];
}

/**
 * The reference date when nobody states one (contract 7): the printed *Consuntivo al ...* (the ente's where sheets
 * differ), else 1.1 where no row has an actual, else 31.12, never later than `oggi`.
 */
export function dataRiferimento(
  piano: Piano,
  richiesta: { readonly al: IsoDate | null; readonly oggi: IsoDate | null },
): DataRiferimento {
  if (richiesta.al !== null) return { al: richiesta.al, diversi: [] };
  const stampate = piano.cruscotti.filter((cruscotto) => cruscotto.consuntivoAl !== null);
  const presa = stampate.find((cruscotto) => cruscotto.livello === 'ente') ?? stampate[0];
  if (presa?.consuntivoAl) {
    const al = presa.consuntivoAl.value;
    return { al, diversi: stampate.filter((cruscotto) => cruscotto.consuntivoAl?.value !== al) };
  }
  const tabelle = [...piano.cruscotti, ...piano.schede.map(({ tabella }) => tabella)];
  const senzaConsuntivi = tabelle.every((tabella) =>
    tabella.indicatori.every((riga) => riga.consuntivo.value.kind === 'assente'),
  );
  if (senzaConsuntivi) return { al: firstDay(piano.anno), diversi: [] };
  const fine = lastDay(piano.anno);
  const { oggi } = richiesta;
  return { al: oggi !== null && oggi < fine ? oggi : fine, diversi: [] };
}
