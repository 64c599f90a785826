import { printCellRef, type ParamsControlliStruttura } from '../../core';
import { numero } from '../format';
import type { Messages } from '../messages';

const COSA = {
  prospettiva: 'La prospettiva',
  obiettivo: "L'obiettivo",
  azione: "L'azione",
} as const;

export const controlliStruttura: Messages<ParamsControlliStruttura> = {
  'FO-401': (p, dove) => ({
    testo: `La prospettiva in ${dove} è scritta «${p.letta}», nel foglio «${p.foglio}» invece «${p.presa}».`,
    rimedio: `Scrivere «${p.presa}» anche qui.`,
    breve: 'Prospettiva scritta in altro modo',
  }),
  'FO-402': (p, dove) => ({
    testo: `La prospettiva «${p.letta}» in ${dove} non c'è nel cruscotto dell'ente.`,
    rimedio: `Usare una prospettiva dell'ente, oppure aggiungere questa al suo cruscotto.`,
    breve: "Prospettiva che l'ente non ha",
  }),
  'FO-403': (p, dove) => ({
    testo: `L'obiettivo ${p.codice} in ${dove} è scritto «${p.letto}», nel foglio «${p.foglio}» invece «${p.preso}».`,
    rimedio: `Scrivere «${p.preso}» anche qui, oppure correggere il codice se è un altro obiettivo.`,
    breve: 'Obiettivo scritto in altro modo',
  }),
  'FO-404': (p, dove) => ({
    testo: `In ${dove} si legge «${p.letto}», nella mappa strategica (foglio «${p.foglio}») invece «${p.preso}».`,
    rimedio: `Scrivere lo stesso nome nel cruscotto e nella mappa strategica.`,
    breve: 'Nome diverso dalla mappa strategica',
  }),
  'FO-405': (p, dove) => ({
    testo: `L'obiettivo ${p.nome} in ${dove} non si può misurare negli anni indicati (${p.anni.join(', ')}): nessuno dei suoi indicatori (${numero(p.righe)}) ha un risultato atteso diverso da monitoraggio.`,
    rimedio: `Dare un risultato atteso ad almeno un indicatore, oppure lasciare così se l'obiettivo allora non è previsto.`,
    breve: 'Obiettivo senza indicatori misurabili',
  }),
  'FO-406': (p, dove) => ({
    testo: `L'indicatore «${p.testo}» in ${dove} è già alla riga ${String(p.prima)} dello stesso cruscotto, sotto la stessa azione: conta due volte.`,
    rimedio: `Togliere una delle due righe, oppure scrivere nel testo che cosa le distingue.`,
    breve: 'Indicatore ripetuto: conta due volte',
  }),
  'FO-407': (p, dove) => ({
    testo: `L'indicatore «${p.testo}» in ${dove} sta nei cruscotti di ${numero(p.fogli.length)} unità (${p.fogli.map((foglio) => `«${foglio}»`).join(', ')}): se è un solo risultato, va scritto a mano in ognuno e pesa su ognuno.${p.senza.length === 0 ? '' : ` Manca in ${p.senza.map((foglio) => `«${foglio}»`).join(', ')}.`}`,
    rimedio: `Scrivere il risultato in un solo foglio e prenderlo negli altri con una formula; controllare che sia uguale dappertutto.`,
    breve: 'Un risultato su molti fogli',
  }),
  'FO-410': (p, dove) => ({
    testo: `Il cruscotto di ${dove} non ha ${p.mancano.length === 1 ? 'la prospettiva' : 'le prospettive'} ${p.mancano.map((nome) => `«${nome}»`).join(', ')} dell'ente.`,
    rimedio: `Aggiungere gli indicatori di cui il dirigente risponde, o lasciare così se ne rispondono altri.`,
    breve: "Prospettiva dell'ente che manca",
  }),
  'FO-408': (p, dove) => ({
    testo: `${COSA[p.cosa]} «${p.testo}» in ${dove} è già in ${printCellRef(p.prima)}, con altro in mezzo: le due parti sono lette come una sola.`,
    rimedio: `Se è la stessa cosa, riunire le sue righe in un punto solo; altrimenti dare a una delle due un altro nome o un altro codice.`,
    breve: `In due punti del foglio: ${p.cosa}`,
  }),
  'FO-409': (p, dove) => ({
    testo: `Le ${numero(p.righe)} righe da ${dove} a ${printCellRef(p.fine)} ripetono nello stesso ordine quelle da ${printCellRef(p.prima.da)} a ${printCellRef(p.prima.a)}: la sezione è stampata due volte.`,
    rimedio: `Togliere una delle due parti; dopo un cambio di pagina si ripetono le intestazioni, non gli indicatori.`,
    breve: 'Sezione stampata due volte',
  }),
  'FO-411': (p, dove) => ({
    testo: `Sotto ${dove} ${p.quanti === 1 ? 'un obiettivo individuale è scritto' : `${String(p.quanti)} obiettivi individuali sono scritti`} come testo, senza indicatore né risultato atteso: nessuno può dire se ${p.quanti === 1 ? 'è raggiunto' : 'sono raggiunti'}.`,
    rimedio: `Dare a ogni obiettivo un indicatore e un risultato atteso, o tenerli nella cartella delle schede individuali.`,
    breve: 'Obiettivi individuali scritti come testo',
  }),
};
