import type { WeightTable } from './logistic.ts';

/**
 * Are two bare sentences, with no story around them, about the same thing? As `OVERLAP_WEIGHTS`, from
 * the same pairs, but weighed by `weighBare`. Cross-validated by topic: F1 .761, AUC .927.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const BARE_OVERLAP_WEIGHTS: WeightTable = {
  matchedWeight: -1.02, // -0.17
  matchedLess: 4.54, // +0.67
  matchedMore: 4.41, // +0.97
  contentDice: 0.4, // +0.07
  letterTriples: 4.33, // +0.59
  stemPairs: -0.66, // -0.06
  stemTriples: -0.62, // -0.04
  commonSubsequence: 3.31, // +0.42
  sameOrder: -0.34, // -0.07
  figureDice: 0.34, // +0.09
  figuresOfTheirOwn: -0.14, // -0.06
  nameDice: 0.71, // +0.19
  nameShare: -0.54, // -0.17
  namesOfTheirOwn: -0.31, // -0.28
  lengthRatio: 0.53, // +0.11
  lengthDifference: 0.99, // +0.29
  negationsDiffer: -0.15, // -0.05
  quotationsDiffer: -0.04, // -0.01
  identicalDice: 1.84, // +0.27
  rarestUnmatched: 0.88, // +0.04
  unmatchedMore: -0.33, // -0.07
  unmatchedFewer: -1.78, // -0.40
  longestRun: -1.32, // -0.11
  matchedProduct: -3.52, // -0.37
  shorterLength: 2.85, // +0.48
  unmatchedInflected: 0.25, // +0.07
  matchedRarity: -3.34, // -0.61
  rarestMatched: 0.55, // +0.22
  matchedLowerCase: 2.75, // +0.55
  lowerCaseLess: -1.11, // -0.18
  lowerCaseMore: -0.74, // -0.18
  linkedShare: -0.02, // -0.01
  figuresShared: 1.81, // +0.28
  densestMatch: -0.52, // -0.08
  densestWords: 2.15, // +0.37
  constant: -6.01,
};
