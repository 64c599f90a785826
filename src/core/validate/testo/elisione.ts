import { finding } from '../../findings';
import type { ControlloTesto } from './controlloTesto';

/** Only words that lose a vowel: *po' di*, *attivita' di* and *gli anni '90* keep their blank. */
const STACCATA =
  /(?<!\p{L})((?:l|d|un|dell|all|nell|sull|dall|quest|quell|tutt)['’])\s+(?=[aeiouhàèéìòù])/giu;
const PAROLA = /^\p{L}+/u;

/** *dell' archivio*. */
export const elisione: ControlloTesto = ({ testo, cell, rowKey }) => {
  if (!testo.includes("' ") && !testo.includes('’ ')) return null;
  const [trovata] = testo.matchAll(STACCATA);
  if (trovata === undefined) return null;
  const dopo = testo.slice(trovata.index + trovata[0].length);
  const resto = trovata[0] + (PAROLA.exec(dopo)?.[0] ?? '');
  const proposto = testo.replace(STACCATA, '$1');
  return finding('TE-104', { testo, resto, proposto }, cell, rowKey);
};
