import * as z from 'zod/mini';
import '../settings/zod';

/** What the parts of the report are made of. */
export const livello = z.enum([
  'ente',
  'segretario_generale',
  'dirigente',
  'servizio',
  'azienda_speciale',
]);
export const unita = z.enum(['numero', 'percento', 'giorni', 'giorni-lavorativi', 'mesi', 'euro']);
export const giorno = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const riga = z.int().check(z.positive());
export const cella = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d*$/));
export const conteggio = z.int().check(z.nonnegative());
export const siNo = z.enum(['si', 'no']);
export const testo = z.string();

export const esito = z.enum([
  'Raggiunto',
  'Parzialmente raggiunto',
  'Non raggiunto',
  'In corso',
  'Non pesato',
  'Monitoraggio',
  'Non rilevato',
  'Non ancora dovuto',
  'Non previsto',
  'Illeggibile',
  'Annullato',
  'Non misurabile',
]);
