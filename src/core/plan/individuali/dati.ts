import { toSerial } from '../../model/data';
import type { DatiServizi, DatoServizio } from '../../model/individuali';
import { esitoScritto } from '../../regole/esito';
import { FORMATO_GIORNO, FORMATO_PERCENTO, frazione } from '../edits';
import type { Cella } from '../ownSheets/table';
import type { Riga } from './tabella';

/** *Dati dei servizi*: every figure that a scheda may refer to, with the day it is of. */
export function righeDati({ anno, al, righe }: DatiServizi, date1904: boolean): readonly Riga[] {
  const giorno: Cella = { value: toSerial(al, date1904), formato: FORMATO_GIORNO };
  return righe.map((dato) => rigaDi(dato, anno, giorno));
}

function rigaDi(dato: DatoServizio, anno: number, giorno: Cella): Riga {
  const { raggiungimento } = dato;
  const percento = raggiungimento.kind === 'calcolato' ? raggiungimento.percento : null;
  return new Map<string, Cella>([
    ['Tipo', { value: dato.tipo }],
    ['Unità', { value: dato.unita }],
    ['Indicatore', { value: dato.testo || null }],
    ['Risultato atteso', { value: dato.atteso || null }],
    ['Consuntivo', { value: dato.consuntivo || null }],
    ['Raggiungimento', { value: frazione(percento), formato: FORMATO_PERCENTO }],
    ['Esito', { value: esitoScritto(dato) }],
    ['Anno', { value: anno }],
    ['Al', giorno],
    ['Foglio', { value: dato.foglio }],
    ['Riga', { value: dato.riga }],
  ]);
}
