import type { Article, LedgerValue } from '../model.ts';

/** The span as a value, in the sentence that holds it. */
export function placeOf(
  article: Article,
  index: number,
  start: number,
  end: number,
): LedgerValue | null {
  const sentence = article.sentences.findIndex((one) => one.start <= start && one.end >= end);
  if (sentence < 0) return null;
  const text = article.text.slice(start, end);
  return { article: index, sentence, start, end, text, value: text };
}
