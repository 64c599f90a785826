import type { Lingua } from '../lingua';
import { CLI_EN } from './en';
import { CLI_IT } from './it';
import type { CodiceErroreCli, ErroreCli, ErroriCli, TestiCli } from './testi';

export type { CodiceErroreCli, ErroreCli, ErroriCli, TestiCli } from './testi';

/** Texts of the command line. Not part of `locale/index.ts`: the pane has no use for them. */
export const TESTI_CLI: Readonly<Record<Lingua, TestiCli>> = { it: CLI_IT, en: CLI_EN };

/** The one line that a refusal prints. */
export function lineOf({ errori }: TestiCli, { code, params }: ErroreCli): string {
  // The union of codes hides from the compiler that code and params belong together.
  const message = errori[code] as (params: ErroriCli[CodiceErroreCli]) => string;
  return message(params).replace(/\s+/g, ' ');
}
