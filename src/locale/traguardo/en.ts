import { type Mancanza, type Misura, type Unita } from '../../core';
import { numberEn } from '../format';
import { LABELS_EN } from '../labels/en';
import type { TestiTraguardo } from './testi';

const UNITA: Readonly<Record<Unita, string>> = {
  numero: '',
  percento: '%',
  giorni: ' days',
  'giorni-lavorativi': ' working days',
  mesi: ' months',
  euro: ' €',
};

export const TRAGUARDO_EN: TestiTraguardo = {
  titolo: 'WHAT IS MISSING FOR THE NEXT BAND (as of 31.12, if nothing else arrived)',
  unita: (p) =>
    `from ${numberEn(p.partenza)}% to ${numberEn(p.soglia)} (${LABELS_EN.esiti[p.esito]}): ${p.quanti === 1 ? '1 result is enough' : `${numberEn(p.quanti)} results are enough`}`,
  irraggiungibile: (p) =>
    `from ${numberEn(p.partenza)}% to ${numberEn(p.soglia)} (${LABELS_EN.esiti[p.esito]}): out of reach with the results that are still open`,
  troppi: (p) =>
    `from ${numberEn(p.partenza)}% to ${numberEn(p.soglia)} (${LABELS_EN.esiti[p.esito]}): it takes more than ${numberEn(p.oltre)} results`,
  risultato: ({ manca, entro, scaduta }) =>
    `${printManca(manca)}, by ${entro}${scaduta ? ' (day past: it counts only if the thing was done in time)' : ''}`,
  altri: (quanti) => `… and ${numberEn(quanti)} more: all in the report`,
};

function printManca(manca: Mancanza): string {
  switch (manca.kind) {
    case 'crescere':
      return crescere(manca.attuale, manca.atteso);
    case 'scendere':
      return manca.attuale === null
        ? `to be recorded: ${misura(manca.atteso)} at most`
        : `from ${misura(manca.attuale)} to no more than ${misura(manca.atteso)}`;
    case 'intervallo':
      return `a value between ${misura(manca.da)} and ${misura(manca.a)}`;
    case 'data':
      return 'to be completed';
    case 'esito':
      return `to be brought to ${manca.atteso === 'si' ? 'YES' : 'NO'}`;
  }
}

function crescere(attuale: Misura | null, atteso: Misura): string {
  if (attuale === null) return `to be recorded: ${misura(atteso)} at least`;
  const ancora = { valore: atteso.valore - attuale.valore, unita: atteso.unita };
  return atteso.unita === 'percento'
    ? `from ${misura(attuale)} to ${misura(atteso)} at least`
    : `${misura(ancora)} more of ${misura(atteso)}`;
}

function misura({ valore, unita }: Misura): string {
  return `${numberEn(valore)}${UNITA[unita]}`;
}
