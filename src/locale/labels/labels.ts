import type { Esito, Gravita, Livello } from '../../core';
import type { TestiRegole } from './regole';

/** Words for things that are not findings: levels, bands, headings of tables. */
export interface Labels {
  readonly livelli: Readonly<Record<Livello, string>>;
  /** Headings over the units of a level, in the plural. */
  readonly gruppi: {
    readonly ente: string;
    readonly prospettive: string;
    readonly dirigenti: string;
    readonly servizi: string;
    readonly progetti: string;
  };
  readonly esiti: Readonly<Record<Esito, string>>;
  /** Beside the band of a row whose percentage a person set. */
  readonly rettificato: string;
  readonly gravita: Readonly<Record<Gravita, { readonly uno: string; readonly molti: string }>>;
  readonly colonne: {
    readonly voce: string;
    readonly raggiungimento: string;
    readonly coperto: string;
    readonly esito: string;
  };
  readonly anni: { readonly voce: string; readonly indicatori: string };
  readonly mediaServizi: string;
  readonly regole: TestiRegole;
}
