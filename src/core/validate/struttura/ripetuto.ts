import { finding } from '../../findings';
import { normalizeTesto } from '../../model/testo';
import type { ControlloCruscotto } from '../controllo';

/** The same indicator twice under one azione and obiettivo: it counts twice (domain 2.2 D). */
export const ripetuto: ControlloCruscotto = ({ indicatori }) => {
  const prime = new Map<string, number>();
  return indicatori.flatMap((indicatore) => {
    const { testo, testoNormalizzato, azione, obiettivo, riga, atteso, cell, rowKey } = indicatore;
    if (testoNormalizzato === '' || atteso.value.kind === 'assente') return [];
    const chiave = [String(obiettivo), normalizeTesto(azione), testoNormalizzato].join('|');
    const prima = prime.get(chiave);
    if (prima === undefined) {
      prime.set(chiave, riga);
      return [];
    }
    return [finding('FO-406', { testo, prima: prima + 1 }, cell, rowKey)];
  });
};
