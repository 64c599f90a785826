import { printCellRef, type Finding, type TestoSegnalazione } from '../core';
import { en } from './en';
import { it } from './it';
import type { Lingua } from './lingua';
import { testoOf } from './messages';

export { FORMATI, type Formato } from './format';
export { LABELS, type Labels } from './labels';
export { testoFailure } from './failure';
export { LINGUE, type Lingua } from './lingua';

const MESSAGES = { it, en } as const;

/** The text of findings in one language. */
export function testoIn(lingua: Lingua): (finding: Finding) => TestoSegnalazione {
  const messages = MESSAGES[lingua];
  return (finding) => testoOf(messages, finding, printCellRef(finding.cell));
}
