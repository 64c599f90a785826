/** Words of the field with their number and gender, for the check that they agree. Data, not a grammar of Italian. */

export type Numero = 'singolare' | 'plurale';
export type Genere = 'maschile' | 'femminile';

/** A noun; gender is null where the word alone does not tell (*utente*). */
export interface Nome {
  readonly singolare: string;
  readonly plurale: string;
  readonly genere: Genere | null;
}

const forms =
  (genere: Genere | null) =>
  (coppia: string): Nome => {
    const [singolare = '', plurale = singolare] = coppia.split('/');
    return { singolare, plurale, genere };
  };

const FEMMINILI = [
  'associazione/associazioni',
  'azienda/aziende',
  'azione/azioni',
  'campagna/campagne',
  'certificazione/certificazioni',
  'comunicazione/comunicazioni',
  'conciliazione/conciliazioni',
  'consulenza/consulenze',
  'controversia/controversie',
  'convenzione/convenzioni',
  'cooperativa/cooperative',
  'delibera/delibere',
  'deliberazione/deliberazioni',
  'determinazione/determinazioni',
  'domanda/domande',
  'fattura/fatture',
  'fiera/fiere',
  'gara/gare',
  'giornata/giornate',
  'impresa/imprese',
  'indagine/indagini',
  'iniziativa/iniziative',
  'ispezione/ispezioni',
  'istanza/istanze',
  'manifestazione/manifestazioni',
  'mediazione/mediazioni',
  'missione/missioni',
  'ordinanza/ordinanze',
  'partecipazione/partecipazioni',
  'posizione/posizioni',
  'pratica/pratiche',
  'procedura/procedure',
  'pubblicazione/pubblicazioni',
  'relazione/relazioni',
  'richiesta/richieste',
  'riunione/riunioni',
  'rilevazione/rilevazioni',
  'risposta/risposte',
  'sanzione/sanzioni',
  'scheda/schede',
  'segnalazione/segnalazioni',
  'sessione/sessioni',
  'verifica/verifiche',
  'visita/visite',
  'attività',
  'società',
].map(forms('femminile'));

const MASCHILI = [
  'accordo/accordi',
  'appuntamento/appuntamenti',
  'atto/atti',
  'bando/bandi',
  'bilancio/bilanci',
  'certificato/certificati',
  'comunicato/comunicati',
  'contratto/contratti',
  'contributo/contributi',
  'controllo/controlli',
  'convegno/convegni',
  'corso/corsi',
  'documento/documenti',
  'evento/eventi',
  'fascicolo/fascicoli',
  'incontro/incontri',
  'intervento/interventi',
  'laboratorio/laboratori',
  'pagamento/pagamenti',
  'percorso/percorsi',
  'procedimento/procedimenti',
  'processo/processi',
  'progetto/progetti',
  'protocollo/protocolli',
  'provvedimento/provvedimenti',
  'questionario/questionari',
  'reclamo/reclami',
  'regolamento/regolamenti',
  'seminario/seminari',
  'servizio/servizi',
  'sopralluogo/sopralluoghi',
  'sportello/sportelli',
  'tirocinio/tirocini',
  'verbale/verbali',
].map(forms('maschile'));

const COMUNI = [
  'dipendente/dipendenti',
  'partecipante/partecipanti',
  'studente/studenti',
  'utente/utenti',
].map(forms(null));

/** Nouns by each of their forms. */
export const NOMI: ReadonlyMap<string, Nome> = new Map(
  [...FEMMINILI, ...MASCHILI, ...COMUNI].flatMap((nome) => [
    [nome.singolare, nome],
    [nome.plurale, nome],
  ]),
);

/** Participles and adjectives in -o, -a, -i, -e, without that ending. None of them is a noun as well. */
const VARIABILI = [
  'adottat',
  'aggiornat',
  'approvat',
  'assegnat',
  'assistit',
  'attivat',
  'attuat',
  'avviat',
  'chius',
  'coinvolt',
  'collegat',
  'completat',
  'concess',
  'conclus',
  'conness',
  'controllat',
  'dedicat',
  'definit',
  'destinat',
  'divulgativ',
  'effettuat',
  'elaborat',
  'emess',
  'erogat',
  'evas',
  'finalizzat',
  'finanziat',
  'formativ',
  'gestit',
  'implementat',
  'incubat',
  'informativ',
  'inviat',
  'ispezionat',
  'istituit',
  'lavorat',
  'mirat',
  'organizzat',
  'pervenut',
  'pianificat',
  'predispost',
  'presentat',
  'previst',
  'programmat',
  'promoss',
  'pubblicat',
  'realizzat',
  'redatt',
  'ricevut',
  'rilasciat',
  'rivolt',
  'servit',
  'sottoscritt',
  'stipulat',
  'sviluppat',
  'svolt',
  'trasmess',
  'verificat',
];

/** Adjectives in -e and -i, without that ending. */
const IN_E = [
  'annual',
  'cameral',
  'digital',
  'internazional',
  'istituzional',
  'mensil',
  'promozional',
  'settimanal',
  'territorial',
  'trimestral',
];

/** How a word after a noun is inflected: its stem, number and gender; no gender where it has one form for both. */
export interface Modificatore {
  readonly radice: string;
  readonly numero: Numero;
  readonly genere: Genere | null;
}

const DESINENZE: readonly (readonly [string, Numero, Genere])[] = [
  ['o', 'singolare', 'maschile'],
  ['a', 'singolare', 'femminile'],
  ['i', 'plurale', 'maschile'],
  ['e', 'plurale', 'femminile'],
];

/** Modifiers by each of their forms. */
export const MODIFICATORI: ReadonlyMap<string, Modificatore> = new Map<string, Modificatore>([
  ...VARIABILI.flatMap((radice) =>
    DESINENZE.map(([fine, numero, genere]) => [radice + fine, { radice, numero, genere }] as const),
  ),
  ...IN_E.flatMap((radice) => [
    [`${radice}e`, { radice, numero: 'singolare', genere: null }] as const,
    [`${radice}i`, { radice, numero: 'plurale', genere: null }] as const,
  ]),
]);

/** The form of a modifier that goes with a noun. */
export function inflect({ radice, genere }: Modificatore, numero: Numero, delNome: Genere): string {
  if (genere === null) return radice + (numero === 'singolare' ? 'e' : 'i');
  const trovata = DESINENZE.find(([, suo, sesso]) => suo === numero && sesso === delNome);
  return radice + (trovata?.[0] ?? '');
}
