import { parseIsoDate, printData } from '../core';

/** An ISO date as a controller writes it; any other text unchanged. */
export function data(iso: string): string {
  const day = parseIsoDate(iso);
  return day === null ? iso : printData(day);
}

/** A number with decimal comma, thousands dot and at most `decimals` decimals: `12.500,5`. */
export function numero(valore: number, decimals = 2): string {
  return valore.toLocaleString('it-IT', { maximumFractionDigits: decimals, useGrouping: true });
}

/** Percentage points as text: `83,5 %`. */
export function punti(valore: number, decimals = 2): string {
  return `${numero(valore, decimals)} %`;
}
