import { letterPattern, type LetterPattern } from '../words/letter-pattern.ts';
import { isAgency } from './agencies.ts';

/** Words in capitals before a colon or dash that are no places. */
const NO_PLACE =
  /^(?:BREAKING|UPDATED?|WATCH|EXCLUSIVE|OPINION|ANALYSIS|LIVE|NEWS|VIDEO|PHOTOS?|READ|NOTE|CORRECTION|EDITOR|Q|A|FACT|EXPLAINER|EXPLAINED|QUESTION|ANSWER|COVID|WARNING|ALERT|SOURCE|BY)\b/;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}`;
const PLACE = String.raw`(?<place>${CAPITALS}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2})?)`;
const MIXED = String.raw`(?<place>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2})?)`;
const DAY = String.raw`(?:,?\s(?:\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s\d{1,2})?(?:,?\s\d{4})?)`;
const AGENCY = String.raw`\s?[([](?<agency>[^()[\]]{2,40})[)\]]`;
const DASH = String.raw`\s?(?:—|–|―|--|\s-)\s?`;

/**
 * The ways a place line stands before a report's first sentence (AP and Reuters style books):
 * KYIV, Ukraine (AP) — · LONDON, Jan 10 (Reuters) - · GENEVA —
 */
const BEFORE_DASH = letterPattern(`^${PLACE}${DAY}?(?:${AGENCY})?${DAY}?${DASH}(?=\\S)`);
/** Those with an agency: asked only where it may stand, since they are slow to make ready. */
const MAY_HAVE_AGENCY = /[([/]/;
const WITH_AGENCY: readonly LetterPattern[] = [
  // Geneva (AFP) – · Geneva, Jan 10 (EFE) -  · NEW DELHI [India], January 10 (ANI):
  letterPattern(`^${MIXED}(?:\\s\\[[\\p{L} ]{2,20}\\])?${DAY}?${AGENCY}(?:${DASH}|:\\s)(?=\\S)`),
  // Mumbai, Oct 25 (PTI) The …
  letterPattern(`^${MIXED}${DAY}${AGENCY}\\s(?=\\p{Lu})`),
];
/** GENEVA, January 10. /TASS/. Talks …; GENEVA, January 10 (TASS). Talks … */
const AGENCY_STOPPED = letterPattern(
  `^${PLACE}${DAY}\\.?\\s?[/(](?<agency>[^/()]{2,40})[/)]\\.?\\s(?=\\S)`,
);
const COLON = letterPattern(`^${PLACE}${DAY}?:\\s(?=\\S)`);

/** A cheap look first: a capital, then a dash, colon or bracket near. */
const MAY_BE = letterPattern(String.raw`^\p{Lu}[^!?“”"]{1,90}?(?:[—–―:)\]/]|--|\s-\s)`);
const CODE = letterPattern(String.raw`^\p{Lu}{2,10}$`);
const CAPITAL_RUNS = letterPattern(String.raw`\p{Lu}+`, 'g');

/** A place line and the agency named in it. */
export interface PlaceLine {
  readonly place: string;
  readonly agency: string | null;
}

/**
 * The place line a paragraph begins with, as it stands. Before a colon ("GENEVA: …") capitals may be
 * anything, so the place must also stand in the text behind a preposition ("in Geneva").
 */
export function readPlaceLine(paragraph: string, text: string): PlaceLine | null {
  const head = paragraph.slice(0, 160);
  if (!MAY_BE(head).test(head) || NO_PLACE.test(head)) return null;
  return withAgency(head) ?? beforeColon(head, text);
}

function withAgency(head: string): PlaceLine | null {
  const isCode = (name: string) => isAgency(name) || CODE(name).test(name);
  const found = readLine(BEFORE_DASH, head, isCode);
  if (found || !MAY_HAVE_AGENCY.test(head)) return found;
  for (const pattern of WITH_AGENCY) {
    const line = readLine(pattern, head, isCode);
    if (line) return line;
  }
  return readLine(AGENCY_STOPPED, head, isAgency);
}

/** What the pattern finds, if the words in its brackets, where there are any, are an agency's. */
function readLine(
  pattern: LetterPattern,
  head: string,
  isNamed: (agency: string) => boolean,
): PlaceLine | null {
  const { place, agency = null } = pattern(head).exec(head)?.groups ?? {};
  return place && (agency === null || isNamed(agency)) ? { place, agency } : null;
}

function beforeColon(head: string, text: string): PlaceLine | null {
  const place = COLON(head).exec(head)?.groups?.['place'];
  return place && standsAsPlace(place, text) ? { place, agency: null } : null;
}

function standsAsPlace(place: string, text: string): boolean {
  const city = place
    .replace(/,.*/, '')
    .replace(CAPITAL_RUNS(place), (w) => w.charAt(0) + w.slice(1).toLowerCase());
  return ['in', 'at', 'from', 'near', 'outside'].some((word) => text.includes(`${word} ${city}`));
}
