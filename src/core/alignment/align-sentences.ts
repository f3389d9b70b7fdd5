import type { SentencePair } from '../model.ts';
import { pairSentences } from './pair-sentences.ts';

/** Two lists alone may be looked at more thoroughly than a story of a hundred articles. */
const LIST_LIMITS = { perArticle: 40, perSentence: 40, postings: 1000, share: 0.02 } as const;
/** Pairs below this score are not even doubtful. */
const DOUBTFUL_SCORE = 0.0005;

/**
 * The pairs of two lists of sentences, many to many, in the order of `a`. Doubtful pairs come too, with
 * scores below `SURE_SCORE`, so that the caller may set another bound.
 */
export function alignSentences(a: readonly string[], b: readonly string[]): SentencePair[] {
  return pairSentences([a, b], LIST_LIMITS, DOUBTFUL_SCORE).map((pair) => ({
    ...pair,
    a: pair.a.sentence,
    b: pair.b.sentence,
  }));
}
