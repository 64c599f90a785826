import type { Lingua } from '../lingua';
import { STORICO_EN } from './en';
import { STORICO_IT } from './it';
import type { TestiStorico } from './testi';

export type { TestiStorico } from './testi';

/** Not part of `locale/index.ts`: whoever shows one language only takes that file alone. */
export const TESTI_STORICO: Readonly<Record<Lingua, TestiStorico>> = {
  it: STORICO_IT,
  en: STORICO_EN,
};
