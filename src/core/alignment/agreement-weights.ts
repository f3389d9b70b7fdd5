import type { WeightTable } from './logistic.ts';

/**
 * Do two sentences make the same statement? Logistic regression (ridge 3) of `FEATURES` on the 4,076
 * development pairs of the Microsoft Research Paraphrase Corpus (train and validation; no story around
 * them, so weighed by `weighBare`). Cross-validated in five folds: accuracy .769, F1 .840, AUC .833; the
 * first 26 features alone .764, .837, .829. The kit's published weights in the same features: .762, .840, .832.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const AGREEMENT_WEIGHTS: WeightTable = {
  matchedWeight: 0.32, // +0.06
  matchedLess: 3.69, // +0.64
  matchedMore: -1.22, // -0.22
  contentDice: -1.86, // -0.30
  letterTriples: 1.75, // +0.28
  stemPairs: -2.17, // -0.45
  stemTriples: -2.32, // -0.53
  commonSubsequence: 6.77, // +1.06
  sameOrder: -1.35, // -0.15
  figureDice: 0.28, // +0.09
  figuresOfTheirOwn: -0.16, // -0.06
  nameDice: 0.04, // +0.01
  nameShare: -0.17, // -0.05
  namesOfTheirOwn: -0.14, // -0.08
  lengthRatio: -4.08, // -0.41
  lengthDifference: -6.93, // -0.78
  negationsDiffer: -1.19, // -0.25
  quotationsDiffer: -0.21, // -0.06
  identicalDice: 0.86, // +0.13
  rarestUnmatched: -0.34, // -0.06
  unmatchedMore: 2.04, // +0.37
  unmatchedFewer: -2.17, // -0.34
  longestRun: -0.83, // -0.22
  matchedProduct: 5.74, // +1.28
  shorterLength: 1.95, // +0.31
  unmatchedInflected: -0.44, // -0.06
  matchedRarity: -0.73, // -0.18
  rarestMatched: 0.19, // +0.02
  matchedLowerCase: 1.06, // +0.30
  lowerCaseLess: 0.12, // +0.02
  lowerCaseMore: -1.94, // -0.41
  linkedShare: 2.7, // +0.15
  figuresShared: -0.29, // -0.10
  densestMatch: -0.55, // -0.12
  densestWords: -0.87, // -0.18
  claimWords: -0.59, // -0.17
  claimRarity: -0.03, // -0.01
  speakersShared: 0.02, // +0.01
  speakersDiffer: -0.13, // -0.02
  constant: 1.58,
};
