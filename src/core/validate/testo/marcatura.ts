import { finding } from '../../findings';
import type { ControlloTesto } from './controlloTesto';

const TAG =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|i|li|ol|p|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul|o:p)(?:\s[^<>]*)?\/?>/gi;
const ENTITA = /&(?:[a-z]{2,8}|#\d{2,5});/gi;
/** Tags that part words; the others stand inside them. */
const STACCANO = /^<\/?(?:br|div|li|p|td|th|tr)\b/i;
const CARATTERI: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&rsquo;', "'"],
  ['&lsquo;', "'"],
  ['&ldquo;', '"'],
  ['&rdquo;', '"'],
  ['&ndash;', '-'],
  ['&mdash;', '-'],
  ['&euro;', '€'],
  ['&deg;', '°'],
  ['&agrave;', 'à'],
  ['&egrave;', 'è'],
  ['&eacute;', 'é'],
  ['&igrave;', 'ì'],
  ['&ograve;', 'ò'],
  ['&ugrave;', 'ù'],
]);

/** `<i>soft skills</i>`, `&nbsp;`: left over from a web page or a form. */
export const marcatura: ControlloTesto = ({ testo, cell, rowKey }) => {
  if (!testo.includes('<') && !testo.includes('&')) return null;
  const resto =
    testo.match(TAG)?.[0] ?? testo.match(ENTITA)?.find((una) => CARATTERI.has(una.toLowerCase()));
  if (resto === undefined) return null;
  const proposto = testo
    .replace(TAG, (tag) => (STACCANO.test(tag) ? ' ' : ''))
    .replace(ENTITA, (una) => CARATTERI.get(una.toLowerCase()) ?? una)
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[:;,.])/g, '')
    .trim();
  return finding('TE-101', { testo, resto, proposto }, cell, rowKey);
};
