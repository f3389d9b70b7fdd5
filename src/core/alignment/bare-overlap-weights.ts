import type { WeightTable } from './logistic.ts';

/**
 * Are two bare sentences, with no story around them, about the same thing? As `OVERLAP_WEIGHTS`, from
 * the same pairs, but weighed by `weighBare`. Cross-validated by topic: F1 .761, AUC .927.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const BARE_OVERLAP_WEIGHTS: WeightTable = {
  matchedWeight: -0.74, // -0.12
  matchedLess: 4.17, // +0.62
  matchedMore: 4.98, // +1.09
  contentDice: 0.7, // +0.13
  letterTriples: 4.64, // +0.63
  stemPairs: -1.17, // -0.11
  stemTriples: -0.64, // -0.04
  commonSubsequence: 3.31, // +0.42
  sameOrder: -0.32, // -0.07
  figureDice: 0.36, // +0.10
  figuresOfTheirOwn: -0.11, // -0.04
  nameDice: 0.61, // +0.19
  nameShare: -0.96, // -0.32
  namesOfTheirOwn: -0.43, // -0.36
  lengthRatio: 0.53, // +0.11
  lengthDifference: 0.97, // +0.28
  negationsDiffer: -0.13, // -0.04
  quotationsDiffer: -0.02, // -0.01
  identicalDice: 1.94, // +0.29
  rarestUnmatched: 0.73, // +0.03
  unmatchedMore: -0.25, // -0.05
  unmatchedFewer: -1.8, // -0.41
  longestRun: -1.1, // -0.09
  matchedProduct: -3.22, // -0.34
  shorterLength: 3.0, // +0.50
  unmatchedInflected: 0.27, // +0.08
  matchedRarity: -3.21, // -0.59
  rarestMatched: 0.55, // +0.22
  matchedLowerCase: 1.03, // +0.21
  lowerCaseLess: -1.26, // -0.20
  lowerCaseMore: -1.12, // -0.27
  linkedShare: -0.07, // -0.02
  figuresShared: 1.2, // +0.18
  densestMatch: -1.19, // -0.20
  densestWords: 2.6, // +0.45
  claimWords: 1.68, // +0.41
  claimRarity: -0.34, // -0.07
  speakersShared: 0.12, // +0.01
  speakersDiffer: -0.71, // -0.09
  constant: -5.83,
};
