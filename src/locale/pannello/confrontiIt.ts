import { FORMATI } from '../format';
import type { TestiPannello } from './testi';

const { intero } = FORMATI.it;

/** What *Risultati* opens below the ente's figure. */
export const CONFRONTI_IT: Pick<TestiPannello, 'anni' | 'durante' | 'storico'> = {
  anni: {
    titolo: 'Anni a confronto',
    confronta: 'Confronta gli anni',
    chiudi: 'Chiudi il confronto',
    al: (giorno) => `al ${giorno}`,
    atteso: (atteso) => `atteso ${atteso}`,
  },
  durante: {
    titolo: 'Da qui a fine anno',
    confronta: 'Che cosa manca',
    chiudi: 'Chiudi che cosa manca',
    manca: 'Per salire di fascia, se non arrivasse altro',
    niente: 'Nessuna unità ha una fascia più alta da raggiungere.',
    previsione: (passato) =>
      `Previsione al 31.12, in linea retta (passato il ${passato} dell’anno)`,
    unita: 'Unità',
    indietro: 'Indietro rispetto a quanto è dovuto finora',
    altre: (quante) => `… e altre ${intero(quante)}: tutte nel rapporto.`,
  },
  storico: {
    titolo: 'Che cosa è cambiato',
    confronta: 'Confronta due date',
    chiudi: 'Chiudi le date',
    dal: 'Dal',
    alGiorno: 'al',
  },
};
