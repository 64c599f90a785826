import type { AttesoAnno, Indicatore } from '../../model/piano';
import type { ControlloRiga } from '../controllo';
import { isSuAnnoPrima } from '../definizione/forme';
import { NESSUNO, sullAtteso } from '../rilievo';

/** Years of a plan. */
const TRIENNIO = 3;

/** The same target for three years: keeping a level is an aim too, but it wants a reason. */
export const piatto: ControlloRiga = (indicatore) => {
  const { attesi, atteso } = indicatore;
  if (attesi.length < TRIENNIO || atteso.value.kind !== 'soglia') return NESSUNO;
  if (isLimite(indicatore) || isSuAnnoPrima(indicatore)) return NESSUNO;
  const [primo, ...altri] = attesi;
  if (primo === undefined || !altri.every((altro) => sameSoglia(primo, altro))) return NESSUNO;
  const anni = attesi.map(({ anno }) => anno);
  return sullAtteso('RA-210', { testo: atteso.raw.trim(), anni }, indicatore);
};

/** All of it, or nothing of it: no year can ask for more. */
function isLimite({ atteso: { value } }: Indicatore): boolean {
  if (value.kind !== 'soglia') return false;
  const { valore, unita } = value.misura;
  return valore === 0 || (unita === 'percento' && valore >= 100);
}

function sameSoglia({ atteso: una }: AttesoAnno, { atteso: altra }: AttesoAnno): boolean {
  if (una.value.kind !== 'soglia' || altra.value.kind !== 'soglia') return false;
  const [prima, dopo] = [una.value, altra.value];
  return prima.misura.valore === dopo.misura.valore && prima.misura.unita === dopo.misura.unita;
}
