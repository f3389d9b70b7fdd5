import type { Comparison } from '#src/core/model.ts';
import { MarkedText } from './marked-text.tsx';
import type { QuotedSentence as Quote } from './quotes-of.ts';
import { within } from './sentence-view.ts';
import type { MarkKind } from './split-by-marks.ts';

/** A sentence of an outlet in its own words, the stretches of a record marked. */
export function QuotedSentence(props: {
  articles: Comparison['articles'];
  quote: Quote;
  mark?: MarkKind;
}) {
  const { articles, quote, mark = 'change' } = props;
  const sentence = articles[quote.article]?.sentences[quote.sentence];
  if (!sentence) return null;
  const marks = quote.spans.map((span) => ({ ...within(sentence, span), kind: mark }));
  return <MarkedText text={sentence.text} marks={marks} />;
}
