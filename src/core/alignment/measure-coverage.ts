import type { Matching } from './match-words.ts';
import type { PreparedSentence } from './prepare-sentence.ts';

/** How much of two sentences' weight is matched, by which words, and what is left over. */
export function measureCoverage(
  a: PreparedSentence,
  b: PreparedSentence,
  matching: Matching,
  heaviest: number,
) {
  const x = accountOf(a, matching.strengths);
  const y = accountOf(b, strengthsIn(b, matching));
  const shared = sharedContent(a, b, matching);
  const [xs, ys] = [share(x.matched, a.weight), share(y.matched, b.weight)];
  const [xl, yl] = [share(x.lower, a.lowerWeight), share(y.lower, b.lowerWeight)];
  return {
    matchedWeight: share(x.matched + y.matched, a.weight + b.weight),
    matchedLess: Math.min(xs, ys),
    matchedMore: Math.max(xs, ys),
    matchedProduct: xs * ys,
    contentDice: share(2 * shared.count, a.contentWords + b.contentWords),
    rarestUnmatched: share(Math.max(x.rarestLeft, y.rarestLeft), heaviest),
    unmatchedMore: Math.min(12, Math.max(x.left, y.left)) / 12,
    unmatchedFewer: Math.min(12, Math.min(x.left, y.left)) / 12,
    unmatchedInflected: (x.inflectedLeft + y.inflectedLeft) / 10,
    matchedRarity: Math.min(8, share(shared.weight, heaviest)) / 8,
    rarestMatched: share(shared.rarest, heaviest),
    matchedLowerCase: Math.min(6, share(shared.lowerCase, heaviest)) / 6,
    lowerCaseLess: Math.min(xl, yl),
    lowerCaseMore: Math.max(xl, yl),
    linkedShare: share(shared.linked, shared.count),
    claimWords: Math.min(6, shared.claimWords) / 6,
    claimRarity: Math.min(6, share(shared.claimWeight, heaviest)) / 6,
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** The strengths of a matching seen from `b`; 0 where nothing is matched. */
function strengthsIn(b: PreparedSentence, { places, strengths }: Matching): Float64Array {
  const back = new Float64Array(b.words.length);
  for (let i = 0; i < places.length; i++) {
    const j = places[i] as number;
    if (j >= 0) back[j] = strengths[i] as number;
  }
  return back;
}

/** What of one sentence is matched and what is left. */
function accountOf({ words, weights }: PreparedSentence, strengths: Float64Array) {
  const account = { matched: 0, lower: 0, left: 0, rarestLeft: 0, inflectedLeft: 0 };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const weight = weights[i] as number;
    const strength = strengths[i] as number;
    if (strength > 0) {
      account.matched += strength * weight;
      if (word.lower) account.lower += strength * weight;
    } else if (!word.stop) {
      account.left++;
      if (weight > account.rarestLeft) account.rarestLeft = weight;
      if (word.inflected) account.inflectedLeft++;
    }
  }
  return account;
}

/** The matched content words by what they are; a match weighs as much as the lighter of its words. */
function sharedContent(a: PreparedSentence, b: PreparedSentence, { places, strengths }: Matching) {
  const shared = {
    count: 0,
    weight: 0,
    rarest: 0,
    lowerCase: 0,
    linked: 0,
    claimWords: 0,
    claimWeight: 0,
  };
  a.words.forEach((from, i) => {
    const j = places[i] as number;
    const to = b.words[j];
    if (!to || from.stop) return;
    const strength = strengths[i] as number;
    const weight = strength * Math.min(a.weights[i] as number, b.weights[j] as number);
    shared.count++;
    shared.weight += weight;
    shared.rarest = Math.max(shared.rarest, weight);
    if (strength < 0.95) shared.linked++;
    if (from.lower && to.lower) shared.lowerCase += weight;
    if (!from.claim || !to.claim) return;
    shared.claimWords += strength;
    shared.claimWeight += weight;
  });
  return shared;
}
