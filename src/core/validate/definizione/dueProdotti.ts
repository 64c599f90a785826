import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';
import { PRODOTTI } from './parole';

const PRODOTTO = PRODOTTI.join('|');
const IN_TESTA = new RegExp(`(?:^|: *)(?:l[ao'] *)?(${PRODOTTO})\\b`);
const DOPO = new RegExp(
  `(?:\\be|,|\\bed) +(?:la +|l'|il +)?(?:contestuale |successiva )?(${PRODOTTO})\\b`,
);

/** *Predisposizione ... e pubblicazione ...* by one day: is it reached with the first, or with both? */
export const dueProdotti: ControlloRiga = (indicatore) => {
  if (indicatore.atteso.value.kind !== 'scadenza') return NESSUNO;
  const testo = indicatore.testo.toLowerCase();
  const primo = IN_TESTA.exec(testo);
  if (primo?.[1] === undefined) return NESSUNO;
  const secondo = DOPO.exec(testo.slice(primo.index + primo[0].length))?.[1];
  if (secondo === undefined || secondo === primo[1]) return NESSUNO;
  return sulTesto('IN-209', { primo: primo[1], secondo }, indicatore);
};
