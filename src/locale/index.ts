import { printCellRef, type Finding, type TestoSegnalazione } from '../core';
import { en } from './en';
import { it } from './it';
import { testoOf } from './messages';

export type Lingua = 'it' | 'en';

const MESSAGES = { it, en } as const;

/** The text of findings in one language. */
export function testoIn(lingua: Lingua): (finding: Finding) => TestoSegnalazione {
  const messages = MESSAGES[lingua];
  return (finding) => testoOf(messages, finding, printCellRef(finding.cell));
}
