/** The estimate for the end of the year, always said to be one. */
export interface TestiPrevisione {
  /** `quota`: the part of the year that is over, 0 to 1. */
  readonly titolo: (quota: number) => string;
  readonly oggi: string;
  readonly previsto: string;
}
