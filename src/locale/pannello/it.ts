import { data, FORMATI } from '../format';
import { CONFRONTI_IT } from './confrontiIt';
import { SCHEDE_IT } from './schedeIt';
import type { TestiPannello } from './testi';

const { intero } = FORMATI.it;

const celle = (quante: number): string => (quante === 1 ? '1 cella' : `${intero(quante)} celle`);

export const PANNELLO_IT: TestiPannello = {
  titolo: 'Cruscotto Performance',
  fuoriDaExcel:
    'Questa pagina è il riquadro di un componente aggiuntivo: si apre da Excel, scheda Performance, pulsante «Apri pannello».',
  versioneVecchia:
    'Questa versione di Excel è troppo vecchia per il componente: serve Excel di Microsoft 365, Excel 2021 o Excel sul web.',
  comandi: { ricalcola: 'Ricalcola', verifica: 'Verifica', annulla: 'Annulla ultimo ricalcolo' },
  passi: {
    lettura: 'Lettura dei fogli…',
    calcolo: 'Calcolo…',
    scrittura: 'Scrittura delle colonne…',
    annullamento: 'Ripristino dei valori precedenti…',
  },
  attesaCella:
    'Excel attende che si finisca di scrivere in una cella: premere Invio (o Esc) nel foglio.',
  schede: {
    risultati: 'Risultati',
    segnalazioni: 'Segnalazioni',
    cascata: 'Cascata',
    anteprima: 'Anteprima',
    impostazioni: 'Opzioni',
  },
  iniziale:
    'Premere «Ricalcola» per leggere i cruscotti di questa cartella, calcolarli e scrivere le colonne; «Verifica» calcola senza scrivere nulla.',
  arrivo: {
    attesa: 'Caricamento…',
    mancata:
      'Questa parte del componente non si è caricata: controllare il collegamento alla rete. Il ricalcolo funziona lo stesso.',
    riprova: 'Riprova',
  },
  nonCaricato:
    'Una parte del componente non si è caricata, nulla è stato scritto: controllare il collegamento alla rete e ripetere.',
  chiudiMessaggio: 'Chiudi il messaggio',
  nessunCruscotto:
    'In questa cartella non c’è nessun cruscotto: serve una riga di intestazione con «Indicatore» e almeno un «Risultato Atteso» con l’anno.',
  datiModificati:
    'Dati modificati dopo l’ultimo calcolo: le cifre qui sotto possono non essere più attuali.',
  scritto: (quante) =>
    `Fatto: ${celle(quante)} ${quante === 1 ? 'scritta' : 'scritte'}. Le altre non sono state toccate.`,
  nienteDaScrivere: 'Nulla da scrivere: la cartella è già aggiornata.',
  soloVerifica: 'Verifica conclusa: non è stato scritto nulla.',
  nonAnnullabile:
    'I valori precedenti non stanno nella memoria di questo computer: questa scrittura non si potrà annullare da qui.',
  protetti: (fogli) =>
    `Fogli protetti: ${fogli}. Si calcolano, ma non vi si scrive: per scriverli, togliere la protezione (Revisione, Rimuovi protezione foglio).`,
  annullato: (rese, lasciate, protette) =>
    `${rese === 1 ? 'Ripristinata' : 'Ripristinate'} ${celle(rese)}.${lasciate === 0 ? '' : ` ${celle(lasciate)} nel frattempo ${lasciate === 1 ? 'è cambiata o non c’è più: lasciata com’è' : 'sono cambiate o non ci sono più: lasciate come sono'}.`}${protette === 0 ? '' : ` ${celle(protette)} su fogli ora protetti: togliere la protezione e premere di nuovo «Annulla ultimo ricalcolo».`} I fogli creati restano.`,
  nienteDaAnnullare: 'Nessun ricalcolo da annullare su questo computer.',
  corretto: (quante) =>
    `${quante === 1 ? 'Corretta' : 'Corrette'} ${celle(quante)}. «Ricalcola» aggiorna le colonne; «Annulla ultimo ricalcolo» ripristina ciò che c’era.`,
  accettata: 'Segnalazione accettata: resta contata a parte finché la sua cella non cambia.',
  nonAccettabile: {
    'senza-elenco':
      'Manca ancora il foglio Segnalazioni, dove si scrive il motivo: premere prima «Ricalcola».',
    filtrato:
      'Il foglio Segnalazioni ha un filtro attivo: toglierlo (Dati, Cancella) e accettare di nuovo.',
    'non-scrivibile':
      'Nel foglio Segnalazioni non si può scrivere su quella riga: il foglio è protetto, o nelle colonne dell’accettazione c’è una formula.',
  },
  superato:
    'La cella nel frattempo è cambiata: l’elenco è stato aggiornato, niente è stato scritto.',
  nessunoStorico:
    'Per un confronto il foglio Storico deve avere almeno due date di questo anno. Si aggiunge in Opzioni, Fogli su richiesta; poi ogni ricalcolo lo continua.',
  nessunEnte: 'In questa cartella non c’è un cruscotto dell’ente: non ci sono anni da confrontare.',
  nonSchede:
    'Il file scelto non ha il foglio «Schede individuali»: nulla è stato fatto. Per una cartella nuova premere «Crea la cartella».',
  schedeAggiornate: 'Le schede del file scelto sono già aggiornate: nulla è cambiato.',
  guasto:
    'Errore del programma: non dipende dai dati. Non è detto che la scrittura sia completa: ripetere «Ricalcola»; se si ripete, segnalarlo a chi gestisce il componente.',
  prepara: {
    titolo: 'Prepara la cartella',
    spiegazione:
      'Per scrivere i risultati si aggiungono queste colonne e questi fogli. Nessun’altra cella viene toccata.',
    attesa: 'Prima di scrivere serve una conferma, nel pannello.',
    colonne: (foglio, quali) => `${foglio}: colonne ${quali}`,
    fogli: (quali) => `Fogli nuovi: ${quali}`,
    conferma: 'Aggiungi e scrivi',
    rifiuta: 'Non ora',
  },
  anteprima: {
    vuota: 'Nulla da scrivere.',
    totale: (quante) => `Verrebbero scritte ${celle(quante)}:`,
    celle,
    colonneNuove: 'Colonne nuove',
    fogliNuovi: 'Fogli nuovi',
  },
  ente: 'Ente',
  coperto: (punti) => `calcolato il ${punti} del peso`,
  alGiorno: (giorno, anno) => `Anno ${String(anno)}, al ${giorno}`,
  albero: {
    nome: 'Risultati per prospettiva, obiettivo e unità',
    senzaObiettivo: '(senza obiettivo)',
  },
  senzaValore: '—',
  perche: {
    titolo: 'Perché questo numero?',
    mostra: 'Perché questo numero? (Invio)',
    atteso: 'Risultato atteso',
    intermedio: (al) => `Traguardo intermedio al ${al}`,
    scrittoIn: (cella) => `scritto nella cella ${cella}`,
    consuntivo: 'Consuntivo',
    verso: 'Verso',
    versi: { maggiore: 'più alto è meglio', minore: 'più basso è meglio' },
    fonti: {
      colonna: 'dalla colonna Verso',
      segno: 'dal segno del risultato atteso',
      lessico: 'dedotto dal testo',
      predefinito: 'nulla indica il contrario',
    },
    peso: 'Peso',
    senzaPeso: 'come le altre righe',
    formula: 'Formula',
    nonLimitato: 'Senza tetto',
    daCascata: (metodo) => `dai servizi (${metodo})`,
    daScheda: 'dalla scheda progetto',
    rettifica: 'Rettifica',
    rettificata: ({ da, il, motivo }, valore) =>
      `${valore}, da ${da}${il === '' ? '' : ` il ${data(il)}`}: ${motivo}`,
    calcolato: 'Calcolato',
    escluso: 'Escluso',
    misurato: 'Senza i mancanti',
    prudenziale: 'Mancanti come zero',
    conteggi: (calcolati, mancanti, monitoraggio, esclusi) =>
      `${intero(calcolati)} calcolati, ${intero(mancanti)} mancanti, ${intero(monitoraggio)} in monitoraggio, ${intero(esclusi)} esclusi`,
    mediaServizi: 'Media dei suoi servizi',
    formule: {
      maggiore: '100 × consuntivo / atteso, da 0 al tetto',
      speculare: '100 × (2 × atteso − consuntivo) / atteso, da 0 al tetto',
      inversa: '100 × atteso / consuntivo, fino al tetto',
      siNo: '100 se la condizione è rispettata, altrimenti 0',
      intervallo: '100 dentro l’intervallo, 0 fuori',
      scadenza: '100 entro il giorno previsto, 0 dopo',
      esito: '100 se l’esito è quello atteso, altrimenti 0',
      zero: 'atteso zero o negativo: 100 se la condizione è rispettata, altrimenti 0',
      mediaRighe: 'media pesata degli indicatori calcolati',
      mediaObiettivi: 'media degli obiettivi',
      mediaProspettive: 'media delle prospettive',
    },
  },
  segnalazioni: {
    nessuna: 'Nessuna segnalazione.',
    nessunaConFiltro: 'Nessuna segnalazione con questo filtro.',
    gravita: 'Gravità',
    tutte: 'Tutte',
    foglio: 'Foglio',
    tuttiIFogli: 'Tutti i fogli',
    quante: (quante, accettate) =>
      `${quante === 1 ? '1 segnalazione' : `${intero(quante)} segnalazioni`}${accettate === 0 ? '' : ` e ${accettate === 1 ? '1 accettata' : `${intero(accettate)} accettate`}`}`,
    quanteDelTipo: (aperte, accettate) =>
      accettate === 0
        ? intero(aperte)
        : `${intero(aperte)}, ${accettate === 1 ? '1 accettata' : `${intero(accettate)} accettate`}`,
    accettate: 'Accettate',
    elencoFiltrato:
      'Il foglio Segnalazioni ha un filtro attivo e non è stato riscritto: l’elenco aggiornato è solo qui.',
    vai: (dove) => `Vai a ${dove}`,
    rimedio: 'Che fare:',
    altre: (quante) => `Mostra altre ${intero(quante)}`,
    correggi: 'Correggi',
    correggiTutte: (quante) => `Correggi tutte (${intero(quante)})`,
    proposta: (dove) => `Correzione proposta per ${dove}`,
    ora: 'Ora',
    diventa: 'Diventa',
    vuota: '(vuota)',
    cambiaCifre: 'Con questa correzione possono cambiare anche altre cifre.',
    accetta: 'Accetta…',
    accettaDove: (dove) => `Accetta la segnalazione su ${dove}`,
    motivo: 'Motivo',
    motivoAiuto: 'Scritto nel foglio Segnalazioni, dove si può correggere o togliere.',
    chiAccetta: 'Chi accetta',
    conferma: 'Accetta',
    rinuncia: 'Rinuncia',
    accettataDa: ({ da, il, motivo }) =>
      `Accettata da ${da}${il === '' ? '' : ` il ${data(il)}`}: ${motivo}`,
  },
  cascata: {
    deciso:
      'Scritto nel foglio Cascata. «Ricalcola» aggiorna le colonne; «Annulla ultimo ricalcolo» ripristina ciò che c’era.',
    daDecidere: (quante) =>
      quante === 1 ? '1 abbinamento da decidere' : `${intero(quante)} abbinamenti da decidere`,
    nulla: 'Nessun abbinamento da decidere.',
    spiegazione: 'Finché nessuno conferma, un abbinamento proposto non porta nessun consuntivo.',
    comune: (quante) => `Parole in comune: ${quante} %. Evidenziate quelle diverse.`,
    cambiaConteggio: 'Le parole diverse possono cambiare ciò che si conta.',
    valoriDiversi: 'I servizi hanno valori diversi: scegliere come diventano uno.',
    metodo: 'Metodo',
    metodoLasciato: 'come ora',
    conferma: 'Conferma',
    rifiuta: 'Rifiuta',
    scegli: 'Usa il metodo',
    decise: (quante) => `Già decisi (${intero(quante)})`,
    confermato: 'confermato',
    rifiutato: 'rifiutato',
    matrice: 'Ente e unità',
    scorri: 'Matrice degli indicatori per unità, da scorrere',
    ente: 'Ente',
    legenda: 'Legenda',
    indicatore: 'Indicatore',
    stati: { certo: 'stesso testo', confermato: 'confermato', proposto: 'da confermare' },
    attesoDiverso: 'atteso diverso',
    buco: 'nessuno lo porta',
    copie: 'stesso dato su più fogli',
    principale: (sigla) => `risponde ${sigla}`,
    orfani: (quanti) => `Indicatori strategici che non salgono all’ente (${intero(quanti)})`,
  },
  fogli: {
    titolo: 'Fogli su richiesta',
    aiuto: 'Si aggiungono, o si completano, solo premendo. Ciò che c’è già resta.',
    fatto: (nome) => `Scritto il foglio ${nome}.`,
    perChe: {
      parametri: 'Le regole del calcolo, da cambiare.',
      organigramma: 'Chi risponde a chi: servizi, dirigenti, ente.',
      relazione: 'Le tabelle della Relazione sulla performance.',
      dati: 'Una riga per indicatore, per tabelle pivot e Power BI.',
      matrice: 'Indicatori dell’ente per unità, da stampare.',
      storico: 'Ciò che ogni unità ha avuto, calcolo per calcolo.',
    },
  },
  ...CONFRONTI_IT,
  ...SCHEDE_IT,
  impostazioni: {
    chi: 'Chi esegue il ricalcolo',
    chiAiuto: 'Scritto nel foglio Registro. Si può lasciare vuoto; resta su questo computer.',
    anno: 'Anno',
    annoAiuto: 'Vuoto: l’ultimo anno che ha un consuntivo.',
    al: 'Data di riferimento',
    alAiuto:
      'Vuota: quella stampata sui fogli, altrimenti il 31 dicembre (o oggi, se viene prima).',
    lingua: 'Lingua',
    annullaAiuto:
      'I valori sostituiti dall’ultimo ricalcolo stanno nella memoria del browser di questo computer, per poterlo annullare.',
  },
};
