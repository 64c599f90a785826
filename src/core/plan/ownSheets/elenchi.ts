import { columnLetters } from '../../model/cell';
import { FOGLI_PROPRI, INTESTAZIONI_FACOLTATIVE } from '../../model/foglioProprio';
import type { AreaLook, ColourRule, ColumnSpan, Look, SheetLooks } from '../../model/sheetLooks';
import { AZZURRO, GIALLO, LOOK_INTESTAZIONE, ROSSO, VERDE } from './colori';

/** Sheets that are plain lists: a heading row and lines below. */
export type Elenco = 'registro' | 'segnalazioni' | 'cascata' | 'parametri' | 'organigramma';

/** Cells of one column that hold a word get its colours. */
interface Parole {
  readonly intestazione: string;
  readonly colori: readonly {
    readonly inizio: string;
    readonly fill: string;
    readonly ink: string;
  }[];
}

interface AspettoElenco {
  /** Columns of short texts and figures; all others break into lines. */
  readonly alCentro: readonly string[];
  readonly parole?: Parole;
  /** What goes on paper, where the last columns serve the add-in alone. */
  readonly stampa?: ColumnSpan;
}

const ELENCHI: Readonly<Record<Elenco, AspettoElenco>> = {
  registro: {
    alCentro: FOGLI_PROPRI.registro.intestazioni.filter(
      (testo) => !['Chi', 'Fogli da chiarire', 'Operazione'].includes(testo),
    ),
  },
  segnalazioni: {
    alCentro: ['Gravità', 'Codice', 'Cella', 'Il'],
    parole: {
      intestazione: 'Gravità',
      colori: [
        { inizio: 'errore', ...ROSSO },
        { inizio: 'avviso', ...GIALLO },
      ],
    },
    stampa: { first: 0, last: FOGLI_PROPRI.segnalazioni.intestazioni.indexOf('Motivo') },
  },
  cascata: {
    alCentro: ['Stato', 'Metodo'],
    parole: {
      intestazione: 'Stato',
      colori: [
        { inizio: 'proposto', ...GIALLO },
        { inizio: 'confermato', ...VERDE },
        { inizio: 'rifiutato', ...AZZURRO },
      ],
    },
  },
  parametri: { alCentro: ['Valore'] },
  organigramma: { alCentro: ['Livello'] },
};

/** Lines whose texts break inside their cells: more than the first run of a Camera has. */
const RIGHE = 400;
const ULTIMA_RIGA = 1999;
const AL_CENTRO: Look = { centred: true };
const A_CAPO: Look = { wrap: true };

/** How a list looks when it is made: the Camera's headings, whole texts, and the word that asks for a person in colour. */
export function aspettoElenco(elenco: Elenco): SheetLooks {
  const { alCentro, parole, stampa } = ELENCHI[elenco];
  const intestazioni: readonly string[] = [
    ...FOGLI_PROPRI[elenco].intestazioni,
    ...(INTESTAZIONI_FACOLTATIVE[elenco] ?? []),
  ];
  return {
    areas: areeElenco(intestazioni, alCentro),
    merges: [],
    rules: parole === undefined ? [] : rulesOf(parole, intestazioni.indexOf(parole.intestazione)),
    charts: [],
    ...(stampa === undefined ? {} : { printColumns: [stampa] }),
  };
}

/** Heading row and columns. Those side by side that look alike are one area: a host draws each at a cost. */
export function areeElenco(
  intestazioni: readonly string[],
  alCentro: readonly string[],
): readonly AreaLook[] {
  const testata = { top: 0, left: 0, bottom: 0, right: intestazioni.length - 1 };
  const areas: AreaLook[] = [];
  for (const [col, testo] of intestazioni.entries()) {
    const look = alCentro.includes(testo) ? AL_CENTRO : A_CAPO;
    const prima = areas[areas.length - 1];
    const accanto = prima?.look === look;
    const left = accanto ? prima.range.left : col;
    if (accanto) areas.pop();
    areas.push({ range: { top: 1, left, bottom: RIGHE, right: col }, look });
  }
  return [{ range: testata, look: LOOK_INTESTAZIONE }, ...areas];
}

function rulesOf({ colori }: Parole, col: number): readonly ColourRule[] {
  const cella = `$${columnLetters(col)}2`;
  return colori.map(({ inizio, fill, ink }) => ({
    range: { top: 1, left: col, bottom: ULTIMA_RIGA, right: col },
    formula: `${cella}="${inizio}"`,
    fill,
    ink,
  }));
}
