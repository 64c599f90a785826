import { FORMATI } from '../format';
import type { TestiPannello } from './testi';

const { intero } = FORMATI.it;

/** The schede of projects and of people. */
export const SCHEDE_IT: Pick<TestiPannello, 'progetti' | 'individuali'> = {
  progetti: {
    titolo: 'Schede progetto',
    aiuto:
      'Un foglio vuoto con le colonne della scheda. Da quando ha attività con un consuntivo, il suo risultato vale in tutti i cruscotti che nominano il progetto.',
    nessuno: 'Tutti i progetti nominati nei cruscotti hanno una scheda.',
    quale: 'Progetto senza scheda',
    fai: 'Fai la scheda',
  },
  individuali: {
    titolo: 'Schede individuali',
    aiuto:
      'Nomi e punteggi stanno in una cartella a parte, mai in questa: si apre come cartella nuova, da salvare dove entra solo chi deve.',
    nuova: 'Crea la cartella',
    aggiorna: 'Cartella delle schede da aggiornare',
    aggiornaAiuto:
      'Il file scelto è letto solo su questo computer e non cambia: se ne apre una copia con le cifre di adesso.',
    fatta: (aperto, segnalazioni) =>
      `${aperto ? 'Aperta come cartella nuova: salvarla in un posto riservato.' : 'Questo Excel non l’ha aperta: scaricarla qui sotto, in Opzioni.'}${segnalazioni === 0 ? '' : ` ${segnalazioni === 1 ? '1 segnalazione è' : `${intero(segnalazioni)} segnalazioni sono`} nel foglio Schede individuali.`}`,
    prontoAiuto:
      'Non si è aperta nessuna finestra? Il browser può averla bloccata: scaricare il file. Su Mac vale solo la finestra.',
    scarica: 'Scarica il file',
    togli: 'Ho finito, toglila da qui',
  },
};
