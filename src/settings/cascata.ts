import {
  METODI,
  finding,
  type Finding,
  type FindingCode,
  type Metodo,
  type RigaCascata,
  type StatoAbbinamento,
  type WithFindings,
  type WorkbookSnapshot,
} from '../core';
import { readTabella, type Cella, type RigaTabella } from './tabella';
import { lookUp, vocabolario, type Vocabolario } from './vocabolario';

const STATI: readonly StatoAbbinamento[] = ['certo', 'proposto', 'confermato', 'rifiutato'];

const STATI_LETTI = vocabolario<StatoAbbinamento>([
  ...STATI.map((stato) => [stato, stato] as const),
  ['certa', 'certo'],
  ['proposta', 'proposto'],
  ['confermata', 'confermato'],
  ['rifiutata', 'rifiutato'],
]);

const METODI_LETTI = vocabolario<Metodo>([
  ...METODI.map((metodo) => [metodo, metodo] as const),
  ['min', 'minimo'],
  ['max', 'massimo'],
]);

/** The sheet *Cascata*, line by line: matches that people confirmed or rejected, and the methods they chose (contract 5). */
export function readCascata(book: WorkbookSnapshot): WithFindings<readonly RigaCascata[]> {
  const tabella = readTabella(book, 'cascata', ['Indicatore', 'Indicatore di origine']);
  const righe: RigaCascata[] = [];
  const findings: Finding[] = [...tabella.findings];
  for (const riga of tabella.value) {
    const letta = readRiga(riga);
    if (letta.value !== null) righe.push(letta.value);
    findings.push(...letta.findings);
  }
  return { value: righe, findings };
}

function readRiga(riga: RigaTabella): WithFindings<RigaCascata | null> {
  const indicatore = riga('Indicatore');
  const origine = riga('Indicatore di origine');
  const stato = readParola(riga('Stato'), STATI_LETTI, STATI, 'AB-302', indicatore.testo);
  const metodo = readParola(riga('Metodo'), METODI_LETTI, METODI, 'AB-303', indicatore.testo);
  const manca = missing(indicatore, origine, metodo.value);
  if (manca !== null) return { value: null, findings: [manca] };
  const value: RigaCascata = {
    foglio: riga('Foglio').testo,
    indicatore: indicatore.testo,
    foglioOrigine: riga('Foglio di origine').testo,
    indicatoreOrigine: origine.testo,
    stato: stato.value,
    metodo: metodo.value,
    cell: indicatore.cell,
  };
  return { value, findings: [...stato.findings, ...metodo.findings] };
}

/** A method holds for all lines of its *Indicatore* (contract 6), so such a line needs no origin. */
function missing(indicatore: Cella, origine: Cella, metodo: Metodo | null): Finding | null {
  if (indicatore.testo === '') return incomplete('Indicatore', indicatore);
  if (origine.testo === '' && metodo === null) return incomplete('Indicatore di origine', origine);
  return null;
}

function incomplete(colonna: string, { cell }: Cella): Finding {
  return finding('AB-301', { colonna }, cell);
}

function readParola<T>(
  { testo, cell }: Cella,
  parole: Vocabolario<T>,
  ammessi: readonly string[],
  code: Extract<FindingCode, 'AB-302' | 'AB-303'>,
  indicatore: string,
): WithFindings<T | null> {
  if (testo === '' || testo === '-') return { value: null, findings: [] };
  const value = lookUp(parole, testo);
  if (value !== null) return { value, findings: [] };
  return { value, findings: [finding(code, { indicatore, letto: testo, ammessi }, cell)] };
}
