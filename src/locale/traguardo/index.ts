import type { Lingua } from '../lingua';
import { TRAGUARDO_EN } from './en';
import { TRAGUARDO_IT } from './it';
import type { TestiTraguardo } from './testi';

export { fraseTraguardo } from './frase';
export type { TestiTraguardo } from './testi';

/** Not part of `locale/index.ts`: whoever shows one language only takes that file alone. */
export const TESTI_TRAGUARDO: Readonly<Record<Lingua, TestiTraguardo>> = {
  it: TRAGUARDO_IT,
  en: TRAGUARDO_EN,
};
