import type { Article, SentenceRef } from '#src/core/model.ts';
import { findSentence } from '#src/deep-link/find-sentence.ts';
import { isMissing } from '../shared/is-missing.ts';
import type { SentenceFocus } from '#src/deep-link/view-state.ts';

/** The focused sentence, and whether it is the one that the link meant. */
export interface ResolvedFocus {
  readonly ref: SentenceRef | null;
  /** `moved`: the text has changed, `ref` is the best match; `gone`: there is none. */
  readonly state: 'none' | 'found' | 'moved' | 'gone';
}

/** The sentences that are lit, in the order of the columns from the base on. */
export interface LitPlaces {
  /** Of the chosen discrepancy: the focus is on one of these. */
  readonly record: readonly SentenceRef[];
  /** Of the chosen person or utterance: the focus is on the first, unless it is told elsewhere. */
  readonly person: readonly SentenceRef[];
}

/**
 * The sentence that the view is at. A chosen discrepancy is shown at one of its own sentences: at the
 * one that the link names as well, else at its first.
 */
export function resolveFocus(
  articles: readonly Article[],
  focus: SentenceFocus | null,
  lit: LitPlaces,
): ResolvedFocus {
  const named = findFocus(articles, focus);
  const [first] = lit.record;
  if (first) {
    const isItsOwn = lit.record.some((ref) => isSameSentence(ref, named.ref));
    if (isItsOwn) return named;
    return { ref: first, state: named.state === 'gone' ? 'gone' : 'found' };
  }
  const [mention] = lit.person;
  if (named.state === 'none' && mention) return { ref: mention, state: 'found' };
  return named;
}

function findFocus(articles: readonly Article[], focus: SentenceFocus | null): ResolvedFocus {
  if (!focus) return { ref: null, state: 'none' };
  const article = articles.findIndex(({ id }) => id === focus.article);
  // Of an article that did not come nothing is known: it has not lost the sentence.
  if (isMissing(articles[article])) return { ref: null, state: 'none' };
  const found = articles[article] && findSentence(focus, articles[article]);
  if (!found || found.kind === 'gone') return { ref: null, state: 'gone' };
  return { ref: { article, sentence: found.sentence }, state: found.kind };
}

/** Are both the same sentence? */
export function isSameSentence(a: SentenceRef, b: SentenceRef | null): boolean {
  return a.article === b?.article && a.sentence === b.sentence;
}
