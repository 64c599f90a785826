/** A day as `AAAA-MM-GG`. Compared as text; made only by the functions of this file. */
export type IsoDate = string & { readonly brand: 'IsoDate' };

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Serials below this one precede the 29.2.1900 that Excel invents, and lie a day later than they say. */
const FIRST_SERIAL_AFTER_FALSE_LEAP_DAY = 61;
/** Last serial Excel shows as a date: 31.12.9999. */
const LAST_SERIAL = 2_958_465;

/** The day of that year, month (1-12) and day, or null if the calendar has none (31.2). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real =
    year >= 1900 &&
    year <= 9999 &&
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day;
  return real ? fromTime(time) : null;
}

/** Reads `AAAA-MM-GG` and nothing else. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** An Excel serial to its day (the time of day is dropped), or null outside Excel's calendar. */
export function fromSerial(serial: number, date1904: boolean): IsoDate | null {
  const whole = Math.floor(serial);
  if (!(whole >= (date1904 ? 0 : 1)) || whole > LAST_SERIAL) return null;
  if (date1904) return fromTime(EPOCH_1904 + whole * DAY_MS);
  const shifted = whole < FIRST_SERIAL_AFTER_FALSE_LEAP_DAY ? whole + 1 : whole;
  return fromTime(EPOCH_1900 + shifted * DAY_MS);
}

/** The serial Excel keeps for a day. */
export function toSerial(day: IsoDate, date1904: boolean): number {
  const time = toTime(day);
  if (date1904) return (time - EPOCH_1904) / DAY_MS;
  const serial = (time - EPOCH_1900) / DAY_MS;
  return serial < FIRST_SERIAL_AFTER_FALSE_LEAP_DAY ? serial - 1 : serial;
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return fromTime(toTime(day) + days * DAY_MS);
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: IsoDate): number {
  return new Date(toTime(day)).getUTCDay();
}

/** The last day of the month that the day stands in. */
export function lastOfMonth(day: IsoDate): IsoDate {
  return fromTime(Date.UTC(yearOf(day), Number(day.slice(5, 7)), 0));
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** 1 January of the year. */
export function firstDay(year: number): IsoDate {
  return fromTime(Date.UTC(year, 0, 1));
}

/** 31 December of the year. */
export function lastDay(year: number): IsoDate {
  return fromTime(Date.UTC(year, 11, 31));
}

/** As a controller writes it: `30/11/2019`. */
export function printData(day: IsoDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

function toTime(day: IsoDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function fromTime(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10) as IsoDate;
}
