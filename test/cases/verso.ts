import type { FonteVerso, Verso } from '../../src/core';
import type { Contenuto } from '../support/book';

/** One indicator: which way is better, where that was taken from, which segnalazioni it draws. */
export interface CasoVerso {
  readonly indicatore: string;
  readonly atteso: Contenuto;
  readonly colonna?: Contenuto;
  readonly verso: Verso;
  readonly da: FonteVerso;
  readonly codici?: readonly string[];
  readonly fonte: string;
}

const BERGAMO = 'Camera di Bergamo, Piano 2019-2021';
const IZSLER = 'IZSLER, cruscotto 2020';
const CONTRATTO = 'contract 3';

type Atteso = readonly [Verso, FonteVerso, ...string[]];
const DEDOTTO: Atteso = ['minore', 'lessico', 'IN-101'];
const MAGGIORE: Atteso = ['maggiore', 'predefinito'];
const DUBBIO: Atteso = ['maggiore', 'predefinito', 'IN-102'];
const SEGNO_MINORE: Atteso = ['minore', 'segno'];
const SEGNO_MAGGIORE: Atteso = ['maggiore', 'segno'];

const caso = (
  indicatore: string,
  atteso: Contenuto,
  [verso, da, ...codici]: Atteso,
  fonte: string,
  colonna: Contenuto = null,
): CasoVerso => ({ indicatore, atteso, verso, da, codici, fonte, colonna });

/** Without a column *Verso*: sign, else words, else higher. */
export const SENZA_COLONNA: readonly CasoVerso[] = [
  caso('Giorni medi di pagamento delle fatture', '≤ 30', SEGNO_MINORE, BERGAMO),
  caso('Oneri di struttura / Proventi netti', '≤65%', SEGNO_MINORE, BERGAMO),
  caso('Numero annuale di annullamenti', '< 280', SEGNO_MINORE, CONTRATTO),
  caso('N. nuovi servizi attivati', '≥ 1', SEGNO_MAGGIORE, BERGAMO),
  caso('N. reclami gestiti', '> 5', SEGNO_MAGGIORE, 'col segno nessun dubbio'),
  caso('Tempo medio di istruttoria', '>= 3', SEGNO_MAGGIORE, 'il segno va prima delle parole'),
  caso('Tempo medio di lavorazione', '= 3', DEDOTTO, "l'uguale non dice un verso"),

  caso('Tempo medio di lavorazione delle pratiche Registro Imprese', '3,5 gg', DEDOTTO, BERGAMO),
  caso('Tempo massimo di permanenza della documentazione', '3 mesi', DEDOTTO, BERGAMO),
  caso('Tempi medi (gg lavorativi) di elaborazione dei certificati', 3, DEDOTTO, BERGAMO),
  caso('Giorni medi per la regolarizzazione contabile degli incassi', 40, DEDOTTO, BERGAMO),
  caso('TEMPI  MEDI di pagamento', 30, DEDOTTO, CONTRATTO),
  caso('N. giorni medi di attesa', 10, DEDOTTO, 'il conteggio è dei giorni'),
  caso('Numero medio di giorni per il rilascio', 10, DEDOTTO, CONTRATTO),
  caso('Registro Imprese: tempo medio di evasione', 3, DEDOTTO, 'dietro i due punti'),
  caso('Mantenimento dei tempi medi di pagamento', 30, DEDOTTO, CONTRATTO),
  caso('Indicatore di tempestività dei pagamenti', 0, DEDOTTO, 'DPCM 22.9.2014'),

  caso('% pratiche Registro Imprese evase entro 5 giorni', percento95(), MAGGIORE, BERGAMO),
  caso('N. conciliazioni concluse entro 90 giorni / N. conciliazioni', '80%', MAGGIORE, BERGAMO),
  caso(
    'N° strutture che rispettano gli standard definiti dai tempi di risposta/n° strutture',
    '≥ 90%',
    SEGNO_MAGGIORE,
    IZSLER,
  ),
  caso('N° strutture che rispettano i tempi medi di risposta', '90%', MAGGIORE, IZSLER),
  caso('% di pratiche lavorate nel tempo massimo previsto', '90%', MAGGIORE, CONTRATTO),
  caso('N. iniziative a costituzione di imprese', 8, MAGGIORE, 'costituzione non è costo'),
  caso('Giornate di formazione', 8, MAGGIORE, BERGAMO),
  caso('N. iniziative', 8, MAGGIORE, BERGAMO),

  caso('Costo medio per utente', 8, DUBBIO, CONTRATTO),
  caso('Oneri di struttura / Proventi netti', '65%', DUBBIO, CONTRATTO),
  caso('N. reclami', 8, DUBBIO, CONTRATTO),
  caso('Percentuale di errori', '2%', DUBBIO, CONTRATTO),
  caso('Giorni di ritardo', 8, DUBBIO, CONTRATTO),
  caso('Scostamento dal preventivo', '5%', DUBBIO, CONTRATTO),
  caso('Smaltimento arretrato', '80%', DUBBIO, CONTRATTO),
  caso('Contenzioso pendente', 8, DUBBIO, CONTRATTO),
  caso('Giacenze di magazzino', 8, DUBBIO, CONTRATTO),
  caso('Riduzione del tempo medio di pagamento', '10%', DUBBIO, 'ridurre di più è meglio?'),
];

/** The verso changes no score here: nothing to remark. */
export const SENZA_RILIEVO: readonly CasoVerso[] = [
  caso('Analisi e verifica costi/benefici di telelavoro', '31.12.2019', MAGGIORE, BERGAMO),
  caso('N. reclami', 'monitoraggio', MAGGIORE, BERGAMO),
  caso('N. reclami', '-', MAGGIORE, CONTRATTO),
  caso('N. reclami', 'SI', MAGGIORE, CONTRATTO),
  caso('N. reclami', 'tra 10 e 20', MAGGIORE, CONTRATTO),
  caso('Progetto: smaltimento arretrato', '100%', MAGGIORE, 'un progetto va compiuto'),
];

const COLONNA_MINORE: Atteso = ['minore', 'colonna'];
const COLONNA_MAGGIORE: Atteso = ['maggiore', 'colonna'];

/** With a column *Verso*: it counts before sign and words. */
export const CON_COLONNA: readonly CasoVerso[] = [
  ...['minore', 'Minore', 'decrescente', 'più basso è meglio', 'min', '↓', '▼', '<', '≤', 'inversa']
    .concat(['diminuire', 'Minore è meglio'])
    .map((colonna) => caso('N. reclami', 8, COLONNA_MINORE, CONTRATTO, colonna)),
  ...['maggiore', 'CRESCENTE', 'più alto è meglio', 'max', '↑', '▲', '>', '≥', '+', 'diretta']
    .concat(['aumentare', '↑\uFE0F'])
    .map((colonna) => caso('Tempo medio', 8, COLONNA_MAGGIORE, CONTRATTO, colonna)),
  caso('N. iniziative', '≤ 30', ['maggiore', 'colonna', 'IN-103'], CONTRATTO, 'maggiore'),
  caso('N. iniziative', '≥ 30', ['minore', 'colonna', 'IN-103'], CONTRATTO, 'minore'),
  caso('N. iniziative', '≥ 30', COLONNA_MAGGIORE, 'sono la stessa cosa', 'maggiore'),
  caso('N. iniziative', 8, ['maggiore', 'predefinito', 'IN-104'], CONTRATTO, 'da definire'),
  caso('N. iniziative', '≤ 8', ['minore', 'segno', 'IN-104'], CONTRATTO, 'da definire'),
  caso(
    'N. iniziative',
    8,
    ['maggiore', 'predefinito', 'IN-104'],
    CONTRATTO,
    'dal minore al maggiore',
  ),
  caso('N. iniziative', 8, ['maggiore', 'predefinito', 'IN-104'], 'un trattino solo', '-'),
];

function percento95(): Contenuto {
  return { value: 0.95, format: '0%' };
}
