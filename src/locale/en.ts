import type { FindingParams } from '../core';
import { abbinamento } from './en/abbinamento';
import { consuntivo } from './en/consuntivo';
import { controlliFasce } from './en/controlliFasce';
import { controlliLivelli } from './en/controlliLivelli';
import { controlliStruttura } from './en/controlliStruttura';
import { controlliConsuntivi } from './en/controlliConsuntivi';
import { controlliPesi } from './en/controlliPesi';
import { controlliBudget } from './en/controlliBudget';
import { definizione } from './en/definizione';
import { foglio } from './en/foglio';
import { impostazioni } from './en/impostazioni';
import { organigramma } from './en/organigramma';
import { individuale } from './en/individuale';
import { peso } from './en/peso';
import { progetto } from './en/progetto';
import { rettifica } from './en/rettifica';
import { risultatoAtteso } from './en/risultatoAtteso';
import { scrittura } from './en/scrittura';
import { testo } from './en/testo';
import type { Messages } from './messages';

/** Every finding in English. A code without a text does not compile. */
export const en: Messages<FindingParams> = {
  ...foglio,
  ...scrittura,
  ...impostazioni,
  ...risultatoAtteso,
  ...consuntivo,
  ...definizione,
  ...peso,
  ...individuale,
  ...abbinamento,
  ...progetto,
  ...testo,
  ...rettifica,
  ...controlliFasce,
  ...controlliLivelli,
  ...controlliStruttura,
  ...controlliConsuntivi,
  ...controlliPesi,
  ...controlliBudget,
  ...organigramma,
};
