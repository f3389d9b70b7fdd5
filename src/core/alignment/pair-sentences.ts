import type { Reason, Relation, SentenceRef } from '../model.ts';
import { articleOrder } from './article-order.ts';
import { classifyPair } from './classify-pair.ts';
import { explainPair } from './explain-pair.ts';
import { findCandidates, type CandidateLimits } from './find-candidates.ts';
import { rankMutually, type MutualRank } from './rank-mutually.ts';
import { readStory } from './read-story.ts';
import { measureCandidates, turnPair, type MeasuredPair } from './score-pairs.ts';
import { sharesDenial } from './shares-denial.ts';
import { supportThroughThird } from './support-through-third.ts';

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
export const SURE_SCORE = 0.5;
/** The most that a pair without a shared claim may score. */
const HIGHEST_DOUBTFUL = 0.49;

/**
 * How the parts of a score add up, as logits. `rank` was learned on Pyramid like the overlap; the
 * others were set on two article pairs of the seeds and checked on two (docs/decisions, alignment).
 */
export const SCORE_WEIGHTS = {
  overlap: 0.85,
  marginLess: 0.07,
  marginMore: 0.16,
  /** The best support of a third article: 0..1 times this. */
  support: 1.2,
  /** Likelihood of a pair before support. */
  likely: -0.5,
  /** Moves the bound of a sure pair to .5. */
  constant: -2.4,
  /** Given to a pair of which both sentences deny the same. */
  denial: 3,
  /** Taken from a pair that is carried by names, places, offices and report boilerplate alone; it is never sure. */
  noClaim: -1,
} as const;

/** Least shared words that are no names nor boilerplate: in number and in rarity (1 = a word of its own). */
const LEAST_CLAIM = { words: 1, rarity: 0.75 } as const;

/** What else a caller may tell or ask of `pairSentences`. */
export interface PairingOptions {
  /** Names of the articles: they decide where two articles have the same text. */
  readonly names?: readonly string[];
  /** Told the share (0..1) of the work that is done, every few milliseconds. */
  readonly onProgress?: (done: number) => void;
}

/** Pairs between two reports: a few milliseconds of work. */
const BATCH = 1000;

/** Where in the work the steps begin, measured on stories of 20 and of 100 articles. */
const STEPS = { read: 0, find: 0.2, measure: 0.45, rank: 0.85, present: 0.93 } as const;

/**
 * All pairs of the sentences of several articles that score at least `floor`, in article, then text
 * order. They are worked out in an order of the articles' own, so that any order gives the same.
 */
export function pairSentences(
  texts: readonly (readonly string[])[],
  limits: CandidateLimits,
  floor: number,
  { names, onProgress = () => {} }: PairingOptions = {},
): ScoredPair[] {
  const order = articleOrder(texts, names);
  const within = (from: number, to: number) => (done: number) =>
    onProgress(from + (to - from) * done);
  const story = readStory(
    order.map((article) => texts[article] ?? []),
    within(STEPS.read, STEPS.find),
  );
  const candidates = findCandidates(story, limits, within(STEPS.find, STEPS.measure));
  const measured = measureCandidates(story, candidates, within(STEPS.measure, STEPS.rank));
  const judged = scorePairs(measured, floor, within(STEPS.rank, STEPS.present));
  const pairs = judged.map((pair, index) => {
    if (index % BATCH === 0)
      onProgress(STEPS.present + ((1 - STEPS.present) * index) / judged.length);
    return asGiven(pair, order);
  });
  return pairs.sort((p, q) => comparePlaces(p.a, q.a) || comparePlaces(p.b, q.b));
}

interface Judged {
  readonly pair: MeasuredPair;
  readonly relation: Relation;
  readonly score: number;
  readonly mutual: boolean;
}

function scorePairs(
  measured: readonly MeasuredPair[],
  floor: number,
  report: (done: number) => void,
): Judged[] {
  report(0);
  const ranks = rankMutually(measured);
  report(0.25);
  const logits = measured.map((pair, index) => ownLogit(pair, ranks[index] as MutualRank));
  const support = supportThroughThird(
    measured.map(({ a, b }, index) => ({
      a,
      b,
      likely: probability((logits[index] ?? 0) + SCORE_WEIGHTS.likely),
    })),
  );
  return measured.flatMap((pair, index) => {
    if (index % BATCH === 0) report(0.5 + (0.5 * index) / measured.length);
    const relation = classifyPair(pair);
    const score = finalScore(pair, relation, logits[index] ?? 0, support[index] ?? 0);
    return score < floor ? [] : [{ pair, relation, score, mutual: ranks[index]?.mutual ?? false }];
  });
}

/** A pair with the numbers that the caller's articles have. */
function asGiven({ pair, relation, score, mutual }: Judged, order: readonly number[]): ScoredPair {
  const given = (ref: SentenceRef): SentenceRef => ({ ...ref, article: order[ref.article] ?? 0 });
  const turned = given(pair.a).article > given(pair.b).article ? turnPair(pair) : pair;
  const reason = explainPair(turned, mutual);
  return { a: given(turned.a), b: given(turned.b), relation, score, reason };
}

function comparePlaces(x: SentenceRef, y: SentenceRef): number {
  return x.article - y.article || x.sentence - y.sentence;
}

function finalScore(pair: MeasuredPair, relation: Relation, own: number, support: number): number {
  if (relation === 'verbatim') return 1;
  const { support: weight, constant } = SCORE_WEIGHTS;
  // Six decimals are all that a score means.
  const score = Math.round(1e6 * probability(own + weight * support + constant)) / 1e6;
  return hasClaim(pair) ? score : Math.min(score, HIGHEST_DOUBTFUL);
}

/** Do the two share a claim: words that are no names nor boilerplate? Names and places alone never make a pair. */
function hasClaim({ features, x, y }: MeasuredPair): boolean {
  if (x.letters === y.letters) return true;
  return (
    features.claimWords * 6 >= LEAST_CLAIM.words && features.claimRarity * 6 >= LEAST_CLAIM.rarity
  );
}

/** What speaks for a pair by itself, before other articles are asked. */
function ownLogit(pair: MeasuredPair, rank: MutualRank): number {
  const w = SCORE_WEIGHTS;
  const ranked =
    w.overlap * pair.overlap +
    w.marginLess * rank.marginLess +
    w.marginMore * rank.marginMore +
    (sharesDenial(pair) ? w.denial : 0);
  return hasClaim(pair) ? ranked : ranked + w.noClaim;
}

function probability(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
