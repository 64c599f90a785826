/** Words of the field that the checks of definitions know, normalised (no accents, lower case). */

/** Names of a whole, of which something else is a part: *pratiche da evadere*, *attività previste*. */
export const TOTALITA =
  /(?:^| )(?:total[ei]|complessiv[aeio]|previst[aeio]|programmat[aeio]|pianificat[aeio]|necessari[aeo]?|dovut[aeio]|pervenut[aeio]|ricevut[aeio]|presentat[aeio]|depositat[aeio]|richiest[aeio]|da [a-z]+[aei]re)(?= |$)/;

/** Names of what was done: *pratiche evase*. */
export const SVOLTO =
  /(?:^| )(?:realizzat|effettuat|eseguit|svolt|evas|conclus|completat|gestit|lavorat|chius|definit|pubblicat|verificat|controllat|trattat|erogat|emess|attivat|fissat|rispettat|risolt|pagat|istituit|predispost|attuat|rilasciat|ispezionat)[aeio](?= |$)/;

/** The same after *non*: what the row then counts is what was not done. */
export const NON_SVOLTO =
  /(?:^| )non (?:realizzat|effettuat|eseguit|svolt|evas|conclus|completat|gestit|lavorat|rispettat|risolt|attuat)[aeio](?= |$)/;

/** Changes of a quantity: reached by an amount, not by a day. */
export const VARIAZIONI: ReadonlySet<string> = new Set([
  'incremento',
  'aumento',
  'crescita',
  'riduzione',
  'diminuzione',
  'contenimento',
  'abbattimento',
]);

/** Work that goes on all year: on 31 December it was always done. */
export const CONTINUATIVE: ReadonlySet<string> = new Set([
  'gestione',
  'prosecuzione',
  'mantenimento',
  'presidio',
  'monitoraggio',
  'supporto',
  'assistenza',
  'coordinamento',
  'collaborazione',
  'partecipazione',
]);

/** The same with a word that says so: *aggiornamento continuo*. */
export const CONTINUAMENTE =
  /(?:^| )(?:continu[aeo]|costante|costanti|permanente|quotidian[aeo])(?= |$)/;

/** Deeds that each end with something to show. */
export const PRODOTTI: readonly string[] = [
  'adozione',
  'approvazione',
  'attivazione',
  'avvio',
  'completamento',
  'conclusione',
  'condivisione',
  'creazione',
  'definizione',
  'elaborazione',
  'implementazione',
  'messa a disposizione',
  'modifica',
  'organizzazione',
  'predisposizione',
  'pubblicazione',
  'realizzazione',
  'redazione',
  'revisione',
  'rinnovo',
  'somministrazione',
  'sottoscrizione',
  'stesura',
  'stipula',
  'trasmissione',
];

/** Reports that come at a pace, and how many a year has. */
export const CADENZE: readonly (readonly [RegExp, number])[] = [
  [/(?:^| )settimanal[ei](?= |$)/, 52],
  [/(?:^| )dec[ae]dal[ei](?= |$)/, 36],
  [/(?:^| )quindicinal[ei](?= |$)/, 24],
  [/(?:^| )mensil[ei](?= |$)/, 12],
  [/(?:^| )bimestral[ei](?= |$)/, 6],
  [/(?:^| )trimestral[ei](?= |$)/, 4],
  [/(?:^| )quadrimestral[ei](?= |$)/, 3],
  [/(?:^| )semestral[ei](?= |$)/, 2],
];

/** What tells what a bare number counts. */
export const NOMINA_UNITA =
  /(?:^| )(?:n|nr|numero|%|percentuale|giorni|gg|giornate|mesi|ore|minuti|euro|€|tempo|tempi|importo|costo|costi|oneri|proventi|indice|rapporto|punteggio|voto|media|report|eventi|incontri|corsi|bandi|seminari|provvedimenti|consulenze)(?= |$)/;

/** A count for each person. */
export const A_TESTA =
  /(?:^| )(?:(?:ciascun[ao]?|ogni|singol[ao]) (?:collabora|addett|dipendent|operator|funzionari|person|unita di personale)[a-z]*|pro capite|a testa)(?= |$)/;
