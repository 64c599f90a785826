import type { ParamsScrittura } from '../../core';
import type { Messages } from '../messages';

export const scrittura: Messages<ParamsScrittura> = {};
