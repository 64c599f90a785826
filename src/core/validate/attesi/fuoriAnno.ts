import { finding } from '../../findings';
import { yearOf } from '../../model/data';
import type { AttesoAnno } from '../../model/piano';
import type { ControlloRiga } from '../controllo';
import { NESSUNO } from '../rilievo';

/** A due date outside the year that its column is about; only that of the run's year can put a score in doubt. */
export const fuoriAnno: ControlloRiga = ({ atteso: dellAnno, attesi, rowKey }) => {
  if (attesi.every(isInYear)) return NESSUNO;
  return attesi.flatMap(({ anno, atteso }) => {
    const { value, cell } = atteso;
    if (value.kind !== 'scadenza' || isInYear({ anno, atteso })) return NESSUNO;
    const params = { giorno: value.entro, anno };
    return [finding(atteso === dellAnno ? 'RA-202' : 'RA-203', params, cell, rowKey)];
  });
};

function isInYear({ anno, atteso: { value } }: AttesoAnno): boolean {
  return value.kind !== 'scadenza' || yearOf(value.entro) === anno;
}
