import type { WordLinks } from './link-words.ts';
import type { PreparedSentence, PreparedWord } from './prepare-sentence.ts';

/** Which word of `b` stands for which of `a`, one to one, and how nearly. */
export interface Matching {
  /** For each word of `a` its place in `b`, or -1. */
  readonly places: Int32Array;
  /** For each word of `a` how near the match is, 0..1. */
  readonly strengths: Float64Array;
}

/** Strength of a match of two forms of one stem; the same word has 1. */
const SAME_STEM = 0.95;

/**
 * Soft one-to-one match of the words of two sentences: first words of one stem, then words that may
 * stand for one another, the nearest first, then function words, but only beside a match (function
 * words matched freely cost 7 points of word alignment).
 */
export function matchWords(a: PreparedSentence, b: PreparedSentence, links: WordLinks): Matching {
  const places = new Int32Array(a.words.length).fill(-1);
  const strengths = new Float64Array(a.words.length);
  const taken = new Uint8Array(b.words.length);
  const match = (i: number, j: number, strength: number) => {
    places[i] = j;
    strengths[i] = strength;
    taken[j] = 1;
  };
  matchStems(a, b, taken, match);
  matchLinked(a, b, links, places, taken, match);
  matchStops(a, b, places, taken, match);
  return { places, strengths };
}

type Match = (i: number, j: number, strength: number) => void;

function matchStems(a: PreparedSentence, b: PreparedSentence, taken: Uint8Array, match: Match) {
  a.words.forEach((word, i) => {
    const places = word.stop ? undefined : b.places.get(word.stem);
    const j = places ? placeFor(i, places, a, b, taken) : -1;
    if (j !== -1) match(i, j, b.words[j]?.word === word.word ? 1 : SAME_STEM);
  });
}

/** Of the free places of a stem the one whose neighbour fits, else the first; -1 if none is free. */
function placeFor(
  i: number,
  places: readonly number[],
  a: PreparedSentence,
  b: PreparedSentence,
  taken: Uint8Array,
): number {
  let first = -1;
  for (const j of places) {
    if (taken[j] || b.words[j]?.stop) continue;
    if (besideSame(a, b, i, j)) return j;
    if (first === -1) first = j;
  }
  return first;
}

/** Does a neighbour of `i` have the stem of the same neighbour of `j`? */
function besideSame(a: PreparedSentence, b: PreparedSentence, i: number, j: number): boolean {
  const [before, after] = [a.words[i - 1], a.words[i + 1]];
  if (before !== undefined && before.stem === b.words[j - 1]?.stem) return true;
  return after !== undefined && after.stem === b.words[j + 1]?.stem;
}

function matchLinked(
  a: PreparedSentence,
  b: PreparedSentence,
  links: WordLinks,
  places: Int32Array,
  taken: Uint8Array,
  match: Match,
) {
  const found: { i: number; j: number; strength: number }[] = [];
  a.words.forEach((word, i) => {
    const map = word.stop || places[i] !== -1 ? undefined : links[word.stem];
    if (!map) return;
    for (const [other, strength] of map)
      for (const j of b.places.get(other) ?? [])
        if (!taken[j] && !b.words[j]?.stop) found.push({ i, j, strength });
  });
  // The order is by strength, then by distance, then by place, so that it never hangs on the vocabulary.
  found.sort(
    (x, y) =>
      y.strength - x.strength ||
      Math.abs(x.i - x.j) - Math.abs(y.i - y.j) ||
      x.i + x.j - y.i - y.j ||
      x.i - y.i,
  );
  for (const { i, j, strength } of found) if (places[i] === -1 && !taken[j]) match(i, j, strength);
}

function matchStops(
  a: PreparedSentence,
  b: PreparedSentence,
  places: Int32Array,
  taken: Uint8Array,
  match: Match,
) {
  const extend = (i: number, step: number) => {
    const beside = places[i - step] ?? -1;
    if (beside === -1 || places[i] !== -1) return;
    const j = beside + step;
    if (!taken[j] && isSameStop(a.words[i], b.words[j])) match(i, j, 1);
  };
  for (let i = 0; i < a.words.length; i++) extend(i, 1);
  for (let i = a.words.length - 1; i >= 0; i--) extend(i, -1);
}

function isSameStop(x: PreparedWord | undefined, y: PreparedWord | undefined): boolean {
  return x?.stop === true && y?.stop === true && x.stem === y.stem;
}
