import type { Reason, Relation, SentenceRef } from '../model.ts';
import { classifyPair } from './classify-pair.ts';
import { explainPair } from './explain-pair.ts';
import { findCandidates, type CandidateLimits } from './find-candidates.ts';
import { rankMutually, type MutualRank } from './rank-mutually.ts';
import { readStory } from './read-story.ts';
import { measureCandidates, type MeasuredPair } from './score-pairs.ts';

/** A pair of sentences of two articles of a story; `a.article < b.article`. */
export interface ScoredPair {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
  readonly relation: Relation;
  /** 0..1 */
  readonly score: number;
  readonly reason: Reason;
}

/** From this score up a pair is reported; below it is doubtful. */
export const SURE_SCORE = 0.8;

/** What a pair's standing among its rivals adds to its logit; learned on Pyramid, as `OVERLAP_WEIGHTS`. */
const RANK_WEIGHTS = {
  overlap: 0.85,
  marginLess: 0.07,
  marginMore: 0.16,
  aboveMore: 0.35,
  constant: -0.2,
} as const;

/** All pairs of the sentences of several articles that score at least `floor`, in article, then text order. */
export function pairSentences(
  texts: readonly (readonly string[])[],
  limits: CandidateLimits,
  floor: number,
): ScoredPair[] {
  const story = readStory(texts);
  const measured = measureCandidates(story, findCandidates(story, limits));
  const ranks = rankMutually(
    measured,
    texts.map((list) => list.length),
  );
  return measured.flatMap((pair, index) => {
    const rank = ranks[index] as MutualRank;
    const relation = classifyPair(pair);
    const score = scoreOf(pair, rank, relation);
    if (score < floor) return [];
    return [{ a: pair.a, b: pair.b, relation, score, reason: explainPair(pair, rank.mutual) }];
  });
}

function scoreOf(pair: MeasuredPair, rank: MutualRank, relation: Relation): number {
  if (relation === 'verbatim') return 1;
  const w = RANK_WEIGHTS;
  const sum =
    w.overlap * pair.overlap +
    w.marginLess * rank.marginLess +
    w.marginMore * rank.marginMore +
    w.aboveMore * rank.aboveMore +
    w.constant;
  // Six decimals: sums of floating numbers differ in the last ones with the order of the articles.
  return Math.round(1e6 / (1 + Math.exp(-sum))) / 1e6;
}
