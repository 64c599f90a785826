import { radice } from './radice';

/**
 * The field's words as the matching of other wordings needs them. Everything here is data: a new word seen in a
 * cruscotto is a new word in a list. Words are written as people write them, without accents, lower case.
 */

/** How much a word says about what is measured. */
export type Classe =
  /** Says nothing: articles, prepositions, the `N.` of a count. */
  | 'vuota'
  /** Said or left out freely: *realizzati*, *nell'anno*, *dell'Ente*. */
  | 'neutra'
  /** Narrows a little: *formativi*. */
  | 'qualifica'
  /** Turns the meaning: must be on both sides or on neither. */
  | 'vincolante'
  /** Every other word. */
  | 'piena';

const VUOTE =
  'a ad al allo alla ai agli alle all con col coi da dal dallo dalla dai dagli dalle dall di d del dello della ' +
  'dei degli delle dell e ed in nel nello nella nei negli nelle nell il lo la i gli le l un uno una per su sul ' +
  'sullo sulla sui sugli sulle sull tra fra o od oppure che cui come se si suo sua suoi sue presso verso ' +
  'mediante attraverso tramite nonche anche ecc eccetera n nr num numero % percentuale perc';

const NEUTRE =
  'realizzato realizzazione effettuato effettuazione svolto svolgimento organizzato organizzazione eseguito ' +
  'esecuzione attuato dedicato rivolto relativo inerente riferito riguardante concernente rilevato anno periodo ' +
  'corso ambito materia parte ente camera commercio camerale cciaa cdc progetto secondo norma totale complessivo ' +
  'apposito vario diverso ogni ciascuno entro x';

const QUALIFICHE = 'formativo informativo divulgativo promozionale tematico specifico medio';

const VINCOLANTI =
  'non senza mancato escluso oltre fuori meno piu almeno solo netto lordo prima dopo massimo minimo';

/** Equal in meaning: the first word of a line stands for the others. */
const SINONIMI: readonly string[] = [
  'tempo giorni gg',
  'lavorativi lav',
  'imprese aziende ditte',
  'report rapporto',
  'ricevute pervenute',
  'programmate previste pianificate',
  'gradimento soddisfazione',
  'incontri riunioni',
  'predisposizione redazione stesura',
  'avviate attivate',
  'internet web',
];

/**
 * A wider word (before the colon) that people write for a narrower one: the same indicator perhaps, but not the
 * same count. Two narrower words (*seminari*, *incontri*) are different things.
 */
const PIU_AMPIE: readonly string[] = [
  'iniziative: seminari incontri convegni corsi workshop webinar manifestazioni laboratori eventi attivita interventi percorsi fiere',
  'eventi: seminari incontri convegni corsi workshop webinar manifestazioni laboratori fiere',
  'attivita: seminari incontri convegni corsi workshop webinar laboratori interventi percorsi',
  'utenti: studenti partecipanti imprenditori imprese cittadini iscritti professionisti docenti clienti visitatori persone beneficiari operatori soggetti',
  'soggetti: imprenditori imprese cittadini iscritti professionisti persone beneficiari operatori destinatari',
  'partecipanti: iscritti studenti',
  'coinvolti: partecipanti',
  'documenti: report comunicati verbali certificati provvedimenti pubblicazioni',
  'pratiche: istanze domande denunce',
  'evase: lavorate concluse',
];

/** Written with a capital, yet no name by themselves. */
const NOMI_COMUNI =
  'ufficio servizio piano sistema regolamento sportello settore area direzione progetto ente camera commercio n si no';

/** First word of a text, or after its last colon, that says how the thing is measured. */
const MISURE: readonly (readonly [Misurazione, string])[] = [
  ['conteggio', 'n nr num numero'],
  ['quota', '% percentuale perc tasso quota'],
  ['tempo', 'tempo tempi giorni gg'],
  ['data', 'data'],
];

/** How an indicator is measured, as far as its text says it; `null` in texts that do not. */
export type Misurazione = 'conteggio' | 'quota' | 'tempo' | 'data';

const words = (list: string): readonly string[] => list.split(' ');
const stems = (list: string): readonly string[] => words(list).map(radice);

const CLASSI: ReadonlyMap<string, Classe> = new Map<string, Classe>([
  ...stems(NEUTRE).map((stem) => [stem, 'neutra'] as const),
  ...stems(QUALIFICHE).map((stem) => [stem, 'qualifica'] as const),
  ...stems(VINCOLANTI).map((stem) => [stem, 'vincolante'] as const),
]);
const SET_VUOTE: ReadonlySet<string> = new Set(words(VUOTE));
const SET_COMUNI: ReadonlySet<string> = new Set(words(NOMI_COMUNI));

const CAPOFILA: ReadonlyMap<string, string> = new Map(
  SINONIMI.flatMap((line) => {
    const [first = '', ...others] = stems(line);
    return others.map((other) => [other, first] as const);
  }),
);

const AMPIE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  PIU_AMPIE.map((line) => {
    const [wide = '', narrow = ''] = line.split(': ');
    return [radice(wide), new Set(words(narrow).map(chiaveDi))] as const;
  }),
);

const MISURE_PER_PAROLA: ReadonlyMap<string, Misurazione> = new Map(
  MISURE.flatMap(([misurazione, list]) => words(list).map((word) => [word, misurazione] as const)),
);

/** The stem under which a word and its synonyms are one. */
export function chiaveDi(parola: string): string {
  const stem = radice(parola);
  return CAPOFILA.get(stem) ?? stem;
}

export function isVuota(parola: string): boolean {
  return SET_VUOTE.has(parola);
}

export function classeDi(parola: string, chiave: string): Classe {
  return isVuota(parola) ? 'vuota' : (CLASSI.get(chiave) ?? 'piena');
}

export function isNomeComune(parola: string): boolean {
  return SET_COMUNI.has(parola);
}

export function misurazioneDi(parola: string): Misurazione | null {
  return MISURE_PER_PAROLA.get(parola) ?? null;
}

/** Whether one of two keys is a wider word for the other. */
export function isPiuAmpia(una: string, altra: string): boolean {
  return AMPIE.get(una)?.has(altra) === true || AMPIE.get(altra)?.has(una) === true;
}
