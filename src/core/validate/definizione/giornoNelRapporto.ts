import { MESI } from '../../model/stampa';
import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';
import { partiDelRapporto } from './forme';

const GIORNO = new RegExp(
  `entro (?:il |l')?(?:\\d{1,2}[°º]? (?:${MESI.join('|')})|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?)(?! *(?:gg|giorni))`,
  'i',
);

/** *... da avviare entro il 31 ottobre* inside a ratio: is what is done in November counted? */
export const giornoNelRapporto: ControlloRiga = (indicatore) => {
  const { kind } = indicatore.atteso.value;
  if (kind !== 'soglia' && kind !== 'intervallo') return NESSUNO;
  if (partiDelRapporto(indicatore) === null) return NESSUNO;
  const parole = GIORNO.exec(indicatore.testo)?.[0];
  return parole === undefined ? NESSUNO : sulTesto('IN-211', { parole }, indicatore);
};
