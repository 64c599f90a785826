import { finding } from '../../findings';
import type { ControlloTesto } from './controlloTesto';

/** Letters only and nothing but blanks between: *attività, attività* and *2 2* are no slip. */
const DOPPIA = /(?<![\p{L}\p{N}'’.-])(\p{L}{2,})(\s+)\1(?![\p{L}\p{N}'’-])/iu;

/** Words that Italian says twice: *man mano*, *via via*, *a poco a poco* need no entry, *via via* does. */
const SI_RIPETONO: ReadonlySet<string> = new Set([
  'ancora',
  'bene',
  'cosi',
  'così',
  'gran',
  'mano',
  'passo',
  'pian',
  'piano',
  'poco',
  'quasi',
  'sotto',
  'su',
  'via',
]);

/** *Revisione del del regolamento*. */
export const parolaDoppia: ControlloTesto = ({ testo, cell, rowKey }) => {
  if (!mayRepeat(testo)) return null;
  const trovata = DOPPIA.exec(testo);
  const parola = trovata?.[1];
  if (trovata === null || parola === undefined) return null;
  if (SI_RIPETONO.has(parola.toLowerCase()) || parola === parola.toUpperCase()) return null;
  const da = trovata.index + parola.length;
  const proposto = testo.slice(0, da) + testo.slice(trovata.index + trovata[0].length);
  return finding('TE-102', { testo, parola, proposto }, cell, rowKey);
};

/** Cheap look before the dear one: two equal neighbours between blanks. */
function mayRepeat(testo: string): boolean {
  let prima = '';
  for (const parola of testo.toLowerCase().split(/\s+/)) {
    if (prima !== '' && parola.startsWith(prima) && parola.replace(FINE, '') === prima) return true;
    prima = parola;
  }
  return false;
}

const FINE = /[^\p{L}]+$/u;
