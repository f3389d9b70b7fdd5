import { beginsWithCapital } from '../words/begins-with-capital.ts';
import { letterPattern } from '../words/letter-pattern.ts';
import { findDates } from './read-date.ts';

/** Longest date line, in UTF-16 units. */
const LONGEST = 160;
/** What may stand beside the date: labels, the hour, its zone, the time to read. */
const BESIDE =
  /\b\d{1,2}[/-]\d{1,2}[/-]\d{4}|\b(?:first |last |originally )?(?:published|posted|updated?|modified|created|issued|date|time|on|at|by|admin|staff|editor|as of|edited|released?)\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b\d{1,2}(?:[:.h]\d{2}(?::\d{2})?)?\s?[ap]\.?m\b\.?|\b\d{1,2}[:.h]\d{2}(?::\d{2})?|\b(?:[ecmp][sd]?t|gmt|utc|bst|cest?|msk|ist|pkt|[a-z]{2,3}st|eastern|pacific|local time|hrs?|hours)\b|[+-]\d{1,2}:?\d{2}|\b\d{1,2} min(?:ute)?s?(?: read| ago)?\b/gi;
/** An hour with its zone, or an update without a full date. */
const HOUR =
  /^(?:\d{1,2} (?:min(?:ute)?s?|hours?|days?) ago|\d{1,2}[:.h]\d{2}\s?(?:[ap]\.?m\.?\s?)?[A-Z]{2,4}|\d{1,2}[:.]\d{2}\s?[ap]\.?m\.?|(?:(?:last )?updated?|published|posted)\b[:\s].{0,40}\b(?:\d{1,2}[:.]\d{2}|ago)\b.{0,20})$/i;

/** Does the line say nothing but when the article appeared (or when and where)? */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST || !/\d|\bago\b/.test(line)) return false;
  const dates = findDates(line);
  if (dates.length === 0) return HOUR.test(line);
  let rest = line;
  for (const { start, end } of dates) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  const words = rest.replace(BESIDE, ' ').match(WORDS(rest)) ?? [];
  return words.length === 0 || (words.length <= 4 && words.every(beginsWithCapital));
}

const WORDS = letterPattern(String.raw`[\p{L}\p{N}]+`, 'g');
