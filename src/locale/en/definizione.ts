import type { ParamsDefinizione } from '../../core';
import type { Messages } from '../messages';

export const definizione: Messages<ParamsDefinizione> = {};
