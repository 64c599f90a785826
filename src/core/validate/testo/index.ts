import type { ControlloCruscotto } from '../controllo';
import { concordanza } from './concordanza';
import type { ControlloTesto } from './controlloTesto';
import { elisione } from './elisione';
import { erroreDiScrittura } from './erroreDiScrittura';
import { marcatura } from './marcatura';
import { parolaDoppia } from './parolaDoppia';
import { testiDi } from './testi';

const TESTO: readonly ControlloTesto[] = [
  marcatura,
  parolaDoppia,
  erroreDiScrittura,
  elisione,
  concordanza,
];

/** Every text of the cruscotto by every check; each proposes the whole cell put right by its own rule. */
export const testi: ControlloCruscotto = (cruscotto) =>
  testiDi(cruscotto).flatMap((scritto) => TESTO.flatMap((controllo) => controllo(scritto) ?? []));
