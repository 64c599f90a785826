/** Names and heading rows of the sheets that the add-in makes (contract 6). A sheet is ours only if row 1 bears exactly these. */
export const FOGLI_PROPRI = {
  registro: {
    nome: 'Registro',
    intestazioni: [
      'Quando',
      'Chi',
      'Versione',
      'Data di riferimento',
      'Anno',
      'Ente %',
      'Coperto',
      'Segnalazioni',
      'Modifiche',
    ],
  },
  riepilogo: {
    nome: 'Riepilogo',
    intestazioni: [
      'Livello',
      'Foglio',
      'Voce',
      'Raggiungimento',
      'Esito',
      'Misurato',
      'Prudenziale',
      'Calcolati',
      'Monitoraggio',
      'Mancanti',
      'Esclusi',
      'Peso coperto',
      'Media servizi',
    ],
  },
  segnalazioni: {
    nome: 'Segnalazioni',
    intestazioni: [
      'Gravità',
      'Codice',
      'Foglio',
      'Cella',
      'Indicatore',
      'Campo',
      'Segnalazione',
      'Rimedio',
      'Accettata da',
      'Il',
      'Motivo',
    ],
  },
  cascata: {
    nome: 'Cascata',
    intestazioni: [
      'Foglio',
      'Indicatore',
      'Foglio di origine',
      'Indicatore di origine',
      'Stato',
      'Metodo',
      'Note',
    ],
  },
  parametri: { nome: 'Parametri', intestazioni: ['Parametro', 'Chiave', 'Valore', 'Spiegazione'] },
  organigramma: {
    nome: 'Organigramma',
    intestazioni: ['Foglio', 'Unità', 'Livello', 'Risponde a', 'Responsabile'],
  },
} as const;

export type FoglioProprio = keyof typeof FOGLI_PROPRI;

/** The three headings of the own columns, in their exact spelling (contract 6). */
export function intestazioniProprie(anno: number): readonly [string, string, string] {
  return [`% Raggiungimento ${String(anno)}`, `Esito ${String(anno)}`, 'Segnalazioni'];
}
