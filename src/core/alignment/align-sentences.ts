import type { SentencePair } from '../model.ts';
import type { CandidateLimits } from './find-candidates.ts';
import { pairSentences } from './pair-sentences.ts';

/**
 * How many candidates are measured. Lists as long as articles are looked at thoroughly, so that doubtful
 * pairs are ranked too; of long ones only the nearest few of each sentence, to stay near linear.
 */
const THOROUGH: CandidateLimits = { perArticle: 40, perSentence: 40, postings: 1000, share: 0.02 };
const QUICK: CandidateLimits = { perArticle: 4, perSentence: 4, postings: 100, share: 0.2 };
/** Sentences of the longer list from which on it is quick. */
const LONG = 150;

/** Pairs below this score are not even doubtful. */
const DOUBTFUL_SCORE = 0.0005;

/**
 * The pairs of two lists of sentences, many to many, in the order of `a`. Doubtful pairs come too, with
 * scores below `SURE_SCORE`, so that the caller may set another bound.
 */
export function alignSentences(a: readonly string[], b: readonly string[]): SentencePair[] {
  const limits = Math.max(a.length, b.length) < LONG ? THOROUGH : QUICK;
  const articles = [a, b].map((list) => list.map((text) => ({ text })));
  return pairSentences(articles, limits, DOUBTFUL_SCORE).map((pair) => ({
    ...pair,
    a: pair.a.sentence,
    b: pair.b.sentence,
  }));
}
