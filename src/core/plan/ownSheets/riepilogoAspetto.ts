import { columnLetters, printA1 } from '../../model/cell';
import type { Risultato } from '../../model/risultato';
import type { AreaLook, ColourRule, NewChart, SheetLooks } from '../../model/sheetLooks';
import type { CellRange } from '../../model/workbook';
import {
  FASCE_A_COLORI,
  LOOK_INTESTAZIONE,
  LOOK_SEZIONE,
  INTESTAZIONE,
  OBIETTIVO,
  SEZIONE,
} from './colori';
import { barreDi } from './riepilogoDestra';
import { mappaDi } from './riepilogoMappa';
import {
  COLONNE_PROSPETTIVA,
  COLONNE_TABELLA,
  DESTRA_NUOVA,
  NOME_GRAFICO,
  RIGHE_CASELLA,
  RIGHE_TESTO,
  righeGrafico,
  rigaMappa,
  sorgenteGrafico,
} from './riepilogoPosti';

const { grafico: COLONNA_GRAFICO, mappa: COLONNA_MAPPA } = DESTRA_NUOVA;

/** As far down as colours follow what is written: more lines than any Camera has. */
const ULTIMA_RIGA = 999;
/** Lines whose figures stand in the middle of their cells. */
const RIGHE = 200;
const PROSPETTIVE_MINIME = 4;
const COLONNA_VOCE = 2;
const COLONNA_RAGGIUNGIMENTO = 3;

/** How *Riepilogo* looks when it is made: the table by level and band, the chart of the units, the mappa strategica. */
export function aspettoRiepilogo(risultato: Risultato): SheetLooks {
  const barre = barreDi(risultato).length;
  const mappa = mappaDi(risultato);
  const colonne = Math.max(PROSPETTIVE_MINIME, mappa.length);
  const caselle = Math.max(1, ...mappa.map(({ length }) => length));
  const testi = boxesOf(rigaMappa(barre), colonne, caselle);
  const destra = COLONNA_MAPPA + colonne * COLONNE_PROSPETTIVA - 1;
  return {
    areas: [
      ...areas(rigaMappa(barre), destra),
      ...testi.map(({ range, prospettiva }) => ({
        range,
        look: prospettiva ? LOOK_INTESTAZIONE : { wrap: true },
      })),
    ],
    merges: testi.map(({ range }) => range),
    rules: [
      ...levelRules(),
      ...bandRules(rigaMappa(barre) + 1, destra),
      ...boxRules(rigaMappa(barre) + 1 + RIGHE_CASELLA, colonne),
    ],
    charts: [chartOf(risultato, barre, destra)],
    // The figures of the chart stand in the table too: they need no paper.
    printColumns: [
      { first: 0, last: COLONNE_TABELLA - 1 },
      { first: COLONNA_MAPPA, last: destra },
    ],
  };
}

function areas(titolo: number, destra: number): readonly AreaLook[] {
  const fila = (row: number, left: number, right: number): CellRange => ({
    top: row,
    left,
    bottom: row,
    right,
  });
  const voci = { top: 1, left: COLONNA_VOCE, bottom: ULTIMA_RIGA, right: COLONNA_VOCE };
  return [
    { range: fila(0, 0, COLONNE_TABELLA - 1), look: LOOK_INTESTAZIONE },
    { range: fila(0, COLONNA_GRAFICO, COLONNA_GRAFICO + 1), look: LOOK_INTESTAZIONE },
    { range: fila(0, COLONNA_MAPPA, destra), look: LOOK_SEZIONE },
    { range: fila(titolo, COLONNA_MAPPA, destra), look: LOOK_SEZIONE },
    { range: { ...voci, bottom: titolo }, look: { shrink: true } },
    {
      range: { ...voci, left: COLONNA_RAGGIUNGIMENTO, bottom: RIGHE, right: COLONNE_TABELLA - 1 },
      look: { centred: true },
    },
  ];
}

/** The cells of text of every box: each is one cell of three rows by two columns. */
function boxesOf(
  titolo: number,
  colonne: number,
  caselle: number,
): readonly { readonly range: CellRange; readonly prospettiva: boolean }[] {
  const indici = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
  return indici(colonne).flatMap((colonna) =>
    indici(caselle).map((casella) => {
      const top = titolo + 1 + casella * RIGHE_CASELLA;
      const left = COLONNA_MAPPA + colonna * COLONNE_PROSPETTIVA;
      const right = left + COLONNE_PROSPETTIVA - 1;
      const range = { top, left, bottom: top + RIGHE_TESTO - 1, right };
      return { range, prospettiva: casella === 0 };
    }),
  );
}

/** Lines take the look of their level, wherever they stand: band and percentage have colours of their own. */
function levelRules(): readonly ColourRule[] {
  const parti: readonly (readonly [number, number])[] = [
    [0, COLONNA_RAGGIUNGIMENTO - 1],
    [COLONNA_RAGGIUNGIMENTO + 2, COLONNE_TABELLA - 1],
  ];
  const livelli = [
    { parola: 'Ente', ...SEZIONE, bold: true },
    { parola: 'Prospettiva', ...INTESTAZIONE, bold: true },
    { parola: 'Obiettivo', ...OBIETTIVO },
  ];
  return livelli.flatMap(({ parola, ...look }) =>
    parti.map(([left, right]) => ({
      range: { top: 1, left, bottom: ULTIMA_RIGA, right },
      formula: `$A2="${parola}"`,
      ...look,
    })),
  );
}

/** Percentage and word of a band side by side, in the table and in the mappa. */
function bandRules(mappa: number, destra: number): readonly ColourRule[] {
  const tabella = {
    top: 1,
    left: COLONNA_RAGGIUNGIMENTO,
    bottom: ULTIMA_RIGA,
    right: COLONNA_RAGGIUNGIMENTO + 1,
  };
  const griglia = { top: mappa, left: COLONNA_MAPPA, bottom: ULTIMA_RIGA, right: destra };
  const prima = printA1(mappa, COLONNA_MAPPA);
  const accanto = printA1(mappa, COLONNA_MAPPA + 1);
  const parola = columnLetters(COLONNA_RAGGIUNGIMENTO + 1);
  return FASCE_A_COLORI.flatMap(({ esito, ...look }) => [
    { range: tabella, formula: `$${parola}2="${esito}"`, ...look },
    { range: griglia, formula: `OR(${prima}="${esito}",${accanto}="${esito}")`, ...look },
  ]);
}

/** A box has its ground only where an obiettivo stands in it. */
function boxRules(top: number, colonne: number): readonly ColourRule[] {
  return Array.from({ length: colonne }, (_, colonna) => {
    const left = COLONNA_MAPPA + colonna * COLONNE_PROSPETTIVA;
    const range = { top, left, bottom: ULTIMA_RIGA, right: left };
    return { range, formula: `ISTEXT(${printA1(top, left)})`, ...OBIETTIVO };
  });
}

function chartOf({ regole }: Risultato, barre: number, destra: number): NewChart {
  const { tetto } = regole;
  return {
    name: NOME_GRAFICO,
    kind: 'barre',
    title: NOME_GRAFICO,
    source: sorgenteGrafico(barre, DESTRA_NUOVA),
    place: { top: 1, left: COLONNA_MAPPA, bottom: righeGrafico(barre) - 1, right: destra },
    minimo: 0,
    massimo: tetto === null ? null : tetto / 100,
    colours: [SEZIONE.fill],
  };
}
