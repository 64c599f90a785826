import { FOGLI_INDIVIDUALI, type FoglioIndividuale } from '../../model/individuali';
import type { SheetLooks } from '../../model/sheetLooks';
import { areeElenco } from '../ownSheets/elenchi';

/** Columns of short words and figures; all others break into lines. */
const AL_CENTRO: Readonly<Record<FoglioIndividuale, readonly string[]>> = {
  schede: ['Risultato atteso', 'Consuntivo', 'Peso', '% Raggiungimento', 'Esito'],
  composizione: ['% Ente', '% Unità', '% Obiettivi'],
  dati: [
    ...['Tipo', 'Risultato atteso', 'Consuntivo', 'Raggiungimento', 'Esito', 'Anno', 'Al'],
    'Riga',
  ],
  esiti: ['Ente', 'Risultato dell’unità', 'Obiettivi', 'Totale', 'Esito', 'Anno', 'Al'],
};

/** As the lists in the workbook of the cruscotti look. */
export function aspettoTabella(foglio: FoglioIndividuale): SheetLooks {
  return {
    areas: areeElenco(FOGLI_INDIVIDUALI[foglio].intestazioni, AL_CENTRO[foglio]),
    merges: [],
    rules: [],
    charts: [],
  };
}
