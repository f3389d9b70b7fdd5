import type { Pair, SentenceRef } from '../model.ts';
import { oncePer } from '../once-per.ts';
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
  const known = new Map<number, number>();
  const weight = (count: number) => {
    const found = known.get(count) ?? Math.log((sets.length + 1) / (count + 0.5)) + 0.3;
    known.set(count, found);
    return found;
  };
  const of = (word: string) => weight(counts.get(word) ?? 0);
  const totals = new Map<ReadonlySet<string>, number>();
  const total = (words: ReadonlySet<string>) => {
    let found = totals.get(words);
    if (found !== undefined) return found;
    found = 0;
    for (const word of words) found += of(word);
    totals.set(words, found);
    return found;
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

/** Looks the alignment of two sentences up among the pairs of a story; the list is read once. */
export const alignmentOf = oncePer((pairs: readonly Pair[]): Alignment => {
  const strengths = new Map<number, Map<number, number>>();
  const place = ({ article, sentence }: SentenceRef) => article * MOST_SENTENCES + sentence;
  for (const { a, b, relation } of pairs) {
    let partners = strengths.get(place(a));
    if (partners === undefined) strengths.set(place(a), (partners = new Map()));
    partners.set(place(b), STRENGTH[relation]);
  }
  return (x, y) => {
    const [one, other] = [place(x), place(y)];
    return strengths.get(Math.min(one, other))?.get(Math.max(one, other)) ?? 0;
  };
});

/** More sentences no article has. */
const MOST_SENTENCES = 2 ** 24;

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
