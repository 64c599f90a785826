import { printCellRef, type ParamsControlliLivelli } from '../../core';
import type { Messages } from '../messages';

export const controlliLivelli: Messages<ParamsControlliLivelli> = {
  'AB-401': (p, dove) => ({
    testo: `L'indicatore dell'ente in ${dove} «${p.testo}» non si trova nel cruscotto di nessun servizio${p.altrove.length === 0 ? '' : `, ma solo in ${p.altrove.map((foglio) => `«${foglio}»`).join(', ')}`}: nessun servizio ne porta il risultato.`,
    rimedio: `Aggiungere l'indicatore al cruscotto del servizio che lo realizza, con lo stesso testo, oppure lasciare così se il risultato è solo dell'ente.`,
    breve: "Indicatore dell'ente senza servizio",
  }),
  'AB-402': (p, dove) => ({
    testo: `L'indicatore strategico in ${dove} «${p.testo}» non si trova nel cruscotto dell'ente.`,
    rimedio: `Controllare se manca nel cruscotto dell'ente o se là è scritto in altro modo; se è operativo, dare alla riga lo sfondo degli indicatori operativi.`,
    breve: "Indicatore che l'ente non ha",
  }),
  'AB-403': (p, dove) => ({
    testo: `L'indicatore in ${dove} sta sotto l'obiettivo ${p.codice}, mentre lo stesso indicatore «${p.altro.testo}» in ${printCellRef(p.altro.cella)} sta sotto l'obiettivo ${p.altroCodice}.`,
    rimedio: `Mettere l'indicatore sotto lo stesso obiettivo sui due fogli, oppure lasciare così se serve davvero a entrambi.`,
    breve: 'Stesso indicatore, altro obiettivo',
  }),
  'AB-404': (p, dove) => ({
    testo: `L'indicatore in ${dove} «${p.testo}» sta sotto l'azione «${p.azione}», mentre in ${printCellRef(p.altra.cella)} lo stesso indicatore sta sotto «${p.altra.testo}».`,
    rimedio: `Scrivere la stessa azione sui due fogli, oppure lasciare così se l'indicatore serve davvero a entrambe.`,
    breve: 'Stesso indicatore, altra azione',
  }),
  'AB-405': (p, dove) => ({
    testo: `L'azione dell'indicatore in ${dove} è scritta «${p.azione}», in ${printCellRef(p.altra.cella)} invece «${p.altra.testo}»${p.fogli.length === 1 ? '' : ` (scritta come qui in ${String(p.fogli.length)} fogli: ${p.fogli.map((foglio) => `«${foglio}»`).join(', ')})`}.`,
    rimedio: `Scrivere l'azione nello stesso modo su tutti i fogli.`,
    breve: 'Azione scritta in due modi',
  }),
  'AB-406': (p, dove) => ({
    testo: `L'indicatore in ${dove} è su questo foglio senza il suo gemello «${p.gemello.testo}», che altrove gli sta accanto (${printCellRef(p.gemello.cella)}): quota entro un termine e tempo medio si leggono insieme.`,
    rimedio: `Aggiungere anche l'altro, o accettare la segnalazione se qui ne basta uno.`,
    breve: 'Quota o tempo medio senza il suo gemello',
  }),
};
