import { FORMATI } from '../format';
import { CONFRONTI_EN } from './confrontiEn';
import { SCHEDE_EN } from './schedeEn';
import type { TestiPannello } from './testi';

const { intero } = FORMATI.en;

const cells = (count: number): string => (count === 1 ? '1 cell' : `${intero(count)} cells`);

export const PANNELLO_EN: TestiPannello = {
  titolo: 'Cruscotto Performance',
  fuoriDaExcel:
    'This page is the pane of an add-in: open it from Excel, tab Performance, button “Open pane”.',
  versioneVecchia:
    'This version of Excel is too old for the add-in: it needs Excel of Microsoft 365, Excel 2021 or Excel on the web.',
  comandi: { ricalcola: 'Recalculate', verifica: 'Check', annulla: 'Undo last recalculation' },
  passi: {
    lettura: 'Reading the sheets…',
    calcolo: 'Calculating…',
    scrittura: 'Writing the columns…',
    annullamento: 'Giving back the old values…',
  },
  attesaCella:
    'Excel waits until the cell being edited is left: press Enter (or Esc) in the sheet.',
  schede: {
    risultati: 'Results',
    segnalazioni: 'Remarks',
    cascata: 'Cascade',
    anteprima: 'Preview',
    impostazioni: 'Options',
  },
  iniziale:
    'Press “Recalculate” to read the cruscotti of this workbook, score them and write the columns; “Check” calculates and writes nothing.',
  arrivo: {
    attesa: 'Loading…',
    mancata:
      'This part of the add-in did not load: check the network connection. Recalculating works all the same.',
    riprova: 'Try again',
  },
  nonCaricato:
    'A part of the add-in did not load, nothing was written: check the network connection and try again.',
  chiudiMessaggio: 'Close the message',
  nessunCruscotto:
    'There is no cruscotto in this workbook: it takes a heading row with “Indicatore” and at least one “Risultato Atteso” with its year.',
  datiModificati: 'Data changed after the last calculation: the figures below may be out of date.',
  scritto: (count) => `Done: ${cells(count)} written. No other cell was touched.`,
  nienteDaScrivere: 'Nothing to write: the workbook is up to date.',
  soloVerifica: 'Check done: nothing was written.',
  nonAnnullabile:
    'The old values do not fit into this computer’s storage: this run cannot be undone from here.',
  protetti: (sheets) =>
    `Protected sheets: ${sheets}. They are scored but not written: to have them written, take the protection off (Review, Unprotect Sheet).`,
  annullato: (given, left, locked) =>
    `${cells(given)} given back.${left === 0 ? '' : ` ${cells(left)} changed meanwhile or ${left === 1 ? 'is gone: left as it is' : 'are gone: left as they are'}.`}${locked === 0 ? '' : ` ${cells(locked)} on sheets that are protected now: take the protection off and press “Undo last recalculation” again.`} Sheets that were made stay.`,
  nienteDaAnnullare: 'There is no recalculation to undo on this computer.',
  corretto: (count) =>
    `${cells(count)} corrected. “Recalculate” brings the columns up to date; “Undo last recalculation” gives back what was there.`,
  accettata: 'Remark accepted: it is counted apart as long as its cell does not change.',
  nonAccettabile: {
    'senza-elenco':
      'The sheet Segnalazioni, where the reason is written, is not there yet: press “Recalculate” first.',
    filtrato:
      'The sheet Segnalazioni has an active filter: clear it (Data, Clear) and accept again.',
    'non-scrivibile':
      'That line of the sheet Segnalazioni cannot be written: the sheet is protected, or the columns of acceptance hold a formula.',
  },
  superato: 'The cell changed meanwhile: the list is up to date now, nothing was written.',
  nessunoStorico:
    'To compare, the sheet Storico must have two dates of this year at least. Options, Sheets on request adds it; every recalculation goes on with it.',
  nessunEnte: 'This workbook has no cruscotto of the ente: there are no years to compare.',
  nonSchede:
    'The chosen file has no sheet «Schede individuali»: nothing was done. For a new workbook press “Make the workbook”.',
  schedeAggiornate: 'The schede of the chosen file are up to date: nothing changed.',
  guasto:
    'A fault of the program, not of the data. The write may be incomplete: press “Recalculate” again; if it happens again, tell whoever manages the add-in.',
  prepara: {
    titolo: 'Prepare the workbook',
    spiegazione:
      'To write the results these columns and sheets are added. No other cell is touched.',
    attesa: 'Before writing, the pane asks for your consent.',
    colonne: (sheet, which) => `${sheet}: columns ${which}`,
    fogli: (which) => `New sheets: ${which}`,
    conferma: 'Add and write',
    rifiuta: 'Not now',
  },
  anteprima: {
    vuota: 'Nothing to write.',
    totale: (count) => `${cells(count)} would be written:`,
    celle: cells,
    colonneNuove: 'New columns',
    fogliNuovi: 'New sheets',
  },
  ente: 'Chamber',
  coperto: (points) => `${points} of the weight scored`,
  alGiorno: (day, year) => `Year ${String(year)}, as of ${day}`,
  albero: {
    nome: 'Results by perspective, objective and unit',
    senzaObiettivo: '(no objective)',
  },
  senzaValore: '—',
  perche: {
    titolo: 'Why this figure?',
    mostra: 'Why this figure? (Enter)',
    atteso: 'Target',
    intermedio: (al) => `Interim target of ${al}`,
    scrittoIn: (cella) => `typed in cell ${cella}`,
    consuntivo: 'Actual',
    verso: 'Direction',
    versi: { maggiore: 'higher is better', minore: 'lower is better' },
    fonti: {
      colonna: 'from the column Verso',
      segno: 'from the sign of the target',
      lessico: 'deduced from the text',
      predefinito: 'nothing says otherwise',
    },
    peso: 'Weight',
    senzaPeso: 'as the other rows',
    formula: 'Formula',
    nonLimitato: 'Without cap',
    daCascata: (method) => `from the services (${method})`,
    daScheda: 'from the project scheda',
    rettifica: 'Override',
    rettificata: ({ da, il, motivo }, value) =>
      `${value}, by ${da}${il === '' ? '' : ` on ${il}`}: ${motivo}`,
    calcolato: 'Computed',
    escluso: 'Left out',
    misurato: 'Missing left out',
    prudenziale: 'Missing as zero',
    conteggi: (scored, missing, observed, excluded) =>
      `${intero(scored)} scored, ${intero(missing)} missing, ${intero(observed)} observed only, ${intero(excluded)} excluded`,
    mediaServizi: 'Mean of their services',
    formule: {
      maggiore: '100 × actual / target, from 0 to the cap',
      speculare: '100 × (2 × target − actual) / target, from 0 to the cap',
      inversa: '100 × target / actual, up to the cap',
      siNo: '100 if the condition holds, else 0',
      intervallo: '100 inside the interval, 0 outside',
      scadenza: '100 on or before the day, 0 after',
      esito: '100 if the outcome is the expected one, else 0',
      zero: 'target zero or negative: 100 if the condition holds, else 0',
      mediaRighe: 'weighted mean of the scored indicators',
      mediaObiettivi: 'mean of the objectives',
      mediaProspettive: 'mean of the perspectives',
    },
  },
  segnalazioni: {
    nessuna: 'No remarks.',
    nessunaConFiltro: 'No remarks with this filter.',
    gravita: 'Severity',
    tutte: 'All',
    foglio: 'Sheet',
    tuttiIFogli: 'All sheets',
    quante: (count, accepted) =>
      `${count === 1 ? '1 remark' : `${intero(count)} remarks`}${accepted === 0 ? '' : ` and ${intero(accepted)} accepted`}`,
    quanteDelTipo: (open, accepted) =>
      accepted === 0 ? intero(open) : `${intero(open)}, ${intero(accepted)} accepted`,
    accettate: 'Accepted',
    elencoFiltrato:
      'The sheet Segnalazioni has an active filter and was not written again: only this list is up to date.',
    vai: (where) => `Go to ${where}`,
    rimedio: 'What to do:',
    altre: (count) => `Show ${intero(count)} more`,
    correggi: 'Correct',
    correggiTutte: (count) => `Correct all (${intero(count)})`,
    proposta: (where) => `Correction proposed for ${where}`,
    ora: 'Now',
    diventa: 'Becomes',
    vuota: '(empty)',
    cambiaCifre: 'Other figures may change with this correction.',
    accetta: 'Accept…',
    accettaDove: (where) => `Accept the remark on ${where}`,
    motivo: 'Reason',
    motivoAiuto: 'Written into the sheet Segnalazioni, where it can be changed or taken away.',
    chiAccetta: 'Who accepts',
    conferma: 'Accept',
    rinuncia: 'Cancel',
    accettataDa: ({ da, il, motivo }) =>
      `Accepted by ${da}${il === '' ? '' : ` on ${il}`}: ${motivo}`,
  },
  cascata: {
    deciso:
      'Written into the sheet Cascata. “Recalculate” updates the columns; “Undo last recalculation” gives back what was there.',
    daDecidere: (count) =>
      count === 1 ? '1 match to decide' : `${intero(count)} matches to decide`,
    nulla: 'No match to decide.',
    spiegazione: 'Until somebody confirms it, a proposed match carries no actual.',
    comune: (share) => `Words in common: ${share}%. Those that differ are marked.`,
    cambiaConteggio: 'The words that differ may change what is counted.',
    valoriDiversi: 'The servizi hold different values: choose how they become one.',
    metodo: 'Method',
    metodoLasciato: 'as it is',
    conferma: 'Confirm',
    rifiuta: 'Reject',
    scegli: 'Use the method',
    decise: (count) => `Already decided (${intero(count)})`,
    confermato: 'confirmed',
    rifiutato: 'rejected',
    matrice: 'Ente and units',
    scorri: 'Matrix of indicators by unit, to be scrolled',
    ente: 'Ente',
    legenda: 'Legend',
    indicatore: 'Indicator',
    stati: { certo: 'same text', confermato: 'confirmed', proposto: 'to be confirmed' },
    attesoDiverso: 'other target',
    buco: 'nobody carries it',
    copie: 'same figure on several sheets',
    principale: (code) => `${code} answers`,
    orfani: (count) => `Strategic indicators that do not reach the ente (${intero(count)})`,
  },
  fogli: {
    titolo: 'Sheets on request',
    aiuto: 'Added or completed only on a click. What stands there stays.',
    fatto: (name) => `Sheet ${name} written.`,
    perChe: {
      parametri: 'The rules of the calculation, to be changed.',
      organigramma: 'Who answers to whom: servizi, dirigenti, ente.',
      relazione: 'The tables of the Relazione sulla performance.',
      dati: 'A row per indicator, for pivot tables and Power BI.',
      matrice: 'Indicators of the ente by unit, to print.',
      storico: 'What each unit came to, run by run.',
    },
  },
  ...CONFRONTI_EN,
  ...SCHEDE_EN,
  impostazioni: {
    chi: 'Who recalculates',
    chiAiuto: 'Written into the sheet Registro. May stay empty; kept on this computer.',
    anno: 'Year',
    annoAiuto: 'Empty: the latest year with an actual.',
    al: 'Reference date',
    alAiuto: 'Empty: the one printed on the sheets, else 31 December (or today, if earlier).',
    lingua: 'Language',
    annullaAiuto:
      'The values replaced by the last recalculation are kept in the browser of this computer, so that it can be undone.',
  },
};
