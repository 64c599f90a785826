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

/** One side of the cascade: normalised text -> its rows, in the order of the piano. Work is done on distinct texts, never on rows. */
export type Lato = ReadonlyMap<string, readonly Riga[]>;

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
  // Of one Camera alone both are the same.
  const sola = new Set(camere).size <= 1;
  let id = 0;
  const righe = piano.cruscotti.map((cruscotto, c) => {
    const camera = camere[c] ?? 0;
    const propri = perCamera.get(camera) ?? (sola ? tutti : emptyLati());
    perCamera.set(camera, propri);
    const lato = isSuperiore(cruscotto) ? 'alto' : 'basso';
    return cruscotto.indicatori.map((indicatore, r): Riga => {
      const riga = { ref: { cruscotto: c, riga: r }, id, cruscotto, indicatore };
      id += 1;
      if (indicatore.testoNormalizzato !== '') {
        addRiga(propri[lato], riga);
        if (!sola) addRiga(tutti[lato], riga);
      }
      return riga;
    });
  });
  return { righe, ...tutti, camere: [...perCamera.values()] };
}

type LatoAperto = Map<string, Riga[]>;
interface LatiAperti {
  readonly alto: LatoAperto;
  readonly basso: LatoAperto;
}

function emptyLati(): LatiAperti {
  return { alto: new Map(), basso: new Map() };
}

function addRiga(lato: LatoAperto, riga: Riga): void {
  const testo = riga.indicatore.testoNormalizzato;
  const righe = lato.get(testo);
  if (righe === undefined) lato.set(testo, [riga]);
  else righe.push(riga);
}

/** Rows of a text, a list for each cruscotto; most texts stand in one row only. */
export function perCruscotto(righe: readonly Riga[]): readonly (readonly Riga[])[] {
  if (righe.length < 2) return righe.length === 0 ? [] : [righe];
  const gruppi = new Map<number, Riga[]>();
  for (const riga of righe) {
    const gruppo = gruppi.get(riga.ref.cruscotto);
    if (gruppo === undefined) gruppi.set(riga.ref.cruscotto, [riga]);
    else gruppo.push(riga);
  }
  return [...gruppi.values()];
}
