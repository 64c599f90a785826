import { printCellRef } from '../../core';
import { failure } from '../it/failure';
import { failureOf } from '../failureMessages';
import { FORMATI } from '../format';
import { it } from '../it';
import { LABELS_IT } from '../labels/it';
import { testoOf } from '../messages';
import { PANNELLO_IT } from '../pannello/it';
import type { Parole } from './parole';

export const parole: Parole = {
  lingua: 'it',
  testi: PANNELLO_IT,
  labels: LABELS_IT,
  formato: FORMATI.it,
  testo: (finding) => testoOf(it, finding, printCellRef(finding.cell)),
  failure: (rifiuto) => failureOf(failure, rifiuto),
};
