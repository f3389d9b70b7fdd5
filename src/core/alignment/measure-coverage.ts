import { AT } from './features.ts';
import { SAME_STEM, type Matching } from './match-words.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import { CLAIM, INFLECTED, LOWER, STOP } from './word-kinds.ts';

/** Content words left over on one side that are counted. */
export const MOST_COUNTED = 12;

/** What of one sentence is matched and what is left, in weight and in words. */
interface Account {
  matched: number;
  lower: number;
  left: number;
  rarestLeft: number;
  inflectedLeft: number;
}

const emptyAccount = (): Account => ({
  matched: 0,
  lower: 0,
  left: 0,
  rarestLeft: 0,
  inflectedLeft: 0,
});

/** How much of two sentences' weight is matched, by which words, and what is left over. */
export class CoverageMeter {
  readonly #x = emptyAccount();
  readonly #y = emptyAccount();

  measure(
    a: PreparedSentence,
    b: PreparedSentence,
    forth: Matching,
    back: Matching,
    heaviest: number,
    f: Float64Array,
  ): void {
    const x = this.#x;
    const y = this.#y;
    fill(x, a, forth.strengths);
    fill(y, b, back.strengths);
    const xs = share(x.matched, a.weight);
    const ys = share(y.matched, b.weight);
    const xl = share(x.lower, a.lowerWeight);
    const yl = share(y.lower, b.lowerWeight);
    f[AT.matchedWeight] = share(x.matched + y.matched, a.weight + b.weight);
    f[AT.matchedLess] = Math.min(xs, ys);
    f[AT.matchedMore] = Math.max(xs, ys);
    f[AT.matchedProduct] = xs * ys;
    f[AT.rarestUnmatched] = share(Math.max(x.rarestLeft, y.rarestLeft), heaviest);
    f[AT.unmatchedMore] = Math.min(MOST_COUNTED, Math.max(x.left, y.left)) / MOST_COUNTED;
    f[AT.unmatchedFewer] = Math.min(MOST_COUNTED, Math.min(x.left, y.left)) / MOST_COUNTED;
    f[AT.unmatchedInflected] = (x.inflectedLeft + y.inflectedLeft) / 10;
    f[AT.lowerCaseLess] = Math.min(xl, yl);
    f[AT.lowerCaseMore] = Math.max(xl, yl);
    measureShared(a, b, forth, heaviest, f);
  }
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function fill(account: Account, { kinds, weights }: PreparedSentence, strengths: Float64Array) {
  let matched = 0;
  let lower = 0;
  let left = 0;
  let rarestLeft = 0;
  let inflectedLeft = 0;
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i]!;
    const strength = strengths[i]!;
    if (strength > 0) {
      matched += strength * weights[i]!;
      if (kind & LOWER) lower += strength * weights[i]!;
    } else if (!(kind & STOP)) {
      left++;
      if (weights[i]! > rarestLeft) rarestLeft = weights[i]!;
      if (kind & INFLECTED) inflectedLeft++;
    }
  }
  account.matched = matched;
  account.lower = lower;
  account.left = left;
  account.rarestLeft = rarestLeft;
  account.inflectedLeft = inflectedLeft;
}

/** The matched content words by what they are; a match weighs as much as the lighter of its words. */
function measureShared(
  a: PreparedSentence,
  b: PreparedSentence,
  { places, strengths }: Matching,
  heaviest: number,
  f: Float64Array,
) {
  let count = 0;
  let total = 0;
  let rarest = 0;
  let lowerCase = 0;
  let linked = 0;
  let claimWords = 0;
  let claimWeight = 0;
  for (let i = 0; i < a.kinds.length; i++) {
    const j = places[i]!;
    if (j === -1 || a.kinds[i]! & STOP) continue;
    const both = a.kinds[i]! & b.kinds[j]!;
    const strength = strengths[i]!;
    const weight = strength * Math.min(a.weights[i]!, b.weights[j]!);
    count++;
    total += weight;
    if (weight > rarest) rarest = weight;
    if (strength < SAME_STEM) linked++;
    if (both & LOWER) lowerCase += weight;
    if (!(both & CLAIM)) continue;
    claimWords += strength;
    claimWeight += weight;
  }
  f[AT.contentDice] = share(2 * count, a.contentWords + b.contentWords);
  f[AT.matchedRarity] = Math.min(8, share(total, heaviest)) / 8;
  f[AT.rarestMatched] = share(rarest, heaviest);
  f[AT.matchedLowerCase] = Math.min(6, share(lowerCase, heaviest)) / 6;
  f[AT.linkedShare] = share(linked, count);
  f[AT.claimWords] = Math.min(6, claimWords) / 6;
  f[AT.claimRarity] = Math.min(6, share(claimWeight, heaviest)) / 6;
}
