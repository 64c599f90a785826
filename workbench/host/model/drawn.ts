import type { CellRange } from '../../../src/core';

/** A conditional format as it was asked for; nothing of it is calculated here. */
export interface EmulatedRule {
  readonly range: CellRange;
  formula: string;
  fill: string | null;
  ink: string | null;
  bold: boolean;
}

/** A chart as it was asked for. Store and return only: what Excel would draw is not known here. */
export interface EmulatedChart {
  readonly type: string;
  source: CellRange;
  name: string;
  title: string;
  legend: boolean;
  minimum: number | null;
  maximum: number | null;
  reversed: boolean;
  /** One for each column of fractions, as each series has them. */
  readonly series: { labels: boolean; colour: string | null }[];
  place: CellRange | null;
}
