import type { Pair, SentenceRef } from '../model.ts';

/** Weights of a story's words: idf over its sentences with figures. */
export interface Weights {
  readonly of: (word: string) => number;
  /** The weight of all words of a set; a set is asked many times. */
  readonly total: (words: ReadonlySet<string>) => number;
}

/** log((n + 1) / (df + 0.5)) over the given sets of words. */
export function weigh(sets: readonly ReadonlySet<string>[]): Weights {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const of = (word: string) => Math.log((sets.length + 1) / ((counts.get(word) ?? 0) + 0.5)) + 0.3;
  const totals = new Map<ReadonlySet<string>, number>();
  const total = (words: ReadonlySet<string>) => {
    const known = totals.get(words) ?? [...words].reduce((sum, word) => sum + of(word), 0);
    totals.set(words, known);
    return known;
  };
  return { of, total };
}

/** How two sentences are aligned: 1 verbatim or edited, .8 reworded, .4 partial, 0 not at all. */
export type Alignment = (x: SentenceRef, y: SentenceRef) => number;

const STRENGTH = { verbatim: 1, edited: 1, reworded: 0.8, partial: 0.4 } as const;

/** Looks the alignment of two sentences up among the pairs of a story. */
export function alignmentOf(pairs: readonly Pair[]): Alignment {
  const key = (x: SentenceRef, y: SentenceRef) =>
    x.article < y.article || (x.article === y.article && x.sentence < y.sentence)
      ? `${x.article}.${x.sentence} ${y.article}.${y.sentence}`
      : `${y.article}.${y.sentence} ${x.article}.${x.sentence}`;
  const strengths = new Map(pairs.map((pair) => [key(pair.a, pair.b), STRENGTH[pair.relation]]));
  return (x, y) => strengths.get(key(x, y)) ?? 0;
}

/** The weight of the common words over that of the sentence with fewer; 0..1. */
export function shared(x: ReadonlySet<string>, y: ReadonlySet<string>, weights: Weights): number {
  let common = 0;
  for (const word of x) if (y.has(word)) common += weights.of(word);
  const least = Math.min(weights.total(x), weights.total(y));
  return least > 0 ? common / least : 0;
}
