import { parseIsoDate } from '../core';
import type { Orologio } from './comandi';

const two = (value: number): string => String(value).padStart(2, '0');

function localDay(now: Date): string {
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The person's own clock and time zone: the only place of the pane that asks. */
export const OROLOGIO: Orologio = {
  oggi: () => parseIsoDate(localDay(new Date())),
  adesso() {
    const now = new Date();
    return `${localDay(now)} ${two(now.getHours())}:${two(now.getMinutes())}`;
  },
};
