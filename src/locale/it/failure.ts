import type { HostFailureDetail } from '../../app/hostFailure';
import type { FailureMessages, TestoFailure } from '../failureMessages';

type Testo = (detail: HostFailureDetail) => TestoFailure;

const RIPETERE = 'Ripetere: si riprende da dove si era fermato.';
const CHIUDERE = 'Chiudere il file negli altri programmi e ripetere.';

/** Which file, sheet or cell, with the sentence that follows in the same line. */
const di = (detail: HostFailureDetail, frase: string): string =>
  detail.dove === undefined ? frase : `«${detail.dove}»: ${frase}`;

const file =
  (frase: string, rimedio: string): Testo =>
  (detail) => ({ testo: di(detail, frase), rimedio });

/** In Excel a failed write may have got half way: what was written is said sheet by sheet. */
const excel =
  (frase: string, rimedio: string): Testo =>
  (detail) => ({ testo: `${di(detail, frase)}${scrittura(detail)}${tecnico(detail)}`, rimedio });

function scrittura({ scrittura: stato }: HostFailureDetail): string {
  if (stato === undefined) return '';
  return (
    fogli('Scritti', stato.scritti) +
    fogli('Non scritti, o non per intero', stato.nonScritti) +
    fogli('Non si è potuto controllare', stato.incerti ?? [])
  );
}

function fogli(parola: string, nomi: readonly string[]): string {
  return nomi.length === 0 ? '' : ` ${parola}: ${nomi.join(', ')}.`;
}

function tecnico({ tecnico: codice }: HostFailureDetail): string {
  return codice === undefined ? '' : ` (${codice})`;
}

/** Why a host could not read or write, in Italian. */
export const failure: FailureMessages = {
  'not-found': file('il file non esiste.', 'Controllare il nome e la cartella.'),
  'is-folder': file('è una cartella, non un file.', 'Indicare il nome di un file .xlsx.'),
  'read-denied': file('non si ha il permesso di leggere il file.', 'Chiederlo a chi lo gestisce.'),
  'cannot-read': excel('il file non si riesce a leggere.', 'Copiarlo sul computer e ripetere.'),
  'not-xlsx': file(
    'non è una cartella di lavoro di Excel (.xlsx).',
    'Aprire il file con Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
  ),
  'empty-file': file(
    'il file è vuoto.',
    'Forse non è stato scaricato per intero: scaricarlo di nuovo.',
  ),
  'old-xls': file(
    'è una cartella nel vecchio formato .xls.',
    'Aprirla con Excel e salvarla come «Cartella di lavoro di Excel (.xlsx)».',
  ),
  'is-xlsb': file(
    'è una cartella binaria di Excel (.xlsb).',
    'Aprirla con Excel e salvarla come «Cartella di lavoro di Excel (.xlsx)».',
  ),
  'is-pdf': file(
    'è un PDF, qualunque sia il suo nome.',
    'Chiedere la cartella di lavoro di Excel da cui è stato fatto.',
  ),
  'is-opendocument': file(
    'è un foglio OpenDocument (.ods).',
    'Aprirlo con LibreOffice o Excel e salvarlo come .xlsx.',
  ),
  'is-other-office': file(
    'è un documento di Word o PowerPoint, non di Excel.',
    'Indicare la cartella di lavoro di Excel.',
  ),
  'is-text': file(
    'è un testo (CSV, HTML o simile), non una cartella di lavoro di Excel.',
    'Aprirlo con Excel e salvarlo come «Cartella di lavoro di Excel (.xlsx)».',
  ),
  'encrypted-password': file(
    'il file è protetto da una password di apertura.',
    'Toglierla con Excel (File, Informazioni, Proteggi cartella di lavoro, Crittografa con password) e ripetere.',
  ),
  'encrypted-label': file(
    'il file è cifrato da un’etichetta di riservatezza (o da diritti IRM), e solo Excel può aprirlo.',
    'Usare il componente dentro Excel, oppure salvare una copia con un’etichetta che non cifra.',
  ),
  damaged: excel(
    'il file è danneggiato o incompleto.',
    'Aprirlo con Excel (File, Apri, Apri e ripristina) e salvarlo di nuovo, oppure scaricarlo di nuovo.',
  ),
  'unsafe-xml': excel(
    'il file contiene dichiarazioni (DTD) che Excel non scrive mai: non viene letto.',
    'Controllare da dove viene; se è affidabile, aprirlo con Excel e salvarlo di nuovo.',
  ),
  'too-big': excel(
    'il file, aperto, è più grande di quanto una cartella di lavoro possa essere: non viene letto.',
    'Controllare da dove viene; se è affidabile, dividerlo in più file.',
  ),
  'sheet-protected': file(
    'il foglio è protetto: non è stato scritto nulla.',
    'Togliere la protezione (Revisione, Rimuovi protezione foglio) e ripetere.',
  ),
  'structure-protected': file(
    'la struttura della cartella è protetta, e non si possono aggiungere fogli: non è stato scritto nulla.',
    'Togliere la protezione (Revisione, Proteggi cartella di lavoro) e ripetere.',
  ),
  'name-taken': file(
    'esiste già un foglio (forse un grafico) con questo nome: non è stato scritto nulla.',
    'Rinominarlo e ripetere.',
  ),
  'array-formula': file(
    'la cella fa parte di una formula matriciale, che non si può cambiare in parte: non è stato scritto nulla.',
    'Togliere la formula dalle colonne calcolate e ripetere.',
  ),
  'out-extension': (detail) => ({
    testo: di(detail, 'il nome del risultato ha un’estensione con cui Excel non lo aprirebbe.'),
    rimedio: `Dare un nome che finisce per ${detail.tecnico ?? '.xlsx'}.`,
  }),
  'folder-missing': file(
    'la cartella in cui scrivere non esiste.',
    'Crearla, o indicarne un’altra.',
  ),
  'write-denied': file(
    'non si ha il permesso di scrivere qui: non è stato scritto nulla.',
    'Indicare un’altra cartella, o togliere la sola lettura al file.',
  ),
  'disk-full': file(
    'non c’è più spazio: non è stato scritto nulla.',
    'Liberare spazio e ripetere.',
  ),
  'file-busy': file('il file è aperto in un altro programma: non è stato scritto nulla.', CHIUDERE),
  'cannot-write': excel(
    'il file non si riesce a scrivere: non è stato scritto nulla.',
    'Indicare un’altra cartella e ripetere.',
  ),
  'edit-mode': excel(
    'una cella è in modifica.',
    'Premere Invio o Esc per chiudere la modifica, e ripetere.',
  ),
  'access-denied': excel(
    'il foglio o la cartella sono protetti.',
    'Togliere la protezione (scheda Revisione) e ripetere.',
  ),
  'read-only': excel(
    'la cartella è aperta in sola lettura.',
    'Aprirla in modifica (o salvarne una copia) e ripetere.',
  ),
  viewing: excel(
    'la cartella è aperta in visualizzazione, o un collega l’ha estratta.',
    'Passare a Modifica (in alto a destra); se è estratta, farla archiviare da chi la tiene. Poi ripetere.',
  ),
  'label-missing': excel(
    'Excel nega l’accesso, e niente è protetto: di solito manca l’etichetta di riservatezza obbligatoria.',
    'Scegliere l’etichetta (Home, Riservatezza) e ripetere; se c’è già, rivolgersi a chi gestisce Microsoft 365.',
  ),
  'sheet-missing': excel('il foglio non c’è più: forse è stato rinominato o eliminato.', RIPETERE),
  'sheet-hidden': excel(
    'il foglio è nascosto, e la cella non si può mostrare.',
    'Per vederla: clic destro su una linguetta, Scopri. Il componente non scopre mai un foglio da solo.',
  ),
  payload: excel(
    'la cartella è troppo grande per un solo scambio con Excel.',
    'Ripetere; se non basta, dividere i cruscotti in più cartelle.',
  ),
  throttled: excel('Excel ha troppe richieste in corso.', `Attendere un minuto. ${RIPETERE}`),
  'inactive-workbook': excel(
    'è attiva un’altra cartella di lavoro.',
    'Tornare sulla cartella dei cruscotti e ripetere.',
  ),
  filter: excel(
    'un filtro impedisce la scrittura.',
    'Togliere il filtro dal foglio (Dati, Cancella) e ripetere.',
  ),
  merged: excel(
    'delle celle unite impediscono la scrittura.',
    'Dividere le celle unite nelle colonne calcolate e ripetere.',
  ),
  conflict: excel(
    'un’altra modifica contemporanea ha impedito la scrittura.',
    `Attendere qualche secondo. ${RIPETERE}`,
  ),
  session: excel(
    'la sessione di Excel è scaduta.',
    `Ricaricare la cartella (o riaprirla). ${RIPETERE}`,
  ),
  'no-answer': excel(
    'Excel non risponde.',
    'Attendere che abbia finito, oppure riaprire il riquadro, e ripetere.',
  ),
  'changed-since-read': excel(
    'il contenuto è cambiato mentre si calcolava, e non è stato sovrascritto.',
    'Ripetere sui dati nuovi.',
  ),
  unsupported: excel(
    'questa versione di Excel non ha una funzione che serve.',
    'Aggiornare Excel, oppure usare Excel sul web.',
  ),
  general: excel('Excel ha risposto con un errore.', RIPETERE),
};
