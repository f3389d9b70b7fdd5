import type { WeightTable } from './logistic.ts';

/**
 * Are two bare sentences, with no story around them, about the same thing? As `OVERLAP_WEIGHTS`, from
 * the same pairs, but weighed by `weighBare`. Cross-validated by topic: F1 .761, AUC .927.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const BARE_OVERLAP_WEIGHTS: WeightTable = {
  matchedWeight: -1.72, // -0.30
  matchedLess: 4.6, // +0.69
  matchedMore: 4.15, // +0.92
  contentDice: 1.48, // +0.27
  letterTriples: 4.52, // +0.61
  stemPairs: -0.68, // -0.06
  stemTriples: -0.51, // -0.03
  commonSubsequence: 3.44, // +0.44
  sameOrder: -0.31, // -0.06
  figureDice: 0.44, // +0.12
  figuresOfTheirOwn: -0.21, // -0.08
  nameDice: 0.72, // +0.19
  nameShare: -0.6, // -0.19
  namesOfTheirOwn: -0.32, // -0.29
  lengthRatio: 0.65, // +0.14
  lengthDifference: 1.04, // +0.30
  negationsDiffer: -0.13, // -0.04
  quotationsDiffer: -0.07, // -0.01
  identicalDice: 1.72, // +0.25
  rarestUnmatched: 0.71, // +0.03
  unmatchedMore: -0.07, // -0.01
  unmatchedFewer: -1.48, // -0.33
  longestRun: -0.48, // -0.04
  matchedProduct: -4.52, // -0.49
  shorterLength: 2.48, // +0.42
  unmatchedInflected: 0.28, // +0.08
  matchedRarity: -1.53, // -0.33
  rarestMatched: 0.09, // +0.04
  matchedLowerCase: 1.77, // +0.37
  lowerCaseLess: -0.22, // -0.04
  lowerCaseMore: 0.0, // +0.00
  linkedShare: -0.01, // -0.00
  figuresShared: 1.82, // +0.28
  quotedMatched: 5.95, // +0.09
  constant: -6.09,
};
