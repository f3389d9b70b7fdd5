import type { Comparison, SentenceRef, Span } from '#src/core/model.ts';
import type { SentenceFocus, ViewState } from '#src/deep-link/view-state.ts';

/** How many words of a sentence a link carries, to find it again when the text has changed. */
const QUOTED_WORDS = 8;

/** What a link needs to find the sentence again; null for a sentence that is not there. */
export function focusOf(
  articles: Comparison['articles'],
  ref: SentenceRef | undefined,
): SentenceFocus | null {
  const article = ref && articles[ref.article];
  const sentence = article?.sentences[ref?.sentence ?? -1];
  if (!article || !sentence) return null;
  const quote = sentence.text.trim().split(/\s+/).slice(0, QUOTED_WORDS).join(' ');
  return { article: article.id, sentence: sentence.id, quote };
}

/**
 * Compare, with the sentence focused and nothing filtered away; the outlets told as columns, or all
 * where fewer than two are told.
 */
export function sentenceView(
  articles: Comparison['articles'],
  ref: SentenceRef | undefined,
  outlets: readonly number[] = [],
): Partial<ViewState> {
  const columns = [...new Set(outlets)].toSorted((a, b) => a - b);
  const ids = columns.flatMap((index) => articles[index]?.id ?? []);
  return {
    screen: 'compare',
    outlets: ids.length > 1 ? ids : [],
    base: null,
    rows: 'all',
    hiddenRelations: [],
    focus: focusOf(articles, ref),
    discrepancy: null,
    person: null,
    search: '',
  };
}

/** A span of the article as a span of one of its sentences, cut to it. */
export function within(sentence: Span, span: Span): Span {
  const size = sentence.end - sentence.start;
  const clip = (at: number) => Math.min(size, Math.max(0, at - sentence.start));
  return { start: clip(span.start), end: clip(span.end) };
}
