import type { Finding } from '../findings';
import type { Cruscotto, Piano } from '../model/piano';
import type { Risultato } from '../model/risultato';
import { ATTESI, primaDellApprovazione } from './attesi';
import { budget } from './budget/budget';
import { decimali } from './consuntivi/decimali';
import { dopoIlRiferimento } from './consuntivi/dopoIlRiferimento';
import { giornoDigitato } from './consuntivi/giornoDigitato';
import { moltoOltre } from './consuntivi/moltoOltre';
import { oltreIlTutto } from './consuntivi/oltreIlTutto';
import { senzaFonte } from './consuntivi/senzaFonte';
import { checkCopertura } from './copertura';
import type {
  ContestoValidate,
  ControlloCruscotto,
  ControlloPiano,
  ControlloRiga,
  ControlloRisultato,
} from './controllo';
import { DEFINIZIONE } from './definizione';
import { fasce } from './fasce/fasce';
import { altraAzione } from './livelli/altraAzione';
import { altroObiettivo } from './livelli/altroObiettivo';
import { nonDellEnte } from './livelli/nonDellEnte';
import { senzaGemello } from './livelli/senzaGemello';
import { senzaServizio } from './livelli/senzaServizio';
import { checkOrganigramma } from './organigramma';
import { suMonitoraggio } from './pesi/suMonitoraggio';
import { tuttiZero } from './pesi/tuttiZero';
import { mappa } from './struttura/mappa';
import { nonMisurabile } from './struttura/nonMisurabile';
import { obiettiviATesto } from './struttura/obiettiviATesto';
import { obiettivi } from './struttura/obiettivi';
import { prospettive } from './struttura/prospettive';
import { prospettiveMancanti } from './struttura/prospettiveMancanti';
import { ripetuto } from './struttura/ripetuto';
import { suMoltiFogli } from './struttura/suMoltiFogli';
import { testi } from './testo';

/** One line for each check, by what it looks at. A new check is a file of its own and a line here. */
const RIGA: readonly ControlloRiga[] = [
  ...DEFINIZIONE,
  ...ATTESI,
  decimali,
  oltreIlTutto,
  dopoIlRiferimento,
  giornoDigitato,
  suMonitoraggio,
];
const CRUSCOTTO: readonly ControlloCruscotto[] = [
  testi,
  nonMisurabile,
  ripetuto,
  senzaFonte,
  tuttiZero,
];
const PIANO: readonly ControlloPiano[] = [
  primaDellApprovazione,
  altroObiettivo,
  altraAzione,
  prospettive,
  prospettiveMancanti,
  obiettivi,
  mappa,
  suMoltiFogli,
  senzaGemello,
  obiettiviATesto,
  budget,
  fasce,
  checkOrganigramma,
];
const RISULTATO: readonly ControlloRisultato[] = [
  senzaServizio,
  nonDellEnte,
  moltoOltre,
  checkCopertura,
];

/** Checks the definitions; a check only adds findings, never changes a figure. */
export function validatePiano(piano: Piano, contesto: ContestoValidate): readonly Finding[] {
  const conTesti = { ...contesto, ripetuti: repeatedTexts(piano) };
  return [
    ...PIANO.flatMap((controllo) => controllo(piano, conTesti)),
    ...piano.cruscotti.flatMap((cruscotto) => validateCruscotto(cruscotto, contesto)),
  ];
}

function validateCruscotto(cruscotto: Cruscotto, contesto: ContestoValidate): readonly Finding[] {
  const findings = CRUSCOTTO.flatMap((controllo) => controllo(cruscotto, contesto));
  // Rows by checks are millions, and nearly all of them say nothing.
  for (const indicatore of cruscotto.indicatori) {
    for (const controllo of RIGA) {
      for (const found of controllo(indicatore, cruscotto, contesto)) findings.push(found);
    }
  }
  return findings;
}

/** Texts of more than one row, as normalised. */
function repeatedTexts({ cruscotti }: Piano): ReadonlySet<string> {
  const visti = new Set<string>();
  const ripetuti = new Set<string>();
  for (const { indicatori } of cruscotti) {
    for (const { testoNormalizzato: testo } of indicatori) {
      if (visti.has(testo)) ripetuti.add(testo);
      else visti.add(testo);
    }
  }
  return ripetuti;
}

/** Checks what was matched, scored and rolled up, in the same way. */
export function validateRisultato(
  piano: Piano,
  risultato: Risultato,
  contesto: ContestoValidate,
): readonly Finding[] {
  return RISULTATO.flatMap((controllo) => controllo(piano, risultato, contesto));
}
