/**
 * Wordings that are one indicator, and wordings that only look alike. `fonte` is a pair of lines of a Chamber's
 * plan 2019-2021 (higher level first) or says which rule the pair is about.
 */

interface Coppia {
  readonly fonte: string;
  readonly a: string;
  readonly b: string;
}

export const VARIANTI: readonly (Coppia & {
  /** The words that differ may change what is counted. */
  readonly cambia: boolean;
})[] = [
  {
    fonte: '471-730',
    a: "N. seminari e incontri formativi dedicati all'internazionalizzazione",
    b: "N. iniziative e incontri dedicati all'internazionalizzazione",
    cambia: true,
  },
  {
    fonte: '475-955',
    a: "N. di aspiranti imprenditori/startup incubate / N. di posti disponibili nell'Incubatore d'Impresa",
    b: "N. di aspiranti imprenditori o startup incubate / N. di posti disponibili nell'Incubatore d'Impresa",
    cambia: false,
  },
  {
    fonte: '483-967',
    a: 'N. di utenti partecipanti ad attività formative, consulenziali e di sportello nel progetto Proprietà intellettuale anno x / N. di utenti coinvolti anno x-1',
    b: 'N. di utenti coinvolti nella partecipazione alle attività formative, consulenziali e di sportello nel progetto Proprietà intellettuale anno x / N. di utenti coinvolti anno x-1',
    cambia: true,
  },
  {
    fonte: '486-972',
    a: 'N. di studenti partecipanti agli interventi formativi/orientativi realizzati presso le scuole',
    b: 'N. di utenti partecipanti agli interventi formativi/orientativi realizzati',
    cambia: true,
  },
  {
    fonte: '594-804',
    a: 'Implementazione nuovi servizi sulla piattaforma SERVIZI ONLINE per la gestione degli Sportelli polifunzionali su appuntamento',
    b: 'Implementazione nuovi servizi sulla piattaforma SERVIZI ON-LINE per la gestione degli Sportelli polifunzionali su appuntamento',
    cambia: false,
  },
  {
    fonte: '604-678, 604-902',
    a: "N. incontri di presentazione/condivisione del Piano performance e dei risultati dell'indagine sul benessere organizzativo",
    b: "N. incontri di presentazione/condivisione del Piano della performance e dei risultati dell'indagine sul benessere organizzativo",
    cambia: false,
  },
  {
    fonte: 'participants, involved',
    a: 'N. utenti coinvolti nelle attività dello sportello',
    b: 'N. utenti partecipanti alle attività dello sportello',
    cambia: true,
  },
  {
    fonte: 'abbreviations',
    a: '% pratiche Registro Imprese evase entro 5 giorni',
    b: 'Percentuale di pratiche del Registro Imprese evase entro 5 gg',
    cambia: false,
  },
  { fonte: 'synonyms', a: 'N. imprese assistite', b: 'Numero aziende assistite', cambia: false },
  {
    fonte: 'neutral words',
    a: 'N. iniziative realizzate',
    b: "N. iniziative effettuate nell'anno",
    cambia: false,
  },
  {
    fonte: 'two words joined',
    a: 'N. di startup innovative assistite',
    b: 'N. di start-up innovative assistite',
    cambia: false,
  },
  {
    fonte: 'acronym spelled out',
    a: 'N. CNS rilasciate allo sportello',
    b: 'N. Carta Nazionale dei Servizi rilasciate allo sportello',
    cambia: false,
  },
  {
    fonte: 'acronym beside its words',
    a: 'Progetto: PID - Punto Impresa Digitale',
    b: 'Progetto: Punto Impresa Digitale',
    cambia: false,
  },
  {
    fonte: 'own name of the body',
    a: "Progetto: Certificazione dell'Ente secondo la norma ISO 9001:2015",
    b: 'Progetto: Certificazione ISO 9001:2015',
    cambia: false,
  },
  {
    fonte: 'typing error',
    a: 'N. procedure concluse con conciliazione delle parti',
    b: 'N. procedure concluse con concilazione delle parti',
    cambia: false,
  },
  {
    fonte: 'singular, plural',
    a: 'Tempo medio di lavorazione delle pratiche sospese',
    b: 'Tempi medi di lavorazione pratica sospesa',
    cambia: false,
  },
  {
    fonte: 'percentage glued or not',
    a: 'Incremento del 30% del n. appuntamenti per il rilascio della firma',
    b: 'Incremento del 30 % del numero di appuntamenti per rilascio firma',
    cambia: false,
  },
  {
    fonte: 'one word more',
    a: 'Revisione del Sistema di Misurazione e Valutazione',
    b: 'Revisione Sistema di Misurazione e Valutazione della performance',
    cambia: true,
  },
];

const GRADIMENTO =
  '% media di gradimento del servizio rilevata attraverso il questionario di valutazione';

export const SIMILI: readonly Coppia[] = [
  {
    fonte: '514-696',
    a: '% media di gradimento del nuovo sito web rilevata attraverso un questionario di valutazione',
    b: '% media di gradimento del servizio di conciliazione rilevata attraverso il questionario di valutazione',
  },
  {
    fonte: '514-952',
    a: '% media di gradimento del nuovo sito web rilevata attraverso un questionario di valutazione',
    b: `Progetto NIBI: ${GRADIMENTO}`,
  },
  {
    fonte: '514-973',
    a: '% media di gradimento del nuovo sito web rilevata attraverso un questionario di valutazione',
    b: `Interventi formativi/orientativi presso le scuole: ${GRADIMENTO}`,
  },
  { fonte: '954-959', a: `Progetto GO.IN.: ${GRADIMENTO}`, b: `Progetto LOGIC@: ${GRADIMENTO}` },
  { fonte: '952-954', a: `Progetto NIBI: ${GRADIMENTO}`, b: `Progetto GO.IN.: ${GRADIMENTO}` },
  {
    fonte: '956-961',
    a: `Progetto Incubatore d'impresa: ${GRADIMENTO}`,
    b: `Sportello Punto Nuova Impresa: ${GRADIMENTO}`,
  },
  {
    fonte: '966-968',
    a: `Progetto "Bergamo Tecnologica": ${GRADIMENTO}`,
    b: `Progetto "Proprietà Intellettuale": ${GRADIMENTO}`,
  },
  { fonte: 'project on one side', a: `Progetto GO.IN.: ${GRADIMENTO}`, b: GRADIMENTO },
  {
    fonte: 'subject on one side',
    a: `Sportello Punto Nuova Impresa: ${GRADIMENTO}`,
    b: GRADIMENTO,
  },
  {
    fonte: 'project names in capitals',
    a: `Progetto GO.IN.: ${GRADIMENTO}`.toUpperCase(),
    b: `Progetto LOGIC@: ${GRADIMENTO}`.toUpperCase(),
  },
  {
    fonte: 'project names without capitals',
    a: `Progetto GO.IN.: ${GRADIMENTO}`.toLowerCase(),
    b: `Progetto LOGIC@: ${GRADIMENTO}`.toLowerCase(),
  },
  {
    fonte: '834-848, SARI',
    a: "Iniziativa rivolte alle imprese per l'utilizzo del portale SARI - Supporto Specialistico Registro Imprese",
    b: "Iniziativa formativa rivolta agli addetti per l'utilizzo del portale SARI - Supporto Specialistico Registro Imprese",
  },
  {
    fonte: '521-677',
    a: 'Revisione del Sistema di Misurazione e Valutazione',
    b: 'Aggiornamento del sistema informatizzato per la gestione del ciclo della performance',
  },
  {
    fonte: 'revision, update',
    a: 'Revisione del Sistema di Misurazione e Valutazione',
    b: 'Aggiornamento del Sistema di Misurazione e Valutazione',
  },
  {
    fonte: '473-951',
    a: 'N. di attività formative realizzate in collaborazione con NIBI Nuovo Istituto di Business Internazionale',
    b: 'N. di partecipanti alle attività formative realizzate in collaborazione con NIBI',
  },
  {
    fonte: '485-638',
    a: 'Progetto: Orientamento al lavoro e alle professioni',
    b: 'Progetto: Riconoscimento del lavoro e del progresso economico',
  },
  {
    fonte: '489-758',
    a: "Pubblicazione di report dell'Osservatorio sulle imprese",
    b: "Pubblicazione di report sull'occupazione",
  },
  {
    fonte: '488-757',
    a: 'Pubblicazione di report trimestrali sulla congiuntura di industria, artigianato, commercio e servizi',
    b: "Pubblicazione di report sull'interscambio commerciale estero",
  },
  {
    fonte: '494-700',
    a: "N. di conciliazioni concluse entro 90 giorni / N. conciliazioni concluse nell'anno",
    b: "N. di conciliazioni che sono proseguite oltre il 1° incontro / N. conciliazioni avviate nell'anno",
  },
  {
    fonte: '496-643',
    a: 'Revisione del Regolamento arbitrale',
    b: 'Revisione dello Statuto camerale',
  },
  {
    fonte: '528-939',
    a: 'Progetto: Ammodernamento degli impianti multimediali e consolidamento del solaio delle sale conferenze del piano primo del Palazzo dei Contratti e delle Manifestazioni',
    b: 'Progetto: Attività di promozione per la riapertura delle sale conferenze del Palazzo dei Contratti e delle Manifestazioni',
  },
  {
    fonte: '528-936',
    a: 'Progetto: Ammodernamento degli impianti multimediali e consolidamento del solaio delle sale conferenze del piano primo del Palazzo dei Contratti e delle Manifestazioni',
    b: 'Progetto: Fornitura di nuove sedute fisse e mobili presso le sale conferenze del Palazzo dei Contratti e delle Manifestazioni',
  },
  {
    fonte: '526, year',
    a: 'Data di trasmissione ruolo del diritto annuale 2017',
    b: 'Data di trasmissione ruolo del diritto annuale 2018',
  },
  {
    fonte: '526, year on one side',
    a: 'Data di trasmissione ruolo del diritto annuale 2017',
    b: 'Data di trasmissione ruolo del diritto annuale',
  },
  {
    fonte: 'number',
    a: '% pratiche Registro Imprese evase entro 5 giorni',
    b: '% pratiche Registro Imprese evase entro 10 giorni',
  },
  {
    fonte: 'within, beyond',
    a: 'N. pratiche telematiche evase entro 5 giorni',
    b: 'N. pratiche telematiche evase oltre 5 giorni',
  },
  {
    fonte: 'negation',
    a: 'N. bilanci depositati dalle società di capitali',
    b: 'N. bilanci non depositati dalle società di capitali',
  },
  {
    fonte: 'count, rate',
    a: 'N. pratiche telematiche evase entro 5 giorni',
    b: '% pratiche telematiche evase entro 5 giorni',
  },
  {
    fonte: 'count, ratio',
    a: 'N. di conciliazioni concluse entro 90 giorni',
    b: "N. di conciliazioni concluse entro 90 giorni / N. conciliazioni concluse nell'anno",
  },
  {
    fonte: '683, ratio upside down',
    a: 'N. incontri necessari/N. incontri programmati',
    b: 'N. incontri programmati/N. incontri necessari',
  },
  {
    fonte: '599, ratio upside down',
    a: 'N. pratiche gestite/ N. pratiche da gestire',
    b: 'N. pratiche da gestire/ N. pratiche gestite',
  },
  {
    fonte: 'mean, maximum',
    a: 'Tempo medio di lavorazione delle pratiche sospese',
    b: 'Tempo massimo di lavorazione delle pratiche sospese',
  },
  {
    fonte: 'places one letter apart',
    a: 'N. imprese partecipanti alla fiera di Albino',
    b: 'N. imprese partecipanti alla fiera di Albano',
  },
  {
    fonte: 'offices',
    a: 'N. pratiche telematiche evase Ufficio Albi',
    b: 'N. pratiche telematiche evase Ufficio Protesti',
  },
  {
    fonte: 'name on one side',
    a: 'N. iniziative di promozione turistica del territorio',
    b: 'N. iniziative di promozione turistica del territorio East Lombardy',
  },
  {
    fonte: 'two narrow words',
    a: "N. seminari dedicati all'internazionalizzazione",
    b: "N. incontri dedicati all'internazionalizzazione",
  },
  {
    fonte: 'two populations',
    a: 'N. studenti coinvolti nei percorsi di alternanza',
    b: 'N. docenti coinvolti nei percorsi di alternanza',
  },
  {
    fonte: 'heads one letter apart',
    a: 'N. contratti verificati dal servizio legale',
    b: 'N. contatti verificati dal servizio legale',
  },
  {
    fonte: 'imports, exports',
    a: 'Volume delle importazioni verso la Germania',
    b: 'Volume delle esportazioni verso la Germania',
  },
  {
    fonte: 'projects named after the count',
    a: 'N. eventi Progetto Alfa',
    b: 'N. eventi Progetto Beta',
  },
  { fonte: 'shorter project name', a: 'Progetto: Turismo e Attrattività', b: 'Progetto: Turismo' },
  {
    fonte: 'object on one side',
    a: 'Revisione del Regolamento arbitrale',
    b: 'Revisione del Regolamento',
  },
  {
    fonte: 'one word more in a project name',
    a: 'Progetto: ammodernamento degli impianti multimediali delle sale conferenze',
    b: 'Progetto: ammodernamento degli impianti multimediali delle sale conferenze storiche',
  },
  { fonte: 'too little in common', a: 'N. corsi', b: 'N. corsi formativi' },
  {
    fonte: 'strange words on both sides of much in common',
    a: 'N. pratiche SUAP trasmesse dai comuni della provincia alle imprese agricole artigiane commerciali turistiche industriali del territorio lombardo antico',
    b: 'N. pratiche SUAP trasmesse dai comuni della provincia alle imprese agricole artigiane commerciali turistiche industriali del territorio lombardo bello caldo dolce estivo',
  },
];

/** Plain texts of several words, for properties that change them at random. */
export const CADENZE: readonly string[] = [
  'N. controlli annualità varie del mancato deposito dei bilanci delle società prive di pec',
  'Predisposizione di provvedimenti tipo per gli sportelli e definizione dei modelli definitivi',
  'Giorni medi di pagamento delle fatture e dei documenti passivi',
  'N. giornate dedicate alla formazione del personale',
  'Tempi medi di elaborazione dei certificati e delle pratiche a valere sul mercato estero',
  'N. ordinanze emesse sui verbali pervenuti al servizio',
  'Data di trasmissione del ruolo del diritto annuale alla riscossione',
];
