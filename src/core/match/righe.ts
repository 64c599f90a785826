import type { RigaRef } from '../model/abbinamento';
import { LIVELLI_SUPERIORI } from '../model/organigramma';
import type { Cruscotto, Indicatore, Piano } from '../model/piano';

/** An indicator with the place that identifies it in the piano. */
export interface Riga {
  readonly ref: RigaRef;
  /** Position in the whole piano; tells two rows apart and puts them in order. */
  readonly id: number;
  readonly cruscotto: Cruscotto;
  readonly indicatore: Indicatore;
}

/** Rows of one side with the same normalised text, by cruscotto (index in the piano). */
export type PerCruscotto = ReadonlyMap<number, readonly Riga[]>;

/** One side of the cascade: normalised text -> its rows. Work is done on distinct texts, never on rows. */
export type Lato = ReadonlyMap<string, PerCruscotto>;

export interface Lati {
  /** Every row, as `cruscotti[cruscotto][riga]`. */
  readonly righe: readonly (readonly Riga[])[];
  /** Rows of ente, segretario generale and dirigenti. */
  readonly alto: Lato;
  /** Rows of servizi and azienda speciale. */
  readonly basso: Lato;
}

export function isSuperiore({ livello }: Cruscotto): boolean {
  return LIVELLI_SUPERIORI.includes(livello);
}

/** Splits the piano in its two sides. A row whose text is only signs has no identity and is on neither. */
export function splitLati(piano: Piano): Lati {
  const alto = new Map<string, Map<number, Riga[]>>();
  const basso = new Map<string, Map<number, Riga[]>>();
  let id = 0;
  const righe = piano.cruscotti.map((cruscotto, c) => {
    const lato = isSuperiore(cruscotto) ? alto : basso;
    return cruscotto.indicatori.map((indicatore, r): Riga => {
      const riga = { ref: { cruscotto: c, riga: r }, id, cruscotto, indicatore };
      id += 1;
      if (indicatore.testoNormalizzato !== '') addRiga(lato, riga);
      return riga;
    });
  });
  return { righe, alto, basso };
}

function addRiga(lato: Map<string, Map<number, Riga[]>>, riga: Riga): void {
  const testo = riga.indicatore.testoNormalizzato;
  const perCruscotto = lato.get(testo) ?? new Map<number, Riga[]>();
  lato.set(testo, perCruscotto);
  const righe = perCruscotto.get(riga.ref.cruscotto);
  if (righe === undefined) perCruscotto.set(riga.ref.cruscotto, [riga]);
  else righe.push(riga);
}

export function righeDi(perCruscotto: PerCruscotto | undefined): readonly Riga[] {
  return perCruscotto === undefined ? [] : [...perCruscotto.values()].flat();
}
