import type { Finding, WithFindings } from '../findings';
import type { CellRef, Sourced } from '../model/cell';
import type { Consuntivo, Rapporto } from '../model/consuntivo';
import type { AttesoIntermedio } from '../model/intermedio';
import type { Intervento } from '../model/intervento';
import type { Colonne, Indicatore, RawRiga } from '../model/piano';
import type { RisultatoAtteso } from '../model/risultatoAtteso';
import { printNumero } from '../model/stampa';
import { markingFillAt, type SheetSnapshot } from '../model/workbook';
import { parseAtteso, parseAttesi } from './attesi';
import { parseConsuntivo } from './consuntivo/parseConsuntivo';
import { canonical } from './forms/canonical';
import { VUOTA } from './forms/form';
import { unitaOf } from './forms/unita';
import { parseIntermedi } from './intermedi';
import { parseIntervento } from './intervento';
import { letto } from './letto';
import { isFrazione, parsePeso, SENZA_PESO } from './peso/parsePeso';
import { parsePubblicata } from './pubblicate';
import { readRapportoColonne, SENZA_RAPPORTO, withColonne } from './rapportoColonne';
import { readCell, readWords, type ReadCell } from './readCell';
import type { Readers } from './readers';
import { parseVerso } from './verso/parseVerso';

/** What all rows of a section share. */
export interface ContestoSezione {
  readonly sheet: SheetSnapshot;
  readonly colonne: Colonne;
  /** Column of the target and of the actual of the year; null where the section has none. */
  readonly colAtteso: number | null;
  readonly colConsuntivo: number | null;
  /** Some cell of the column *Verso* holds a *+*. */
  readonly conPiu: boolean;
  readonly readers: Readers;
  readonly puntoDecimale: () => boolean;
}

/** A row as read by itself. */
export interface RigaLetta {
  readonly indicatore: Indicatore;
  /** The *Peso* cell where it holds a bare fraction, which needs the whole column to be understood. */
  readonly frazione: ReadCell | null;
}

/** What a column that is not there gives to every row. */
const NIENTE = letto(null);
const NON_PESATA = letto(SENZA_PESO);

/** Reads every cell of an indicator's row; one that cannot be read does not keep the others from being read. */
export function parseRiga(raw: RawRiga, sezione: ContestoSezione): WithFindings<RigaLetta> {
  const { colonne, sheet, readers } = sezione;
  const at = (col: number | null): ReadCell => cellAt(sezione, raw.riga, col);
  const words = (col: number | null): string => readWords(sheet, raw.riga, col, readers);
  const testo = words(colonne.indicatore);
  const detto = readers.indicatore(testo);
  const codice = words(colonne.codice);
  const rowKey = codice === '' ? detto.normalizzato : codice;
  const cell: CellRef = { sheet: sheet.name, row: raw.riga, col: colonne.indicatore };

  const unita = words(colonne.unita);
  const contestoAtteso = {
    rowKey,
    progetto: detto.progetto,
    unitaColonna: unita === '' ? null : unitaOf(canonical(unita)),
    puntoDecimale: sezione.puntoDecimale,
  };
  const atteso = parseAtteso(at(sezione.colAtteso), contestoAtteso);
  const consuntivo = parseConsuntivoRiga(at, rowKey, testo, atteso.value, sezione);
  const verso = parseVerso({
    cell,
    rowKey,
    atteso: atteso.value,
    colonna:
      colonne.verso === null
        ? null
        : { raw: words(colonne.verso), cell: { ...cell, col: colonne.verso } },
    conPiu: sezione.conPiu,
    detto: detto.detto,
  });
  const cellaPeso = at(colonne.peso);
  const peso =
    colonne.peso === null ? NON_PESATA : parsePeso(cellaPeso, rowKey, sezione.puntoDecimale);
  const pubblicata =
    colonne.pubblicata === null ? NIENTE : parsePubblicata(at(colonne.pubblicata), rowKey);

  const intermedi = parseIntermedi(colonne.intermedi, at, contestoAtteso);
  const intervento =
    colonne.rettifica === null ? NIENTE : parseIntervento(at, colonne.rettifica, rowKey);

  const letti: Indicatore = {
    riga: raw.riga,
    intestazione: raw.intestazione,
    cell,
    rowKey,
    testo,
    testoNormalizzato: detto.normalizzato,
    tipo: markingFillAt(sheet, raw.riga, colonne.indicatore) === null ? 'strategico' : 'operativo',
    azione: raw.azione,
    prospettiva: raw.prospettiva,
    obiettivo: raw.obiettivo,
    verso: verso.value,
    peso: peso.value,
    atteso: atteso.value,
    attesi: parseAttesi(
      colonne.attesi,
      { sheet, riga: raw.riga, dellAnno: atteso.value, at },
      contestoAtteso,
    ),
    consuntivo: consuntivo.value.consuntivo,
    rapporto: consuntivo.value.rapporto,
    pubblicata: pubblicata.value,
  };
  const indicatore = withExtra(letti, intermedi.value, intervento.value);
  const findings = joined([atteso, consuntivo, verso, peso, pubblicata, intermedi, intervento]);
  const frazione = peso.value.kind === 'valore' && isFrazione(cellaPeso) ? cellaPeso : null;
  return letto({ indicatore, frazione }, findings);
}

/** What nearly no row has is no part of the others: they are many, and all alike. */
function withExtra(
  riga: Indicatore,
  intermedi: readonly AttesoIntermedio[],
  intervento: Intervento | null,
): Indicatore {
  const conIntermedi = intermedi.length === 0 ? riga : { ...riga, intermedi };
  return intervento === null ? conIntermedi : { ...conIntermedi, intervento };
}

function cellAt(
  { sheet, colonne, readers }: ContestoSezione,
  row: number,
  col: number | null,
): ReadCell {
  if (col !== null) return readCell(sheet, row, col, readers);
  // A missing column reads like an empty cell; remarks on it stand on the indicator.
  const ref = { sheet: sheet.name, row, col: colonne.indicatore };
  return { ref, raw: '', form: VUOTA, formula: null };
}

interface ConsuntivoLetto {
  readonly consuntivo: Sourced<Consuntivo>;
  readonly rapporto: Rapporto | null;
}

function parseConsuntivoRiga(
  at: (col: number | null) => ReadCell,
  rowKey: string,
  testo: string,
  atteso: Sourced<RisultatoAtteso>,
  { colonne, colConsuntivo, readers, puntoDecimale }: ContestoSezione,
): WithFindings<ConsuntivoLetto> {
  const cell = at(colConsuntivo);
  const contesto = { rowKey, atteso, testo, date1904: readers.date1904, puntoDecimale };
  const daColonne =
    colonne.numeratore === null || colonne.denominatore === null
      ? SENZA_RAPPORTO
      : readRapportoColonne(at(colonne.numeratore), at(colonne.denominatore));
  const typed = parseConsuntivo(cell, contesto);
  const { value, findings } = withColonne(typed, cell, daColonne, contesto);
  const scritto = value.kind === 'misura' ? value.rapporto : null;
  const rapporto = scritto ?? (daColonne.kind === 'rapporto' ? daColonne.rapporto : null);
  const raw = cell.raw === '' && scritto !== null ? printRapporto(scritto) : cell.raw;
  return letto({ consuntivo: { value, raw, cell: cell.ref }, rapporto }, findings);
}

/** What stands for the text of an empty *Consuntivo* cell whose value the two columns give. */
function printRapporto({ numeratore, denominatore }: Rapporto): string {
  return `${printNumero(numeratore)}/${printNumero(denominatore)}`;
}

/** Most rows have none. */
function joined(parts: readonly WithFindings<unknown>[]): readonly Finding[] {
  return parts.reduce<readonly Finding[]>(
    (all, { findings }) => (findings.length === 0 ? all : [...all, ...findings]),
    [],
  );
}
