import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';
import { saysAlgoritmo } from './algoritmo';
import { isConteggio, partiDelRapporto } from './forme';

/** Words that say what the percentage is of, or that it is a known measure. */
const DICE_DI_CHE =
  /(?:^| )(?:%|percentuale|quota|tasso|grado|livello|indice|incidenza|rapporto|gradimento|media|medio|copertura|adesione|stato di avanzamento|rispetto|su|sul|sulle|sui|incremento|aumento|riduzione|variazione|margine|scostamento)(?: |$)/;

/** A ratio whose slash touches the words on both sides: *Imprese verificate/Imprese da verificare*. */
const BARRA_FRA_PAROLE = /\p{L}\/\p{Lu}/u;

/** A percentage whose text names neither a ratio nor a share: who fills it in decides what it means. */
export const percentoDiChe: ControlloRiga = (indicatore, cruscotto) => {
  const { atteso, testoNormalizzato } = indicatore;
  const { value } = atteso;
  if (value.kind !== 'soglia' || value.misura.unita !== 'percento') return NESSUNO;
  if (isConteggio(testoNormalizzato) || DICE_DI_CHE.test(testoNormalizzato)) return NESSUNO;
  if (BARRA_FRA_PAROLE.test(indicatore.testo) || partiDelRapporto(indicatore) !== null) {
    return NESSUNO;
  }
  if (saysAlgoritmo(indicatore, cruscotto)) return NESSUNO;
  return sulTesto('IN-207', { atteso: atteso.raw }, indicatore);
};
