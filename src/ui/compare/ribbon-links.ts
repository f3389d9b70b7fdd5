import type { Relation, SentenceRef } from '#src/core/model.ts';
import type { Columns } from './choose-columns.ts';
import type { StoryIndex } from './story-index.ts';

/** A ribbon between two neighbouring columns. */
export interface RibbonLink {
  readonly left: SentenceRef;
  readonly right: SentenceRef;
  readonly relation: Relation;
}

/** For each gap between neighbouring columns, the pairs that reach over it. */
export function ribbonLinks(
  index: StoryIndex,
  columns: Columns,
  hidden: readonly Relation[],
): RibbonLink[][] {
  return columns.shown.slice(1).map((rightArticle, at) => {
    const leftArticle = columns.shown[at];
    return index.comparison.pairs.flatMap(({ a, b, relation }): RibbonLink[] => {
      if (hidden.includes(relation)) return [];
      if (a.article === leftArticle && b.article === rightArticle)
        return [{ left: a, right: b, relation }];
      if (b.article === leftArticle && a.article === rightArticle)
        return [{ left: b, right: a, relation }];
      return [];
    });
  });
}
