import type { Unita } from '../../model/misura';

/** Words and signs of each unit, without dots. A form seen in the wild is a new word here. */
const PAROLE: Record<Unita, readonly string[]> = {
  percento: ['%', 'per cento', 'percento', 'punti percentuali', 'percentuale'],
  giorni: [
    'gg',
    'g',
    'giorno',
    'giorni',
    'gg solari',
    'gg naturali',
    'giorni solari',
    'giorni naturali',
    'giorni di calendario',
  ],
  'giorni-lavorativi': [
    'gg lavorativi',
    'gg lav',
    'gglav',
    'gg lavorativo',
    'g lav',
    'g lavorativi',
    'giorno lavorativo',
    'giorni lavorativi',
    'giorni lav',
  ],
  mesi: ['mese', 'mesi'],
  euro: ['€', 'euro', 'eur'],
  numero: [
    'n',
    'n°',
    'nº',
    'nr',
    'num',
    'numero',
    'unità',
    'attività',
    'bandi',
    'casi',
    'comunicati',
    'controlli',
    'controllo',
    'convegni',
    'corsi',
    'edizioni',
    'eventi',
    'evento',
    'imprese',
    'incontri',
    'incontro',
    'iniziativa',
    'iniziative',
    'interventi',
    'ispezioni',
    'partecipanti',
    'pratiche',
    'progetti',
    'report',
    'riunioni',
    'seminari',
    'seminario',
    'servizi',
    'studenti',
    'utenti',
    'verifiche',
  ],
};

/** Signs that say only "a number follows" and so leave the unit open: `n. 8`. */
const SEGNI_DI_NUMERO = new Set(['n', 'n°', 'nº', 'nr', 'num', 'numero']);

const UNITA: ReadonlyMap<string, Unita> = new Map(
  Object.entries(PAROLE).flatMap(([unita, parole]) =>
    parole.map((parola): [string, Unita] => [parola, unita as Unita]),
  ),
);

/** The unit that these words name, null if they name none. Expects canonical text; dots and brackets do not count. */
export function unitaOf(parole: string): Unita | null {
  return UNITA.get(parole) ?? UNITA.get(withoutDots(parole)) ?? null;
}

/** As `unitaOf`, for what stands around a number: undefined = words that are no unit, null = no unit stated. */
export function unitaBeside(prima: string, dopo: string): Unita | null | undefined {
  if (prima === '') return dopo === '' ? null : (unitaOf(dopo) ?? undefined);
  if (SEGNI_DI_NUMERO.has(withoutDots(prima))) {
    return dopo === '' ? null : (unitaOf(dopo) ?? undefined);
  }
  return dopo === '' ? (unitaOf(prima) ?? undefined) : undefined;
}

function withoutDots(parole: string): string {
  return parole
    .replace(/[.()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
