import type { LedgerValue, SentenceRef, Span } from '#src/core/model.ts';

/** One sentence with the stretches of it that a record rests on, as spans of the article. */
export interface QuotedSentence extends SentenceRef {
  readonly spans: readonly Span[];
}

/** The sentences a record rests on, each once, in article and text order. */
export function quotesOf(values: readonly LedgerValue[]): QuotedSentence[] {
  const quotes = new Map<string, { article: number; sentence: number; spans: Span[] }>();
  for (const { article, sentence, start, end } of values) {
    const key = `${article} ${sentence}`;
    const quote = quotes.get(key) ?? { article, sentence, spans: [] };
    quote.spans.push({ start, end });
    quotes.set(key, quote);
  }
  return [...quotes.values()].toSorted((a, b) => a.article - b.article || a.sentence - b.sentence);
}
