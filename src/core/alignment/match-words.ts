import type { StemLinks, WordLinks } from './link-words.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import { MOST_WORDS } from './read-sentence.ts';
import type { StemPlaces } from './stem-places.ts';
import { STOP } from './word-kinds.ts';

/** Which word of `b` stands for which of `a`, one to one, and how nearly; beyond the words of `a` it says nothing. */
export interface Matching {
  /** For each word of `a` its place in `b`, or -1. */
  readonly places: Int32Array;
  /** For each word of `a` how near the match is, 0..1. */
  readonly strengths: Float64Array;
}

export function emptyMatching(): Matching {
  return { places: new Int32Array(MOST_WORDS), strengths: new Float64Array(MOST_WORDS) };
}

/** Strength of a match of two forms of one stem; the same word has 1. */
export const SAME_STEM = 0.95;

/**
 * Soft one-to-one match of the words of two sentences, written to `forth` and, seen from `b`, to `back`:
 * first words of one stem, then words that may stand for one another, the nearest first, then function
 * words, but only beside a match (function words matched freely cost 7 points of word alignment).
 * `places` holds the stems of `b`.
 */
export function matchWords(
  a: PreparedSentence,
  b: PreparedSentence,
  links: WordLinks,
  places: StemPlaces,
  forth: Matching,
  back: Matching,
): void {
  clear(forth, a.stems.length);
  clear(back, b.stems.length);
  matchStems(a, b, places, forth, back);
  matchLinked(a, b, links, places, forth, back);
  matchStops(a, b, forth, back);
}

function clear({ places, strengths }: Matching, length: number) {
  for (let i = 0; i < length; i++) {
    places[i] = -1;
    strengths[i] = 0;
  }
}

function match(i: number, j: number, strength: number, forth: Matching, back: Matching) {
  forth.places[i] = j;
  forth.strengths[i] = strength;
  back.places[j] = i;
  back.strengths[j] = strength;
}

function matchStems(
  a: PreparedSentence,
  b: PreparedSentence,
  places: StemPlaces,
  forth: Matching,
  back: Matching,
) {
  for (let i = 0; i < a.stems.length; i++) {
    if (a.kinds[i]! & STOP) continue;
    const first = places.first[a.stems[i]!]!;
    const j = first === -1 ? -1 : placeFor(i, first, a, b, places, back);
    if (j !== -1) match(i, j, a.numbers[i] === b.numbers[j] ? 1 : SAME_STEM, forth, back);
  }
}

/** Of the free places of a stem, the first of which is given, the one whose neighbour fits, else the first; -1 if none is free. */
function placeFor(
  i: number,
  from: number,
  a: PreparedSentence,
  b: PreparedSentence,
  { next }: StemPlaces,
  back: Matching,
): number {
  let first = -1;
  for (let j = from; j !== -1; j = next[j]!) {
    if (back.places[j] !== -1 || b.kinds[j]! & STOP) continue;
    if (besideSame(a.stems, b.stems, i, j)) return j;
    if (first === -1) first = j;
  }
  return first;
}

/** Does a neighbour of `i` have the stem of the same neighbour of `j`? */
function besideSame(a: readonly number[], b: readonly number[], i: number, j: number): boolean {
  if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) return true;
  return i + 1 < a.length && j + 1 < b.length && a[i + 1] === b[j + 1];
}

interface Possible {
  readonly i: number;
  readonly j: number;
  readonly strength: number;
}

function matchLinked(
  a: PreparedSentence,
  b: PreparedSentence,
  links: WordLinks,
  places: StemPlaces,
  forth: Matching,
  back: Matching,
) {
  const found: Possible[] = [];
  for (let i = 0; i < a.stems.length; i++) {
    const linked = links[a.stems[i]!];
    if (linked !== undefined && forth.places[i] === -1 && !(a.kinds[i]! & STOP))
      collectLinked(i, linked, b, places, back, found);
  }
  sortByNearness(found);
  for (let k = 0; k < found.length; k++) {
    const { i, j, strength } = found[k]!;
    if (forth.places[i] === -1 && back.places[j] === -1) match(i, j, strength, forth, back);
  }
}

/** The free content words that may stand for the word at `i`. */
function collectLinked(
  i: number,
  { stems, strengths }: StemLinks,
  b: PreparedSentence,
  { first, next }: StemPlaces,
  back: Matching,
  found: Possible[],
) {
  for (let k = 0; k < stems.length; k++)
    for (let j = first[stems[k]!]!; j !== -1; j = next[j]!)
      if (back.places[j] === -1 && !(b.kinds[j]! & STOP))
        found.push({ i, j, strength: strengths[k]! });
}

/** Up to so many are sorted in place: `sort` makes a copy to work in, and nearly all lists have a few. */
const FEW = 12;

function sortByNearness(found: Possible[]) {
  if (found.length > FEW) found.sort(byNearness);
  else
    for (let k = 1; k < found.length; k++) {
      const one = found[k]!;
      let at = k;
      for (; at > 0 && byNearness(found[at - 1]!, one) > 0; at--) found[at] = found[at - 1]!;
      found[at] = one;
    }
}

/** By strength, then by distance, then by place, so that the order never hangs on the vocabulary. */
function byNearness(x: Possible, y: Possible): number {
  return (
    y.strength - x.strength ||
    Math.abs(x.i - x.j) - Math.abs(y.i - y.j) ||
    x.i + x.j - y.i - y.j ||
    x.i - y.i
  );
}

function matchStops(a: PreparedSentence, b: PreparedSentence, forth: Matching, back: Matching) {
  for (let i = 1; i < a.stems.length; i++) extend(i, 1, a, b, forth, back);
  for (let i = a.stems.length - 2; i >= 0; i--) extend(i, -1, a, b, forth, back);
}

/** Matches a function word beside a match with the same one beside its partner. */
function extend(
  i: number,
  step: number,
  a: PreparedSentence,
  b: PreparedSentence,
  forth: Matching,
  back: Matching,
) {
  const beside = forth.places[i - step]!;
  if (beside === -1 || forth.places[i] !== -1 || !(a.kinds[i]! & STOP)) return;
  const j = beside + step;
  if (j < 0 || j >= b.stems.length || back.places[j] !== -1) return;
  if (b.kinds[j]! & STOP && a.stems[i] === b.stems[j]) match(i, j, 1, forth, back);
}
