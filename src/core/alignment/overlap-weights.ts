import type { Feature } from './features.ts';

/** Are two sentences about the same thing? A place to start: weights of the kit, learned on Pyramid content units. */
export const OVERLAP_WEIGHTS: Readonly<Partial<Record<Feature, number>>> & {
  readonly constant: number;
} = {
  matchedWeight: 6.07,
  matchedLess: 7.18,
  matchedMore: 3.51,
  contentDice: -0.42,
  letterTriples: 2.22,
  stemPairs: -2.55,
  stemTriples: -1.97,
  commonSubsequence: 3.2,
  sameOrder: 0.15,
  figureDice: 0.81,
  figuresOfTheirOwn: -0.08,
  nameDice: 0.43,
  nameShare: -0.74,
  namesOfTheirOwn: -0.39,
  lengthRatio: 0.74,
  lengthDifference: 1.05,
  negationsDiffer: -0.14,
  quotationsDiffer: -0.1,
  identicalDice: 2.98,
  rarestUnmatched: -13.89,
  unmatchedMore: 0.71,
  unmatchedFewer: -0.83,
  longestRun: 1.03,
  matchedProduct: -10.13,
  shorterLength: 1.17,
  unmatchedInflected: 0.3,
  constant: 5.77,
};
