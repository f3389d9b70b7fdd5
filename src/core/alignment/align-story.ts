import type { Article, Pair } from '../model.ts';
import { wordChanges } from '../changes/word-changes.ts';
import { alignSentences } from './align-sentences.ts';

/** The pairs of every two articles of a story. */
export function alignStory(articles: readonly Article[]): Pair[] {
  const texts = articles.map((article) => article.sentences.map((sentence) => sentence.text));
  return texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b, k) =>
      alignSentences(a, b).map((pair): Pair => ({
        ...pair,
        a: { article: i, sentence: pair.a },
        b: { article: i + 1 + k, sentence: pair.b },
        changes: wordChanges(a[pair.a] ?? '', b[pair.b] ?? ''),
      })),
    ),
  );
}
