import { AGENCY_NAMES } from './agencies.ts';

/** Words in capitals before a colon or dash that are no places. */
const NO_PLACE =
  /^(?:BREAKING|UPDATED?|WATCH|EXCLUSIVE|OPINION|ANALYSIS|LIVE|NEWS|VIDEO|PHOTOS?|READ|NOTE|CORRECTION|EDITOR|Q|A|FACT|EXPLAINER|EXPLAINED|QUESTION|ANSWER|COVID|WARNING|ALERT|SOURCE|BY)\b/;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]+){0,3}`;
const PLACE = String.raw`(?<place>${CAPITALS}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2})?)`;
const MIXED = String.raw`(?<place>\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+){0,2})?)`;
const DAY = String.raw`(?:,?\s(?:\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:\s\d{1,2})?(?:,?\s\d{4})?)`;
const AGENCY = String.raw`\s?[([](?<agency>${AGENCY_NAMES}|\p{Lu}{2,10})[)\]]`;
const DASH = String.raw`\s?(?:—|–|―|--|\s-)\s?`;

/**
 * The ways a place line stands before a report's first sentence (AP and Reuters style books):
 * KYIV, Ukraine (AP) — · LONDON, Jan 10 (Reuters) - · GENEVA —
 */
const BEFORE_DASH = new RegExp(`^${PLACE}${DAY}?(?:${AGENCY})?${DAY}?${DASH}(?=\\S)`, 'u');
/** Those with an agency: asked only where it may stand, since they are slow to make ready. */
const MAY_HAVE_AGENCY = /[([/]/;
const WITH_AGENCY: readonly RegExp[] = [
  // Geneva (AFP) – · Geneva, Jan 10 (EFE) -  · NEW DELHI [India], January 10 (ANI):
  new RegExp(`^${MIXED}(?:\\s\\[[\\p{L} ]{2,20}\\])?${DAY}?${AGENCY}(?:${DASH}|:\\s)(?=\\S)`, 'u'),
  // Mumbai, Oct 25 (PTI) The …
  new RegExp(`^${MIXED}${DAY}${AGENCY}\\s(?=\\p{Lu})`, 'u'),
  // GENEVA, January 10. /TASS/. Talks …; GENEVA, January 10 (TASS). Talks …
  new RegExp(`^${PLACE}${DAY}\\.?\\s?[/(](?<agency>${AGENCY_NAMES})[/)]\\.?\\s(?=\\S)`, 'u'),
];
const COLON = new RegExp(`^${PLACE}${DAY}?:\\s(?=\\S)`, 'u');

/** A cheap look first: a capital, then a dash, colon or bracket near. */
const MAY_BE = /^\p{Lu}[^!?“”"]{1,90}?(?:[—–―:)\]/]|--|\s-\s)/u;

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
  if (!MAY_BE.test(head) || NO_PLACE.test(head)) return null;
  const found = patternsFor(head)
    .map((pattern) => pattern.exec(head)?.groups)
    .find(Boolean);
  if (found?.['place']) return { place: found['place'], agency: found['agency'] ?? null };
  const place = COLON.exec(head)?.groups?.['place'];
  return place && standsAsPlace(place, text) ? { place, agency: null } : null;
}

function patternsFor(head: string): readonly RegExp[] {
  return MAY_HAVE_AGENCY.test(head) ? [BEFORE_DASH, ...WITH_AGENCY] : [BEFORE_DASH];
}

function standsAsPlace(place: string, text: string): boolean {
  const city = place
    .replace(/,.*/, '')
    .replace(/\p{Lu}+/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase());
  return ['in', 'at', 'from', 'near', 'outside'].some((word) => text.includes(`${word} ${city}`));
}
