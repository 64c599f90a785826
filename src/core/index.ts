/** The only door of the core: everything outside reaches it through this file. */
export {
  planAccettazione,
  planCorrezioni,
  planDecisione,
  matriciDi,
  planMatrice,
  planOrganigramma,
  planParametri,
  planDati,
  planRelazione,
  planStorico,
  affiancaAnni,
  prevediFineAnno,
  cambiaFascia,
  confrontaDate,
  dateDelloStorico,
  serieDi,
  type ConfrontoDate,
  type Serie,
  type Variazione,
  planSchedaProgetto,
  runPipeline,
  traguardiDi,
  type EsitoPipeline,
  type Gesto,
  type NonAccettabile,
} from './pipeline';
export {
  runIndividuali,
  type EsitoIndividuali,
  type RichiestaIndividuali,
} from './pipelineIndividuali';
export type { Settings, TestoSegnalazione } from './settings';
export * from './findings';
export * from './regole/regole';
export { fasciaDi } from './regole/fasce';
export * from './model/abbinamento';
export * from './model/accettazione';
export * from './model/anni';
export * from './model/assertNever';
export * from './model/cell';
export * from './model/consuntivo';
export * from './model/conteggioInterventi';
export * from './model/correzione';
export * from './model/data';
export { dateIn } from './model/dataNelTesto';
export * from './model/decisione';
export { findSheet } from './model/findSheet';
export * from './model/foglioProprio';
export { isNomeProprio } from './model/nomiPropri';
export * from './model/foglioSuRichiesta';
export * from './model/individuali';
export * from './model/intermedio';
export * from './model/intervento';
export * from './model/lettura';
export * from './model/matrice';
export * from './model/misura';
export * from './model/organigramma';
export * from './model/piano';
export * from './model/previsione';
export * from './model/progetto';
export * from './model/raggiungimento';
export * from './model/risultato';
export * from './model/risultatoAtteso';
export * from './model/sheetLooks';
export * from './model/stampa';
export { leggiStorico, type RigaStorico } from './model/storico';
export * from './model/testo';
export * from './model/traguardo';
export * from './model/workbook';
export * from './model/writePlan';
