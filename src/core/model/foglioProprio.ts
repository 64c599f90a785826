import type { CellValue } from './cell';
import type { Livello } from './organigramma';
import { findSheet } from './findSheet';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from './workbook';

/**
 * Names and heading rows of the sheets that the add-in makes (contract 6). A sheet is ours only if row 1 bears exactly these.
 * Where people work in the sheet too (`conPersone`) they may add columns and move ours: headings then count wherever they stand.
 */
export const FOGLI_PROPRI = {
  registro: {
    nome: 'Registro',
    conPersone: false,
    intestazioni: [
      'Quando',
      'Chi',
      'Versione',
      'Anno',
      'Data di riferimento',
      'Ente',
      'Misurato',
      'Prudenziale',
      'Peso coperto',
      'Calcolati',
      'Mancanti',
      'Errori',
      'Avvisi',
      'Note',
      'Modifiche',
      'Fogli da chiarire',
      'Operazione',
    ],
  },
  riepilogo: {
    nome: 'Riepilogo',
    conPersone: false,
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
      'Anno',
    ],
  },
  segnalazioni: {
    nome: 'Segnalazioni',
    conPersone: true,
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
      'Contenuto',
    ],
  },
  cascata: {
    nome: 'Cascata',
    conPersone: true,
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
  parametri: {
    nome: 'Parametri',
    conPersone: true,
    intestazioni: ['Parametro', 'Chiave', 'Valore', 'Spiegazione'],
  },
  organigramma: {
    nome: 'Organigramma',
    conPersone: true,
    intestazioni: ['Foglio', 'Unità', 'Livello', 'Risponde a', 'Responsabile'],
  },
  relazione: {
    nome: 'Relazione',
    conPersone: true,
    intestazioni: [
      'Tabella',
      'Anno',
      'Foglio',
      'Voce',
      'Indicatore',
      'Risultato atteso',
      'Consuntivo',
      'Primo anno',
      'Secondo anno',
      'Terzo anno',
      'Raggiungimento',
      'Esito',
      'Causa dello scostamento',
    ],
  },
  dati: {
    nome: 'Dati',
    conPersone: false,
    intestazioni: [
      'Al',
      'Anno',
      'Elaborazione',
      'Livello',
      'Foglio',
      'Unità',
      'Prospettiva',
      'Obiettivo',
      'Azione',
      'Indicatore',
      'Tipo',
      'Verso',
      'Peso',
      'Tipo di atteso',
      'Unità di misura',
      'Atteso',
      'Scadenza',
      'Atteso come scritto',
      'Consuntivo',
      'Data del consuntivo',
      'Consuntivo come scritto',
      'Origine',
      'Raggiungimento',
      'Esito',
      'Riga',
    ],
  },
  storico: {
    nome: 'Storico',
    conPersone: false,
    intestazioni: [
      'Al',
      'Elaborazione',
      'Anno',
      'Livello',
      'Foglio',
      'Unità',
      'Raggiungimento',
      'Misurato',
      'Prudenziale',
      'Calcolati',
      'Monitoraggio',
      'Mancanti',
      'Esclusi',
      'Peso coperto',
      'Esito',
    ],
  },
  matrice: {
    nome: 'Matrice',
    conPersone: false,
    intestazioni: ['Obiettivo', 'Indicatore', 'Risultato atteso', 'Principale', 'Da guardare'],
  },
} as const;

export type FoglioProprio = keyof typeof FOGLI_PROPRI;

/** Columns of *Riepilogo* that count the rows on which people decided. */
export const INTERVENTI_RIEPILOGO = ['Rettificate', 'Annullate', 'Non misurabili'] as const;

/** Headings that follow the others in a sheet we make; a sheet without them is ours all the same (contract 6). */
export const INTESTAZIONI_FACOLTATIVE: Readonly<Partial<Record<FoglioProprio, readonly string[]>>> =
  { organigramma: ['Dedotto da'], riepilogo: INTERVENTI_RIEPILOGO };

export const CHIAVI_FOGLI_PROPRI: readonly FoglioProprio[] = [
  'registro',
  'riepilogo',
  'segnalazioni',
  'cascata',
  'parametri',
  'organigramma',
  'relazione',
  'dati',
  'matrice',
  'storico',
];

/** The levels as *Organigramma* and *Riepilogo* spell them (contract 6). */
export const LIVELLO_IN_PAROLE: Readonly<Record<Livello, string>> = {
  ente: 'Ente',
  segretario_generale: 'Segretario Generale',
  dirigente: 'Dirigente',
  servizio: 'Servizio',
  azienda_speciale: 'Azienda speciale',
};

/** What a column or sheet of ours is called where a person already has one of that name (contract 6). */
export function nomeCalcolato(nome: string): string {
  return `${nome} (calcolato)`;
}

/**
 * The name our sheet goes by among those that a plan writes to: where a person's sheet has the plain one, ours has the other. A name
 * that only begins like it (*Registro Imprese*) is a person's.
 */
export function nomeProprioTra(nomi: ReadonlySet<string>, foglio: FoglioProprio): string {
  const { nome } = FOGLI_PROPRI[foglio];
  const altro = nomeCalcolato(nome);
  return nomi.has(altro) ? altro : nome;
}

/** The three headings of the own columns, in their exact spelling (contract 6). */
export function intestazioniProprie(anno: number): readonly [string, string, string] {
  return [`% Raggiungimento ${String(anno)}`, `Esito ${String(anno)}`, 'Segnalazioni'];
}

/** Whether row 1 bears exactly our headings of that sheet, under whatever name the sheet goes. */
export function portaIntestazioni(sheet: SheetSnapshot, foglio: FoglioProprio): boolean {
  const { intestazioni, conPersone } = FOGLI_PROPRI[foglio];
  const prima: readonly CellValue[] = sheet.values[0] ?? [];
  if (!conPersone) {
    return intestazioni.every((testo, col) => valueAt(sheet, 0, col) === testo);
  }
  return intestazioni.every((testo) => prima.filter((value) => value === testo).length === 1);
}

/** Which of our sheets this one is by its heading row, copies under another name included; null for a person's. */
export function foglioProprioDi(sheet: SheetSnapshot): FoglioProprio | null {
  return CHIAVI_FOGLI_PROPRI.find((foglio) => portaIntestazioni(sheet, foglio)) ?? null;
}

/** Our sheet as it stands in the workbook, under its name or as `... (calcolato)`; null if it is not there. */
export function trovaFoglioProprio(
  book: WorkbookSnapshot,
  foglio: FoglioProprio,
): SheetSnapshot | null {
  const { nome } = FOGLI_PROPRI[foglio];
  for (const candidato of [nome, nomeCalcolato(nome)]) {
    const sheet = findSheet(book, candidato);
    if (sheet !== null && portaIntestazioni(sheet, foglio)) return sheet;
  }
  return null;
}
