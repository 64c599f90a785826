import type { CellRef } from '../../model/cell';
import type { Catalogue } from '../entry';

/** Schede progetto and the rows that name their projects (`SP-1xx`). Percentages in points. */
export type ParamsProgetto = {
  /** The typed % of a row against the result of the scheda, which counts. */
  'SP-101': { readonly digitato: string; readonly percento: number; readonly scheda: CellRef };
  /** Two sheets have a scheda for the same project: neither counts. */
  'SP-102': { readonly progetto: string; readonly altra: CellRef };
  /** A project without a scheda, in a workbook that has some; once for each project. */
  'SP-103': { readonly progetto: string; readonly fogli: readonly string[] };
  /** Activities above which no project is named. */
  'SP-104': { readonly righe: number };
  /** A scheda without activities, or with none due yet: the typed % counts. */
  'SP-105': { readonly progetto: string; readonly attivita: number };
  /** A scheda whose activities were due and have no readable actual: the typed % counts. */
  'SP-106': { readonly progetto: string; readonly attivita: number };
  /** No cruscotto names the project of the scheda. */
  'SP-107': { readonly progetto: string };
  /** A scheda was asked for, and the project has one already. */
  'SP-108': { readonly progetto: string };
};

const PROGETTO_ESEMPIO = 'Certificazione ISO 9001';

export const PROGETTO: Catalogue<ParamsProgetto> = {
  'SP-101': {
    gravita: 'avviso',
    fonte: 'contract 3',
    esempio: {
      digitato: '80%',
      percento: 62.5,
      scheda: { sheet: 'Schede progetto', row: 1, col: 0 },
    },
  },
  'SP-102': {
    gravita: 'errore',
    fonte: 'contract 3',
    esempio: {
      progetto: PROGETTO_ESEMPIO,
      altra: { sheet: 'Schede progetto', row: 1, col: 0 },
    },
  },
  'SP-103': {
    gravita: 'nota',
    fonte: 'contract 3; il piano, cap. 5',
    esempio: { progetto: PROGETTO_ESEMPIO, fogli: ['ENTE', 'Promozione'] },
  },
  'SP-104': { gravita: 'avviso', fonte: 'contract 1', esempio: { righe: 3 } },
  'SP-105': {
    gravita: 'nota',
    fonte: 'contract 3',
    esempio: { progetto: PROGETTO_ESEMPIO, attivita: 0 },
  },
  'SP-106': {
    gravita: 'avviso',
    fonte: 'contract 3',
    esempio: { progetto: PROGETTO_ESEMPIO, attivita: 4 },
  },
  'SP-107': { gravita: 'nota', fonte: 'contract 3', esempio: { progetto: PROGETTO_ESEMPIO } },
  'SP-108': { gravita: 'nota', fonte: 'contract 3', esempio: { progetto: PROGETTO_ESEMPIO } },
};
