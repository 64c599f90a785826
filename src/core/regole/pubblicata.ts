import { arrotondaPerConfronto } from '../model/misura';

/** Printed percentages bear one or two decimals, and some bodies truncate: this much is no difference. */
const TOLLERANZA_PUNTI = 0.1;

/** Whether a published percentage is another figure than the recomputed one (domain V15). Both in points. */
export function diversaDallaPubblicata(pubblicata: number, ricalcolata: number): boolean {
  return arrotondaPerConfronto(Math.abs(pubblicata - ricalcolata)) > TOLLERANZA_PUNTI;
}
