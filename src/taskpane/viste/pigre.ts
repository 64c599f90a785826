import { anteprima } from './anteprima';
import type { NomeVista, Vista } from './contesto';
import { risultati } from './risultati';
import { segnalazioni } from './segnalazioni';

/** What everyone looks at comes with the calculation; the rest when a person first opens it, each in a file of its own. */
const CARICATORI: Readonly<Record<NomeVista, () => Promise<Vista>>> = {
  risultati: () => Promise.resolve(risultati),
  segnalazioni: () => Promise.resolve(segnalazioni),
  anteprima: () => Promise.resolve(anteprima),
  cascata: async () => (await import(/* webpackChunkName: "vista-cascata" */ './cascata')).cascata,
  impostazioni: async () =>
    (await import(/* webpackChunkName: "vista-opzioni" */ './impostazioni')).impostazioni,
  durante: async () => (await import(/* webpackChunkName: "vista-durante" */ './durante')).durante,
  storico: async () => (await import(/* webpackChunkName: "vista-storico" */ './storico')).storico,
  anni: async () => (await import(/* webpackChunkName: "vista-anni" */ './anni')).anni,
};

export function loadVista(nome: NomeVista): Promise<Vista> {
  return CARICATORI[nome]();
}
