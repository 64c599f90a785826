import type { ParamsAbbinamento } from './catalogue/abbinamento';
import type { ParamsConsuntivo } from './catalogue/consuntivo';
import type { ParamsControlliFasce } from './catalogue/controlliFasce';
import type { ParamsControlliLivelli } from './catalogue/controlliLivelli';
import type { ParamsControlliStruttura } from './catalogue/controlliStruttura';
import type { ParamsControlliConsuntivi } from './catalogue/controlliConsuntivi';
import type { ParamsControlliPesi } from './catalogue/controlliPesi';
import type { ParamsControlliBudget } from './catalogue/controlliBudget';
import type { ParamsDefinizione } from './catalogue/definizione';
import type { ParamsFoglio } from './catalogue/foglio';
import type { ParamsImpostazioni } from './catalogue/impostazioni';
import type { ParamsOrganigramma } from './catalogue/organigramma';
import type { ParamsIndividuale } from './catalogue/individuale';
import type { ParamsPeso } from './catalogue/peso';
import type { ParamsProgetto } from './catalogue/progetto';
import type { ParamsRettifica } from './catalogue/rettifica';
import type { ParamsRisultatoAtteso } from './catalogue/risultatoAtteso';
import type { ParamsScrittura } from './catalogue/scrittura';
import type { ParamsTesto } from './catalogue/testo';

/** Code -> type of its parameters, over all subjects. */
export type FindingParams = ParamsFoglio &
  ParamsScrittura &
  ParamsImpostazioni &
  ParamsRisultatoAtteso &
  ParamsConsuntivo &
  ParamsDefinizione &
  ParamsPeso &
  ParamsIndividuale &
  ParamsAbbinamento &
  ParamsProgetto &
  ParamsRettifica &
  ParamsTesto &
  ParamsControlliFasce &
  ParamsControlliLivelli &
  ParamsControlliStruttura &
  ParamsControlliConsuntivi &
  ParamsControlliPesi &
  ParamsControlliBudget &
  ParamsOrganigramma;

export type FindingCode = keyof FindingParams;
