import type { ParamsAbbinamento } from '../../core';
import type { Messages } from '../messages';

export const abbinamento: Messages<ParamsAbbinamento> = {};
