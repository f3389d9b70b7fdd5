import type { WeightTable } from './logistic.ts';

/**
 * Do two sentences make the same statement? Logistic regression (ridge 3) of `FEATURES` on the 4,076
 * development pairs of the Microsoft Research Paraphrase Corpus (train and validation; no story around
 * them, so weighed by `weighBare`). Cross-validated in five folds: accuracy .769, F1 .840, AUC .833; the
 * first 26 features alone .764, .837, .829. The kit's published weights in the same features: .762, .840, .832.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const AGREEMENT_WEIGHTS: WeightTable = {
  matchedWeight: 0.26, // +0.05
  matchedLess: 3.67, // +0.64
  matchedMore: -1.32, // -0.24
  contentDice: -1.75, // -0.29
  letterTriples: 1.97, // +0.31
  stemPairs: -2.27, // -0.47
  stemTriples: -2.27, // -0.52
  commonSubsequence: 6.67, // +1.04
  sameOrder: -1.32, // -0.15
  figureDice: 0.28, // +0.09
  figuresOfTheirOwn: -0.17, // -0.06
  nameDice: 0.03, // +0.01
  nameShare: -0.14, // -0.04
  namesOfTheirOwn: -0.12, // -0.07
  lengthRatio: -4.03, // -0.40
  lengthDifference: -6.94, // -0.78
  negationsDiffer: -1.17, // -0.25
  quotationsDiffer: -0.2, // -0.06
  identicalDice: 0.91, // +0.14
  rarestUnmatched: -0.03, // -0.01
  unmatchedMore: 2.13, // +0.39
  unmatchedFewer: -2.08, // -0.32
  longestRun: -0.79, // -0.21
  matchedProduct: 5.89, // +1.32
  shorterLength: 1.84, // +0.29
  unmatchedInflected: -0.53, // -0.07
  matchedRarity: -0.79, // -0.20
  rarestMatched: 0.24, // +0.02
  matchedLowerCase: 1.04, // +0.30
  lowerCaseLess: 0.08, // +0.02
  lowerCaseMore: -1.94, // -0.42
  linkedShare: 2.91, // +0.17
  figuresShared: -0.3, // -0.10
  densestMatch: -0.68, // -0.15
  densestWords: -0.82, // -0.17
  claimWords: -0.39, // -0.11
  claimRarity: -0.09, // -0.03
  speakersShared: -0.01, // -0.00
  speakersDiffer: -0.24, // -0.05
  constant: 1.1,
};
