import { arrotondaPerConfronto } from '../model/misura';
import { tuttoONiente, type Punteggio } from './punteggio';

/** Inside, ends included, or outside. */
export function scoreIntervallo(da: number, a: number, consuntivo: number): Punteggio {
  const misurato = arrotondaPerConfronto(consuntivo);
  return tuttoONiente(
    misurato >= arrotondaPerConfronto(da) && misurato <= arrotondaPerConfronto(a),
  );
}
