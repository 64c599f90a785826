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
  /** Rows of ente, segretario generale and dirigenti. */
  readonly alto: Lato;
  /** Rows of servizi and azienda speciale. */
  readonly basso: Lato;
}

/** The two sides of the whole piano, for what people wrote, and of each Camera in it, for what is matched by itself. */
export interface LatiPiano extends Lati {
  /** Every row, as `cruscotti[cruscotto][riga]`. */
  readonly righe: readonly (readonly Riga[])[];
  readonly camere: readonly Lati[];
}

export function isSuperiore({ livello }: Cruscotto): boolean {
  return LIVELLI_SUPERIORI.includes(livello);
}

/**
 * Splits the piano in its two sides; `camere` says for each cruscotto to which it belongs. A row whose text is only signs has
 * no identity and is on neither.
 */
export function splitLati(piano: Piano, camere: readonly number[]): LatiPiano {
  const tutti = emptyLati();
  const perCamera = new Map<number, LatiAperti>();
  let id = 0;
  const righe = piano.cruscotti.map((cruscotto, c) => {
    const camera = camere[c] ?? 0;
    const propri = perCamera.get(camera) ?? emptyLati();
    perCamera.set(camera, propri);
    const lato = isSuperiore(cruscotto) ? 'alto' : 'basso';
    return cruscotto.indicatori.map((indicatore, r): Riga => {
      const riga = { ref: { cruscotto: c, riga: r }, id, cruscotto, indicatore };
      id += 1;
      if (indicatore.testoNormalizzato !== '') {
        addRiga(tutti[lato], riga);
        addRiga(propri[lato], riga);
      }
      return riga;
    });
  });
  return { righe, ...tutti, camere: [...perCamera.values()] };
}

type LatoAperto = Map<string, Map<number, Riga[]>>;
interface LatiAperti {
  readonly alto: LatoAperto;
  readonly basso: LatoAperto;
}

function emptyLati(): LatiAperti {
  return { alto: new Map(), basso: new Map() };
}

function addRiga(lato: LatoAperto, riga: Riga): void {
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
