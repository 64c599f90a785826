import { finding, type Finding } from '../../findings';
import type { Cruscotto } from '../../model/piano';
import type { ControlloPiano } from '../controllo';
import { enteFirst } from '../ordine';
import { chiaveNome, type Nome } from './nomi';

/** The same obiettivo code with another text on another sheet; within a sheet locating says it (FO-109). */
export const obiettivi: ControlloPiano = (piano, { organigramma }) =>
  enteFirst(piano, organigramma).flatMap(checkCamera);

function checkCamera(cruscotti: readonly Cruscotto[]): readonly Finding[] {
  const primi = new Map<string, Nome>();
  return cruscotti.flatMap(({ foglio, obiettivi: suoi }) =>
    suoi.flatMap(({ codice, testo, righe, col }) => {
      const [row] = righe;
      if (codice === null || row === undefined) return [];
      const primo = primi.get(codice);
      if (primo === undefined) primi.set(codice, { testo, foglio });
      if (primo === undefined || primo.foglio === foglio) return [];
      if (chiaveNome(primo.testo) === chiaveNome(testo)) return [];
      const params = { codice, letto: testo, preso: primo.testo, foglio: primo.foglio };
      return [finding('FO-403', params, { sheet: foglio, row, col })];
    }),
  );
}
