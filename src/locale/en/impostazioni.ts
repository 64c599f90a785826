import type { ParamsImpostazioni } from '../../core';
import type { Messages } from '../messages';

export const impostazioni: Messages<ParamsImpostazioni> = {};
