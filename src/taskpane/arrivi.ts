import type { NomeVista, Pigre, Vista } from './viste/contesto';

/**
 * Keeps the views that have arrived. One that cannot be loaded (no network, files of another version) is missing by itself
 * until a person tries again: the rest of the pane goes on.
 */
export function pigreOf(load: (nome: NomeVista) => Promise<Vista>, onArrivo: () => void): Pigre {
  const viste = new Map<NomeVista, Vista | 'in-arrivo' | 'mancata'>();
  const arriva = (nome: NomeVista, cosa: Vista | 'mancata'): void => {
    viste.set(nome, cosa);
    onArrivo();
  };
  const chiama = (nome: NomeVista): 'in-arrivo' => {
    viste.set(nome, 'in-arrivo');
    load(nome).then(
      (vista) => {
        arriva(nome, vista);
      },
      () => {
        arriva(nome, 'mancata');
      },
    );
    return 'in-arrivo';
  };
  return {
    vista: (nome) => viste.get(nome) ?? chiama(nome),
    riprova(nome) {
      chiama(nome);
      onArrivo();
    },
  };
}
