import { type Mancanza, type Misura, type Unita } from '../../core';
import { data, numero, punti } from '../format';
import type { TestiTraguardo } from './testi';

const UNITA: Readonly<Record<Unita, string>> = {
  numero: '',
  percento: ' %',
  giorni: ' giorni',
  'giorni-lavorativi': ' giorni lavorativi',
  mesi: ' mesi',
  euro: ' €',
};

export const TRAGUARDO_IT: TestiTraguardo = {
  titolo: 'COSA MANCA PER LA FASCIA SUPERIORE (al 31.12, se non arrivasse altro)',
  unita: (p) =>
    `da ${punti(p.partenza)} a ${numero(p.soglia)} (${p.esito}): ${p.quanti === 1 ? 'basta 1 risultato' : `bastano ${numero(p.quanti)} risultati`}`,
  irraggiungibile: (p) =>
    `da ${punti(p.partenza)} a ${numero(p.soglia)} (${p.esito}): non ci si arriva più con i risultati ancora aperti`,
  troppi: (p) =>
    `da ${punti(p.partenza)} a ${numero(p.soglia)} (${p.esito}): servono più di ${numero(p.oltre)} risultati`,
  risultato: ({ manca, entro, scaduta }) =>
    `${printManca(manca)}, entro il ${data(entro)}${scaduta ? ' (giorno passato: vale solo se la cosa fu fatta in tempo)' : ''}`,
  altri: (quanti) => `… e altri ${numero(quanti)}: tutti nel rapporto`,
};

function printManca(manca: Mancanza): string {
  switch (manca.kind) {
    case 'crescere':
      return crescere(manca.attuale, manca.atteso);
    case 'scendere':
      return manca.attuale === null
        ? `da rilevare: al massimo ${misura(manca.atteso)}`
        : `da ${misura(manca.attuale)} a non più di ${misura(manca.atteso)}`;
    case 'intervallo':
      return `un valore tra ${misura(manca.da)} e ${misura(manca.a)}`;
    case 'data':
      return 'da completare';
    case 'esito':
      return `da portare a ${manca.atteso === 'si' ? 'SÌ' : 'NO'}`;
  }
}

function crescere(attuale: Misura | null, atteso: Misura): string {
  if (attuale === null) return `da rilevare: almeno ${misura(atteso)}`;
  const ancora = { valore: atteso.valore - attuale.valore, unita: atteso.unita };
  return atteso.unita === 'percento'
    ? `da ${misura(attuale)} ad almeno ${misura(atteso)}`
    : `ancora ${misura(ancora)} su ${misura(atteso)}`;
}

function misura({ valore, unita }: Misura): string {
  return `${numero(valore)}${UNITA[unita]}`;
}
