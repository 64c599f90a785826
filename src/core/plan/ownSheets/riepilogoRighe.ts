import { contaInterventi } from '../../model/conteggioInterventi';
import { INTERVENTI_RIEPILOGO, FOGLI_PROPRI, LIVELLO_IN_PAROLE } from '../../model/foglioProprio';
import type { Livello } from '../../model/organigramma';
import type { CruscottoCalcolato, Risultato, Sintesi } from '../../model/risultato';
import { cifra, FORMATO_PERCENTO, frazione } from '../edits';
import type { Cella } from './table';

export type Intestazione =
  (typeof FOGLI_PROPRI.riepilogo.intestazioni)[number] | (typeof INTERVENTI_RIEPILOGO)[number];
export type RigaRiepilogo = Readonly<Record<Intestazione, Cella>>;

/** Below the ente and its parts the units, from the top down. */
const UNITA: readonly Livello[] = [
  'segretario_generale',
  'dirigente',
  'servizio',
  'azienda_speciale',
];

/** All lines in the order in which they read best: the ente, each prospettiva with its obiettivi, then the units. */
export function riepilogoRighe(risultato: Risultato): readonly RigaRiepilogo[] {
  const { anno, cruscotti } = risultato;
  const at = (livello: Livello): readonly CruscottoCalcolato[] =>
    cruscotti.filter(({ cruscotto }) => cruscotto.livello === livello);
  return [
    ...at('ente').flatMap((ente) => righeDellEnte(ente, anno)),
    ...UNITA.flatMap(at).map((calcolato) => rigaDelTotale(calcolato, anno)),
  ];
}

function righeDellEnte(ente: CruscottoCalcolato, anno: number): readonly RigaRiepilogo[] {
  const { cruscotto } = ente;
  const righe = [rigaDelTotale(ente, anno)];
  const obiettiviSotto = (prospettiva: number | null): void => {
    cruscotto.obiettivi.forEach((obiettivo, indice) => {
      const sintesi = ente.obiettivi[indice];
      if (obiettivo.prospettiva !== prospettiva || sintesi === undefined) return;
      const voce = printVoce(obiettivo.codice, obiettivo.testo);
      if (voce === '' && isEmptySintesi(sintesi)) return;
      righe.push(rigaOf('Obiettivo', cruscotto.foglio, voce || SENZA_OBIETTIVO, sintesi, anno));
    });
  };
  cruscotto.prospettive.forEach(({ nome }, indice) => {
    const sintesi = ente.prospettive[indice];
    if (sintesi !== undefined) {
      righe.push(rigaOf('Prospettiva', cruscotto.foglio, nome, sintesi, anno));
    }
    obiettiviSotto(indice);
  });
  obiettiviSotto(null);
  return righe;
}

const SENZA_OBIETTIVO = '(senza obiettivo)';

/** `1.1 Accrescere ...`, whether the text as located holds its code or not. */
export function printVoce(codice: string | null, testo: string): string {
  if (codice === null || testo.startsWith(codice)) return testo;
  return `${codice} ${testo}`.trim();
}

function rigaDelTotale(
  { cruscotto, righe, totale, mediaServizi }: CruscottoCalcolato,
  anno: number,
): RigaRiepilogo {
  const livello = LIVELLO_IN_PAROLE[cruscotto.livello];
  const riga = rigaOf(livello, cruscotto.foglio, cruscotto.titolo, totale, anno, mediaServizi);
  const { rettificate, annullate, nonMisurabili } = contaInterventi(righe);
  return {
    ...riga,
    Rettificate: quante(rettificate),
    Annullate: quante(annullate),
    'Non misurabili': quante(nonMisurabili),
  };
}

/** Most units have none: an empty cell says so without a column of zeros. */
function quante(righe: number): Cella {
  return { value: righe === 0 ? null : righe };
}

function isEmptySintesi({ calcolati, monitoraggio, mancanti, esclusi }: Sintesi): boolean {
  return calcolati + monitoraggio + mancanti + esclusi === 0;
}

function rigaOf(
  livello: string,
  foglio: string,
  voce: string,
  sintesi: Sintesi,
  anno: number,
  mediaServizi: number | null = null,
): RigaRiepilogo {
  const punti = (valore: number | null): Cella => ({
    value: frazione(valore),
    formato: FORMATO_PERCENTO,
  });
  return {
    Livello: { value: livello },
    Foglio: { value: foglio },
    Voce: { value: voce },
    Raggiungimento: punti(sintesi.percento),
    Esito: { value: sintesi.esito },
    Misurato: punti(sintesi.percentoMisurato),
    Prudenziale: punti(sintesi.percentoPrudenziale),
    Calcolati: { value: sintesi.calcolati },
    Monitoraggio: { value: sintesi.monitoraggio },
    Mancanti: { value: sintesi.mancanti },
    Esclusi: { value: sintesi.esclusi },
    'Peso coperto': { value: cifra(sintesi.pesoCoperto), formato: FORMATO_PERCENTO },
    'Media servizi': punti(mediaServizi),
    Anno: { value: anno },
    Rettificate: { value: null },
    Annullate: { value: null },
    'Non misurabili': { value: null },
  };
}
