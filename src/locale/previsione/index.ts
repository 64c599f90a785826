import type { Lingua } from '../lingua';
import { PREVISIONE_EN } from './en';
import { PREVISIONE_IT } from './it';
import type { TestiPrevisione } from './testi';

export { fraseIndietro } from './frase';
export type { TestiPrevisione } from './testi';

/** Not part of `locale/index.ts`: whoever shows one language only takes that file alone. */
export const TESTI_PREVISIONE: Readonly<Record<Lingua, TestiPrevisione>> = {
  it: PREVISIONE_IT,
  en: PREVISIONE_EN,
};
