import type { LedgerValue, SentenceRef, Span } from '#src/core/model.ts';

/** One sentence with the stretches of it that a record rests on, as spans of the article. */
export interface QuotedSentence extends SentenceRef {
  readonly spans: readonly Span[];
}

/** The sentences of one outlet that a record rests on. */
export interface OutletQuotes {
  readonly article: number;
  /** Each way in which the outlet tells it once, at the first place, in text order. */
  readonly telling: readonly QuotedSentence[];
  /** Where it tells the same again. */
  readonly again: readonly QuotedSentence[];
}

/** The sentences a record rests on, outlet by outlet in the story's order, each sentence once. */
export function quotesOf(values: readonly LedgerValue[]): OutletQuotes[] {
  const inOrder = values.toSorted(
    (a, b) => a.article - b.article || a.sentence - b.sentence || a.start - b.start,
  );
  return [...new Set(inOrder.map(({ article }) => article))].map((article) =>
    outletQuotes(
      article,
      inOrder.filter((value) => value.article === article),
    ),
  );
}

function outletQuotes(article: number, values: readonly LedgerValue[]): OutletQuotes {
  const told = new Set<string>();
  const telling: QuotedSentence[] = [];
  const again: QuotedSentence[] = [];
  for (const sentence of new Set(values.map((value) => value.sentence))) {
    const own = values.filter((value) => value.sentence === sentence);
    const isNew = own.some(({ value }) => !told.has(value));
    for (const { value } of own) told.add(value);
    const spans = own.map(({ start, end }) => ({ start, end }));
    (isNew ? telling : again).push({ article, sentence, spans });
  }
  return { article, telling, again };
}
