import type { ParamsRisultatoAtteso } from '../../core';
import type { Messages } from '../messages';

export const risultatoAtteso: Messages<ParamsRisultatoAtteso> = {};
