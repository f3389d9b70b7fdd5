import type { WeightTable } from './logistic.ts';

/**
 * Do two sentences make the same statement? Logistic regression (ridge 3) of `FEATURES` on the 4,076
 * development pairs of the Microsoft Research Paraphrase Corpus (train and validation; no story around
 * them, so weighed by `weighBare`). Cross-validated in five folds: accuracy .769, F1 .840, AUC .833; the
 * first 26 features alone .764, .837, .829. The kit's published weights in the same features: .762, .840, .832.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const AGREEMENT_WEIGHTS: WeightTable = {
  matchedWeight: 0.61, // +0.10
  matchedLess: 3.56, // +0.61
  matchedMore: -1.87, // -0.34
  contentDice: -1.52, // -0.25
  letterTriples: 1.97, // +0.31
  stemPairs: -2.06, // -0.42
  stemTriples: -2.49, // -0.57
  commonSubsequence: 6.79, // +1.06
  sameOrder: -1.35, // -0.15
  figureDice: 0.26, // +0.08
  figuresOfTheirOwn: -0.17, // -0.06
  nameDice: 0.02, // +0.01
  nameShare: -0.16, // -0.05
  namesOfTheirOwn: -0.18, // -0.12
  lengthRatio: -3.92, // -0.39
  lengthDifference: -6.73, // -0.75
  negationsDiffer: -1.18, // -0.25
  quotationsDiffer: -0.22, // -0.06
  identicalDice: 0.81, // +0.12
  rarestUnmatched: -0.06, // -0.01
  unmatchedMore: 2.03, // +0.37
  unmatchedFewer: -1.93, // -0.30
  longestRun: -0.78, // -0.21
  matchedProduct: 6.08, // +1.36
  shorterLength: 2.08, // +0.33
  unmatchedInflected: -0.52, // -0.07
  matchedRarity: -1.05, // -0.26
  rarestMatched: 0.06, // +0.01
  matchedLowerCase: 0.57, // +0.17
  lowerCaseLess: -0.42, // -0.09
  lowerCaseMore: -1.5, // -0.32
  linkedShare: 2.73, // +0.16
  figuresShared: -0.42, // -0.15
  densestMatch: -0.41, // -0.09
  densestWords: -0.92, // -0.19
  constant: 1.08,
};
