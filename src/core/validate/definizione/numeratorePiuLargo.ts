import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';
import { partiDelRapporto } from './forme';

/** Words that make what follows depend on them: *imprese del commercio e turismo* are one thing. */
const DIPENDE =
  /^(?:di|a|da|in|con|su|per|tra|fra|entro|oltre|non|che|del|dello|della|dell|dei|degli|delle|al|allo|alla|all|ai|agli|alle|dal|dalla|dai|dalle|nel|nella|nei|nelle|sul|sulla|sui|sulle|presso|ex)$/;
/** What happened to the things counted: *visitate e premiate* adds no other thing. */
const PARTICIPIO = /(?:[aiu]t|[aou]s|ss|tt|lt|rt|st)[aeio]$/;
const AGGIUNGE = new Set(['e', 'ed']);
/** Words of the first thing, at most: further on a sentence is no list. */
const MAX_PAROLE = 3;

/** *N. informative e nomine predisposte / N. informative da predisporre*: the part counts more things than the whole. */
export const numeratorePiuLargo: ControlloRiga = (indicatore) => {
  const { kind } = indicatore.atteso.value;
  if (kind !== 'soglia' && kind !== 'intervallo') return NESSUNO;
  const parti = partiDelRapporto(indicatore);
  if (parti === null || parti.sopra[0] !== parti.sotto[0]) return NESSUNO;
  const { sopra, sotto, numeratore, denominatore } = parti;
  const at = sopra.findIndex((parola) => AGGIUNGE.has(parola));
  const altra = sopra[at + 1];
  if (at < 1 || at > MAX_PAROLE || altra === undefined) return NESSUNO;
  if (sopra.slice(0, at).some((parola) => DIPENDE.test(parola))) return NESSUNO;
  if (DIPENDE.test(altra) || PARTICIPIO.test(altra) || sotto.includes(altra)) return NESSUNO;
  return sulTesto('IN-217', { numeratore, denominatore, inPiu: altra }, indicatore);
};
