import type { CellaLetta } from '../findings/catalogue/abbinamento';
import type { Consuntivo, Rapporto } from '../model/consuntivo';
import { arrotondaPerConfronto, confrontabili, type Unita } from '../model/misura';
import type { RisultatoAtteso } from '../model/risultatoAtteso';
import { printConsuntivo } from '../model/stampa';
import type { Riga } from './righe';
import { commonUnita } from './unita';

type ConValore = Exclude<
  Consuntivo,
  { readonly kind: 'assente' } | { readonly kind: 'illeggibile' }
>;

/** The actual of a lower row, as the cascade takes it. */
export interface Valore {
  readonly consuntivo: ConValore;
  readonly rapporto: Rapporto | null;
  readonly letta: CellaLetta;
}

/** Actuals of the rows that have one; missing and unreadable ones are left out (contract 5). */
export function valoriDi(righe: readonly Riga[]): readonly Valore[] {
  return righe.flatMap(({ indicatore }): readonly Valore[] => {
    const { value, raw, cell } = indicatore.consuntivo;
    if (value.kind === 'assente' || value.kind === 'illeggibile') return [];
    const own = value.kind === 'misura' ? value.rapporto : null;
    const testo = raw.trim() === '' ? printConsuntivo(value) : raw;
    const rapporto = indicatore.rapporto ?? own;
    return [{ consuntivo: value, rapporto, letta: { cella: cell, testo } }];
  });
}

/** An actual of another kind than its target would be unreadable in the row's own cell (contract 2). */
export function fitsAtteso({ consuntivo }: Valore, atteso: RisultatoAtteso): boolean {
  switch (atteso.kind) {
    case 'soglia':
    case 'progetto':
      return isInUnita(consuntivo, atteso.misura.unita);
    case 'intervallo':
      return isInUnita(consuntivo, atteso.da.unita);
    case 'scadenza':
      return consuntivo.kind === 'data';
    case 'esito':
      return consuntivo.kind === 'esito';
    default:
      return true;
  }
}

function isInUnita(consuntivo: ConValore, unita: Unita): boolean {
  return consuntivo.kind === 'misura' && confrontabili(unita, consuntivo.misura.unita);
}

/** Values that can be held against each other: one kind, and the unit of the measures. */
export type Omogenei =
  | {
      readonly kind: 'misura';
      readonly unita: Unita;
      readonly valori: readonly Valore[];
    }
  | { readonly kind: 'data' | 'esito'; readonly valori: readonly Valore[] };

/** Null where kinds or units differ. */
export function asOmogenei(valori: readonly Valore[]): Omogenei | null {
  const kinds = new Set(valori.map(({ consuntivo }) => consuntivo.kind));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return null;
  if (kind !== 'misura') return { kind, valori };
  const unita = commonUnita(
    valori.flatMap(({ consuntivo }) =>
      consuntivo.kind === 'misura' ? [consuntivo.misura.unita] : [],
    ),
  );
  return unita === null ? null : { kind, unita, valori };
}

/** Puts values in order: numbers, days as they come, NO before SI. Equal to 9 decimals is equal. */
export function compareValori(a: ConValore, b: ConValore): number {
  const one = rank(a);
  const other = rank(b);
  return one < other ? -1 : one > other ? 1 : 0;
}

export function sameValore(a: ConValore, b: ConValore): boolean {
  return a.kind === b.kind && compareValori(a, b) === 0;
}

function rank(consuntivo: ConValore): number | string {
  switch (consuntivo.kind) {
    case 'misura':
      return arrotondaPerConfronto(consuntivo.misura.valore);
    case 'data':
      return consuntivo.il;
    default:
      return consuntivo.valore === 'si' ? 1 : 0;
  }
}

export type { ConValore };
