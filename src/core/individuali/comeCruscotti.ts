import type { SchedaScritta } from '../model/individuali';
import type { Colonne, Intestazione, RawCruscotto, RawPiano } from '../model/piano';
import type { FoglioTrovato } from './fogli';

/** Which heading of a scheda a row stands under: each kind has its text in a column of its own. */
const INTESTAZIONE = { servizio: 0, proprio: 1 } as const;

/**
 * Every scheda as a cruscotto of its own, so that its targets, actuals and weights are read, scored and rolled up by the very
 * rules of contract 2 to 4. It goes by its number: remarks must not carry names.
 */
export function comeCruscotti(
  foglio: FoglioTrovato,
  schede: readonly SchedaScritta[],
  anno: number,
  date1904: boolean,
): RawPiano {
  const intestazioni = [
    intestazioneOf(foglio, 'Indicatore del servizio', anno),
    intestazioneOf(foglio, 'Obiettivo proprio', anno),
  ];
  return {
    anno,
    date1904,
    schede: [],
    cruscotti: schede.map((scheda, indice) => cruscottoOf(foglio, scheda, indice, intestazioni)),
  };
}

function cruscottoOf(
  { sheet, posti }: FoglioTrovato,
  scheda: SchedaScritta,
  indice: number,
  intestazioni: readonly Intestazione[],
): RawCruscotto {
  return {
    sheet,
    foglio: sheet.name,
    rigaTitolo: scheda.prima,
    colTitolo: posti.get('Persona o gruppo') ?? 0,
    titolo: `Scheda ${String(indice + 1)}`,
    livello: 'servizio',
    fonteLivello: 'predefinito',
    unita: `Scheda ${String(indice + 1)}`,
    intestazioni,
    prospettive: [],
    obiettivi: [{ codice: null, testo: '', righe: [], col: 0, prospettiva: null }],
    ultimaRiga: scheda.righe.reduce((last, { riga }) => Math.max(last, riga), scheda.prima),
    righe: scheda.righe.map(({ riga, tipo }) => ({
      riga,
      azione: '',
      prospettiva: null,
      obiettivo: 0,
      intestazione: INTESTAZIONE[tipo],
    })),
    consuntivoAl: null,
  };
}

function intestazioneOf({ posti }: FoglioTrovato, testo: string, anno: number): Intestazione {
  const at = (nome: string): number => posti.get(nome) ?? 0;
  const colonne: Colonne = {
    azione: null,
    indicatore: at(testo),
    attesi: [{ anno, col: at('Risultato atteso') }],
    consuntivi: [{ anno, col: at('Consuntivo') }],
    peso: at('Peso'),
    note: null,
    verso: null,
    unita: null,
    numeratore: null,
    denominatore: null,
    codice: null,
    fonte: null,
    responsabile: null,
    pubblicata: null,
    intermedi: [],
    rettifica: null,
  };
  return { riga: 0, colonne, ultimaColonna: at('Note') };
}
