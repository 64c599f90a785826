import type { ParamsConsuntivo } from '../../core';
import type { Messages } from '../messages';

export const consuntivo: Messages<ParamsConsuntivo> = {};
