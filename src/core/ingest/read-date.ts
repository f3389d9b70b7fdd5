import type { Span } from '../model.ts';
import { letterPattern, type LetterPattern } from '../words/letter-pattern.ts';

/** A calendar date as it stands in a text. */
export interface FoundDate extends Span {
  /** ISO 8601, `2022-01-10`. */
  readonly iso: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;

/** The ways to write a date in full; a date without a year is none. Groups are named y, m, d or a, b. */
const PATTERNS: readonly {
  readonly pattern: LetterPattern;
  /** What stands in every such date: a cheap look first, since the patterns with names of months take milliseconds to make ready. */
  readonly needs?: RegExp;
  readonly read: (m: string[]) => string | null;
}[] = [
  // 2022-01-10, 2022/01/10, 2022.01.10
  {
    pattern: letterPattern(String.raw`(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)`, 'g'),
    read: (m) => iso(m[1], m[3], m[4]),
  },
  // 20220110, the year between 1900 and 2099
  {
    pattern: letterPattern(String.raw`(?<![\d.,])((?:19|20)\d{2})(\d{2})(\d{2})(?![\d.,])`, 'g'),
    read: (m) => iso(m[1], m[2], m[3]),
  },
  // January 10, 2022; Jan. 10th 2022
  {
    pattern: letterPattern(
      String.raw`(?<!\p{L})${MONTH}\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)`,
      'gi',
    ),
    needs: /[a-z]\.?\s{1,3}\d/i,
    read: (m) => iso(m[3], m[1], m[2]),
  },
  // 10 January 2022; 10th of Jan, 2022; 10-Jan-2022
  {
    pattern: letterPattern(
      String.raw`(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s{1,3}of)?[\s-]{1,3}${MONTH},?[\s-]{1,3}(\d{4})(?!\d)`,
      'gi',
    ),
    needs: /\d(?:st|nd|rd|th)?[\s-]/i,
    read: (m) => iso(m[3], m[2], m[1]),
  },
  // 10.01.2022 is day first everywhere it is written; 10/01/2022 is read only where one order is possible
  {
    pattern: letterPattern(String.raw`(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)`, 'g'),
    read: (m) => iso(m[3], m[2], m[1]),
  },
  {
    pattern: letterPattern(String.raw`(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)`, 'g'),
    read: (m) => unambiguous(m[1], m[3], m[4]),
  },
];

const A_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** Every full date of a text, in order. Impossible days (31 February) and two-way readings are left out. */
export function findDates(text: string): FoundDate[] {
  if (!/\d{4}/.test(text)) return [];
  const named = A_MONTH.test(text);
  const patterns = PATTERNS.filter(({ needs }) => !needs || (named && needs.test(text)));
  const found = patterns.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern(text))].flatMap((m) => {
      const date = read([...m]);
      return date === null ? [] : [{ start: m.index, end: m.index + m[0].length, iso: date }];
    }),
  );
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function unambiguous(a = '', b = '', year = ''): string | null {
  const dayFirst = iso(year, b, a);
  const monthFirst = iso(year, a, b);
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  return dayFirst === monthFirst ? dayFirst : null;
}

function iso(year = '', month = '', day = ''): string | null {
  const m = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const y = Number(year);
  const d = Number(day);
  const exists = isWithin(y, 1600, 2199) && isWithin(m, 1, 12) && isWithin(d, 1, daysIn(y, m));
  if (!exists) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function isWithin(n: number, low: number, high: number): boolean {
  return n >= low && n <= high;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
