import type { Esito, RisultatoMancante } from '../../core';

/** What a unit still lacks to come to a higher band, in words. */
export interface TestiTraguardo {
  readonly titolo: string;
  /** Where the unit stands at the end of the year as things are, and how many results lead to the band. */
  readonly unita: (p: UnitaSotto & { readonly quanti: number }) => string;
  readonly irraggiungibile: (p: UnitaSotto) => string;
  readonly troppi: (p: UnitaSotto & { readonly oltre: number }) => string;
  /** How far one result is, and by when: «ancora 3 su 12, entro il 30/11/2019». */
  readonly risultato: (mancante: RisultatoMancante) => string;
  readonly altri: (quanti: number) => string;
}

export interface UnitaSotto {
  readonly partenza: number;
  readonly soglia: number;
  readonly esito: Esito;
}
