import type { FoglioSuRichiesta } from '../../core';
import { FORMATI } from '../format';
import { usoFogli } from './uso';
import type { TestiCli } from './testi';

const count = (n: number, one: string, many: string): string =>
  `${FORMATI.en.intero(n)} ${n === 1 ? one : many}`;

/** What each sheet made on request is for. */
const FOGLI: Readonly<Record<FoglioSuRichiesta, string>> = {
  matrice: 'adds or updates the sheet Matrice: indicators of the ente by unit',
  storico: 'adds the sheet Storico: from then on every run adds the units that changed',
  parametri: 'adds the sheet Parametri, with the rules that may be changed',
  organigramma: 'adds the sheet Organigramma: who answers to whom',
  relazione: 'adds or updates the sheet Relazione: tables 3.1, 3.2 and 3.3',
  dati: 'adds the rows of the run to the sheet Dati, for pivot tables and Power BI',
};

export const CLI_EN: TestiCli = {
  errori: {
    'comando-mancante': () =>
      'No command: type «ricalcola IN.xlsx --out OUT.xlsx» or «verifica IN.xlsx».',
    'comando-sconosciuto': (p) => `«${p.letto}» is no command: «--help» shows those there are.`,
    'opzione-sconosciuta': (p) =>
      `There is no option «${p.opzione}»: «--help» shows those there are.`,
    'opzione-senza-valore': (p) => `«${p.opzione}» lacks its value: type it right after.`,
    'valore-di-troppo': (p) => `«${p.opzione}» takes no value: type it alone.`,
    'opzione-di-ricalcola': (p) =>
      `«verifica» and «anni» write no workbook: leave out «${p.opzione}», or use «ricalcola».`,
    'file-mancante': (p) => `No workbook to read: type «${p.comando} IN.xlsx».`,
    'file-di-troppo': (p) =>
      `Only one workbook is read, «${p.letto}» is one too many: put a name with spaces between quotes.`,
    'manca-out': () =>
      'No file to write: add «--out OUT.xlsx» (or use «verifica», which writes none).',
    'opzione-di-correggi': (p) =>
      `«${p.opzione}» goes with «correggi» only: take it away, or use that command.`,
    'manca-progetto': () => 'No project for the scheda: add «--progetto "Name of the project"».',
    'opzione-di-scheda': () =>
      '«--progetto» goes with the command «scheda» only: leave it out, or change the command.',
    'codice-sconosciuto': (p) =>
      `No remark has the code «${p.letto}»: type it as listed, for instance «--codice FO-102».`,
    'opzione-di-schede': () =>
      '«--schede» goes with the command «schede» only: leave it out, or change the command.',
    'schede-senza-report': () =>
      '«schede» writes no report, since scores of people stay in their workbook: leave out «--report».',
    'rapporto-illeggibile': (p) =>
      `«${p.percorso}» is no report of this program: write one with «ricalcola ... --report R.json».`,
    'anno-impossibile': (p) => `«${p.letto}» is no year: type for instance «--anno 2019».`,
    'al-impossibile': (p) =>
      `«${p.letto}» is no date: type it as YYYY-MM-DD, for instance «--al 2019-12-31».`,
    'opzione-di-storico': () =>
      '«--confronta» goes with the command «storico» only: leave it out, or change the command.',
    'confronta-impossibile': (p) =>
      `«${p.letto}» is no date: type «--confronta 2019-06-30 2019-09-30».`,
    'lingua-sconosciuta': (p) => `There is no language «${p.letta}»: type «it» or «en».`,
    'regole-non-json': (p) =>
      `The file of rules «${p.percorso}» is not JSON: correct it, for instance { "tetto": 100 }.`,
    'regole-non-oggetto': (p) =>
      `The file of rules «${p.percorso}» holds no JSON object: put it in braces, for instance { "tetto": 100 }.`,
    'regola-sconosciuta': (p) =>
      `In the file of rules «${p.percorso}» there is no setting «${p.chiave}»: use ${p.ammesse.join(', ')}.`,
    'regola-impossibile': (p) =>
      `In the file of rules «${p.percorso}» the setting «${p.chiave}» cannot be ${p.letto}: allowed are ${p.ammessi}.`,
    'out-uguale-ingresso': (p) =>
      `«${p.percorso}» is the workbook that was read: name another file with «--out», or add «--sovrascrivi».`,
    'sovrascrive-ingresso': (p) =>
      `«${p.opzione}» would overwrite «${p.percorso}», which is read: name another file.`,
    'stesso-percorso': (p) =>
      `«--out» and «--report» name the same file «${p.percorso}»: give two names.`,
    'nessun-cruscotto': (p) =>
      `There is no cruscotto in «${p.percorso}»${p.motivo === null ? '' : ` (${p.motivo})`}: it takes a heading row with «Indicatore» and «Risultato Atteso YYYY».`,
    interno: (p) =>
      `Fault of the program (${p.motivo}): nothing was written; report it to its maintainers with the file that causes it.`,
  },
  aiuto: [
    'Usage:',
    '  cruscotto ricalcola IN.xlsx --out OUT.xlsx [options]      calculates and writes a copy of the workbook',
    '  cruscotto verifica  IN.xlsx [options]                     calculates, shows figures, forecast and what is missing, writes no workbook',
    '  cruscotto correggi  IN.xlsx --out OUT.xlsx [options]      writes the certain corrections into a copy',
    '  cruscotto schede CRUSCOTTI.xlsx --out SCHEDE.xlsx [options]  makes the confidential workbook of individual schede',
    '  cruscotto anni      IN.xlsx [options]                     shows the years of the Chamber side by side',
    '  cruscotto scheda IN.xlsx --progetto "NAME" --out OUT.xlsx [options]  adds an empty scheda for a project',
    ...usoFogli(FOGLI, 'options'),
    '  cruscotto storico IN.xlsx --confronta 2019-06-30 2019-09-30 [options]  compares two dates of the sheet Storico in words',
    '',
    'Options:',
    '  --report R.json       also writes the report for other programs',
    '  --anno 2019           year to calculate (else the latest one with a Consuntivo)',
    '  --al 2019-12-31       reference date (else the printed one, or 31.12)',
    '  --regole REGOLE.json  scoring rules, before the sheet Parametri',
    '  --schede SCHEDE.xlsx  with «schede»: the workbook to bring up to date (else a new one)',
    '  --lingua it|en        language of the texts',
    '  --chi NAME            who runs it, for the sheet Registro',
    '  --strict              exits with 1 if there is at least one error that nobody accepted',
    '  --codice FO-102       with «correggi»: only corrections of that kind (those that may change figures must be named)',
    '  --progetto "NAME"     with «scheda»: the project that gets one',
    '  --confronta D1 [D2]   with «storico»: the two dates (without the second, the last one of the sheet); needs no --out',
    '  --sovrascrivi         OUT.xlsx may be the same file as IN.xlsx',
  ].join('\n'),
  corsa: (p) =>
    `Year ${String(p.anno)}, as of ${p.al}: ${count(p.cruscotti, 'cruscotto', 'cruscotti')}, ${count(p.indicatori, 'indicator', 'indicators')}.`,
  ente: (p) => `Chamber: ${p.percento}, ${p.esito} (weight covered ${p.coperto}).`,
  nessunEnte: 'The workbook has no cruscotto of the Chamber itself.',
  segnalazioni: (c, accettate) =>
    `Remarks: ${count(c.errore, 'error', 'errors')}, ${count(c.avviso, 'warning', 'warnings')}, ${count(c.nota, 'note', 'notes')}${accettate === 0 ? '' : `; ${FORMATI.en.intero(accettate)} accepted besides`}.`,
  accettata: (a) => `Accepted by ${a.da}${a.il === '' ? '' : ` on ${a.il}`}: ${a.motivo}`,
  nessunaSegnalazione: 'No remarks.',
  schede: (count) => `Schede: ${FORMATI.en.intero(count)}.`,
  celle: (quante) => `Cells changed: ${FORMATI.en.intero(quante)}.`,
  nullaDaCambiare: 'Nothing to change: the copy is identical to the original.',
  scritto: 'Workbook written',
  rapporto: 'Report written',
  nullaScritto: 'Only verified: no workbook was written.',
  passi: { lettura: 'Reading', calcolo: 'Calculating', scrittura: 'Writing' },
};
