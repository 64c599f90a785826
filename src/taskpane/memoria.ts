import type { Memoria } from '../app/giornale';

/** Keeps nothing and says so: what should have been kept cannot be undone from here. */
const SENZA_MEMORIA: Memoria = {
  getItem: () => null,
  setItem() {
    throw new Error('no storage');
  },
  removeItem: () => undefined,
};

/** The browser's storage. A browser that keeps no data for pages inside other pages, as Excel's pane is on the web, denies even to name it. */
export function memoriaDi(pagina: { readonly localStorage: Memoria }): Memoria {
  try {
    return pagina.localStorage;
  } catch {
    return SENZA_MEMORIA;
  }
}
