import type { Comparison } from '../model.ts';

/** For each article, the indices of its sentences that are in no pair, in text order. */
export function onlyHere(comparison: Pick<Comparison, 'articles' | 'pairs'>): number[][] {
  const paired = comparison.articles.map(() => new Set<number>());
  for (const { a, b } of comparison.pairs) {
    paired[a.article]?.add(a.sentence);
    paired[b.article]?.add(b.sentence);
  }
  return comparison.articles.map((article, index) =>
    article.sentences.map((_, at) => at).filter((at) => paired[index]?.has(at) !== true),
  );
}
