import { RISULTATI_MASSIMI, type Traguardo } from '../../core';
import type { TestiTraguardo } from './testi';

/** Where a unit stands and what leads it to the band, in one sentence. */
export function fraseTraguardo(traguardo: Traguardo, testi: TestiTraguardo): string {
  const { via } = traguardo;
  switch (via.kind) {
    case 'risultati':
      return testi.unita({ ...traguardo, quanti: via.mancanti.length });
    case 'irraggiungibile':
      return testi.irraggiungibile(traguardo);
    case 'troppi':
      return testi.troppi({ ...traguardo, oltre: RISULTATI_MASSIMI });
  }
}
