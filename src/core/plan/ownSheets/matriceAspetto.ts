import { columnLetters, printA1 } from '../../model/cell';
import { FOGLI_PROPRI } from '../../model/foglioProprio';
import type { AreaLook, ColourRule, Look, SheetLooks } from '../../model/sheetLooks';
import type { CellRange } from '../../model/workbook';
import {
  AZZURRO,
  DA_SCRIVERE,
  GIALLO,
  INTESTAZIONE,
  LOOK_INTESTAZIONE,
  OBIETTIVO,
  ROSSO,
  SEZIONE,
  VERDE,
} from './colori';
import { ATTESO_DIVERSO, COLONNE_FISSE, NESSUNO, ORFANO, SEGNI, TITOLI } from './matriceRighe';

const COLONNE = FOGLI_PROPRI.matrice.intestazioni;
type Colonna = (typeof COLONNE)[number];

/** As far as colours follow what is written, and lines break: more lines and units than a Camera has. */
const ULTIMA_RIGA = 1999;
const UNITA_MASSIME = 60;
const RIGHE_A_CAPO = 400;
/** Columns that units of later runs find ready. */
const UNITA_DI_RISERVA = 8;
/** Room for a code such as `S12` and a sign. */
const LARGHEZZA_UNITA = 5;

/** In *Obiettivo* stand titles too, longer than it is wide: they run on over the empty cells beside them. */
const LOOK_COLONNE: Readonly<Record<Colonna, Look>> = {
  Obiettivo: { middle: true },
  Indicatore: { wrap: true },
  'Risultato atteso': { wrap: true },
  Principale: { centred: true },
  'Da guardare': { wrap: true },
};

/** Widths of the columns of units, those of later runs included. */
export function larghezzeUnita(unita: number): readonly number[] {
  return new Array<number>(unita + UNITA_DI_RISERVA).fill(LARGHEZZA_UNITA);
}

/** What holds still is set once, when the sheet is made; colours follow what later runs write, since the workbook keeps their rules. */
export function aspettoMatrice(unita: number): SheetLooks {
  const right = COLONNE_FISSE + unita + UNITA_DI_RISERVA - 1;
  const testa = (left: number, fine: number): CellRange => ({
    top: 0,
    left,
    bottom: 0,
    right: fine,
  });
  return {
    areas: [
      ...COLONNE.map((testo, col): AreaLook => {
        const range = { top: 1, left: col, bottom: RIGHE_A_CAPO, right: col };
        return { range, look: LOOK_COLONNE[testo] };
      }),
      {
        range: { top: 1, left: COLONNE_FISSE, bottom: RIGHE_A_CAPO, right },
        look: { centred: true },
      },
      { range: testa(0, COLONNE_FISSE - 1), look: LOOK_INTESTAZIONE },
      { range: testa(COLONNE_FISSE, right), look: { bold: true, centred: true, upright: true } },
    ],
    merges: [],
    rules: [...headRules(), ...rowRules(), ...signRules(), ...legendRules()],
    charts: [],
  };
}

const lettera = (testo: Colonna): string => `$${columnLetters(COLONNE.indexOf(testo))}2`;
const PRIMA = lettera('Obiettivo');
const SECONDA = lettera('Indicatore');
const TITOLO = `OR(${TITOLI.map((titolo) => `${PRIMA}="${titolo}"`).join(',')})`;
const CORPO = { top: 1, left: 0, bottom: ULTIMA_RIGA, right: COLONNE_FISSE + UNITA_MASSIME - 1 };

/** Names of units at the head of their columns: as many as there are. */
function headRules(): readonly ColourRule[] {
  const range = { top: 0, left: COLONNE_FISSE, bottom: 0, right: CORPO.right };
  return [{ range, formula: `${printA1(0, COLONNE_FISSE)}<>""`, ...INTESTAZIONE, bold: true }];
}

/** A section has a name and no indicator; so have the titles below it, whose words are known. */
function rowRules(): readonly ColourRule[] {
  const sola = `${PRIMA}<>"",${SECONDA}=""`;
  return [
    { range: CORPO, formula: `AND(${sola},NOT(${TITOLO}))`, ...SEZIONE, bold: true },
    { range: CORPO, formula: TITOLO, ...OBIETTIVO, bold: true },
  ];
}

/** What each sign says in colour, for the cell of which these are the words of its place. */
function signColours(cella: string): readonly Omit<ColourRule, 'range'>[] {
  return [
    { formula: `${cella}="${SEGNI.certo}"`, ...VERDE },
    { formula: `${cella}="${SEGNI.confermato}"`, ...VERDE },
    { formula: `${cella}="${SEGNI.proposto}"`, ...DA_SCRIVERE },
    { formula: `RIGHT(${cella},1)="${ATTESO_DIVERSO}"`, ...GIALLO },
    { formula: `${cella}="${ORFANO}"`, ...AZZURRO },
  ];
}

function signRules(): readonly ColourRule[] {
  const range = { ...CORPO, left: COLONNE_FISSE };
  const note = COLONNE.indexOf('Da guardare');
  const vuoto = `LEFT(${lettera('Da guardare')},${String(NESSUNO.length)})="${NESSUNO}"`;
  return [
    ...signColours(printA1(1, COLONNE_FISSE)).map((rule) => ({ range, ...rule })),
    { range: { ...CORPO, left: note, right: note }, formula: vuoto, ...ROSSO },
  ];
}

/** The rectangle of the legend: each sign in its colour beside what it means. */
function legendRules(): readonly ColourRule[] {
  const range = { ...CORPO, right: 0 };
  return signColours(PRIMA).map((rule) => ({ range, ...rule }));
}
