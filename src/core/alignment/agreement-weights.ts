import type { WeightTable } from './logistic.ts';

/**
 * Do two sentences make the same statement? Logistic regression (ridge 3) of `FEATURES` on the 4,076
 * development pairs of the Microsoft Research Paraphrase Corpus (train and validation; no story around
 * them, so weighed by `weighBare`). Cross-validated in five folds: accuracy .769, F1 .840, AUC .833; the
 * first 26 features alone .764, .837, .829. The kit's published weights in the same features: .762, .840, .832.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const AGREEMENT_WEIGHTS: WeightTable = {
  matchedWeight: -0.37, // -0.06
  matchedLess: 3.51, // +0.57
  matchedMore: -1.18, // -0.20
  contentDice: -2.56, // -0.42
  letterTriples: 2.04, // +0.32
  stemPairs: -1.53, // -0.31
  stemTriples: -2.71, // -0.62
  commonSubsequence: 7.09, // +1.11
  sameOrder: -1.72, // -0.19
  figureDice: 0.47, // +0.15
  figuresOfTheirOwn: -0.27, // -0.09
  nameDice: -0.35, // -0.12
  nameShare: 0.01, // +0.00
  namesOfTheirOwn: -0.12, // -0.07
  lengthRatio: -3.93, // -0.39
  lengthDifference: -6.71, // -0.75
  negationsDiffer: -1.2, // -0.26
  quotationsDiffer: -0.26, // -0.07
  identicalDice: 0.99, // +0.15
  rarestUnmatched: 0.03, // +0.00
  unmatchedMore: 2.16, // +0.39
  unmatchedFewer: -2.57, // -0.40
  longestRun: -1.2, // -0.32
  matchedProduct: 4.94, // +1.05
  shorterLength: 2.61, // +0.42
  unmatchedInflected: -0.61, // -0.09
  matchedRarity: -1.49, // -0.35
  rarestMatched: -0.82, // -0.04
  matchedLowerCase: 0.25, // +0.07
  lowerCaseLess: 1.33, // +0.28
  lowerCaseMore: -1.58, // -0.33
  linkedShare: 2.75, // +0.16
  figuresShared: -0.44, // -0.15
  quotedMatched: 0.4, // +0.11
  constant: 1.8,
};
