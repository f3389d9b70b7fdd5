import type { Article } from '../model.ts';

/**
 * How far down its article a sentence stands: the share (0..1) of the article's sentences, headline
 * included, that stand before it. Furniture is no sentence, so menus and comment forms move nothing.
 */
export function placeDown(article: Pick<Article, 'sentences'>, sentence: number): number {
  return sentence / Math.max(1, article.sentences.length);
}
