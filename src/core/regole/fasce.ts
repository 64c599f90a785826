import { arrotondaPerConfronto } from '../model/misura';
import type { Esito } from '../model/raggiungimento';
import type { Regole } from './regole';

/** The band of a percentage, limits included (contract 6): 90 is *Raggiunto*, 89.99 is not. */
export function fasciaDi(percento: number, fasce: Regole['fasce']): Esito {
  const valore = arrotondaPerConfronto(percento);
  if (valore >= fasce[0]) return 'Raggiunto';
  return valore >= fasce[1] ? 'Parzialmente raggiunto' : 'Non raggiunto';
}
