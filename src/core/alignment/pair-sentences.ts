import type { Reason, Relation, SentenceRef } from '../model.ts';
import { articleOrder } from './article-order.ts';
import { explainPair } from './explain-pair.ts';
import { findCandidates, type CandidateLimits } from './find-candidates.ts';
import { logistic } from './logistic.ts';
import { PairMeter } from './pair-meter.ts';
import { rankMutually, sortByColumn } from './rank-mutually.ts';
import { readStory, type GivenSentence, type ReadStory } from './read-story.ts';
import { measureCandidates, type MeasuredPair } from './score-pairs.ts';
import { SecondPass } from './second-pass.ts';
import { supportThroughThird } from './support-through-third.ts';
import { WordLessons } from './word-lessons.ts';

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
  support: 0.8,
  /** Likelihood of a pair before support. */
  likely: -0.5,
  /** Moves the bound of a sure pair to .5. */
  constant: -2.15,
  /** Given to a pair of which both sentences deny the same. */
  denial: 3,
  /** Taken from a pair that is carried by names, places, offices and report boilerplate alone; it is never sure. */
  noClaim: -1,
} as const;

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
  articles: readonly (readonly GivenSentence[])[],
  limits: CandidateLimits,
  floor: number,
  { names, onProgress = () => {} }: PairingOptions = {},
): ScoredPair[] {
  if (articles.length < 2) return [];
  const order = articleOrder(articles, names);
  const within = (from: number, to: number) => (done: number) =>
    onProgress(from + (to - from) * done);
  const story = readStory(
    order.map((article) => articles[article]!),
    within(STEPS.read, STEPS.find),
  );
  const meter = new PairMeter(story);
  const candidates = findCandidates(story, limits, within(STEPS.find, STEPS.measure));
  const lessons = new WordLessons();
  const measured = measureCandidates(
    story,
    candidates,
    meter,
    lessons,
    within(STEPS.measure, STEPS.rank),
  );
  const learned = lessons.links(story.links);
  const second = learned ? new SecondPass(story, learned) : null;
  const judged = scorePairs(measured, story, second, floor, within(STEPS.rank, STEPS.present));
  const report = within(STEPS.present, 1);
  const pairs = judged.map((pair, index) => {
    if (index % BATCH === 0) report(index / judged.length);
    return asGiven(pair, story, pair.again ? second!.meter : meter, order);
  });
  return pairs.sort((p, q) => comparePlaces(p.a, q.a) || comparePlaces(p.b, q.b));
}

interface Judged {
  readonly pair: MeasuredPair;
  readonly score: number;
  readonly mutual: boolean;
  /** Was it measured again, in the second pass? */
  readonly again: boolean;
}

function scorePairs(
  measured: readonly MeasuredPair[],
  { places }: ReadStory,
  second: SecondPass | null,
  floor: number,
  report: (done: number) => void,
): Judged[] {
  report(0);
  const byColumn = sortByColumn(measured, places.length);
  const ranks = rankMutually(measured, byColumn, places);
  report(0.25);
  const logits = new Float64Array(measured.length);
  const likely = new Float64Array(measured.length);
  for (let index = 0; index < measured.length; index++) {
    logits[index] = ownLogit(measured[index]!, ranks.rows[index]!, ranks.columns[index]!);
    likely[index] = logistic(logits[index]! + SCORE_WEIGHTS.likely);
  }
  const support = supportThroughThird(measured, byColumn, likely, places.length);
  const judged: Judged[] = [];
  for (let index = 0; index < measured.length; index++) {
    if (index % BATCH === 0) report(0.5 + (0.5 * index) / measured.length);
    const pair = measured[index]!;
    const score = finalScore(pair, logits[index]!, support[index]!);
    const mutual = ranks.rows[index]! >= 0 && ranks.columns[index]! >= 0;
    let one: Judged = { pair, score, mutual, again: false };
    if (second && score < SURE_SCORE)
      one = judgeAgain(one, second, ranks.rows[index]!, ranks.columns[index]!, support[index]!);
    if (one.score >= floor) judged.push(one);
  }
  return judged;
}

/** A doubtful pair in the second pass, among its neighbours as they were; as it was, where that is more. */
function judgeAgain(
  one: Judged,
  second: SecondPass,
  row: number,
  column: number,
  support: number,
): Judged {
  const pair = second.measure(one.pair);
  if (!pair) return one;
  const gain = pair.overlap - one.pair.overlap;
  const score = finalScore(pair, ownLogit(pair, row + gain, column + gain), support);
  if (score <= one.score) return one;
  return { pair, score, mutual: row + gain >= 0 && column + gain >= 0, again: true };
}

/** A pair with the numbers that the caller's articles have, matched once more for its reason. */
function asGiven(
  { pair, score, mutual }: Judged,
  { places }: ReadStory,
  meter: PairMeter,
  order: readonly number[],
): ScoredPair {
  const x = places[pair.a]!;
  const y = places[pair.b]!;
  const a = { article: order[x.ref.article]!, sentence: x.ref.sentence };
  const b = { article: order[y.ref.article]!, sentence: y.ref.sentence };
  const { relation } = pair;
  meter.match(x.sentence, y.sentence);
  if (a.article <= b.article) {
    const reason = explainPair(x.sentence, y.sentence, meter.forth, mutual);
    return { a, b, relation, score, reason };
  }
  const reason = explainPair(y.sentence, x.sentence, meter.back, mutual);
  return { a: b, b: a, relation, score, reason };
}

function comparePlaces(x: SentenceRef, y: SentenceRef): number {
  return x.article - y.article || x.sentence - y.sentence;
}

function finalScore({ relation, claim }: MeasuredPair, own: number, support: number): number {
  if (relation === 'verbatim') return 1;
  const { support: weight, constant } = SCORE_WEIGHTS;
  // Six decimals are all that a score means.
  const score = Math.round(1e6 * logistic(own + weight * support + constant)) / 1e6;
  return claim ? score : Math.min(score, HIGHEST_DOUBTFUL);
}

/** What speaks for a pair by itself, before other articles are asked; told how far it is above its row and its column. */
function ownLogit({ overlap, claim, denial }: MeasuredPair, row: number, column: number): number {
  const w = SCORE_WEIGHTS;
  const ranked =
    w.overlap * overlap +
    w.marginLess * Math.min(row, column) +
    w.marginMore * Math.max(row, column) +
    (denial ? w.denial : 0);
  return claim ? ranked : ranked + w.noClaim;
}
