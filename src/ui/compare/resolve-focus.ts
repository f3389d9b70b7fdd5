import type { Article, SentenceRef } from '#src/core/model.ts';
import { findSentence } from '#src/deep-link/find-sentence.ts';
import type { SentenceFocus } from '#src/deep-link/view-state.ts';

/** The focused sentence, and whether it is the one that the link meant. */
export interface ResolvedFocus {
  readonly ref: SentenceRef | null;
  /** `moved`: the text has changed, `ref` is the best match; `gone`: there is none. */
  readonly state: 'none' | 'found' | 'moved' | 'gone';
}

export function resolveFocus(
  articles: readonly Article[],
  focus: SentenceFocus | null,
): ResolvedFocus {
  if (!focus) return { ref: null, state: 'none' };
  const article = articles.findIndex(({ id }) => id === focus.article);
  const found = articles[article] && findSentence(focus, articles[article]);
  if (!found || found.kind === 'gone') return { ref: null, state: 'gone' };
  return { ref: { article, sentence: found.sentence }, state: found.kind };
}
