import { REGOLE_PREDEFINITE } from '../core';
import { SCHEMA_REGOLE } from '../settings';
import * as z from 'zod/mini';
import {
  SCHEMA_ANNI,
  SCHEMA_CONFRONTO,
  SCHEMA_PREVISIONE,
  SCHEMA_TRAGUARDO,
} from './schemaAggiunte';
import { cella, conteggio, esito, giorno, livello, riga, siNo, testo, unita } from './schemaBase';
import '../settings/zod';

const cruscotto = z.strictObject({
  foglio: z.string(),
  rigaTitolo: riga,
  titolo: z.string(),
  livello,
});

const atteso = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('soglia'),
    operatore: z.nullable(z.enum(['>=', '<=', '>', '<', '='])),
    valore: z.number(),
    unita,
    testo,
  }),
  z.strictObject({
    kind: z.literal('intervallo'),
    da: z.number(),
    a: z.number(),
    unita,
    testo,
  }),
  z.strictObject({ kind: z.literal('scadenza'), entro: giorno, testo }),
  z.strictObject({ kind: z.literal('esito'), valore: siNo, testo }),
  z.strictObject({ kind: z.literal('progetto'), valore: z.number(), unita, testo }),
  z.strictObject({ kind: z.literal('monitoraggio'), testo }),
  z.strictObject({ kind: z.literal('assente'), testo }),
  z.strictObject({ kind: z.literal('illeggibile'), testo }),
]);

const origine = z.enum(['cella', 'cascata', 'scheda']);
/** Cells of the activities, where a scheda progetto gave the figure; of the service rows, where the cascade did. */
const da = z.optional(z.array(z.strictObject({ foglio: z.string(), cella })));

const consuntivo = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('misura'), valore: z.number(), unita, testo, origine, da }),
  z.strictObject({ kind: z.literal('data'), il: giorno, testo, origine, da }),
  z.strictObject({ kind: z.literal('esito'), valore: siNo, testo, origine, da }),
  z.strictObject({ kind: z.literal('assente'), testo, origine }),
  z.strictObject({ kind: z.literal('illeggibile'), testo, origine }),
]);

const raggiungimento = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('calcolato'),
    percento: z.number(),
    nonLimitato: z.number(),
  }),
  z.strictObject({
    kind: z.literal('non-calcolabile'),
    motivo: z.enum(['non-rilevato', 'non-ancora-dovuto', 'illeggibile']),
  }),
  z.strictObject({
    kind: z.literal('fuori-calcolo'),
    motivo: z.enum(['monitoraggio', 'assente', 'peso-zero', 'annullato', 'non-misurabile']),
  }),
]);

/** A typed percentage in the place of the computed one, which is null where there was none. */
const rettifica = z.strictObject({
  percento: z.number(),
  calcolato: z.nullable(z.number()),
  da: z.string(),
  il: z.string(),
  motivo: z.string(),
});

const indicatore = z.strictObject({
  foglio: z.string(),
  riga,
  livello,
  prospettiva: z.nullable(z.string()),
  obiettivo: z.nullable(z.string()),
  azione: z.string(),
  testo,
  tipo: z.enum(['strategico', 'operativo']),
  verso: z.enum(['maggiore', 'minore']),
  peso: z.nullable(z.number()),
  atteso,
  consuntivo,
  raggiungimento,
  esito,
  rettifica: z.optional(rettifica),
  /** Why a person took the row out. */
  motivoEsclusione: z.optional(z.string()),
});

/** A project of *Schede progetto*; `percento` is its result, null where no activity is scored. `riga` is where it is named. */
const scheda = z.strictObject({
  progetto: z.string(),
  foglio: z.string(),
  riga,
  percento: z.nullable(z.number()),
  calcolati: conteggio,
  mancanti: conteggio,
  attivita: z.array(
    z.strictObject({
      riga,
      testo,
      peso: z.nullable(z.number()),
      atteso,
      consuntivo,
      raggiungimento,
      esito,
    }),
  ),
});

const rigaDi = z.strictObject({ foglio: z.string(), riga });

const abbinamento = z.strictObject({
  da: rigaDi,
  a: rigaDi,
  stato: z.enum(['certo', 'proposto', 'confermato', 'rifiutato']),
  metodo: z.nullable(
    z.enum(['copia', 'somma', 'media', 'rapporto', 'minimo', 'massimo', 'ultima-data']),
  ),
});

const sintesi = {
  percento: z.nullable(z.number()),
  percentoMisurato: z.nullable(z.number()),
  percentoPrudenziale: z.nullable(z.number()),
  calcolati: conteggio,
  monitoraggio: conteggio,
  mancanti: conteggio,
  esclusi: conteggio,
  pesoCoperto: z.number().check(z.minimum(0), z.maximum(1)),
};

/** Rows that people overruled or took out; only where there are any. */
const interventi = z.optional(
  z.strictObject({ rettificate: conteggio, annullate: conteggio, nonMisurabili: conteggio }),
);

const risultati = z.strictObject({
  /** Null where the workbook has no cruscotto of the ente. */
  ente: z.nullable(z.strictObject({ ...sintesi, interventi })),
  prospettive: z.array(z.strictObject({ nome: z.string(), ...sintesi })),
  obiettivi: z.array(
    z.strictObject({ foglio: z.string(), codice: z.nullable(z.string()), ...sintesi }),
  ),
  unita: z.array(
    z.strictObject({
      foglio: z.string(),
      rigaTitolo: riga,
      titolo: z.string(),
      livello,
      mediaServizi: z.nullable(z.number()),
      ...sintesi,
      interventi,
    }),
  ),
});

const segnalazione = z.strictObject({
  codice: z.string().check(z.regex(/^[A-Z]{2}-\d{3}$/)),
  gravita: z.enum(['errore', 'avviso', 'nota']),
  foglio: z.string(),
  cella,
  testo,
  rimedio: z.string(),
  /** Only where somebody accepted it in the sheet *Segnalazioni*: `--strict` then does not count it. */
  accettata: z.optional(z.strictObject({ da: z.string(), il: z.string(), motivo: z.string() })),
});

/** What a cell holds; an Excel error is its text, `#N/D`. */
const contenuto = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const modifica = z.strictObject({
  foglio: z.string(),
  cella,
  prima: contenuto,
  dopo: contenuto,
});

/** A certain cure of a remark: edits of people's cells that nothing but a person's click, or `correggi`, makes. */
const correzione = z.strictObject({
  codice: z.string(),
  foglio: z.string(),
  cella,
  /** Other figures may change with it. */
  cambiaCifre: z.boolean(),
  modifiche: z.array(modifica),
});

/**
 * The report, version 2: keys are the controllers' own words, rows are 1-based, percentages are points. Other programs rely on
 * it. It holds all of contract 8 (version 1) under the same names; what came since is optional, and says where it stands.
 */
export const SCHEMA_REPORT = z.strictObject({
  versione: z.literal(2),
  anno: z.int(),
  al: giorno,
  regole: SCHEMA_REGOLE,
  cruscotti: z.array(cruscotto),
  indicatori: z.array(indicatore),
  abbinamenti: z.array(abbinamento),
  risultati,
  segnalazioni: z.array(segnalazione),
  modifiche: z.array(modifica),
  /** Only where there are any. */
  schede: z.optional(z.array(scheda)),
  /** Only where there are any. */
  correzioni: z.optional(z.array(correzione)),
  /** Only where a unit lies below a band. */
  cosaManca: z.optional(z.array(SCHEMA_TRAGUARDO)),
  /** Only before the end of the year. */
  previsione: z.optional(SCHEMA_PREVISIONE),
  /** Only of the command `anni`. */
  anni: z.optional(SCHEMA_ANNI),
  /** Only of `storico --confronta`. */
  confronto: z.optional(SCHEMA_CONFRONTO),
});

/** A report as it is read back: one of version 1 has the settings of its day, and none of the optional keys. */
export const SCHEMA_REPORT_LETTO = z.extend(SCHEMA_REPORT, {
  versione: z.literal([1, 2]),
  regole: z.extend(SCHEMA_REGOLE, {
    pesoEsclusi: z._default(SCHEMA_REGOLE.shape.pesoEsclusi, REGOLE_PREDEFINITE.pesoEsclusi),
    approvazione: z._default(SCHEMA_REGOLE.shape.approvazione, REGOLE_PREDEFINITE.approvazione),
  }),
});

export type Report = z.infer<typeof SCHEMA_REPORT>;
export type ReportLetto = z.infer<typeof SCHEMA_REPORT_LETTO>;
export type ReportIndicatore = z.infer<typeof indicatore>;
export type ReportSintesi = z.infer<z.ZodMiniObject<typeof sintesi>>;

/** The same as JSON Schema, for programs that read reports. */
export function reportJsonSchema(): object {
  return { title: 'Cruscotto: report, version 2', ...z.toJSONSchema(SCHEMA_REPORT) };
}
