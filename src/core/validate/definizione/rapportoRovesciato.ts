import type { Indicatore } from '../../model/piano';
import type { ControlloRiga } from '../controllo';
import { NESSUNO, sulTesto } from '../rilievo';
import { isSuAnnoPrima, partiDelRapporto, type PartiRapporto } from './forme';
import { SVOLTO, TOTALITA } from './parole';

/** *N. pratiche totali / N. pratiche evase* at most 100%: part and whole have changed places. */
export const rapportoRovesciato: ControlloRiga = (indicatore) => {
  if (!isQuotaAttesa(indicatore) || isSuAnnoPrima(indicatore)) return NESSUNO;
  const parti = partiDelRapporto(indicatore);
  if (parti === null || !isRovesciato(parti)) return NESSUNO;
  const { numeratore, denominatore } = parti;
  return sulTesto('IN-202', { numeratore, denominatore }, indicatore);
};

/** A share of something: a target of more than the whole is a growth. */
function isQuotaAttesa({ atteso: { value } }: Indicatore): boolean {
  if (value.kind !== 'soglia' || value.operatore === '<=' || value.operatore === '<') return false;
  const { unita, valore } = value.misura;
  return unita === 'percento' && valore <= 100;
}

/** Words that make less of what stands before them: *evase entro 5 giorni*. */
const RESTRIZIONE = / (?:entro|oltre|con|senza|prima|almeno) /;

function isRovesciato({ sopra, sotto }: PartiRapporto): boolean {
  // Only two sizes of the same thing can be part and whole.
  if (sopra[0] !== sotto[0] || sopra.join(' ') === sotto.join(' ')) return false;
  if (sotto.every((parola) => sopra.includes(parola))) return false;
  const inAlto = ` ${sopra.join(' ')} `;
  const inBasso = ` ${sotto.join(' ')} `;
  if (TOTALITA.test(inAlto)) return !SVOLTO.test(inAlto);
  const ristretto =
    inBasso.startsWith(inAlto) && RESTRIZIONE.test(inBasso.slice(inAlto.length - 1));
  return ristretto && !TOTALITA.test(inBasso);
}
