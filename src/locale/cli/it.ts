import type { FoglioSuRichiesta } from '../../core';
import { data, FORMATI } from '../format';
import { usoFogli } from './uso';
import type { TestiCli } from './testi';

const conta = (n: number, uno: string, molti: string): string =>
  `${FORMATI.it.intero(n)} ${n === 1 ? uno : molti}`;

/** What each sheet made on request is for. */
const FOGLI: Readonly<Record<FoglioSuRichiesta, string>> = {
  matrice: 'aggiunge o aggiorna il foglio Matrice: indicatori dell’ente per unità',
  storico: 'aggiunge il foglio Storico: da allora ogni ricalcolo vi scrive le unità cambiate',
  parametri: 'aggiunge il foglio Parametri, con le regole di calcolo da cambiare',
  organigramma: 'aggiunge il foglio Organigramma: chi risponde a chi',
  relazione: 'aggiunge o aggiorna il foglio Relazione: le tabelle 3.1, 3.2 e 3.3',
  dati: 'aggiunge al foglio Dati le righe del calcolo, per tabelle pivot e Power BI',
};

export const CLI_IT: TestiCli = {
  errori: {
    'comando-mancante': () =>
      'Manca il comando: scrivere «ricalcola IN.xlsx --out OUT.xlsx» oppure «verifica IN.xlsx».',
    'comando-sconosciuto': (p) =>
      `«${p.letto}» non è un comando: «--aiuto» mostra quelli che ci sono.`,
    'opzione-sconosciuta': (p) =>
      `L'opzione «${p.opzione}» non esiste: «--aiuto» mostra quelle che ci sono.`,
    'opzione-senza-valore': (p) => `Manca il valore di «${p.opzione}»: scriverlo subito dopo.`,
    'valore-di-troppo': (p) => `«${p.opzione}» non ha un valore: scriverla da sola.`,
    'opzione-di-ricalcola': (p) =>
      `«verifica» e «anni» non scrivono cartelle di lavoro: togliere «${p.opzione}», oppure usare «ricalcola».`,
    'file-mancante': (p) =>
      `Manca la cartella di lavoro da leggere: scrivere «${p.comando} IN.xlsx».`,
    'file-di-troppo': (p) =>
      `Si legge una sola cartella di lavoro, «${p.letto}» è di troppo: se il nome contiene spazi, metterlo tra virgolette.`,
    'manca-out': () =>
      'Manca il file da scrivere: aggiungere «--out OUT.xlsx» (oppure usare «verifica», che non scrive).',
    'opzione-di-correggi': (p) =>
      `«${p.opzione}» vale solo con «correggi»: toglierla, oppure usare quel comando.`,
    'manca-progetto': () =>
      'Manca il progetto della scheda: aggiungere «--progetto "Nome del progetto"».',
    'opzione-di-scheda': () =>
      '«--progetto» vale solo con il comando «scheda»: toglierla, oppure cambiare comando.',
    'codice-sconosciuto': (p) =>
      `Nessuna segnalazione ha il codice «${p.letto}»: scriverlo come nell'elenco, per esempio «--codice FO-102».`,
    'opzione-di-schede': () =>
      '«--schede» vale solo con il comando «schede»: toglierla, oppure cambiare comando.',
    'schede-senza-report': () =>
      '«schede» non scrive un rapporto, perché i punteggi delle persone restano nella loro cartella: togliere «--report».',
    'rapporto-illeggibile': (p) =>
      `«${p.percorso}» non è un rapporto di questo programma: scriverlo con «ricalcola ... --report R.json».`,
    'anno-impossibile': (p) => `«${p.letto}» non è un anno: scrivere per esempio «--anno 2019».`,
    'al-impossibile': (p) =>
      `«${p.letto}» non è una data: scriverla come AAAA-MM-GG, per esempio «--al 2019-12-31».`,
    'opzione-di-storico': () =>
      '«--confronta» vale solo con il comando «storico»: toglierla, oppure cambiare comando.',
    'confronta-impossibile': (p) =>
      `«${p.letto}» non è una data: scrivere «--confronta 2019-06-30 2019-09-30».`,
    'lingua-sconosciuta': (p) => `La lingua «${p.letta}» non c'è: scrivere «it» oppure «en».`,
    'regole-non-json': (p) =>
      `Il file delle regole «${p.percorso}» non è JSON: correggerlo, per esempio { "tetto": 100 }.`,
    'regole-non-oggetto': (p) =>
      `Il file delle regole «${p.percorso}» non contiene un oggetto JSON: scriverlo tra graffe, per esempio { "tetto": 100 }.`,
    'regola-sconosciuta': (p) =>
      `Nel file delle regole «${p.percorso}» il parametro «${p.chiave}» non esiste: usare ${p.ammesse.join(', ')}.`,
    'regola-impossibile': (p) =>
      `Nel file delle regole «${p.percorso}» il parametro «${p.chiave}» non può valere ${p.letto}: sono ammessi ${p.ammessi}.`,
    'out-uguale-ingresso': (p) =>
      `«${p.percorso}» è la cartella di lavoro letta: indicare un altro file con «--out», oppure aggiungere «--sovrascrivi».`,
    'sovrascrive-ingresso': (p) =>
      `«${p.opzione}» scriverebbe sopra «${p.percorso}», che è un file letto: indicare un altro nome.`,
    'stesso-percorso': (p) =>
      `«--out» e «--report» indicano lo stesso file «${p.percorso}»: dare due nomi diversi.`,
    'nessun-cruscotto': (p) =>
      `In «${p.percorso}» non c'è nessun cruscotto${p.motivo === null ? '' : ` (${p.motivo})`}: serve una riga di intestazione con «Indicatore» e «Risultato Atteso AAAA».`,
    interno: (p) =>
      `Errore del programma (${p.motivo}): non è stato scritto nulla; segnalarlo a chi lo mantiene con il file che lo provoca.`,
  },
  aiuto: [
    'Uso:',
    '  cruscotto ricalcola IN.xlsx --out OUT.xlsx [opzioni]      calcola e scrive una copia della cartella',
    '  cruscotto verifica  IN.xlsx [opzioni]                     calcola e mostra cifre, previsione e che cosa manca, senza scrivere cartelle',
    '  cruscotto correggi  IN.xlsx --out OUT.xlsx [opzioni]      scrive le correzioni certe in una copia',
    '  cruscotto schede CRUSCOTTI.xlsx --out SCHEDE.xlsx [opzioni]  crea la cartella riservata delle schede individuali',
    "  cruscotto anni      IN.xlsx [opzioni]                     mostra gli anni dell'ente fianco a fianco",
    '  cruscotto scheda IN.xlsx --progetto "NOME" --out OUT.xlsx [opzioni]  aggiunge una scheda progetto vuota',
    ...usoFogli(FOGLI, 'opzioni'),
    '  cruscotto storico IN.xlsx --confronta 2019-06-30 2019-09-30 [opzioni]  confronta a parole due date del foglio Storico',
    '',
    'Opzioni:',
    '  --report R.json       scrive anche il rapporto per altri programmi',
    "  --anno 2019           anno da calcolare (altrimenti l'ultimo con un Consuntivo)",
    '  --al 2019-12-31       data di riferimento (altrimenti quella stampata, o il 31.12)',
    '  --regole REGOLE.json  regole di calcolo, prima del foglio Parametri',
    '  --schede SCHEDE.xlsx  con «schede»: la cartella da aggiornare (altrimenti ne crea una)',
    '  --lingua it|en        lingua dei testi',
    '  --chi NOME            chi esegue il calcolo, per il foglio Registro',
    "  --strict              esce con 1 se c'è almeno un errore che nessuno ha accettato",
    '  --codice FO-102       con «correggi»: solo le correzioni di quel tipo (quelle che possono cambiare cifre vanno nominate)',
    '  --progetto "NOME"     con «scheda»: il progetto che ne riceve una',
    '  --confronta D1 [D2]   con «storico»: le due date (senza la seconda, l’ultima del foglio); --out non serve',
    '  --sovrascrivi         OUT.xlsx può essere lo stesso file di IN.xlsx',
  ].join('\n'),
  corsa: (p) =>
    `Anno ${String(p.anno)}, al ${p.al}: ${conta(p.cruscotti, 'cruscotto', 'cruscotti')}, ${conta(p.indicatori, 'indicatore', 'indicatori')}.`,
  ente: (p) => `Ente: ${p.percento}, ${p.esito} (peso coperto ${p.coperto}).`,
  nessunEnte: "Nella cartella non c'è il cruscotto dell'ente.",
  segnalazioni: (c, accettate) =>
    `Segnalazioni: ${conta(c.errore, 'errore', 'errori')}, ${conta(c.avviso, 'avviso', 'avvisi')}, ${conta(c.nota, 'nota', 'note')}${accettate === 0 ? '' : `; inoltre ${conta(accettate, 'accettata', 'accettate')}`}.`,
  accettata: (a) => `Accettata da ${a.da}${a.il === '' ? '' : ` il ${data(a.il)}`}: ${a.motivo}`,
  nessunaSegnalazione: 'Nessuna segnalazione.',
  schede: (quante) => `Schede: ${FORMATI.it.intero(quante)}.`,
  celle: (quante) => `Celle cambiate: ${FORMATI.it.intero(quante)}.`,
  nullaDaCambiare: "Nulla da cambiare: la copia è identica all'originale.",
  scritto: 'Cartella scritta',
  rapporto: 'Rapporto scritto',
  nullaScritto: 'Sola verifica: nessuna cartella di lavoro è stata scritta.',
  passi: { lettura: 'Lettura', calcolo: 'Calcolo', scrittura: 'Scrittura' },
};
