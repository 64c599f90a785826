import * as z from 'zod/mini';
import '../settings/zod';
import { conteggio, esito, giorno, riga, siNo, testo, unita } from './schemaBase';

/** Keys that version 2 of the report has more than version 1, all optional. */
const manca = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['crescere', 'scendere']),
    attuale: z.nullable(z.number()),
    atteso: z.number(),
    unita,
  }),
  z.strictObject({ kind: z.literal('intervallo'), da: z.number(), a: z.number(), unita }),
  z.strictObject({ kind: z.literal('data') }),
  z.strictObject({ kind: z.literal('esito'), atteso: siNo }),
]);

/** A band above a unit, and the fewest results that lead there; `partenza` is its percentage at 31.12 as things are. */
export const SCHEMA_TRAGUARDO = z.strictObject({
  foglio: z.string(),
  rigaTitolo: riga,
  partenza: z.number(),
  soglia: z.number(),
  esito,
  via: z.enum(['risultati', 'irraggiungibile', 'troppi']),
  risultati: z.array(z.strictObject({ riga, entro: giorno, scaduta: z.boolean(), manca })),
});

/** The ente over several years: each `perAnno` has one entry for each of `anni`, null where that year has no such thing. */
export const SCHEMA_ANNI = z.strictObject({
  foglio: z.string(),
  anni: z.array(z.strictObject({ anno: z.int(), al: giorno })),
  voci: z.array(
    z.strictObject({
      livello: z.enum(['ente', 'prospettiva', 'obiettivo']),
      nome: z.string(),
      perAnno: z.array(
        z.nullable(
          z.strictObject({
            percento: z.nullable(z.number()),
            calcolati: conteggio,
            mancanti: conteggio,
            esito,
          }),
        ),
      ),
    }),
  ),
  indicatori: z.array(
    z.strictObject({
      riga,
      testo,
      perAnno: z.array(
        z.nullable(
          z.strictObject({
            kind: z.enum([
              'soglia',
              'intervallo',
              'scadenza',
              'esito',
              'progetto',
              'monitoraggio',
              'assente',
              'illeggibile',
            ]),
            atteso: testo,
            percento: z.nullable(z.number()),
            esito,
          }),
        ),
      ),
    }),
  ),
});

/** An estimate for 31.12 by straight line, beside the figures of the run and never in their place. */
export const SCHEMA_PREVISIONE = z.strictObject({
  /** Part of the year that is over. */
  quota: z.number().check(z.minimum(0), z.maximum(1)),
  unita: z.array(
    z.strictObject({
      foglio: z.string(),
      rigaTitolo: riga,
      percento: z.nullable(z.number()),
      pesoCoperto: z.number().check(z.minimum(0), z.maximum(1)),
    }),
  ),
  /**
   * Rows that have an actual; `intermedio` is what is due by now, as a person typed it in `scritto`, else the part of the target
   * where a count grows with the year. `indietro`: the actual is on the wrong side of it.
   */
  indicatori: z.array(
    z.strictObject({
      foglio: z.string(),
      riga,
      intermedio: z.nullable(z.number()),
      indietro: z.optional(z.boolean()),
      scritto: z.optional(z.strictObject({ cella: z.string(), al: giorno })),
      previsto: z.number(),
      percento: z.nullable(z.number()),
    }),
  ),
});

/** What *Storico* had of a unit on a day: the line it comes from may be of an earlier one. `esito` as the sheet keeps it. */
const cifraStorico = z.strictObject({
  al: giorno,
  percento: z.nullable(z.number()),
  esito: z.string(),
});

/** Two days of the sheet *Storico* compared; `prima` of a unit is null where nothing was known of it yet. */
export const SCHEMA_CONFRONTO = z.strictObject({
  prima: giorno,
  dopo: giorno,
  unita: z.array(
    z.strictObject({
      foglio: z.string(),
      unita: z.string(),
      prima: z.nullable(cifraStorico),
      dopo: cifraStorico,
      differenza: z.nullable(z.number()),
      cambiaFascia: z.boolean(),
    }),
  ),
});
