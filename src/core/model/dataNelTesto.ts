import { isoDate, parseIsoDate, yearOf, type IsoDate } from './data';

const MESI = ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'];
const NUMERIC =
  /(?<!\d|\d[./-])(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})(?!\d|[./-]\d)/;
const IN_WORDS = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*[°º]?\\s+(${MESI.join('|')})[a-z]*\\.?\\s+(\\d{4})(?!\\d)`,
  'i',
);
const DAY_AND_MONTH = /(?<!\d|\d[./])(\d{1,2})\s*[./]\s*(\d{1,2})(?!\d|[./]\d)/;
const DAY_IN_WORDS = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*[°º]?\\s+(${MESI.join('|')})[a-z]*\\.?`,
  'i',
);
const ISO = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;
const DATE_FORMS = [ISO, NUMERIC, IN_WORDS].map((form) => new RegExp(form.source, 'gi'));

/** The first date inside a text: `31.12.2019`, `31/12/19`, `31 dicembre 2019`, `2019-12-31`. */
export function dateIn(testo: string): IsoDate | null {
  const iso = ISO.exec(testo);
  if (iso !== null) return parseIsoDate(iso[0]);
  const numeric = NUMERIC.exec(testo);
  if (numeric !== null) return dayOf(numeric[1], Number(numeric[2]), numeric[3]);
  const words = IN_WORDS.exec(testo);
  if (words === null) return null;
  return dayOf(words[1], MESI.indexOf((words[2] ?? '').toLowerCase()) + 1, words[3]);
}

/** Every date of a text replaced by its year: *Consuntivo al 31.12.2019* names the column of 2019. */
export function datesAsYears(testo: string): string {
  return DATE_FORMS.reduce(
    (rest, form) =>
      rest.replace(form, (found) => {
        const day = dateIn(found);
        return day === null ? found : ` ${String(yearOf(day))} `;
      }),
    testo,
  );
}

/** The day and month that a text names, with or without a year, as `MM-DD`: `al 30.06.2019`, `al 30/06`, `al 30 giugno`. */
export function giornoIn(testo: string): string | null {
  const date = dateIn(testo);
  if (date !== null) return date.slice('YYYY-'.length);
  const numeric = DAY_AND_MONTH.exec(testo);
  if (numeric !== null) return monthDay(numeric[1], Number(numeric[2]));
  const words = DAY_IN_WORDS.exec(testo);
  if (words === null) return null;
  return monthDay(words[1], MESI.indexOf((words[2] ?? '').toLowerCase()) + 1);
}

/** A text without its first day that bears no year. */
export function senzaGiorno(testo: string): string {
  return testo.replace(DAY_AND_MONTH, ' ').replace(DAY_IN_WORDS, ' ');
}

function monthDay(day: string | undefined, month: number): string | null {
  // Any leap year: whether the day exists in the year meant is for whoever knows the year.
  return isoDate(2000, month, Number(day))?.slice('YYYY-'.length) ?? null;
}

function dayOf(day: string | undefined, month: number, year: string | undefined): IsoDate | null {
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year);
  return isoDate(full, month, Number(day));
}
