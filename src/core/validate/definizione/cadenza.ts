import type { ControlloRiga } from '../controllo';
import { NESSUNO, sullAtteso } from '../rilievo';
import { CADENZE } from './parole';

/** Only reports and the like come so many times a year; *andamento mensile* may be told once. */
const PERIODICI = /(?:^| )(?:report|relazioni|rendicontazioni|bollettini|newsletter)(?= |$)/;

/** A ten-day report twelve times a year: either the word or the number is wrong. */
export const cadenza: ControlloRiga = (indicatore) => {
  const { atteso, testoNormalizzato } = indicatore;
  const { value } = atteso;
  if (value.kind !== 'soglia' || value.misura.unita !== 'numero') return NESSUNO;
  if (!PERIODICI.test(testoNormalizzato)) return NESSUNO;
  for (const [parole, attesi] of CADENZE) {
    const parola = parole.exec(testoNormalizzato)?.[0].trim();
    if (parola === undefined) continue;
    const { valore } = value.misura;
    // As many for each of several subjects is a plan too.
    if (valore % attesi === 0) return NESSUNO;
    return sullAtteso('IN-214', { parola, attesi, valore }, indicatore);
  }
  return NESSUNO;
};
