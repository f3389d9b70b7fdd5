import { compareStory } from '#src/core/compare.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import type { Discrepancy, DiscrepancyKind } from '#src/core/model.ts';

/** The records of one kind that a story of these texts has. */
export function recordsOf(kind: DiscrepancyKind, ...texts: string[]): Discrepancy[] {
  const { discrepancies } = compareStory(texts.map((text) => parseArticle(text)));
  return discrepancies.filter((record) => record.kind === kind);
}

/** Their plain sentences. */
export function sentencesOf(kind: DiscrepancyKind, ...texts: string[]): string[] {
  return recordsOf(kind, ...texts).map(({ what }) => what);
}
