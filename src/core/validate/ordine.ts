import type { RigaOrganigramma } from '../model/organigramma';
import type { Cruscotto, Piano } from '../model/piano';
import { camereDi } from '../regole/camere';

/**
 * The cruscotti of each Camera, the ente's before all others, whose words and places are then the ones to follow. In a
 * workbook of several Camere one has no say in the words of another.
 */
export function enteFirst(
  { cruscotti }: Piano,
  organigramma: readonly RigaOrganigramma[],
): readonly (readonly Cruscotto[])[] {
  const camere = camereDi(cruscotti, organigramma);
  const perCamera = new Map<number, Cruscotto[]>();
  cruscotti.forEach((cruscotto, indice) => {
    const camera = camere[indice] ?? 0;
    const suoi = perCamera.get(camera);
    if (suoi === undefined) perCamera.set(camera, [cruscotto]);
    else if (cruscotto.livello === 'ente') suoi.unshift(cruscotto);
    else suoi.push(cruscotto);
  });
  return [...perCamera.values()];
}
