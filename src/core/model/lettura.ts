import type { Unita } from './misura';

/** One way to read a cell; findings about ambiguity carry every reading as data. Days are ISO dates. */
export type Lettura =
  | { readonly tipo: 'misura'; readonly valore: number; readonly unita: Unita }
  | { readonly tipo: 'data'; readonly giorno: string }
  | { readonly tipo: 'giorno-mese'; readonly giorno: number; readonly mese: number }
  | { readonly tipo: 'mese-anno'; readonly mese: number; readonly anno: number }
  | { readonly tipo: 'intervallo'; readonly da: number; readonly a: number }
  | { readonly tipo: 'rapporto'; readonly numeratore: number; readonly denominatore: number };
