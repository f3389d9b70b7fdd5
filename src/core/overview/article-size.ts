import type { Article } from '../model.ts';
import { tokenize } from '../words/tokenize.ts';

/** How much of an article is compared: its sentences, and the words and figures in them. */
export function articleSize(article: Article): { sentences: number; words: number } {
  const words = article.sentences.reduce(
    (sum, sentence) => sum + tokenize(sentence.text).filter((t) => t.kind !== 'mark').length,
    0,
  );
  return { sentences: article.sentences.length, words };
}
