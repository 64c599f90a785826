import type { ParamsControlliBudget } from '../../core';
import { numero } from '../format';
import type { Messages } from '../messages';

export const controlliBudget: Messages<ParamsControlliBudget> = {
  'BU-101': (p, dove) => ({
    testo: `Il totale oneri in ${dove} è ${numero(p.totale)} €, ma le sue voci fanno ${numero(p.somma)} €: differenza ${numero(p.totale - p.somma)} €.`,
    rimedio: `Controllare le voci: forse ne manca una, o un'etichetta è scivolata di riga.`,
    breve: 'Budget: le voci non fanno il totale',
  }),
  'BU-102': (p, dove) => ({
    testo: `Il totale oneri in ${dove} è ${numero(p.totale)} €, ma le sue voci fanno ${numero(p.somma)} €. Un importo è andato perso e le etichette sono scivolate di una riga; il preventivo lo ridà e tutte le somme tornano: ${p.voci.map((v) => `${v.voce} ${v.letto === null ? '(manca)' : numero(v.letto)} → ${numero(v.proposto)} €`).join('; ')}.`,
    rimedio: `Controllare con il preventivo e riscrivere le voci come proposto.`,
    breve: 'Budget: etichette scivolate di una riga',
  }),
  'BU-103': (p, dove) => ({
    testo: `Alla voce «${p.voce}» i budget direzionali (${numero(p.tabelle)}) fanno insieme ${numero(p.somma)} €, il preventivo in ${dove} dice ${numero(p.preventivo)} €: differenza ${numero(p.preventivo - p.somma)} €.`,
    rimedio: `Controllare la voce nei budget e nel preventivo.`,
    breve: 'Budget diversi dal preventivo',
  }),
};
