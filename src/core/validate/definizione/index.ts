import type { ControlloRiga } from '../controllo';
import { barraAmbigua } from './barraAmbigua';
import { cadenza } from './cadenza';
import { conteggioATesta } from './conteggioATesta';
import { conteggioInPercento } from './conteggioInPercento';
import { continuaAFineAnno } from './continuaAFineAnno';
import { dueProdotti } from './dueProdotti';
import { giornoNelRapporto } from './giornoNelRapporto';
import { nonProgetto } from './nonProgetto';
import { nonSvolto } from './nonSvolto';
import { numeratorePiuLargo } from './numeratorePiuLargo';
import { percentoDiChe } from './percentoDiChe';
import { quotaSenzaPercento } from './quotaSenzaPercento';
import { rapportoRovesciato } from './rapportoRovesciato';
import { rapportoUguale } from './rapportoUguale';
import { senzaBase } from './senzaBase';
import { senzaUnita } from './unita';
import { variazioneConData } from './variazioneConData';

/** Checks of what an indicator says it measures. */
export const DEFINIZIONE: readonly ControlloRiga[] = [
  senzaUnita,
  rapportoRovesciato,
  rapportoUguale,
  barraAmbigua,
  conteggioInPercento,
  quotaSenzaPercento,
  percentoDiChe,
  variazioneConData,
  dueProdotti,
  conteggioATesta,
  giornoNelRapporto,
  continuaAFineAnno,
  senzaBase,
  cadenza,
  nonSvolto,
  nonProgetto,
  numeratorePiuLargo,
];
