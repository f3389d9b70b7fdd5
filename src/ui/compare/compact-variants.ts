import type { OutletVariants } from './row-variants.ts';

/** One entry of an apparatus: the words of one outlet, and what each of the others has there. */
export interface CompactEntry {
  readonly against: number;
  /** Empty: the others add something here. */
  readonly lemma: string;
  /** An empty reading: left out. */
  readonly readings: readonly { readonly reading: string; readonly articles: readonly number[] }[];
}

/**
 * The variants as a critical edition prints them: each lemma once, in the order in which it is first
 * varied, with every reading and all the outlets that have it. Additions are entries of their own.
 */
export function compactVariants(outlets: readonly OutletVariants[]): CompactEntry[] {
  const entries = new Map<string, Map<string, number[]>>();
  const keys = new Map<string, Pick<CompactEntry, 'against' | 'lemma'>>();
  for (const { article, against, variants } of outlets) {
    for (const { lemma, reading } of variants) {
      const key = JSON.stringify(lemma === '' ? [against, lemma, reading] : [against, lemma]);
      const readings = entries.get(key) ?? new Map<string, number[]>();
      entries.set(key, readings);
      keys.set(key, { against, lemma });
      const articles = readings.get(reading) ?? [];
      readings.set(reading, articles.includes(article) ? articles : [...articles, article]);
    }
  }
  return [...entries].map(([key, readings]) => ({
    ...(keys.get(key) ?? { against: 0, lemma: '' }),
    readings: Array.from(readings, ([reading, articles]) => ({ reading, articles })),
  }));
}
