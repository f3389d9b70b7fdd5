import { compareStory } from '#src/core/compare.ts';
import type { StoryContext } from '#src/core/discrepancies/story-context.ts';
import type { Telling } from '#src/core/discrepancies/plain-sentence.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';

/** A story of invented articles, aligned, as the rules of the ledger see it. */
export function storyOf(...texts: readonly string[]): StoryContext {
  return compareStory(texts.map((text, at) => parseArticle(text, { id: `article-${at}` })));
}

/** The first place of `words` in an article as a value of a record. */
export function telling(
  context: StoryContext,
  article: number,
  words: string,
  value: string,
): Telling {
  const { text = '', sentences = [] } = context.articles[article] ?? {};
  const start = text.indexOf(words);
  const end = start + words.length;
  const sentence = sentences.findIndex((s) => s.start <= start && end <= s.end);
  if (start < 0 || sentence < 0)
    throw new Error(`“${words}” stands in no sentence of article ${article}`);
  return { article, sentence, start, end, text: words, value };
}
