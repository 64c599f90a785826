import type { Firma, ParamsRettifica, StatoEsclusione } from '../../core';
import { data, punti } from '../format';
import type { Messages } from '../messages';

const STATO: Readonly<Record<StatoEsclusione, string>> = {
  annullato: 'annullato',
  'non-misurabile': 'non misurabile',
};
const PARTE: Readonly<Record<keyof Firma, string>> = {
  da: '«Rettificata da»',
  il: '«Il»',
  motivo: '«Motivo»',
};
const calcolata = (valore: number | null): string =>
  valore === null ? 'nessuna cifra calcolata' : `${punti(valore)} calcolato`;

export const rettifica: Messages<ParamsRettifica> = {
  'RE-101': (p, dove) => ({
    testo: `La percentuale rettificata «${p.testo}» in ${dove} non è un numero: vale quella calcolata.`,
    rimedio: `Scrivere una percentuale, per esempio 90%, o svuotare la cella.`,
    breve: 'Rettifica illeggibile: non applicata',
  }),
  'RE-102': (p, dove) => ({
    testo: `La percentuale rettificata «${p.testo}» in ${dove} è negativa: vale quella calcolata.`,
    rimedio: `Scrivere una percentuale da zero in su, o svuotare la cella.`,
    breve: 'Rettifica negativa: non applicata',
  }),
  'RE-103': (p, dove) => ({
    testo: `La percentuale rettificata «${p.testo}» in ${dove} non è applicata: manca ${p.manca.map((parte) => PARTE[parte]).join(', ')}.`,
    rimedio: `Scrivere chi ha rettificato, quando e perché nelle colonne «Rettificata da», «Il» e «Motivo».`,
    breve: 'Rettifica incompleta: non applicata',
  }),
  'RE-104': (p, dove) => ({
    testo: `In ${dove} vale ${punti(p.percento)} al posto di ${calcolata(p.calcolato)}: rettifica di ${p.da}, ${data(p.il)}, «${p.motivo}».`,
    rimedio: `Niente da fare; per tornare alla cifra calcolata svuotare la cella.`,
    breve: 'Percentuale rettificata a mano',
  }),
  'RE-105': (p, dove) => ({
    testo: `In ${dove} la riga è detta ${STATO[p.stato]} senza un motivo: resta nel calcolo.`,
    rimedio: `Scrivere il motivo nella colonna «Motivo».`,
    breve: 'Esclusione senza motivo: non applicata',
  }),
  'RE-106': (p, dove) => ({
    testo: `In ${dove} la riga è fuori dal calcolo perché ${STATO[p.stato]} (${calcolata(p.calcolato)}): «${p.motivo}».`,
    rimedio: `Niente da fare; per rimetterla nel calcolo svuotare la cella «Stato».`,
    breve: 'Riga esclusa da una persona',
  }),
  'RE-107': (p, dove) => ({
    testo: `In ${dove} la riga è detta ${STATO[p.stato]} ma ha anche una percentuale rettificata «${p.testo}»: non vale nessuna delle due.`,
    rimedio: `Lasciare solo lo stato o solo la percentuale rettificata.`,
    breve: 'Rettifica ed esclusione insieme: non applicate',
  }),
  'RE-108': (p, dove) => ({
    testo: `La percentuale rettificata ${punti(p.percento)} in ${dove} non è applicata: la riga è fuori dal calcolo (${p.esito}).`,
    rimedio: `Dare alla riga risultato atteso e peso, o svuotare la cella.`,
    breve: 'Rettifica su riga fuori calcolo: non applicata',
  }),
  'RE-109': (p, dove) => ({
    testo: `La percentuale rettificata ${punti(p.percento)} in ${dove} supera il tetto: vale ${punti(p.tetto)}.`,
    rimedio: `Scrivere una percentuale entro il tetto, o cambiare il tetto nel foglio Parametri.`,
    breve: 'Rettifica oltre il tetto',
  }),
};
