import { FOGLI_PROPRI, nomeCalcolato } from './foglioProprio';
import { FOGLI_INDIVIDUALI } from './individuali';

const NOMI_PROPRI: ReadonlySet<string> = new Set([
  ...Object.values(FOGLI_PROPRI).flatMap(({ nome }) => [nome, nomeCalcolato(nome)]),
  ...Object.values(FOGLI_INDIVIDUALI).map(({ nome }) => nome),
]);

/** Whether a sheet bears a name of ours; whether it is ours its heading row tells. */
export function isNomeProprio(nome: string): boolean {
  return NOMI_PROPRI.has(nome);
}
