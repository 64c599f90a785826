import type { CatalogueEntry } from './entry';
import type { Gravita, FindingCode, Finding } from './finding';
import { ABBINAMENTO, type ParamsAbbinamento } from './catalogue/abbinamento';
import { CONSUNTIVO, type ParamsConsuntivo } from './catalogue/consuntivo';
import { DEFINIZIONE, type ParamsDefinizione } from './catalogue/definizione';
import { FOGLIO, type ParamsFoglio } from './catalogue/foglio';
import { IMPOSTAZIONI, type ParamsImpostazioni } from './catalogue/impostazioni';
import { PESO, type ParamsPeso } from './catalogue/peso';
import { RISULTATO_ATTESO, type ParamsRisultatoAtteso } from './catalogue/risultatoAtteso';
import { SCRITTURA, type ParamsScrittura } from './catalogue/scrittura';

/** Code -> type of its parameters, over all subjects. */
export type FindingParams = ParamsFoglio &
  ParamsScrittura &
  ParamsImpostazioni &
  ParamsRisultatoAtteso &
  ParamsConsuntivo &
  ParamsDefinizione &
  ParamsPeso &
  ParamsAbbinamento;

/** Every code there is. Codes are never reused or renumbered. */
export const CATALOGUE: { readonly [C in FindingCode]: CatalogueEntry<FindingParams[C]> } = {
  ...FOGLIO,
  ...SCRITTURA,
  ...IMPOSTAZIONI,
  ...RISULTATO_ATTESO,
  ...CONSUNTIVO,
  ...DEFINIZIONE,
  ...PESO,
  ...ABBINAMENTO,
};

export function gravitaOf(finding: Finding): Gravita {
  return CATALOGUE[finding.code].gravita;
}
