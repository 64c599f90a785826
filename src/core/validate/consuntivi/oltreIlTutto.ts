import { finding } from '../../findings';
import { normalizeTesto } from '../../model/testo';
import type { ControlloRiga } from '../controllo';

const QUOTA = /^(?:%|percentuale|quota)(?: |$)/;
const RAPPORTO = /^n[.°]?\s*(?:di\s+)?(.+?)\s*\/\s*n[.°]?\s*(?:di\s+)?(.+)$/i;
/** Against another year or a base there may be more than the whole. */
const CRESCITA =
  /\b(?:increment\w*|aument\w*|crescita|variazion\w*|scostament\w*|rispetto|anno|triennio|media|previst\w*|programmat\w*|copertura|necessari\w*)\b/;
const CENTO = 100;

/** A share above 100 % where the numerator is a part of the denominator (domain V16). */
export const oltreIlTutto: ControlloRiga = (riga) => {
  const { value, cell } = riga.consuntivo;
  if (value.kind !== 'misura' || value.misura.unita !== 'percento') return [];
  if (value.misura.valore <= CENTO || !isQuota(riga.testo, riga.testoNormalizzato)) return [];
  return [finding('CO-202', { punti: value.misura.valore }, cell, riga.rowKey)];
};

function isQuota(testo: string, normalizzato: string): boolean {
  if (CRESCITA.test(normalizzato)) return false;
  if (QUOTA.test(normalizzato)) return true;
  const [, sopra, sotto] = RAPPORTO.exec(testo) ?? [];
  if (sopra === undefined || sotto === undefined) return false;
  return firstWord(sopra) === firstWord(sotto);
}

function firstWord(testo: string): string {
  return normalizeTesto(testo).split(' ')[0] ?? '';
}
