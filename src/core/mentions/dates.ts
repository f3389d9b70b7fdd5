import type { Sentence, Span } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { letterPattern } from '../words/letter-pattern.ts';
import {
  dayNumber,
  isoDate,
  monthNumber,
  parseIsoDate,
  weekdayNumber,
  weekdayOf,
} from './calendar.ts';

/** How finely a date is told. */
export type DateForm = 'day' | 'month' | 'year' | 'weekday' | 'relative' | 'clock';

/** A date or a time of day. */
export interface DateMention extends Span {
  readonly text: string;
  readonly form: DateForm;
  /**
   * What it means: `2022-01-10`, `2022-01`, `2014`, `08:55`, `--01-10` (no year known), or, for a
   * weekday or "last month" without a date of the article, the words themselves in lower case.
   */
  readonly value: string;
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';

type Reader = (
  groups: readonly (string | undefined)[],
  anchor: number | null,
  rest: string,
) => Reading | null;
interface Reading {
  readonly form: DateForm;
  readonly value: string;
}

/** Cheap looks at a text: no pattern is asked that needs what it has not. */
const GATES = {
  figure: /\d/,
  joined: /\d[:/-]\d/,
  four: /\d{4}/,
  half: /\d ?[ap]\.? ?m/i,
  month: /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i,
  noon: /noon|midday|midnight/i,
  weekday: /[a-z]day/,
  day: /day|night|morrow/i,
  span: /\b(?:last|next|this|previous|past) [a-z]/i,
} as const;
type Gate = keyof typeof GATES;

/** Each row: what a text must have in it, a pattern, and what its groups mean. Of two that overlap the one that begins first stays, then the longer. */
const PATTERNS: readonly (readonly [needs: readonly Gate[], pattern: RegExp, read: Reader])[] = [
  [
    ['figure', 'month'],
    new RegExp(`\\b(${MONTH})\\.? (${DAY})\\b(?:,? ?(${YEAR})\\b)?(?![:%])`, 'gi'),
    ([month, day, year], anchor) => calendarDay(year, month, day, anchor),
  ],
  [
    ['figure', 'month'],
    new RegExp(`\\b(${DAY})(?: of)? (${MONTH})\\b\\.?(?:,? (${YEAR})\\b)?`, 'gi'),
    ([day, month, year], anchor) => calendarDay(year, month, day, anchor),
  ],
  [
    ['four', 'month'],
    new RegExp(`\\b(${MONTH})\\.?,? (${YEAR})\\b`, 'gi'),
    ([month, year]) => ({ form: 'month', value: `${year}-${two(monthNumber(month ?? ''))}` }),
  ],
  [
    ['month'],
    new RegExp(
      `\\b(?:in|since|until|by|from|last|next|early|late|mid-?|of) ?(${MONTH})\\b(?! \\d)`,
      'g',
    ),
    ([month]) => ({ form: 'month', value: `--${two(monthNumber(month ?? ''))}` }),
  ],
  [
    ['joined'],
    /\b(\d{4})-(\d\d)-(\d\d)\b/g,
    ([y, m, d]) => ({ form: 'day', value: `${y}-${m}-${d}` }),
  ],
  [
    ['joined'],
    /\b\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)\b/g,
    ([], _anchor, text) => ({ form: 'day', value: text }),
  ],
  [
    ['half'],
    /\b(\d{1,2})(?:[:.](\d\d))? ?([ap])\.? ?m\b\.?/gi,
    ([hour, minute, half]) => clock(hour, minute, half),
  ],
  [
    ['joined'],
    /\b(\d{1,2}):(\d\d)(?::\d\d)?\b/g,
    ([hour, minute]) => clock(hour, minute, undefined),
  ],
  [
    ['four'],
    /\b(\d\d)(\d\d) ?(?:GMT|UTC|BST|EST|EDT|CET|hrs|hours)\b/g,
    ([h, m]) => clock(h, m, undefined),
  ],
  [['noon'], /\b(?:noon|midday)\b/gi, () => ({ form: 'clock', value: '12:00' })],
  [['noon'], /\bmidnight\b/gi, () => ({ form: 'clock', value: '00:00' })],
  [
    ['weekday'],
    new RegExp(`\\b(?:(last|next|this|coming) )?(${WEEKDAY})(?:['’]?s)?\\b`, 'g'),
    ([which, day], anchor, text) => weekday(which, day, anchor, text),
  ],
  [
    ['day'],
    /\b(yesterday|today|tonight|tomorrow)\b/gi,
    ([word], anchor) => relativeDay(word ?? '', anchor),
  ],
  [
    ['span'],
    /\b(last|next|this|previous|past) (night|week|weekend|month|year|summer|winter|spring|autumn|fall|decade|century)(?:['’]?s)?\b/gi,
    ([which, unit], anchor) => relativeSpan(which ?? '', unit ?? '', anchor),
  ],
  [
    ['four'],
    new RegExp(
      `\\b(?:in|since|by|until|till|after|before|during|from|of|early|late|mid-?|through|between|for|the|a|and|to|[Ss]ummer|[Ww]inter|[Ss]pring|[Aa]utumn|[Ff]all) ?(${YEAR})\\b(?![,.]\\d|[\\d%:]| (?:people|men|women|troops|soldiers|dollars|euros|pounds))`,
      'gi',
    ),
    ([year]) => ({ form: 'year', value: year ?? '' }),
  ],
  [['four'], /\b(1[5-9]\d0|20\d0)s\b/g, ([decade]) => ({ form: 'year', value: `${decade}s` })],
];

/** The part of a match that is the date, without the preposition that shows it to be one. */
const PREPOSITION = letterPattern(
  String.raw`^(?:in|since|by|until|till|after|before|during|from|of|through|between|for|the|a|and|to)(?: ?(?=\d)| (?=\p{L}))`,
  'i',
);

const two = (n: number | string | null | undefined) => String(n ?? '').padStart(2, '0');

function calendarDay(
  year: string | undefined,
  month = '',
  day = '',
  anchor: number | null,
): Reading | null {
  if (/^mar|^may/.test(month)) return null; // verbs, in lower case
  const m = monthNumber(month);
  const d = Number.parseInt(day, 10);
  if (m === null || !(d >= 1 && d <= 31)) return null;
  const nearest = anchor === null ? '-' : nearestYear(m, d, anchor);
  return { form: 'day', value: `${year ?? nearest}-${two(m)}-${two(d)}` };
}

/** The year that brings a day without one nearest to the article's own date. */
function nearestYear(month: number, day: number, anchor: number): number {
  const year = Number(isoDate(anchor).slice(0, 4));
  const far = (y: number) => Math.abs(dayNumber(y, month, day) - anchor);
  return [year - 1, year, year + 1].reduce((best, y) => (far(y) < far(best) ? y : best), year);
}

function clock(hour: string | undefined, minute = '0', half = ''): Reading | null {
  const h = Number(hour);
  const m = Number(minute);
  if (h > 24 || m > 59 || (half !== '' && h > 12)) return null;
  return { form: 'clock', value: `${two(hourOfDay(h, half.toLowerCase()))}:${two(m)}` };
}

/** 12 a.m. is 0, 12 p.m. is 12. */
function hourOfDay(hour: number, half: string): number {
  if (half === 'p') return hour < 12 ? hour + 12 : hour;
  return half === 'a' && hour === 12 ? 0 : hour;
}

/**
 * A weekday means the nearest one on or before the article's day (AP style names days within the
 * last or next seven), the nearest after it with "next" or "coming". Whether a bare weekday lies
 * ahead only the sentence says: `aheadOf` moves it.
 */
function weekday(
  which: string | undefined,
  day: string | undefined,
  anchor: number | null,
  text: string,
): Reading | null {
  const wanted = weekdayNumber(day ?? '');
  if (wanted === null) return null;
  if (anchor === null) return { form: 'weekday', value: (day ?? text).toLowerCase() };
  const back = (weekdayOf(anchor) - wanted + 7) % 7;
  const ahead = which === 'next' || which === 'coming';
  const past = which === 'last' && back === 0 ? 7 : back;
  return { form: 'weekday', value: isoDate(anchor + (ahead ? 7 - back : -past)) };
}

function relativeDay(word: string, anchor: number | null): Reading {
  const key = word.toLowerCase();
  if (anchor === null) return { form: 'relative', value: key };
  const shift = key === 'yesterday' ? -1 : key === 'tomorrow' ? 1 : 0;
  return { form: 'relative', value: isoDate(anchor + shift) };
}

function relativeSpan(which: string, unit: string, anchor: number | null): Reading {
  const key = `${which} ${unit}`.toLowerCase();
  const shift = /^(?:last|prev|past)/.test(key) ? -1 : key.startsWith('next') ? 1 : 0;
  if (anchor === null) return { form: 'relative', value: key };
  const [year = '', month = ''] = isoDate(anchor).split('-');
  if (key.endsWith('year')) return { form: 'year', value: String(Number(year) + shift) };
  if (key.endsWith('month')) {
    const index = Number(year) * 12 + Number(month) - 1 + shift;
    return { form: 'month', value: `${Math.floor(index / 12)}-${two((index % 12) + 1)}` };
  }
  return { form: 'relative', value: key };
}

/** Words that tell a date, whatever they mean for an article of some day. */
interface DateWords extends Span {
  readonly read: (anchor: number | null) => Reading;
}

/** The words that tell dates and times, in order, none inside another. */
function findDateWords(text: string): DateWords[] {
  const has = new Set((Object.keys(GATES) as Gate[]).filter((gate) => GATES[gate].test(text)));
  const found = PATTERNS.flatMap(([needs, pattern, read]) =>
    needs.every((gate) => has.has(gate)) ? wordsBy(text, pattern, read) : [],
  ).sort((x, y) => x.start - y.start || y.end - x.end);
  let end = -1;
  return found.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}

function wordsBy(text: string, pattern: RegExp, read: Reader): DateWords[] {
  const found: DateWords[] = [];
  // Not `matchAll`, which copies the pattern: half of the time on short texts.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [words, ...groups] = match;
    // What no day of the article makes a date is none.
    if (!read(groups, null, words)) continue;
    const start = match.index + (PREPOSITION(words).exec(words)?.[0].length ?? 0);
    const end = match.index + words.length;
    found.push({ start, end, read: (anchor) => read(groups, anchor, words)! });
  }
  return found;
}

/**
 * The dates and times of a text, in order, none inside another; `date` (ISO 8601) is the article's
 * own, against which weekdays, "last month" and days without a year are resolved.
 */
export function findDates(text: string, date: string | null = null): DateMention[] {
  return resolved(text, findDateWords(text), date);
}

const sentenceDateWords = oncePer((sentence: Sentence) => findDateWords(sentence.text));

/** The same of a sentence, which is read once for all that ask. */
export function sentenceDates(sentence: Sentence, date: string | null = null): DateMention[] {
  return resolved(sentence.text, sentenceDateWords(sentence), date);
}

function resolved(text: string, found: readonly DateWords[], date: string | null): DateMention[] {
  const anchor = parseIsoDate(date);
  return found.map(({ start, end, read }) => ({
    start,
    end,
    text: text.slice(start, end),
    ...read(anchor),
  }));
}
