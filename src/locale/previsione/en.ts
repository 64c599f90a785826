import { numberEn } from '../format';
import type { TestiPrevisione } from './testi';

export const PREVISIONE_EN: TestiPrevisione = {
  titolo: (quota) =>
    `FORECAST AS OF 31.12 (straight-line estimate: ${numberEn(100 * quota, 1)}% of the year is over)`,
  oggi: 'Today',
  previsto: 'Forecast',
};
