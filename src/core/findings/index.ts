export { CATALOGUE, gravitaOf, type FindingParams } from './catalogue';
export {
  finding,
  type Finding,
  type FindingCode,
  type FindingOf,
  type Gravita,
  type WithFindings,
} from './finding';
export type { Catalogue, CatalogueEntry } from './entry';
export type { ParamsAbbinamento } from './catalogue/abbinamento';
export type { ParamsConsuntivo } from './catalogue/consuntivo';
export type { ParamsDefinizione } from './catalogue/definizione';
export type { ParamsFoglio } from './catalogue/foglio';
export type { ParamsImpostazioni } from './catalogue/impostazioni';
export type { ParamsPeso } from './catalogue/peso';
export type { ParamsRisultatoAtteso } from './catalogue/risultatoAtteso';
export type { ParamsScrittura } from './catalogue/scrittura';
