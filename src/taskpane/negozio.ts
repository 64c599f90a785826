import { riduci, type Evento, type Stato } from './stato';

/** The one place where the state lives; everyone else sees it through `guarda`. */
export interface Negozio {
  stato(): Stato;
  manda(evento: Evento): void;
  guarda(osservatore: (stato: Stato) => void): void;
}

export function negozioOf(iniziale: Stato): Negozio {
  let stato = iniziale;
  const osservatori: ((stato: Stato) => void)[] = [];
  return {
    stato: () => stato,
    manda(evento) {
      stato = riduci(stato, evento);
      osservatori.forEach((osservatore) => {
        osservatore(stato);
      });
    },
    guarda(osservatore) {
      osservatori.push(osservatore);
    },
  };
}
