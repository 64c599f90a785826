import type {
  Accettazione,
  CellaMatrice,
  FonteVerso,
  FoglioSuRichiesta,
  NonAccettabile,
  Rettifica,
  Verso,
} from '../../core';

/** Everything the task pane says, in one language. Functions where a number or a name goes in. */
export interface TestiPannello {
  readonly titolo: string;
  readonly fuoriDaExcel: string;
  readonly versioneVecchia: string;
  readonly comandi: {
    readonly ricalcola: string;
    readonly verifica: string;
    readonly annulla: string;
  };
  readonly passi: {
    readonly lettura: string;
    readonly calcolo: string;
    readonly scrittura: string;
    readonly annullamento: string;
  };
  readonly attesaCella: string;
  readonly schede: {
    readonly risultati: string;
    readonly segnalazioni: string;
    readonly cascata: string;
    readonly anteprima: string;
    readonly impostazioni: string;
  };
  readonly iniziale: string;
  /** For a part of the pane that comes when it is first opened. */
  readonly arrivo: { readonly attesa: string; readonly mancata: string; readonly riprova: string };
  readonly nonCaricato: string;
  readonly chiudiMessaggio: string;
  readonly nessunCruscotto: string;
  readonly datiModificati: string;
  readonly scritto: (celle: number) => string;
  readonly nienteDaScrivere: string;
  readonly soloVerifica: string;
  readonly nonAnnullabile: string;
  /** Names of the sheets. */
  readonly protetti: (fogli: string) => string;
  readonly annullato: (rese: number, lasciate: number, protette: number) => string;
  readonly nienteDaAnnullare: string;
  readonly corretto: (celle: number) => string;
  readonly accettata: string;
  readonly nonAccettabile: Readonly<Record<NonAccettabile, string>>;
  readonly superato: string;
  readonly guasto: string;
  readonly nessunEnte: string;
  readonly nessunoStorico: string;
  readonly nonSchede: string;
  readonly schedeAggiornate: string;
  readonly prepara: {
    readonly titolo: string;
    readonly spiegazione: string;
    /** Spoken, where the question itself is only seen. */
    readonly attesa: string;
    readonly colonne: (foglio: string, quali: string) => string;
    readonly fogli: (quali: string) => string;
    readonly conferma: string;
    readonly rifiuta: string;
  };
  readonly anteprima: {
    readonly vuota: string;
    readonly totale: (celle: number) => string;
    readonly celle: (quante: number) => string;
    readonly colonneNuove: string;
    readonly fogliNuovi: string;
  };
  readonly ente: string;
  readonly coperto: (punti: string) => string;
  readonly alGiorno: (giorno: string, anno: number) => string;
  readonly albero: {
    readonly nome: string;
    readonly senzaObiettivo: string;
  };
  readonly senzaValore: string;
  readonly perche: {
    readonly titolo: string;
    readonly mostra: string;
    readonly atteso: string;
    readonly intermedio: (al: string) => string;
    readonly scrittoIn: (cella: string) => string;
    readonly consuntivo: string;
    readonly verso: string;
    readonly versi: Readonly<Record<Verso, string>>;
    readonly fonti: Readonly<Record<FonteVerso, string>>;
    readonly peso: string;
    readonly senzaPeso: string;
    readonly formula: string;
    readonly nonLimitato: string;
    readonly daCascata: (metodo: string) => string;
    readonly daScheda: string;
    readonly rettifica: string;
    readonly rettificata: (rettifica: Rettifica, punti: string) => string;
    readonly calcolato: string;
    readonly escluso: string;
    readonly misurato: string;
    readonly prudenziale: string;
    readonly conteggi: (
      calcolati: number,
      mancanti: number,
      monitoraggio: number,
      esclusi: number,
    ) => string;
    readonly mediaServizi: string;
    readonly formule: {
      readonly maggiore: string;
      readonly speculare: string;
      readonly inversa: string;
      readonly siNo: string;
      readonly intervallo: string;
      readonly scadenza: string;
      readonly esito: string;
      readonly zero: string;
      readonly mediaRighe: string;
      readonly mediaObiettivi: string;
      readonly mediaProspettive: string;
    };
  };
  readonly segnalazioni: {
    readonly nessuna: string;
    readonly nessunaConFiltro: string;
    readonly gravita: string;
    readonly tutte: string;
    readonly foglio: string;
    readonly tuttiIFogli: string;
    /** Those shown that nobody accepted, and those that somebody did. */
    readonly quante: (quante: number, accettate: number) => string;
    /** Of one kind: how many are open, then how many somebody accepted. */
    readonly quanteDelTipo: (aperte: number, accettate: number) => string;
    readonly accettate: string;
    readonly elencoFiltrato: string;
    readonly vai: (dove: string) => string;
    readonly rimedio: string;
    readonly altre: (quante: number) => string;
    readonly correggi: string;
    readonly correggiTutte: (quante: number) => string;
    readonly proposta: (dove: string) => string;
    readonly ora: string;
    readonly diventa: string;
    readonly vuota: string;
    readonly cambiaCifre: string;
    readonly accetta: string;
    readonly accettaDove: (dove: string) => string;
    readonly motivo: string;
    readonly motivoAiuto: string;
    readonly chiAccetta: string;
    readonly conferma: string;
    readonly rinuncia: string;
    readonly accettataDa: (accettazione: Accettazione) => string;
  };
  readonly cascata: {
    readonly deciso: string;
    readonly daDecidere: (quante: number) => string;
    readonly nulla: string;
    readonly spiegazione: string;
    readonly comune: (percento: string) => string;
    readonly cambiaConteggio: string;
    readonly valoriDiversi: string;
    readonly metodo: string;
    readonly metodoLasciato: string;
    readonly conferma: string;
    readonly rifiuta: string;
    readonly scegli: string;
    readonly decise: (quante: number) => string;
    readonly confermato: string;
    readonly rifiutato: string;
    readonly matrice: string;
    readonly scorri: string;
    readonly ente: string;
    readonly legenda: string;
    readonly indicatore: string;
    readonly stati: Readonly<Record<CellaMatrice['stato'], string>>;
    readonly attesoDiverso: string;
    readonly buco: string;
    readonly copie: string;
    readonly principale: (sigla: string) => string;
    readonly orfani: (quanti: number) => string;
  };
  readonly fogli: {
    readonly titolo: string;
    readonly aiuto: string;
    readonly fatto: (nome: string) => string;
    readonly perChe: Readonly<Record<FoglioSuRichiesta, string>>;
  };
  readonly anni: {
    readonly titolo: string;
    readonly confronta: string;
    readonly chiudi: string;
    readonly al: (giorno: string) => string;
    readonly atteso: (atteso: string) => string;
  };
  readonly durante: {
    readonly titolo: string;
    readonly confronta: string;
    readonly chiudi: string;
    readonly manca: string;
    readonly niente: string;
    readonly previsione: (passato: string) => string;
    readonly unita: string;
    readonly indietro: string;
    readonly altre: (quante: number) => string;
  };
  readonly storico: {
    readonly titolo: string;
    readonly confronta: string;
    readonly chiudi: string;
    readonly dal: string;
    readonly alGiorno: string;
  };
  readonly progetti: {
    readonly titolo: string;
    readonly aiuto: string;
    readonly nessuno: string;
    readonly quale: string;
    readonly fai: string;
  };
  readonly individuali: {
    readonly titolo: string;
    readonly aiuto: string;
    readonly nuova: string;
    readonly aggiorna: string;
    readonly aggiornaAiuto: string;
    readonly fatta: (aperto: boolean, segnalazioni: number) => string;
    readonly prontoAiuto: string;
    readonly scarica: string;
    readonly togli: string;
  };
  readonly impostazioni: {
    readonly chi: string;
    readonly chiAiuto: string;
    readonly anno: string;
    readonly annoAiuto: string;
    readonly al: string;
    readonly alAiuto: string;
    readonly lingua: string;
    readonly annullaAiuto: string;
  };
}
