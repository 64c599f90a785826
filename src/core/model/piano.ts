import type { CellRef, Sourced } from './cell';
import type { Consuntivo, Rapporto } from './consuntivo';
import type { IsoDate } from './data';
import type { AttesoIntermedio } from './intermedio';
import type { Intervento } from './intervento';
import type { FonteLivello, Livello } from './organigramma';
import type { RisultatoAtteso } from './risultatoAtteso';
import type { SheetSnapshot } from './workbook';

export type Verso = 'maggiore' | 'minore';

/** Where a verso was taken from, strongest first (contract 3). */
export type FonteVerso = 'colonna' | 'segno' | 'lessico' | 'predefinito';

export interface VersoLetto {
  readonly verso: Verso;
  readonly fonte: FonteVerso;
}

/** Columns of one section, zero-based; null where the section has none. */
export interface Colonne {
  readonly azione: number | null;
  readonly indicatore: number;
  readonly attesi: readonly ColonnaAnno[];
  readonly consuntivi: readonly ColonnaAnno[];
  readonly peso: number | null;
  readonly note: number | null;
  readonly verso: number | null;
  readonly unita: number | null;
  readonly numeratore: number | null;
  readonly denominatore: number | null;
  readonly codice: number | null;
  readonly fonte: number | null;
  readonly responsabile: number | null;
  /** *% pubblicata*: what the body printed for a row, an obiettivo or the total. */
  readonly pubblicata: number | null;
  /** *Risultato atteso al 30.06.2019*: what is due during the year of the run, earliest day first. */
  readonly intermedi: readonly ColonnaIntermedia[];
  /** Columns by which people overrule a result; null where the section has neither of the two that decide. */
  readonly rettifica: ColonneRettifica | null;
}

/** *% rettificata* with author, date and reason; *Stato* with the same reason. */
export interface ColonneRettifica {
  readonly percento: number | null;
  readonly da: number | null;
  readonly il: number | null;
  readonly motivo: number | null;
  readonly stato: number | null;
}

export interface ColonnaAnno {
  readonly anno: number;
  readonly col: number;
}

/** A column of targets for a day before the end of the year. */
export interface ColonnaIntermedia {
  readonly al: IsoDate;
  readonly col: number;
}

/** A heading row and the columns it names; a cruscotto has one for each section and page break. */
export interface Intestazione {
  readonly riga: number;
  readonly colonne: Colonne;
  /** Last column of the block that holds a person's heading in this row; own columns do not count. */
  readonly ultimaColonna: number;
}

export interface Prospettiva {
  readonly nome: string;
  /**
   * Rows where it is printed, first one first; more than one after a page break. Its cell is `(righe[0], col)`.
   * Empty where it stands in a column of the table, beside each indicator.
   */
  readonly righe: readonly number[];
  readonly col: number;
}

export interface ObiettivoStrategico {
  /** `1.1`, without final dot; null for rows that stand under no obiettivo. */
  readonly codice: string | null;
  readonly testo: string;
  /** As in `Prospettiva`; empty also where rows stand under no obiettivo. */
  readonly righe: readonly number[];
  readonly col: number;
  /** Index in `prospettive` of the cruscotto; null before the first one. */
  readonly prospettiva: number | null;
}

/** What locating gives: which rows are indicators and which columns mean what. Nothing is parsed yet. */
export interface RawRiga {
  readonly riga: number;
  readonly azione: string;
  readonly prospettiva: number | null;
  readonly obiettivo: number;
  /** Index in `intestazioni`. */
  readonly intestazione: number;
}

/** What identifies a cruscotto and its structure, shared by its raw and its parsed form. */
export interface StrutturaCruscotto {
  readonly sheet: SheetSnapshot;
  readonly foglio: string;
  /**
   * Zero-based; the report prints it 1-based. The cell of the title is `(rigaTitolo, colTitolo)`. Without a printed title
   * the row above the table, or its first row where there is none above: it may then be a prospettiva's or a heading's row.
   */
  readonly rigaTitolo: number;
  readonly colTitolo: number;
  readonly titolo: string;
  readonly livello: Livello;
  readonly fonteLivello: FonteLivello;
  /** Name of the unit in *Organigramma*, else the title. */
  readonly unita: string;
  readonly intestazioni: readonly Intestazione[];
  readonly prospettive: readonly Prospettiva[];
  readonly obiettivi: readonly ObiettivoStrategico[];
  /** Last row that belongs to the cruscotto. */
  readonly ultimaRiga: number;
}

export interface RawCruscotto extends StrutturaCruscotto {
  readonly righe: readonly RawRiga[];
  /** The printed *Consuntivo al ...*, if its sheet has one. */
  readonly consuntivoAl: Sourced<IsoDate> | null;
}

/** A project's activities as located. They are read as the rows of a cruscotto are, so they stand in the same shape. */
export interface RawScheda {
  readonly progetto: string;
  /** `chiaveProgetto` of the name: what a cruscotto finds it by. */
  readonly chiave: string;
  /** Where the project is named first. */
  readonly cell: CellRef;
  readonly tabella: RawCruscotto;
}

/** What locating gives for the whole workbook. */
export interface RawPiano {
  readonly anno: number;
  readonly date1904: boolean;
  readonly cruscotti: readonly RawCruscotto[];
  readonly schede: readonly RawScheda[];
}

/**
 * A weight in percentage points as read: `assente` is an empty cell, `-`, or no column at all.
 * An unreadable weight is `assente` with a finding.
 */
export type Peso =
  { readonly kind: 'valore'; readonly punti: number } | { readonly kind: 'assente' };

/** The target of one of the years that the section has a column for. */
export interface AttesoAnno {
  readonly anno: number;
  readonly atteso: Sourced<RisultatoAtteso>;
}

/** One indicator, read for the year of the run. */
export interface Indicatore {
  readonly riga: number;
  /** Index in `intestazioni` of its cruscotto. */
  readonly intestazione: number;
  /** The *Indicatore* cell: findings about the row stand here. */
  readonly cell: CellRef;
  /** Codice, else the normalised text; what finds the row again when rows move. */
  readonly rowKey: string;
  readonly testo: string;
  /** `normalizeTesto(testo)`, computed once. */
  readonly testoNormalizzato: string;
  readonly tipo: 'strategico' | 'operativo';
  readonly azione: string;
  readonly prospettiva: number | null;
  readonly obiettivo: number;
  readonly verso: VersoLetto;
  readonly peso: Peso;
  readonly atteso: Sourced<RisultatoAtteso>;
  /** The targets of every year, in the order of the columns; the year of the run is among them if it has one. */
  readonly attesi: readonly AttesoAnno[];
  /** Targets typed for days during the year, earliest first; only where there are any. */
  readonly intermedi?: readonly AttesoIntermedio[];
  readonly consuntivo: Sourced<Consuntivo>;
  /** From the columns *Numeratore* and *Denominatore*, or from the text of the actual. */
  readonly rapporto: Rapporto | null;
  /** The % that the body published for this row, in points, if a column holds it. */
  readonly pubblicata: Sourced<number> | null;
  /** Only where a person overruled the result or took the row out. */
  readonly intervento?: Intervento;
}

export interface Cruscotto extends StrutturaCruscotto {
  readonly indicatori: readonly Indicatore[];
  /** Some row of the cruscotto has a positive weight (else its *Peso* column is no column). */
  readonly conPesi: boolean;
  /** Published % of obiettivi (by index) and of the total, in points. */
  readonly pubblicate: {
    readonly obiettivi: ReadonlyMap<number, Sourced<number>>;
    readonly totale: Sourced<number> | null;
  };
  readonly consuntivoAl: Sourced<IsoDate> | null;
}

/** A project with its activities read: each is an `Indicatore` of `tabella`. */
export interface SchedaProgetto extends Omit<RawScheda, 'tabella'> {
  readonly tabella: Cruscotto;
}

/** All that was read from the workbook for one year. */
export interface Piano {
  readonly anno: number;
  readonly date1904: boolean;
  readonly cruscotti: readonly Cruscotto[];
  readonly schede: readonly SchedaProgetto[];
}
