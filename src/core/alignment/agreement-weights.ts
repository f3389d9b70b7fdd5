import type { Feature } from './features.ts';

/** Do two sentences make the same statement? A place to start: weights of the kit, learned on MRPC. */
export const AGREEMENT_WEIGHTS: Readonly<Partial<Record<Feature, number>>> & {
  readonly constant: number;
} = {
  matchedWeight: -0.5,
  matchedLess: 2.51,
  matchedMore: -1.57,
  contentDice: -2.29,
  letterTriples: 1.85,
  stemPairs: -2.38,
  stemTriples: -2.07,
  commonSubsequence: 6.1,
  sameOrder: -0.9,
  figureDice: 0.11,
  figuresOfTheirOwn: -0.51,
  nameDice: -0.58,
  nameShare: 0.14,
  namesOfTheirOwn: -0.12,
  lengthRatio: -3.9,
  lengthDifference: -6.65,
  negationsDiffer: -1.13,
  quotationsDiffer: -0.18,
  identicalDice: 3.17,
  rarestUnmatched: -1.19,
  unmatchedMore: 0.48,
  unmatchedFewer: -2.08,
  longestRun: -0.86,
  matchedProduct: 2.61,
  shorterLength: 2.27,
  unmatchedInflected: -0.5,
  constant: 2.1,
};
