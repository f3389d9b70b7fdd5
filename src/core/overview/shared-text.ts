import type { Comparison, Relation } from '../model.ts';

/** How much of one article stands in another. The share is of the first one's sentences. */
export interface SharedText {
  /** Sentences of the row's article that are in a pair with the column's article. */
  readonly sentences: number;
  /** All sentences of the row's article. */
  readonly of: number;
  /** `sentences / of`, 0..1; 0 for an article without sentences. */
  readonly share: number;
  /** The same sentences by their nearest relation. */
  readonly byRelation: Readonly<Record<Relation, number>>;
}

const nearestFirst: readonly Relation[] = ['verbatim', 'edited', 'reworded', 'partial'];

/**
 * Row × column: what share of the row's sentences stands in the column's article, in any relation.
 * Not symmetric: a short article may stand wholly in a long one. The diagonal is null.
 */
export function sharedText(
  comparison: Pick<Comparison, 'articles' | 'pairs'>,
): (SharedText | null)[][] {
  const nearest = nearestRelations(comparison);
  return comparison.articles.map((article, row) =>
    comparison.articles.map((_, column) => {
      if (row === column) return null;
      const byRelation = { verbatim: 0, edited: 0, reworded: 0, partial: 0 };
      for (const relation of nearest.get(`${row} ${column}`)?.values() ?? []) {
        byRelation[relation] += 1;
      }
      const sentences = nearestFirst.reduce((sum, relation) => sum + byRelation[relation], 0);
      const of = article.sentences.length;
      return { sentences, of, share: of === 0 ? 0 : sentences / of, byRelation };
    }),
  );
}

/** For each ordered couple of articles: the nearest relation of each sentence of the first. */
function nearestRelations(comparison: Pick<Comparison, 'pairs'>) {
  const nearest = new Map<string, Map<number, Relation>>();
  const note = (from: string, sentence: number, relation: Relation) => {
    const sentences = nearest.get(from) ?? new Map<number, Relation>();
    nearest.set(from, sentences);
    const known = sentences.get(sentence);
    if (known && nearestFirst.indexOf(known) <= nearestFirst.indexOf(relation)) return;
    sentences.set(sentence, relation);
  };
  for (const { a, b, relation } of comparison.pairs) {
    note(`${a.article} ${b.article}`, a.sentence, relation);
    note(`${b.article} ${a.article}`, b.sentence, relation);
  }
  return nearest;
}
