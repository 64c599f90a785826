import { punti } from '../format';
import type { TestiPrevisione } from './testi';

export const PREVISIONE_IT: TestiPrevisione = {
  titolo: (quota) =>
    `PREVISIONE AL 31.12 (stima in linea retta: è passato il ${punti(100 * quota, 1)} dell'anno)`,
  oggi: 'Oggi',
  previsto: 'Previsto',
};
