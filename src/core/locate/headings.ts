/** What a heading can name. `obiettivo` and `prospettiva` are columns only in flat tables, one row per indicator. */
export type Campo =
  | 'prospettiva'
  | 'obiettivo'
  | 'azione'
  | 'indicatore'
  | 'atteso'
  | 'intermedio'
  | 'consuntivo'
  | 'peso'
  | 'note'
  | 'verso'
  | 'unita'
  | 'numeratore'
  | 'denominatore'
  | 'codice'
  | 'fonte'
  | 'responsabile'
  | 'pubblicata'
  | 'rettificata'
  | 'rettificataDa'
  | 'rettificataIl'
  | 'motivo'
  | 'stato';

/**
 * Headings by which a column is found, the usual one first (contract 1). Case, accents, punctuation, spaces, articles
 * and singular or plural need no entry of their own. `docs/glossario.md` holds the same list; a test keeps them equal.
 */
export const SINONIMI: Readonly<Record<Campo, readonly string[]>> = {
  prospettiva: ['Prospettiva', 'Area strategica', 'Ambito strategico', 'Perspective'],
  obiettivo: ['Obiettivo', 'Obiettivo strategico', 'Obiettivo operativo', 'Goal', 'Objective'],
  azione: ['Azione', 'Azione strategica', 'Descrizione azione', 'Programma', 'Action'],
  indicatore: [
    'Indicatore',
    'Indicatore strategico',
    'Indicatore operativo',
    'Indicatore di performance',
    'Indicatore di risultato',
    'Descrizione indicatore',
    'Denominazione indicatore',
    'KPI',
  ],
  atteso: [
    'Risultato atteso',
    'Target',
    'Targets',
    'Valore target',
    'Valore atteso',
    'Valore obiettivo',
    'Target atteso',
    'Livello atteso',
    'Atteso',
  ],
  intermedio: [
    'Risultato atteso intermedio',
    'Target intermedio',
    'Valore atteso intermedio',
    'Valore intermedio',
    'Traguardo intermedio',
  ],
  consuntivo: [
    'Consuntivo',
    'Actual',
    'Rilevato',
    'Risultato effettivo',
    'Risultato conseguito',
    'Valore a consuntivo',
    'Risultato',
    'Risultato a consuntivo',
    'Risultato raggiunto',
    'Risultato ottenuto',
    'Risultato rilevato',
    'Valore rilevato',
    'Valore effettivo',
    'Valore conseguito',
    'Valore raggiunto',
    'Dato rilevato',
    'Dato a consuntivo',
  ],
  peso: ['Peso', 'Peso indicatore', 'Peso percentuale', 'Pesatura', 'Ponderazione', 'Weight'],
  note: ['Note', 'Annotazioni'],
  verso: ['Verso', 'Polarità', 'Direction'],
  unita: ['Unità', 'Unità di misura', 'U.M.', 'UM', 'UdM'],
  numeratore: ['Numeratore'],
  denominatore: ['Denominatore'],
  codice: ['Codice', 'Codice indicatore', 'Cod. indicatore'],
  fonte: ['Fonte', 'Fonte dei dati'],
  responsabile: ['Responsabile', 'Struttura responsabile', 'Referente'],
  pubblicata: [
    '% pubblicata',
    '% realizzazione pubblicata',
    '% raggiungimento pubblicata',
    'Percentuale pubblicata',
  ],
  rettificata: [
    '% rettificata',
    '% raggiungimento rettificata',
    '% raggiungimento rettificato',
    'Percentuale rettificata',
    'Raggiungimento rettificato',
  ],
  rettificataDa: ['Rettificata da', 'Rettificato da', 'Autore della rettifica'],
  rettificataIl: ['Il', 'Rettificata il', 'Data della rettifica', 'Data rettifica'],
  motivo: ['Motivo', 'Motivazione', 'Motivo della rettifica', 'Motivazione della rettifica'],
  stato: ['Stato', 'Stato indicatore'],
};

/** Columns that come once for each year. */
export const CON_ANNO: ReadonlySet<Campo> = new Set(['atteso', 'intermedio', 'consuntivo']);

/** What every heading for an *Indicatore* contains: spares reading each cell of the workbook as a heading. */
export const FORSE_INDICATORE = /indicator|kpi/i;

/** Longer texts are no headings. */
export const MAX_HEADING = 80;

/** Words that say nothing about which column it is: articles, prepositions, and what goes with a year. */
export const PAROLE_VUOTE: ReadonlySet<string> = new Set(
  (
    'il lo la l i gli le al alla di d del dello della dell dei degli delle nel nell per in ' +
    'anno annualita annuale esercizio finale'
  ).split(' '),
);
