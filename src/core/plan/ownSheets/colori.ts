import type { Look } from '../../model/sheetLooks';
import type { Esito } from '../../model/raggiungimento';

const BIANCO = '#FFFFFF';
const NERO = '#000000';

/** The fills of the Camera's own cruscotti: sections, headings, obiettivi. */
export const SEZIONE = { fill: '#1F4E79', ink: BIANCO } as const;
export const INTESTAZIONE = { fill: '#D9D9D9', ink: NERO } as const;
export const OBIETTIVO = { fill: '#DDEBF7', ink: NERO } as const;

export const LOOK_SEZIONE: Look = { ...SEZIONE, bold: true };
export const LOOK_INTESTAZIONE: Look = { ...INTESTAZIONE, bold: true, wrap: true, centred: true };

/** Grounds that tell apart what a word says; it always stands there too. */
export const VERDE = { fill: '#A9D08E', ink: NERO } as const;
export const GIALLO = { fill: '#FFD966', ink: NERO } as const;
export const ROSSO = { fill: '#C00000', ink: BIANCO } as const;
export const AZZURRO = { fill: '#BDD7EE', ink: NERO } as const;
/** A cell that asks a person for words. */
export const DA_SCRIVERE = { fill: '#FFF2CC', ink: NERO } as const;

/** Lines of one chart, told apart by readers who mix up red and green too: they differ in lightness. */
export const LINEE: readonly string[] = [
  SEZIONE.fill,
  '#ED7D31',
  '#7F7F7F',
  '#00A0A8',
  '#C00000',
  '#8FAADC',
  '#7030A0',
  '#BF9000',
];

/** Behind the word of the band, which always stands there too: no reader depends on the colour. Contrast at least 4.5 to 1. */
export const FASCE_A_COLORI: readonly {
  readonly esito: Esito;
  readonly fill: string;
  readonly ink: string;
}[] = [
  { esito: 'Raggiunto', ...VERDE },
  { esito: 'Parzialmente raggiunto', ...GIALLO },
  { esito: 'Non raggiunto', ...ROSSO },
  { esito: 'In corso', ...AZZURRO },
];
