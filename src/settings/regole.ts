import { parseIsoDate, REGOLE_PREDEFINITE, type ChiaveRegola, type Regole } from '../core';
import * as z from 'zod/mini';
import './zod';

/** Longer than a year is no tolerance, and Excel's calendar ends somewhere. */
const MAX_TOLLERANZA = 366;

const punti = z.number().check(z.nonnegative());

/** What each setting can be (contract 3 and 4). Overlapping bands have cost a body a decree: they are refused. */
export const SCHEMA_REGOLE = z.strictObject({
  tetto: z.nullable(z.number().check(z.positive())),
  minore: z.enum(['speculare', 'inversa', 'si-no']),
  tolleranzaGiorni: z.int().check(z.nonnegative(), z.maximum(MAX_TOLLERANZA)),
  mancanti: z.enum(['auto', 'zero', 'escludi']),
  aggregazioneEnte: z.enum(['obiettivi', 'prospettive', 'indicatori']),
  aggregazioneUnita: z.enum(['indicatori', 'obiettivi']),
  fasce: z.readonly(
    z.tuple([punti, punti]).check(z.refine(([alta, bassa]) => alta > bassa, { abort: true })),
  ),
  pesoEsclusi: z.enum(['ripartito', 'mantenuto']),
  approvazione: z.nullable(z.string().check(z.refine((giorno) => parseIsoDate(giorno) !== null))),
});

const SCHEMA_PARZIALE = z.partial(SCHEMA_REGOLE);

export const CHIAVI_REGOLE = Object.keys(REGOLE_PREDEFINITE) as readonly ChiaveRegola[];

export function isChiaveRegola(testo: string): testo is ChiaveRegola {
  return Object.hasOwn(REGOLE_PREDEFINITE, testo);
}

/** Why a set of `regole` was refused. */
export type ProblemaRegole =
  | { readonly kind: 'json' }
  | { readonly kind: 'non-oggetto' }
  | { readonly kind: 'sconosciuta'; readonly chiave: string }
  | { readonly kind: 'impossibile'; readonly chiave: ChiaveRegola; readonly letto: unknown };

export type LetturaRegole =
  | { readonly ok: true; readonly regole: Partial<Regole> }
  | { readonly ok: false; readonly problema: ProblemaRegole };

/** Reads the text of a `--regole` file: a JSON object with any of the settings, and nothing else. */
export function parseRegoleJson(testo: string): LetturaRegole {
  let json: unknown;
  try {
    json = JSON.parse(testo.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problema: { kind: 'json' } };
  }
  return parseRegole(json);
}

/** Checks settings that come from outside; the first problem is enough to refuse them all. */
export function parseRegole(json: unknown): LetturaRegole {
  const parsed = SCHEMA_PARZIALE.safeParse(json);
  if (parsed.success) return { ok: true, regole: withoutUndefined(parsed.data) };
  return { ok: false, problema: problemaOf(parsed.error.issues, json) };
}

function problemaOf(issues: readonly z.core.$ZodIssue[], json: unknown): ProblemaRegole {
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      return { kind: 'sconosciuta', chiave: issue.keys[0] ?? '' };
    }
    const chiave = String(issue.path[0]);
    if (isChiaveRegola(chiave))
      return { kind: 'impossibile', chiave, letto: valueOf(json, chiave) };
  }
  return { kind: 'non-oggetto' };
}

function valueOf(json: unknown, chiave: string): unknown {
  return new Map(Object.entries(json ?? {})).get(chiave);
}

/** One setting alone, for the sheet *Parametri*: its value, or undefined where it cannot be. */
export function parseRegola(chiave: ChiaveRegola, valore: unknown): Partial<Regole> | undefined {
  const lettura = parseRegole({ [chiave]: valore });
  return lettura.ok ? lettura.regole : undefined;
}

type SenzaUndefined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(object: T): SenzaUndefined<T> {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as SenzaUndefined<T>;
}
