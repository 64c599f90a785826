import { isoDate, type IsoDate } from '../../model/data';
import { MESI } from '../../model/stampa';

export type DataLetta =
  | { readonly tipo: 'data'; readonly giorno: IsoDate; readonly altra: IsoDate | null }
  /** Has the shape of a day, but the calendar has none: `31.2.2019`. */
  | { readonly tipo: 'impossibile' };

export type DataIncompleta =
  | { readonly tipo: 'giorno-mese'; readonly giorno: number; readonly mese: number }
  | { readonly tipo: 'mese-anno'; readonly mese: number; readonly anno: number };

const ORARIO = /[ t]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?$/;
const ITALIANA = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\.?$/;
const ISO = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/;
const IN_LETTERE = /^(\d{1,2})[°º^]?[ ./-]*([a-z]+)[ ./-]*(\d{4}|'?\d{2})$/;
const GIORNO_MESE = /^(\d{1,2})[./-](\d{1,2})$/;
const GIORNO_MESE_IN_LETTERE = /^(\d{1,2})[°º^]?[ ./-]*([a-z]+)\.?$/;
const MESE_ANNO = /^(\d{1,2})[./-]((?:19|20)\d{2})$/;
const ANNO_MESE = /^((?:19|20)\d{2})[./-](\d{1,2})$/;
const MESE_ANNO_IN_LETTERE = /^([a-z]+)[ ./-]*((?:19|20)\d{2})$/;
const SECOLO = 2000;

/** `novembre` and every cut of it from three letters on (`nov`, `sett`). */
const NUMERO_DEL_MESE: ReadonlyMap<string, number> = new Map(
  MESI.flatMap((mese, indice) =>
    Array.from({ length: mese.length - 2 }, (_, tolte): [string, number] => [
      mese.slice(0, mese.length - tolte),
      indice + 1,
    ]),
  ),
);

/**
 * Reads a whole day: `30.11.2019`, `30/11/19`, `2019-11-30`, `30 nov. 2019`, with or without a time. Day before month, as Italians
 * write; `altra` is the other order where that is a day too. null = this is no date at all.
 */
export function readData(testo: string): DataLetta | null {
  const parti = giornoMeseAnno(testo.replace(ORARIO, ''));
  if (parti === null) return null;
  const { giorno, mese, anno, invertibile } = parti;
  const giornata = isoDate(anno, mese, giorno);
  if (giornata === null) return { tipo: 'impossibile' };
  const altra = invertibile && giorno !== mese ? isoDate(anno, giorno, mese) : null;
  return { tipo: 'data', giorno: giornata, altra };
}

/** Reads a day without its year or a month without its day: dates to a reader, but not whole ones. */
export function readDataIncompleta(testo: string): DataIncompleta | null {
  const giornoMese = GIORNO_MESE.exec(testo);
  if (giornoMese) return giornoDelMese(Number(giornoMese[1]), Number(giornoMese[2]));
  const meseAnno = MESE_ANNO.exec(testo);
  if (meseAnno) return meseDellAnno(Number(meseAnno[1]), Number(meseAnno[2]));
  const annoMese = ANNO_MESE.exec(testo);
  if (annoMese) return meseDellAnno(Number(annoMese[2]), Number(annoMese[1]));
  const giornoInLettere = GIORNO_MESE_IN_LETTERE.exec(testo);
  if (giornoInLettere) {
    return giornoDelMese(Number(giornoInLettere[1]), NUMERO_DEL_MESE.get(giornoInLettere[2] ?? ''));
  }
  const meseInLettere = MESE_ANNO_IN_LETTERE.exec(testo);
  if (meseInLettere === null) return null;
  return meseDellAnno(NUMERO_DEL_MESE.get(meseInLettere[1] ?? ''), Number(meseInLettere[2]));
}

interface Parti {
  readonly giorno: number;
  readonly mese: number;
  readonly anno: number;
  readonly invertibile: boolean;
}

function giornoMeseAnno(testo: string): Parti | null {
  const italiana = ITALIANA.exec(testo);
  if (italiana) return parti(italiana[1], Number(italiana[2]), italiana[3], true);
  const iso = ISO.exec(testo);
  if (iso) return parti(iso[3], Number(iso[2]), iso[1], false);
  const lettere = IN_LETTERE.exec(testo);
  const mese = NUMERO_DEL_MESE.get(lettere?.[2] ?? '');
  return mese === undefined ? null : parti(lettere?.[1], mese, lettere?.[3], false);
}

function parti(giorno = '', mese: number, anno = '', invertibile: boolean): Parti {
  const cifre = anno.replace("'", '');
  const intero = cifre.length === 2 ? SECOLO + Number(cifre) : Number(cifre);
  return { giorno: Number(giorno), mese, anno: intero, invertibile };
}

/** `30.2` too has the shape of a date, though no year has that day. */
function giornoDelMese(giorno: number, mese: number | undefined): DataIncompleta | null {
  const inRange = mese !== undefined && mese >= 1 && mese <= 12 && giorno >= 1 && giorno <= 31;
  return inRange ? { tipo: 'giorno-mese', giorno, mese } : null;
}

function meseDellAnno(mese: number | undefined, anno: number): DataIncompleta | null {
  return mese === undefined || mese < 1 || mese > 12 ? null : { tipo: 'mese-anno', mese, anno };
}
