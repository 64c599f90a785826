import { FOGLI_PROPRI } from '../../model/foglioProprio';
import { columnLetters } from '../../model/cell';
import type { ColourRule, SheetLooks } from '../../model/sheetLooks';
import type { Esito } from '../../model/raggiungimento';
import type { CellRange } from '../../model/workbook';
import { DA_SCRIVERE, FASCE_A_COLORI, LOOK_INTESTAZIONE, OBIETTIVO, SEZIONE } from './colori';

const INTESTAZIONI = FOGLI_PROPRI.relazione.intestazioni;
type Intestazione = (typeof INTESTAZIONI)[number];
const ULTIMA_RIGA = 1999;
/** Long texts break inside their cell; as many lines as the first run of a Camera has. */
const RIGHE_A_CAPO = 400;
const A_CAPO: readonly Intestazione[] = ['Foglio', 'Voce', 'Indicatore', 'Causa dello scostamento'];
const AL_CENTRO = INTESTAZIONI.filter((testo) => !A_CAPO.includes(testo));

const colonna = (testo: Intestazione): number => INTESTAZIONI.indexOf(testo);
const lettera = (testo: Intestazione): string => `$${columnLetters(colonna(testo))}2`;

/** Sections dark, obiettivi light blue, the band in its colour, and the cell that asks for a cause. */
export function aspettoRelazione(): SheetLooks {
  const fine = INTESTAZIONI.length - 1;
  const colonnaDi = (testo: Intestazione): CellRange => ({
    top: 1,
    left: colonna(testo),
    bottom: RIGHE_A_CAPO,
    right: colonna(testo),
  });
  return {
    areas: [
      { range: { top: 0, left: 0, bottom: 0, right: fine }, look: LOOK_INTESTAZIONE },
      ...A_CAPO.map((testo) => ({ range: colonnaDi(testo), look: { wrap: true } })),
      ...AL_CENTRO.map((testo) => ({ range: colonnaDi(testo), look: { centred: true } })),
    ],
    merges: [],
    rules: rules(),
    charts: [],
  };
}

function rules(): readonly ColourRule[] {
  const fra = (prima: Intestazione, ultima: Intestazione): ColourRule['range'] => ({
    top: 1,
    left: colonna(prima),
    bottom: ULTIMA_RIGA,
    right: colonna(ultima),
  });
  const esito = lettera('Esito');
  const sezione = `AND(${lettera('Tabella')}<>"",${lettera('Foglio')}="")`;
  const obiettivo = `AND(${lettera('Foglio')}<>"",${lettera('Indicatore')}="")`;
  // A word may go on with `(rettificato)`.
  const dice = (parola: Esito): string => `LEFT(${esito},${String(parola.length)})="${parola}"`;
  const sotto = `OR(${dice('Parzialmente raggiunto')},${dice('Non raggiunto')})`;
  return [
    { range: fra('Tabella', 'Causa dello scostamento'), formula: sezione, ...SEZIONE, bold: true },
    { range: fra('Tabella', 'Terzo anno'), formula: obiettivo, ...OBIETTIVO, bold: true },
    ...FASCE_A_COLORI.map(({ esito: parola, ...look }) => ({
      range: fra('Raggiungimento', 'Esito'),
      formula: dice(parola),
      ...look,
    })),
    {
      range: fra('Causa dello scostamento', 'Causa dello scostamento'),
      formula: sotto,
      ...DA_SCRIVERE,
    },
  ];
}
