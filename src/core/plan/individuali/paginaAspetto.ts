import type { SheetLooks } from '../../model/sheetLooks';
import type { CellRange } from '../../model/workbook';
import { LOOK_INTESTAZIONE, LOOK_SEZIONE, OBIETTIVO } from '../ownSheets/colori';
import { INTESTAZIONI_PAGINA, RIGA_INTESTAZIONE } from './pagina';

/** Enough for any scheda: the looks of a page are set once, when it is made. */
const RIGHE_OBIETTIVI = 30;

/** How a page looks, by the fills of the Camera's cruscotti. */
export function aspettoPagina(obiettivi: number): SheetLooks {
  const ultima = INTESTAZIONI_PAGINA.length - 1;
  const righe = (top: number, bottom: number, right = ultima): CellRange => ({
    top,
    left: 0,
    bottom,
    right,
  });
  const totale = RIGA_INTESTAZIONE + obiettivi + 5;
  return {
    areas: [
      { range: righe(0, 0), look: LOOK_SEZIONE },
      { range: righe(1, 1), look: { ...OBIETTIVO, bold: true } },
      { range: righe(2, 3), look: OBIETTIVO },
      { range: righe(RIGA_INTESTAZIONE, RIGA_INTESTAZIONE), look: LOOK_INTESTAZIONE },
      {
        range: righe(RIGA_INTESTAZIONE + 1, RIGA_INTESTAZIONE + RIGHE_OBIETTIVI, 0),
        look: { wrap: true },
      },
      {
        range: { ...righe(RIGA_INTESTAZIONE + 1, RIGA_INTESTAZIONE + RIGHE_OBIETTIVI), left: 1 },
        look: { centred: true },
      },
      { range: righe(totale, totale, 0), look: { bold: true, middle: true } },
      { range: { ...righe(totale, totale), left: 1 }, look: { bold: true, centred: true } },
    ],
    merges: [],
    rules: [],
    charts: [],
  };
}
