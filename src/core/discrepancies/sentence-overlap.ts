import type { Pair, SentenceRef } from '../model.ts';
import { rowsOf } from './related-stems.ts';

/** Weights of a story's words: idf over its sentences with figures. */
export interface Weights {
  readonly of: (word: string) => number;
  /** The weight of all words of a set; a set is asked many times. */
  readonly total: (words: ReadonlySet<string>) => number;
  /** The rows of the lexicon of reporting English that the words of a set stand in. */
  readonly rows: (words: ReadonlySet<string>) => ReadonlySet<number>;
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
  const rowSets = new Map<ReadonlySet<string>, ReadonlySet<number>>();
  const rows = (words: ReadonlySet<string>) => {
    const found = rowSets.get(words) ?? new Set([...words].flatMap((word) => rowsOf(word)));
    rowSets.set(words, found);
    return found;
  };
  return { of, total, rows };
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

/** What a word counts that the other sentence tells by a related one ("evacuated", "fled"). */
const RELATED = 0.5;

/** The weight of the common and half that of the related words over that of the sentence with fewer; 0..1. */
export function shared(x: ReadonlySet<string>, y: ReadonlySet<string>, weights: Weights): number {
  let common = 0;
  for (const word of x) if (y.has(word)) common += weights.of(word);
  const related = relatedWeight(x, y, weights) + relatedWeight(y, x, weights);
  const least = Math.min(weights.total(x), weights.total(y));
  return least > 0 ? Math.min(1, (common + (RELATED / 2) * related) / least) : 0;
}

/** The weight of the words of `x` for which `y` has no more than a related one. */
function relatedWeight(x: ReadonlySet<string>, y: ReadonlySet<string>, weights: Weights): number {
  const rows = weights.rows(y);
  if (rows.size === 0) return 0;
  let weight = 0;
  for (const word of x)
    if (!y.has(word) && rowsOf(word).some((row) => rows.has(row))) weight += weights.of(word);
  return weight;
}
