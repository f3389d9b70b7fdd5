/** Days and dates of the proleptic Gregorian calendar as plain numbers: no clock, no time zone. */

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** 1..12 for a month's name or abbreviation ("Sept.", "Jan"), else null. */
export function monthNumber(word: string): number | null {
  const key = word.toLowerCase().replace('.', '');
  if (key.length < 3) return null;
  const short = key === 'sept' ? 'sep' : key;
  const at = MONTH_NAMES.findIndex((name) => name === short || name.slice(0, 3) === short);
  return at < 0 ? null : at + 1;
}

/** 0 (Sunday) .. 6 for a weekday's name, plural or possessive, else null. */
export function weekdayNumber(word: string): number | null {
  const key = word.toLowerCase().replace(/(?:['’]?s)$/, '');
  const at = WEEKDAY_NAMES.indexOf(key);
  return at < 0 ? null : at;
}

/** Days since 1970-01-01 of a calendar date (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** ISO 8601 date of a day number: the inverse of `dayNumber`. */
export function isoDate(days: number): string {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

/** 0 (Sunday) .. 6 of a day number. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** The day number of `YYYY-MM-DD`, or null where it is no such string. */
export function parseIsoDate(iso: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

const pad = (n: number) => String(n).padStart(2, '0');
