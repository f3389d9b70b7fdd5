import { letterPattern, type LetterPattern } from '../words/letter-pattern.ts';
import { agenciesIn, endsWithAgency, isAgency } from './agencies.ts';
import { findDates } from './read-date.ts';

/** Longest byline, in UTF-16 units. */
const LONGEST = 220;
const BY = letterPattern(
  String.raw`^(?:[Bb]y|BY|[Ww]ritten by|[Ss]tory by|From|FROM|[Aa]uthors?|[Rr]eporter|[Bb]yline)(?:\s*:\s*|\s+)(?=["“]?[\p{Lu}@])`,
);
const NOT_A_NAME =
  /^(?:by|from)\s+(?:the (?!associated|canadian|press)|mon|tues|wednes|thurs|fri|satur|sun|january|february|march|april|may\b|june|july|august|september|october|november|december|now|then|contrast|comparison|far|law|midday|noon|night)/i;
const NAME = String.raw`\p{Lu}[\p{L}\p{N}&'’-]{0,20}(?:\s\p{Lu}[\p{L}\p{N}&'’-]{0,20}){0,4}`;
/** What stands between two agencies of a credit; before "and" stands an agency, never a name. */
const BETWEEN = /\s?[/,;|+&]\s?|\sand\s/;
const MOST_AGENCIES = 4;
const LEAD = /^[—–*-]{0,2}\s?(?:(?:[Ss]ource|[Cc]redit|[Vv]ia|[Aa]genc(?:y|ies))\s?:\s?)?/;
const BRACKETED = /^[([](.+)[)\]]\.?$/;
const OUTLETS = letterPattern(String.raw`^(?:${NAME}\s?[/,;|+&]\s?){1,2}$`);
const REPORTERS = letterPattern(String.raw`^(?:${NAME},?\s){1,3}(?:(?:with|for|and|[|])\s)?$`);
/** Reporters without a name, and the initials that close a report ("lo/msh (dpa, Reuters)"). */
const NAMELESS = letterPattern(
  String.raw`^(?:(?:from|by) (?:our|a|the) (?:own |special |staff |foreign |political )?(?:correspondents?|reporters?|writers?|staff)|(?:by )?(?:staff|agenc(?:y|ies)|our|special) (?:reports?|reporters?|writers?|correspondents?)|(?:\p{L}[\p{L} ]{1,25} )?(?:web|news|monitoring|tribune|city|sports?|foreign|national|business|online|digital) (?:desk|bureau|report))\.?$|^[a-z]{1,4}(?:[/,][a-z]{1,4}){1,4} ?\([\p{L} ,/-]{2,60}\)$`,
  'i',
);
/** How such a line ends: a cheap look first. */
const NAMELESS_END = /(?:correspondents?|reporters?|writers?|staff|reports?|desk|bureau)\.?$|\)$/i;
const SPEAKS = /\b(?:said|says|told|was|were|is|are|has|have|had|will|would)\b/;

/** Does the line name who wrote the report, or the agency it comes from? */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (isAgencyCredit(line) || isNameless(line)) return true;
  if (!BY(line).test(line) || NOT_A_NAME.test(line) || SPEAKS.test(line)) return false;
  return !STOPS(line).test(line) || findDates(line).length > 0;
}

const STOPS = letterPattern(String.raw`[^.\p{Lu}][.!?]["”’]?$`);

const isNameless = (line: string) => NAMELESS_END.test(line) && NAMELESS(line).test(line);

/** Is the line an agency's credit? A name and an agency parted by a bare slash ("Ann Roe / AP") credit a picture. */
function isAgencyCredit(line: string): boolean {
  const end = line.replace(/[)\]]?\.?$/, '');
  if (!endsWithAgency(end) && !/[Aa]gencies$/.test(end)) return false;
  // "— AP", "Source: Reuters", "AFP/Reuters"
  if (areAgencies(line.replace(LEAD, '').replace(/\.$/, ''))) return true;
  // "(Arden Herald/Reuters)", "(AFP)"
  const inside = BRACKETED.exec(line)?.[1];
  if (inside !== undefined) return areAgencies(inside) || endsInAgencies(inside, OUTLETS);
  // "Ann Roe with dpa, Reuters", "Ann Roe | AFP"
  return endsInAgencies(line, REPORTERS);
}

/** A list of agencies; taken apart, since as one pattern it takes longer to make ready than to read a story. */
function areAgencies(text: string): boolean {
  const names = text.split(BETWEEN);
  const last = names.pop() ?? '';
  if (names.length >= MOST_AGENCIES || !names.every(isAgency)) return false;
  return isAgency(last) || /^[Aa]gencies$/.test(last);
}

/** Do agencies alone follow what the pattern allows before them? */
function endsInAgencies(text: string, before: LetterPattern): boolean {
  const names = agenciesIn(text);
  const begins = (at: number) =>
    text.length - at === 'agencies'.length || names.some((name) => text.startsWith(name, at));
  for (let at = text.length - 1; at > 0; at--) {
    if (!begins(at) || !areAgencies(text.slice(at))) continue;
    const lead = text.slice(0, at);
    if (before(lead).test(lead)) return true;
  }
  return false;
}

/** A bare name below the headline ("Jane Doe in Geneva", "Jane Doe, Political Editor"). */
export function isBareName(line: string): boolean {
  if (line.length > 90 || /[.!?:]$/.test(line)) return false;
  const named = line.replace(/ \((?:now|earlier|later)\)/g, '');
  return BARE_NAME(named).test(named);
}

const BARE_NAME = letterPattern(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]{0,20}\s){1,3}\p{Lu}[\p{L}'’-]{1,20}(?:(?:,| and| &)\s(?:\p{Lu}[\p{L}.'’-]{0,20}\s?){1,4}){0,3}(?:\s(?:in|at)\s\p{Lu}[\p{L} ]{1,20}|,\s[\p{L} ]{0,30}(?:correspondent|editor|reporter|writer|staff)[\p{L} ]{0,20})?$`,
);
