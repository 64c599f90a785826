import type { ControlloRiga } from '../controllo';
import { dataImpossibile } from './dataImpossibile';
import { fuoriAnno } from './fuoriAnno';
import { giaRaggiunto } from './giaRaggiunto';
import { giornoFestivo } from './giornoFestivo';
import { intermedio } from './intermedio';
import { piatto } from './piatto';
import { quasiFineMese } from './quasiFineMese';
import { scadenzaDigitata } from './scadenzaDigitata';
import { segnoSolo } from './segnoSolo';
import { ugualeEsatto } from './ugualeEsatto';
import { unitaDentro } from './unitaDentro';

export { primaDellApprovazione } from './approvazione';

/** Checks of the level or the day to reach. */
export const ATTESI: readonly ControlloRiga[] = [
  dataImpossibile,
  segnoSolo,
  fuoriAnno,
  giornoFestivo,
  quasiFineMese,
  scadenzaDigitata,
  unitaDentro,
  ugualeEsatto,
  piatto,
  giaRaggiunto,
  intermedio,
];
