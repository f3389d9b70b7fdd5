import type { Article } from '#src/core/model.ts';
import type { SentenceFocus } from './view-state.ts';

/**
 * Where a focused sentence is now: `found`, the very words; `moved`, the text has changed and this is the
 * best match, to be shown as such; `gone`, nothing near enough.
 */
export type FoundSentence =
  | { readonly kind: 'found'; readonly sentence: number }
  | { readonly kind: 'moved'; readonly sentence: number }
  | { readonly kind: 'gone' };

/** Least share of the quote's words that the best match begins with. Lower, chance matches of function words come in. */
const NEAR = 0.6;
/** Units of a sentence's beginning that a quote is looked for in. */
const BEGINNING = 300;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of `quote`'s words that stand, each once, among as many words of the sentence's beginning and a few more. */
function nearness(quote: readonly string[], text: string): number {
  const start = wordsOf(text.slice(0, BEGINNING)).slice(0, quote.length + 4);
  const left = new Map<string, number>();
  for (const word of start) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of quote) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return quote.length === 0 ? 0 : shared / quote.length;
}

/** Finds the sentence of a link in `article` by its id, else by its quote. Never silently another one. */
export function findSentence(focus: SentenceFocus, article: Article): FoundSentence {
  const quote = wordsOf(focus.quote);
  const near = article.sentences.map(({ text }) => nearness(quote, text));
  const byId = article.sentences.findIndex(({ id }) => id === focus.sentence);
  if (byId >= 0) {
    // An id whose quote is another's was tampered with or met a hash collision.
    const sure = quote.length === 0 || (near[byId] ?? 0) >= NEAR;
    if (sure) return { kind: 'found', sentence: byId };
  }
  const best = near.reduce((top, share, i) => (share > (near[top] ?? 0) ? i : top), 0);
  return (near[best] ?? 0) >= NEAR ? { kind: 'moved', sentence: best } : { kind: 'gone' };
}
