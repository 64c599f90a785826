import {
  misura,
  normalizeTesto,
  parseIsoDate,
  type CellRef,
  type Colonne,
  type Consuntivo,
  type Cruscotto,
  type Indicatore,
  type IsoDate,
  type Livello,
  type Operatore,
  type Piano,
  type RisultatoAtteso,
  type SheetSnapshot,
  type Unita,
  type Verso,
} from '../../src/core';
import { unFoglio } from './book';

/** Builders of valid parsed things, in the field's words: `unIndicatore({ testo, atteso: soglia(8), consuntivo: fatto(12) })`. */

export function isoDi(testo: string): IsoDate {
  const day = parseIsoDate(testo);
  if (day === null) throw new Error(`no such day: ${testo}`);
  return day;
}

export const soglia = (
  valore: number,
  unita: Unita = 'numero',
  operatore: Operatore | null = null,
): RisultatoAtteso => ({ kind: 'soglia', operatore, misura: misura(valore, unita) });
export const scadenza = (iso: string): RisultatoAtteso => ({ kind: 'scadenza', entro: isoDi(iso) });
export const progetto = (punti: number): RisultatoAtteso => ({
  kind: 'progetto',
  misura: misura(punti, 'percento'),
});
export const intervallo = (da: number, a: number, unita: Unita = 'numero'): RisultatoAtteso => ({
  kind: 'intervallo',
  da: misura(da, unita),
  a: misura(a, unita),
});
export const monitoraggio: RisultatoAtteso = { kind: 'monitoraggio' };
export const nonPrevisto: RisultatoAtteso = { kind: 'assente' };

export const fatto = (valore: number, unita: Unita = 'numero'): Consuntivo => ({
  kind: 'misura',
  misura: misura(valore, unita),
  rapporto: null,
});
export const fattoIl = (iso: string): Consuntivo => ({ kind: 'data', il: isoDi(iso) });
export const nonRilevato: Consuntivo = { kind: 'assente' };

export interface DatiIndicatore {
  readonly testo?: string;
  readonly riga?: number;
  readonly atteso?: RisultatoAtteso;
  readonly consuntivo?: Consuntivo;
  /** In points; null = no weight. */
  readonly peso?: number | null;
  readonly verso?: Verso;
  readonly obiettivo?: number;
  readonly prospettiva?: number | null;
  readonly azione?: string;
  readonly tipo?: Indicatore['tipo'];
}

export function unIndicatore(
  dati: DatiIndicatore = {},
  foglio = 'ENTE',
  posizione = 0,
): Indicatore {
  const riga = dati.riga ?? 7 + posizione;
  const testo = dati.testo ?? `N. iniziative ${String(posizione + 1)}`;
  const at = (col: number): CellRef => ({ sheet: foglio, row: riga, col });
  const peso = dati.peso ?? null;
  const atteso = { value: dati.atteso ?? soglia(10), raw: '', cell: at(2) };
  return {
    riga,
    intestazione: 0,
    cell: at(1),
    rowKey: normalizeTesto(testo),
    testo,
    testoNormalizzato: normalizeTesto(testo),
    tipo: dati.tipo ?? 'strategico',
    azione: dati.azione ?? 'Azione',
    prospettiva: dati.prospettiva ?? 0,
    obiettivo: dati.obiettivo ?? 0,
    verso: { verso: dati.verso ?? 'maggiore', fonte: 'predefinito' },
    peso: peso === null ? { kind: 'assente' } : { kind: 'valore', punti: peso },
    atteso,
    attesi: [{ anno: 2019, atteso }],
    consuntivo: { value: dati.consuntivo ?? fatto(10), raw: '', cell: at(3) },
    rapporto: null,
    pubblicata: null,
  };
}

export const COLONNE: Colonne = {
  azione: 0,
  indicatore: 1,
  attesi: [{ anno: 2019, col: 2 }],
  consuntivi: [{ anno: 2019, col: 3 }],
  peso: 4,
  note: 5,
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

export interface DatiCruscotto {
  readonly foglio?: string;
  readonly titolo?: string;
  readonly livello?: Livello;
  readonly unita?: string;
  readonly indicatori?: readonly DatiIndicatore[];
  /** Number of obiettivi; codes 1.1, 1.2, ... all under the only prospettiva unless `prospettive` says otherwise. */
  readonly obiettivi?: number;
  /** Prospettiva index of each obiettivo. */
  readonly prospettive?: readonly number[];
  readonly sheet?: SheetSnapshot;
}

export function unCruscotto(dati: DatiCruscotto = {}): Cruscotto {
  const foglio = dati.foglio ?? 'ENTE';
  const titolo = dati.titolo ?? foglio;
  const quanti = dati.obiettivi ?? 1;
  const diProspettiva = dati.prospettive ?? Array.from({ length: quanti }, () => 0);
  const righe = (dati.indicatori ?? [{}]).map((riga) => ({
    ...riga,
    prospettiva: riga.prospettiva ?? diProspettiva[riga.obiettivo ?? 0] ?? 0,
  }));
  const indicatori = righe.map((riga, posizione) => unIndicatore(riga, foglio, posizione));
  return {
    sheet: dati.sheet ?? unFoglio(foglio, []),
    foglio,
    rigaTitolo: 2,
    colTitolo: 0,
    titolo,
    livello: dati.livello ?? 'ente',
    fonteLivello: 'titolo',
    unita: dati.unita ?? titolo,
    intestazioni: [{ riga: 5, colonne: COLONNE, ultimaColonna: 5 }],
    prospettive: Array.from({ length: Math.max(...diProspettiva, 0) + 1 }, (_, indice) => ({
      nome: `PROSPETTIVA ${String(indice + 1)}`,
      righe: [4],
      col: 0,
    })),
    obiettivi: diProspettiva.map((prospettiva, indice) => ({
      codice: `${String(prospettiva + 1)}.${String(indice + 1)}`,
      testo: `Obiettivo ${String(indice + 1)}`,
      righe: [6],
      col: 0,
      prospettiva,
    })),
    ultimaRiga: 7 + indicatori.length,
    indicatori,
    conPesi: indicatori.some(({ peso }) => peso.kind === 'valore' && peso.punti > 0),
    pubblicate: { obiettivi: new Map(), totale: null },
    consuntivoAl: null,
  };
}

export function unPiano(cruscotti: readonly Cruscotto[], anno = 2019): Piano {
  return { anno, date1904: false, cruscotti, schede: [] };
}
