import type { FindingParams } from '../core';
import { abbinamento } from './it/abbinamento';
import { consuntivo } from './it/consuntivo';
import { controlliFasce } from './it/controlliFasce';
import { controlliLivelli } from './it/controlliLivelli';
import { controlliStruttura } from './it/controlliStruttura';
import { controlliConsuntivi } from './it/controlliConsuntivi';
import { controlliPesi } from './it/controlliPesi';
import { controlliBudget } from './it/controlliBudget';
import { definizione } from './it/definizione';
import { foglio } from './it/foglio';
import { impostazioni } from './it/impostazioni';
import { organigramma } from './it/organigramma';
import { individuale } from './it/individuale';
import { peso } from './it/peso';
import { progetto } from './it/progetto';
import { rettifica } from './it/rettifica';
import { risultatoAtteso } from './it/risultatoAtteso';
import { scrittura } from './it/scrittura';
import { testo } from './it/testo';
import type { Messages } from './messages';

/** Every finding in Italian. A code without a text does not compile. */
export const it: Messages<FindingParams> = {
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
