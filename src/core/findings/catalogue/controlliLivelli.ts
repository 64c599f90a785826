import type { Catalogue } from '../entry';
import type { CellaLetta } from './abbinamento';

/** The same indicator on several levels and sheets, as the plan defines it (`AB-4xx`). */
export type ParamsControlliLivelli = {
  /** An ente indicator that no servizio carries; `altrove` = sheets of higher levels that have it. */
  'AB-401': { readonly testo: string; readonly altrove: readonly string[] };
  /** A strategic indicator of a dirigente or of the segretario generale that the ente lacks. */
  'AB-402': { readonly testo: string };
  /** The same indicator under another obiettivo; codes as printed. */
  'AB-403': { readonly codice: string; readonly altro: CellaLetta; readonly altroCodice: string };
  /** The same indicator under an azione with no word in common; `altra` is the row above, with its azione as text. */
  'AB-404': { readonly testo: string; readonly azione: string; readonly altra: CellaLetta };
  /** One azione written in two ways, recognised by an indicator that both carry; `fogli` write it as here. */
  'AB-405': {
    readonly azione: string;
    readonly altra: CellaLetta;
    readonly fogli: readonly string[];
  };
  /** A share within a term without the mean time of the same work, or the other way round. */
  'AB-406': { readonly gemello: CellaLetta };
};

export const CONTROLLI_LIVELLI: Catalogue<ParamsControlliLivelli> = {
  'AB-401': {
    gravita: 'nota',
    fonte: 'domain 2.2 C: holes in the cascade',
    esempio: { testo: 'N. imprese coinvolte', altrove: ['Dirigente'] },
  },
  'AB-402': {
    gravita: 'nota',
    fonte: 'domain 2.2 C: holes in the cascade',
    esempio: { testo: 'N. imprese coinvolte' },
  },
  'AB-403': {
    gravita: 'nota',
    fonte: 'domain 2.2 B: structure',
    esempio: {
      codice: '1.2',
      altro: { cella: { sheet: 'ENTE', row: 7, col: 1 }, testo: 'N. imprese coinvolte' },
      altroCodice: '1.3',
    },
  },
  'AB-404': {
    gravita: 'nota',
    fonte: 'plan lines 530 and 563; domain 2.2 B: structure',
    esempio: {
      testo: 'Progetto: ammodernamento degli impianti multimediali',
      azione: 'Efficientare e riorganizzare la logistica degli spazi',
      altra: {
        cella: { sheet: 'ENTE', row: 70, col: 1 },
        testo: 'Conservare e valorizzare il patrimonio',
      },
    },
  },
  'AB-405': {
    gravita: 'nota',
    fonte: 'plan lines 513 and 648; domain 2.2 B: structure',
    esempio: {
      azione: 'Informare il pubblico e promuovere le attività tramite il sito web',
      altra: {
        cella: { sheet: 'ENTE', row: 53, col: 1 },
        testo: 'Informare il pubblico tramite canali digitali e promuovere le attività',
      },
      fogli: ['Studi', 'Promozione'],
    },
  },
  'AB-406': {
    gravita: 'nota',
    fonte: 'plan lines 506, 507 and 598; domain 2.2 C: an indicator carried without its twin',
    esempio: {
      gemello: {
        cella: { sheet: 'ENTE', row: 46, col: 1 },
        testo: 'Tempo medio di lavorazione delle pratiche Registro Imprese',
      },
    },
  },
};
