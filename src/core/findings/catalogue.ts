import type { CatalogueEntry, Gravita } from './entry';
import type { Finding } from './finding';
import type { FindingCode, FindingParams } from './params';
import { ABBINAMENTO } from './catalogue/abbinamento';
import { CONSUNTIVO } from './catalogue/consuntivo';
import { CONTROLLI_FASCE } from './catalogue/controlliFasce';
import { CONTROLLI_LIVELLI } from './catalogue/controlliLivelli';
import { CONTROLLI_STRUTTURA } from './catalogue/controlliStruttura';
import { CONTROLLI_CONSUNTIVI } from './catalogue/controlliConsuntivi';
import { CONTROLLI_PESI } from './catalogue/controlliPesi';
import { CONTROLLI_BUDGET } from './catalogue/controlliBudget';
import { DEFINIZIONE } from './catalogue/definizione';
import { FOGLIO } from './catalogue/foglio';
import { IMPOSTAZIONI } from './catalogue/impostazioni';
import { ORGANIGRAMMA } from './catalogue/organigramma';
import { INDIVIDUALE } from './catalogue/individuale';
import { PESO } from './catalogue/peso';
import { PROGETTO } from './catalogue/progetto';
import { RETTIFICA } from './catalogue/rettifica';
import { RISULTATO_ATTESO } from './catalogue/risultatoAtteso';
import { SCRITTURA } from './catalogue/scrittura';
import { TESTO } from './catalogue/testo';

/** Every code there is. Codes are never reused or renumbered. */
export const CATALOGUE: { readonly [C in FindingCode]: CatalogueEntry<FindingParams[C]> } = {
  ...FOGLIO,
  ...SCRITTURA,
  ...IMPOSTAZIONI,
  ...RISULTATO_ATTESO,
  ...CONSUNTIVO,
  ...DEFINIZIONE,
  ...PESO,
  ...INDIVIDUALE,
  ...ABBINAMENTO,
  ...PROGETTO,
  ...TESTO,
  ...RETTIFICA,
  ...CONTROLLI_FASCE,
  ...CONTROLLI_LIVELLI,
  ...CONTROLLI_STRUTTURA,
  ...CONTROLLI_CONSUNTIVI,
  ...CONTROLLI_PESI,
  ...CONTROLLI_BUDGET,
  ...ORGANIGRAMMA,
};

export function gravitaOf(finding: Finding): Gravita {
  return CATALOGUE[finding.code].gravita;
}
