import type { Rapporto } from '../model/consuntivo';
import { misura, puntiDaFrazione, type Misura, type Unita } from '../model/misura';

/** The ratio in the unit of its target: points against a percentage, else as it is. Unrounded. */
export function quoziente({ numeratore, denominatore }: Rapporto, unita: Unita): Misura {
  const valore = numeratore / denominatore;
  return misura(unita === 'percento' ? puntiDaFrazione(valore) : valore, unita);
}

const SCARTO_RELATIVO = 0.01;
const SCARTO_MINIMO = 1e-9;

/** A typed result is that of the ratio, as a fraction or in points, rounded or cut at its last decimal. */
export function agrees(scritto: number, { numeratore, denominatore }: Rapporto): boolean {
  const valore = numeratore / denominatore;
  return near(scritto, valore) || near(scritto, puntiDaFrazione(valore));
}

/** The same figure, rounded or cut at the last decimal of the one that a person typed; never off by more than 1 %. */
export function near(scritto: number, esatto: number): boolean {
  const ultimaCifra = 10 ** -decimalsOf(scritto);
  const scarto = Math.max(SCARTO_MINIMO, Math.min(ultimaCifra, SCARTO_RELATIVO * Math.abs(esatto)));
  return Math.abs(scritto - esatto) <= scarto;
}

function decimalsOf(valore: number): number {
  const testo = String(valore);
  const punto = testo.indexOf('.');
  return punto < 0 || testo.includes('e') ? 0 : testo.length - punto - 1;
}
