import type { TestiPannello } from './testi';

/** What *Risultati* opens below the ente's figure. */
export const CONFRONTI_EN: Pick<TestiPannello, 'anni' | 'durante' | 'storico'> = {
  anni: {
    titolo: 'Years side by side',
    confronta: 'Compare the years',
    chiudi: 'Close the comparison',
    al: (giorno) => `as of ${giorno}`,
    atteso: (atteso) => `target ${atteso}`,
  },
  durante: {
    titolo: 'From here to the end of the year',
    confronta: 'What is missing',
    chiudi: 'Close what is missing',
    manca: 'To come to a higher band, if nothing else arrived',
    niente: 'No unit has a higher band to come to.',
    previsione: (passato) =>
      `Forecast for 31.12, in a straight line (${passato} of the year is over)`,
    unita: 'Unit',
    indietro: 'Behind what is due by now',
    altre: (quante) => `… and ${String(quante)} more: all in the report.`,
  },
  storico: {
    titolo: 'What has changed',
    confronta: 'Compare two dates',
    chiudi: 'Close the dates',
    dal: 'From',
    alGiorno: 'to',
  },
};
