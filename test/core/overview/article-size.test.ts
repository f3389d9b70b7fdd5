import { expect, it } from 'vitest';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import { articleSize } from '#src/core/overview/article-size.ts';

it('counts sentences, and words and figures without marks', () => {
  const article = parseArticle('Talks end\n\nThe talks lasted 7 hours. “No deal,” she said.');
  expect(articleSize(article)).toEqual({ sentences: 3, words: 11 });
});
