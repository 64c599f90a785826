import type { Labels } from './labels';

export const LABELS_EN: Omit<Labels, 'regole'> = {
  livelli: {
    ente: 'Chamber',
    segretario_generale: 'Secretary General',
    dirigente: 'Manager',
    servizio: 'Service',
    azienda_speciale: 'Special agency',
  },
  gruppi: {
    ente: 'Chamber',
    prospettive: 'Perspectives',
    dirigenti: 'Secretary General and managers',
    servizi: 'Services and special agency',
    progetti: 'Projects (from their schede)',
  },
  esiti: {
    Annullato: 'Cancelled',
    'Non misurabile': 'Not measurable',
    Raggiunto: 'Reached',
    'Parzialmente raggiunto': 'Partly reached',
    'Non raggiunto': 'Not reached',
    'In corso': 'Under way',
    'Non pesato': 'Not weighted',
    Monitoraggio: 'Observed only',
    'Non rilevato': 'Not recorded',
    'Non ancora dovuto': 'Not yet due',
    'Non previsto': 'Not planned',
    Illeggibile: 'Unreadable',
  },
  rettificato: '(overridden)',
  gravita: {
    errore: { uno: 'error', molti: 'errors' },
    avviso: { uno: 'warning', molti: 'warnings' },
    nota: { uno: 'note', molti: 'notes' },
  },
  colonne: {
    voce: 'Item',
    raggiungimento: '%',
    coperto: 'Covered',
    esito: 'Result',
  },
  anni: { voce: 'Chamber', indicatori: 'Indicators' },
  mediaServizi: 'mean of their services',
};
