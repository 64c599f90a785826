import type { ParamsDefinizione } from '../../core';
import type { Messages } from '../messages';
import { controlliDefinizione } from './controlliDefinizione';

export const definizione: Messages<ParamsDefinizione> = {
  ...controlliDefinizione,
  'IN-101': (p, dove) => ({
    testo: `L'indicatore in ${dove} parla di «${p.parole}»: è calcolato come «minore è meglio», senza che una colonna Verso o un segno lo dica.`,
    rimedio: `Per dirlo chiaramente scrivere ≤ nel risultato atteso, o riempire la colonna Verso.`,
    breve: 'Verso «minore» dedotto dal testo',
  }),
  'IN-102': (p, dove) => ({
    testo: `L'indicatore in ${dove} parla di «${p.parole}» ma niente dice che minore sia meglio: è calcolato come «maggiore è meglio».`,
    rimedio: `Scrivere ≤ o ≥ nel risultato atteso, o riempire la colonna Verso.`,
    breve: 'Verso dubbio: calcolato come maggiore',
  }),
  'IN-103': (p, dove) => ({
    testo: `La colonna Verso (${dove}) dice «${p.colonna}», il segno del risultato atteso «${p.atteso}» dice il contrario: vale la colonna (${p.verso} è meglio).`,
    rimedio: `Correggere la colonna Verso o il segno del risultato atteso.`,
    breve: 'Verso contrario al segno del risultato atteso',
  }),
  'IN-104': (p, dove) => ({
    testo: `Il verso «${p.testo}» in ${dove} non si riesce a leggere: è usato «${p.verso} è meglio».`,
    rimedio: `Scrivere «maggiore» o «minore».`,
    breve: 'Verso illeggibile',
  }),
};
