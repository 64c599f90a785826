import type { Lingua } from '../lingua';
import { PANNELLO_EN } from './en';
import { PANNELLO_IT } from './it';
import type { TestiPannello } from './testi';

export type { TestiPannello } from './testi';

export const TESTI_PANNELLO: Readonly<Record<Lingua, TestiPannello>> = {
  it: PANNELLO_IT,
  en: PANNELLO_EN,
};
