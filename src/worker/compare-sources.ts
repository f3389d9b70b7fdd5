import { compareStory } from '#src/core/compare.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import type { Comparison } from '#src/core/model.ts';
import type { ArticleSource } from './protocol.ts';

/** Reading the articles is about this share of the work. */
const READING = 0.2;

/** Reads the articles and compares them. `report` is told the share (0..1) of the work that is done. */
export function compareSources(
  sources: readonly ArticleSource[],
  report: (done: number) => void = () => {},
): Comparison {
  const articles = sources.map(({ text, hints }, i) => {
    report((READING * i) / sources.length);
    return parseArticle(text, hints);
  });
  return compareStory(articles, {
    onProgress: (done) => report(READING + (1 - READING) * done),
  });
}
