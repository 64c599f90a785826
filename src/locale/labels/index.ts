import type { Lingua } from '../lingua';
import { LABELS_EN } from './en';
import { LABELS_IT } from './it';
import type { Labels } from './labels';
import { REGOLE_EN, REGOLE_IT } from './regole';

export type { Labels } from './labels';

export const LABELS: Readonly<Record<Lingua, Labels>> = {
  it: { ...LABELS_IT, regole: REGOLE_IT },
  en: { ...LABELS_EN, regole: REGOLE_EN },
};
