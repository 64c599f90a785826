import { finding, type Finding, type WithFindings } from '../../findings';
import type { CellRef } from '../../model/cell';
import type { Intestazione, RawCruscotto, RawRiga, RawScheda } from '../../model/piano';
import { chiaveProgetto, nomeProgetto } from '../../model/progetto';
import type { SheetSnapshot } from '../../model/workbook';
import { isSchedaPerNome, mayHoldSchede } from '../fogli';
import { hasContent, isText, textAt, type Row } from '../grid';
import { isTotale } from '../lexicon';
import type { HeadingReader } from '../readHeading';
import { readIntestazione, type IntestazioneScheda } from './intestazione';

/** What every heading for an *Attività* contains: spares reading each cell as a heading. */
const FORSE_ATTIVITA = /attivit|fase/i;
const TITOLO = /^\s*(?:scheda\s+)?progetto\b[^:]*:/i;
const SOLO_PROGETTO = /^\s*(?:scheda\s+)?progetto\s*:?\s*$/i;

interface Bozza {
  readonly progetto: string;
  readonly cell: CellRef;
  readonly righe: RawRiga[];
}

interface Lettura {
  readonly sheet: SheetSnapshot;
  readonly intestazioni: Intestazione[];
  readonly bozze: Map<string, Bozza>;
  readonly senzaProgetto: number[];
  intestazione: IntestazioneScheda | null;
  bozza: Bozza | null;
}

/** Finds the schede progetto of a sheet that holds no cruscotto, by heading: one project in a title line, or a list. */
export function locateSchede(
  sheet: SheetSnapshot,
  read: HeadingReader,
  anno: number,
): WithFindings<readonly RawScheda[]> {
  const conIndicatore = isSchedaPerNome(sheet);
  const lettura: Lettura = {
    sheet,
    intestazioni: [],
    bozze: new Map(),
    senzaProgetto: [],
    intestazione: null,
    bozza: null,
  };
  if (!mayHoldSchede(sheet)) return { value: [], findings: [] };
  sheet.values.forEach((row, indice) => {
    const intestazione = mayBeHeading(row)
      ? readIntestazione(row, read, anno, conIndicatore)
      : null;
    if (intestazione !== null) openTable(lettura, intestazione, indice);
    else if (!takeTitle(lettura, row, indice)) takeActivity(lettura, row, indice);
  });
  const named = [...lettura.bozze.values()].filter(() => lettura.intestazioni.length > 0);
  return { value: named.map((bozza) => schedaOf(lettura, bozza)), findings: nameless(lettura) };
}

function mayBeHeading(row: Row): boolean {
  return row.some((value) => typeof value === 'string' && FORSE_ATTIVITA.test(value));
}

function openTable(lettura: Lettura, intestazione: IntestazioneScheda, riga: number): void {
  const { colonne, ultimaColonna } = intestazione;
  lettura.intestazione = intestazione;
  lettura.intestazioni.push({ riga, colonne, ultimaColonna });
}

/** *Progetto: Biobanca*, or *Progetto* with the name in the next cell, in a row that holds no figures. */
function takeTitle(lettura: Lettura, row: Row, riga: number): boolean {
  const col = row.findIndex(isText);
  const testo = textAt(row, col);
  if (col < 0 || (lettura.intestazione !== null && hasFigures(lettura.intestazione, row)))
    return false;
  const inline = TITOLO.test(testo) ? nomeProgetto(testo) : '';
  const beside =
    inline === '' && SOLO_PROGETTO.test(testo)
      ? textAt(
          row,
          row.findIndex((value, at) => at > col && isText(value)),
        )
      : '';
  const progetto = inline === '' ? beside : inline;
  if (progetto === '') return false;
  lettura.bozza = bozzaOf(lettura, progetto, { sheet: lettura.sheet.name, row: riga, col });
  return true;
}

function takeActivity(lettura: Lettura, row: Row, riga: number): void {
  const { intestazione, sheet } = lettura;
  if (intestazione === null) return;
  const { colonne, progetto: col } = intestazione;
  if (col !== null && isText(row[col] ?? null)) {
    const cell = { sheet: sheet.name, row: riga, col };
    lettura.bozza = bozzaOf(lettura, nomeProgetto(textAt(row, col)), cell);
  }
  const testo = textAt(row, colonne.indicatore);
  if (testo === '' || isTotale(testo) || !hasFigures(intestazione, row)) return;
  if (lettura.bozza === null) lettura.senzaProgetto.push(riga);
  lettura.bozza?.righe.push({
    riga,
    azione: '',
    prospettiva: null,
    obiettivo: 0,
    intestazione: lettura.intestazioni.length - 1,
  });
}

/** A row of nothing but words is a remark; an activity has a target, an actual, a weight or somebody who answers for it. */
function hasFigures({ colonne }: IntestazioneScheda, row: Row): boolean {
  const { attesi, consuntivi, peso, responsabile } = colonne;
  const cols = [...attesi, ...consuntivi].map(({ col }) => col);
  return [...cols, peso, responsabile].some((col) => col !== null && hasContent(row, col));
}

/** A project named again in its sheet, after a page break or lower in the list, is the same one continued. */
function bozzaOf({ bozze }: Lettura, progetto: string, cell: CellRef): Bozza {
  const chiave = chiaveProgetto(progetto);
  const nota = bozze.get(chiave);
  if (nota !== undefined) return nota;
  const bozza: Bozza = { progetto, cell, righe: [] };
  bozze.set(chiave, bozza);
  return bozza;
}

function schedaOf({ sheet, intestazioni }: Lettura, { progetto, cell, righe }: Bozza): RawScheda {
  const tabella: RawCruscotto = {
    sheet,
    foglio: sheet.name,
    rigaTitolo: cell.row,
    colTitolo: cell.col,
    titolo: progetto,
    livello: 'servizio',
    fonteLivello: 'predefinito',
    unita: progetto,
    intestazioni,
    prospettive: [],
    obiettivi: [{ codice: null, testo: '', righe: [], col: cell.col, prospettiva: null }],
    ultimaRiga: righe[righe.length - 1]?.riga ?? cell.row,
    righe,
    consuntivoAl: null,
  };
  return { progetto, chiave: chiaveProgetto(progetto), cell, tabella };
}

/** Activities before any project is named; in a sheet that names none at all, only if it calls itself a scheda. */
function nameless({ sheet, senzaProgetto, bozze, intestazioni }: Lettura): readonly Finding[] {
  const [riga] = senzaProgetto;
  if (riga === undefined || (bozze.size === 0 && !isSchedaPerNome(sheet))) return [];
  const col = intestazioni[0]?.colonne.indicatore ?? 0;
  const cell = { sheet: sheet.name, row: riga, col };
  return [finding('SP-104', { righe: senzaProgetto.length }, cell)];
}
