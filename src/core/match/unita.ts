import { isNudo, type Unita } from '../model/misura';

/** Whether two values say the same with the same number: `3,5` and `3,5 gg`, not `10 gg` and `10 gg lavorativi`. */
export function sameUnita(una: Unita, altra: Unita): boolean {
  return una === altra || isNudo(una, altra);
}

/** The unit that values share, bare numbers taking that of the others; null where there are two. */
export function commonUnita(unita: readonly Unita[]): Unita | null {
  const named = [...new Set(unita)].filter((una) => una !== 'numero');
  const [first, second] = named;
  if (first === undefined) return 'numero';
  const percentAndBare = first === 'percento' && unita.includes('numero');
  return second === undefined && !percentAndBare ? first : null;
}
