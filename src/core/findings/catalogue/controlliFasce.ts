import type { Catalogue } from '../entry';
import type { CellaLetta } from './abbinamento';

/** Bands printed in a sheet (`FA-`). */
export type ParamsControlliFasce = {
  /** A band and the one below it: a result lies in both, or in neither. */
  'FA-101': {
    readonly fascia: string;
    readonly altra: CellaLetta;
    readonly difetto: 'sovrapposte' | 'scoperto';
  };
};

export const CONTROLLI_FASCE: Catalogue<ParamsControlliFasce> = {
  'FA-101': {
    gravita: 'avviso',
    fonte: 'domain V12: an erratum by decree of the Avvocatura dello Stato',
    esempio: {
      fascia: '70-90',
      altra: { cella: { sheet: 'Fasce', row: 3, col: 0 }, testo: '<75' },
      difetto: 'sovrapposte',
    },
  },
};
