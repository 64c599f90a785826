import type { ParamsPeso } from '../../core';
import type { Messages } from '../messages';

export const peso: Messages<ParamsPeso> = {};
