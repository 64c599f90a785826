import { LIVELLO_IN_PAROLE } from '../../core';
import type { Labels } from './labels';

export const LABELS_IT: Omit<Labels, 'regole'> = {
  livelli: LIVELLO_IN_PAROLE,
  gruppi: {
    ente: 'Ente',
    prospettive: 'Prospettive',
    dirigenti: 'Segretario Generale e dirigenti',
    servizi: 'Servizi e azienda speciale',
    progetti: 'Progetti (dalle schede)',
  },
  esiti: {
    Annullato: 'Annullato',
    'Non misurabile': 'Non misurabile',
    Raggiunto: 'Raggiunto',
    'Parzialmente raggiunto': 'Parzialmente raggiunto',
    'Non raggiunto': 'Non raggiunto',
    'In corso': 'In corso',
    'Non pesato': 'Non pesato',
    Monitoraggio: 'Monitoraggio',
    'Non rilevato': 'Non rilevato',
    'Non ancora dovuto': 'Non ancora dovuto',
    'Non previsto': 'Non previsto',
    Illeggibile: 'Illeggibile',
  },
  rettificato: '(rettificato)',
  gravita: {
    errore: { uno: 'errore', molti: 'errori' },
    avviso: { uno: 'avviso', molti: 'avvisi' },
    nota: { uno: 'nota', molti: 'note' },
  },
  colonne: {
    voce: 'Voce',
    raggiungimento: '%',
    coperto: 'Coperto',
    esito: 'Esito',
  },
  anni: { voce: 'Ente', indicatori: 'Indicatori' },
  mediaServizi: 'media dei suoi servizi',
};
