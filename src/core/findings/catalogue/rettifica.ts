import type { Firma, Rettifica, StatoEsclusione } from '../../model/intervento';
import type { Esito } from '../../model/raggiungimento';
import type { Catalogue } from '../entry';

/** What people decide about a result (`RE-1xx`). Percentages in points. */
export type ParamsRettifica = {
  /** The typed percentage is no number: the computed one counts. */
  'RE-101': { readonly testo: string };
  /** A typed percentage below zero: the computed one counts. */
  'RE-102': { readonly testo: string };
  /** Author, date or reason are missing: the computed one counts. */
  'RE-103': { readonly testo: string; readonly manca: readonly (keyof Firma)[] };
  /** A typed percentage counts in the place of the computed one. */
  'RE-104': Rettifica;
  /** *annullato* or *non misurabile* without a reason: the row stays in. */
  'RE-105': { readonly stato: StatoEsclusione };
  /** A person took the row out. */
  'RE-106': {
    readonly stato: StatoEsclusione;
    readonly motivo: string;
    readonly calcolato: number | null;
  };
  /** A typed percentage and a state that takes the row out: neither counts. */
  'RE-107': { readonly testo: string; readonly stato: StatoEsclusione };
  /** A typed percentage on a row that is outside the calculation. */
  'RE-108': { readonly percento: number; readonly esito: Esito };
  /** A typed percentage above the cap, which counts. */
  'RE-109': { readonly percento: number; readonly tetto: number };
};

const RETTIFICA_ESEMPIO: Rettifica = {
  percento: 90,
  calcolato: 62.5,
  da: 'OIV',
  il: '2020-02-15',
  motivo: 'dato della fonte corretto dopo la chiusura',
};

export const RETTIFICA: Catalogue<ParamsRettifica> = {
  'RE-101': { gravita: 'avviso', fonte: 'domain 1.5', esempio: { testo: 'circa 90' } },
  'RE-102': { gravita: 'avviso', fonte: 'domain 1.5', esempio: { testo: '-10%' } },
  'RE-103': {
    gravita: 'avviso',
    fonte: 'domain 1.5',
    esempio: { testo: '90%', manca: ['il', 'motivo'] },
  },
  'RE-104': { gravita: 'nota', fonte: 'domain 1.5', esempio: RETTIFICA_ESEMPIO },
  'RE-105': { gravita: 'avviso', fonte: 'domain 1.5', esempio: { stato: 'annullato' } },
  'RE-106': {
    gravita: 'nota',
    fonte: 'domain 1.5',
    esempio: { stato: 'non-misurabile', motivo: 'la fonte non esiste più', calcolato: null },
  },
  'RE-107': {
    gravita: 'avviso',
    fonte: 'domain 1.5',
    esempio: { testo: '90%', stato: 'annullato' },
  },
  'RE-108': {
    gravita: 'avviso',
    fonte: 'domain 1.5',
    esempio: { percento: 90, esito: 'Monitoraggio' },
  },
  'RE-109': { gravita: 'avviso', fonte: 'contract 3', esempio: { percento: 120, tetto: 100 } },
};
