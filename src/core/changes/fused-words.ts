import type { Word } from './prepare-words.ts';

/** Places `[from, to)` of both sides that hold the same letters, parted into words differently. */
export interface Fused {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Words and marks that one word may have been parted into ("up-to-date"). */
const MOST_PARTS = 5;
/** Fewer letters say nothing: "a" beside "s" is not "as" of the other side. */
const LEAST_LETTERS = 5;
/** Pairs of words of a change that are looked through; beyond it the texts differ as a whole. */
const MOST_CELLS = 150;

/**
 * The first word of one side that stands in the other in several ("borderline", "border line"), or in
 * other letters that are read the same ("percent", "%"), among the words of two places; null if there
 * is none.
 */
export function findFused(a: readonly Word[], b: readonly Word[], gap: Fused): Fused | null {
  const [fromA, toA] = gap.a;
  const [fromB, toB] = gap.b;
  if ((toA - fromA) * (toB - fromB) > MOST_CELLS) return null;
  for (let i = fromA; i < toA; i++) {
    const { initial } = a[i]!;
    if (initial === 0) continue;
    for (let j = fromB; j < toB; j++) {
      if (b[j]!.initial !== initial) continue;
      const fused = fusedAt(a, b, { a: [i, toA], b: [j, toB] });
      if (fused) return fused;
    }
  }
  return null;
}

function fusedAt(a: readonly Word[], b: readonly Word[], { a: [i, toA], b: [j, toB] }: Fused) {
  const x = a[i]!.spelled;
  const y = b[j]!.spelled;
  if (x === y) return x.length < LEAST_LETTERS ? null : fused(i, 1, j, 1);
  const long = x.length > y.length;
  const parts = long ? partsOf(x, b, j, toB) : partsOf(y, a, i, toA);
  if (parts === 0) return null;
  return long ? fused(i, 1, j, parts) : fused(i, parts, j, 1);
}

const fused = (i: number, inA: number, j: number, inB: number): Fused => ({
  a: [i, i + inA],
  b: [j, j + inB],
});

/** How many of the words from `from` on make the letters of the one word; 0 if they do not. */
function partsOf(letters: string, words: readonly Word[], from: number, to: number): number {
  if (letters.length < LEAST_LETTERS) return 0;
  let read = 0;
  for (let at = from; at < to && at < from + MOST_PARTS; at++) {
    const part = words[at]!.spelled;
    if (!letters.startsWith(part, read)) return 0;
    read += part.length;
    if (read === letters.length) return at + 1 - from;
  }
  return 0;
}

/**
 * Takes back the links of words that are a part of the word they are linked with, where the rest of it
 * stands beside them without a link ("border" and "borderline" before "line").
 */
export function unlinkFused(a: readonly Word[], b: readonly Word[], links: Int32Array): void {
  for (let i = 0; i < a.length; i++) {
    const j = links[i]!;
    if (j < 0 || !mayBePart(a[i]!.spelled, b[j]!.spelled)) continue;
    const gap = openAround(links, i, b.length);
    const found = findFused(a, b, gap);
    if (found && holds(found.a, i) && holds(found.b, j) && isParted(found)) links[i] = -1;
  }
}

/** Is the one the beginning or end of the other? */
function mayBePart(x: string, y: string): boolean {
  if (x.length === y.length) return false;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short !== '' && (long.startsWith(short) || long.endsWith(short));
}

/** The place of word `i` with the unlinked words on both sides of it. */
function openAround(links: Int32Array, i: number, lengthB: number): Fused {
  let from = i;
  while (from > 0 && links[from - 1] === -1) from--;
  let to = i + 1;
  while (to < links.length && links[to] === -1) to++;
  return {
    a: [from, to],
    b: [from === 0 ? 0 : links[from - 1]! + 1, to === links.length ? lengthB : links[to]!],
  };
}

const holds = ([from, to]: readonly [number, number], at: number) => from <= at && at < to;

const isParted = ({ a, b }: Fused) => a[1] - a[0] + b[1] - b[0] > 2;
