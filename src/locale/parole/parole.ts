import type { HostFailure } from '../../app/hostFailure';
import type { Finding, TestoSegnalazione } from '../../core';
import type { Formato } from '../format';
import type { TestoFailure } from '../failureMessages';
import type { Labels } from '../labels';
import type { Lingua } from '../lingua';
import type { TestiPannello } from '../pannello';

/** Everything the pane can say in one language. Each language is a file of its own, loaded when it is spoken. */
export interface Parole {
  readonly lingua: Lingua;
  readonly testi: TestiPannello;
  readonly labels: Omit<Labels, 'regole'>;
  readonly formato: Formato;
  readonly testo: (finding: Finding) => TestoSegnalazione;
  readonly failure: (failure: HostFailure) => TestoFailure;
}
