/** `errore`: the row is not scored, or a total is wrong; `avviso`: scored, look at it; `nota` (contract 8). */
export type Gravita = 'errore' | 'avviso' | 'nota';

/** One line of the catalogue: how grave, which rule it comes from, and a sample for docs and locale tests. */
export interface CatalogueEntry<P> {
  readonly gravita: Gravita;
  /** Law, guideline, contract section or page of the plan that the check comes from. */
  readonly fonte: string;
  readonly esempio: P;
}

/** The catalogue of one subject: an entry for every code of its parameter table, no more and no less. */
export type Catalogue<T> = { readonly [C in keyof T]: CatalogueEntry<T[C]> };
