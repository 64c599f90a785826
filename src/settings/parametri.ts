import {
  REGOLE_PREDEFINITE,
  dateIn,
  finding,
  fromSerial,
  normalizeTesto,
  puntiDaFrazione,
  type ChiaveRegola,
  type Finding,
  type Regole,
  type WithFindings,
  type WorkbookSnapshot,
} from '../core';
import { isChiaveAl } from './dataRiferimento';
import { CHIAVI_REGOLE, parseRegola } from './regole';
import { readTabella, type Cella } from './tabella';
import { lookUp, vocabolario } from './vocabolario';

const CHIAVI = vocabolario(CHIAVI_REGOLE.map((chiave) => [chiave, chiave] as const));

const NESSUNO = vocabolario([
  ['nessuno', true],
  ['nessun tetto', true],
  ['senza', true],
  ['null', true],
]);

/** How the cell of each setting becomes the value that its schema checks. */
const LETTORI: Readonly<Record<ChiaveRegola, (cella: Cella, date1904: boolean) => unknown>> = {
  tetto: (cella) => (lookUp(NESSUNO, cella.testo) === true ? null : readNumero(cella)),
  minore: readParola,
  tolleranzaGiorni: readNumero,
  mancanti: readParola,
  aggregazioneEnte: readParola,
  aggregazioneUnita: readParola,
  pesoEsclusi: readParola,
  fasce: ({ testo }) => testo.split(/[;/]/).map(numeroDi),
  approvazione: readGiorno,
};

/** The sheet *Parametri*: the settings that it gives. What cannot be is left at its default, with a finding. */
export function readParametri(book: WorkbookSnapshot): WithFindings<Partial<Regole>> {
  const tabella = readTabella(book, 'parametri', ['Chiave', 'Valore']);
  const viste = new Map<ChiaveRegola, string>();
  const findings: Finding[] = [...tabella.findings];
  let regole: Partial<Regole> = {};
  for (const riga of tabella.value) {
    const chiave = riga('Chiave');
    const valore = riga('Valore');
    if (valore.testo === '' || isChiaveAl(chiave.testo)) continue;
    const letta = readValore(chiave, valore, viste, book.date1904);
    regole = { ...regole, ...letta.value };
    findings.push(...letta.findings);
  }
  return { value: regole, findings };
}

function readValore(
  cellaChiave: Cella,
  valore: Cella,
  viste: Map<ChiaveRegola, string>,
  date1904: boolean,
): WithFindings<Partial<Regole>> {
  const chiave = lookUp(CHIAVI, cellaChiave.testo);
  if (chiave === null) {
    const params = { letta: cellaChiave.testo, ammesse: CHIAVI_REGOLE };
    return { value: {}, findings: [finding('FO-303', params, cellaChiave.cell)] };
  }
  const letto = valore.testo;
  const prima = viste.get(chiave);
  if (prima !== undefined) {
    const detto = prima === letto ? [] : [finding('FO-305', { chiave, letto }, valore.cell)];
    return { value: {}, findings: detto };
  }
  viste.set(chiave, letto);
  const regola = parseRegola(chiave, LETTORI[chiave](valore, date1904));
  if (regola !== undefined) return { value: regola, findings: [] };
  const params = { chiave, letto, usato: REGOLE_PREDEFINITE[chiave] };
  return { value: {}, findings: [finding('FO-304', params, valore.cell)] };
}

function readParola({ testo }: Cella): string {
  return normalizeTesto(testo).replace(/ /g, '-');
}

/** A number cell, one with a % format included (1 shown as 100%), or its text: `100`, `100 %`, `5 giorni`. */
function readNumero({ value, testo, format }: Cella): number {
  if (typeof value !== 'number') return numeroDi(testo);
  return format.includes('%') ? puntiDaFrazione(value) : value;
}

/** A date cell, or a text that holds a date; anything else stays its text, which is no day. */
function readGiorno({ value, testo }: Cella, date1904: boolean): string {
  const giorno = typeof value === 'number' ? fromSerial(value, date1904) : dateIn(testo);
  return giorno ?? testo;
}

function numeroDi(testo: string): number {
  const match = /^(\d+(?:,\d+|\.\d{1,2})?)\s*(?:%|gg|giorni|giorno|punti)?$/i.exec(testo.trim());
  return Number(match?.[1]?.replace(',', '.') ?? NaN);
}
