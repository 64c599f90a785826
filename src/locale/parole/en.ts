import { printCellRef } from '../../core';
import { failure } from '../en/failure';
import { failureOf } from '../failureMessages';
import { FORMATI } from '../format';
import { en } from '../en';
import { LABELS_EN } from '../labels/en';
import { testoOf } from '../messages';
import { PANNELLO_EN } from '../pannello/en';
import type { Parole } from './parole';

export const parole: Parole = {
  lingua: 'en',
  testi: PANNELLO_EN,
  labels: LABELS_EN,
  formato: FORMATI.en,
  testo: (finding) => testoOf(en, finding, printCellRef(finding.cell)),
  failure: (rifiuto) => failureOf(failure, rifiuto),
};
