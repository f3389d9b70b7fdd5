import type { Bound } from '../model.ts';

/**
 * Words before a figure that bound it, the longest phrase first. Written from the AP and Reuters
 * style guides' usage of figures; each row is a phrase as it stands, lower case.
 */
const BEFORE: readonly (readonly [bound: Bound, phrases: string])[] = [
  [
    'more-than',
    'more than|over|well over|just over|slightly more than|a little over|upwards of|in excess of|exceeding|above|greater than|better than|topping',
  ],
  [
    'at-least',
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of',
  ],
  [
    'less-than',
    'less than|fewer than|under|just under|well under|below|nearly|almost|close to|just short of|slightly less than|approaching',
  ],
  [
    'at-most',
    'at most|up to|as many as|as much as|no more than|not more than|a maximum of|maximum of|a record of up to',
  ],
  [
    'about',
    'about|around|roughly|approximately|some|an estimated|estimated|circa|or so|in the region of|in the order of|something like|more or less|near',
  ],
  ['exact', 'exactly|precisely|a total of'],
];

/** Words after a figure (and its noun) that bound it. */
const AFTER: readonly (readonly [bound: Bound, phrases: string])[] = [
  ['at-least', 'or more|or longer|or older|and counting|and up'],
  ['at-most', 'or less|or fewer|at most|at the most'],
  ['at-least', 'at least|at the least'],
  ['about', 'or so'],
];

const phrasesOf = (rows: typeof BEFORE): ReadonlyMap<string, Bound> =>
  new Map(rows.flatMap(([bound, list]) => list.split('|').map((phrase) => [phrase, bound])));

/** Phrase → bound, for phrases that stand right before a figure. */
export const BOUNDS_BEFORE = phrasesOf(BEFORE);
/** Phrase → bound, for phrases that stand right after a figure and its unit. */
export const BOUNDS_AFTER = phrasesOf(AFTER);
/** The words with which phrases before a figure end, and those after it begin: most words are neither. */
export const BOUND_LAST_WORDS: ReadonlySet<string> = new Set(
  [...BOUNDS_BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
export const BOUND_FIRST_WORDS: ReadonlySet<string> = new Set(
  [...BOUNDS_AFTER.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
);
/** Words in the longest phrase of either table. */
export const LONGEST_BOUND = 5;
