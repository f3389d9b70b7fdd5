import type { WeightTable } from './logistic.ts';

/**
 * Are two bare sentences, with no story around them, about the same thing? As `OVERLAP_WEIGHTS`, from
 * the same pairs, but weighed by `weighBare`. Cross-validated by topic: F1 .761, AUC .927.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const BARE_OVERLAP_WEIGHTS: WeightTable = {
  matchedWeight: -0.75, // -0.13
  matchedLess: 3.86, // +0.57
  matchedMore: 4.97, // +1.09
  contentDice: 0.72, // +0.13
  letterTriples: 4.41, // +0.60
  stemPairs: -1.05, // -0.10
  stemTriples: -0.76, // -0.05
  commonSubsequence: 3.36, // +0.43
  sameOrder: -0.32, // -0.07
  figureDice: 0.36, // +0.10
  figuresOfTheirOwn: -0.12, // -0.05
  nameDice: 0.6, // +0.18
  nameShare: -0.97, // -0.32
  namesOfTheirOwn: -0.44, // -0.38
  lengthRatio: 0.54, // +0.11
  lengthDifference: 1.01, // +0.29
  negationsDiffer: -0.13, // -0.04
  quotationsDiffer: -0.02, // -0.01
  identicalDice: 1.95, // +0.29
  rarestUnmatched: 1.04, // +0.05
  unmatchedMore: -0.34, // -0.07
  unmatchedFewer: -1.68, // -0.38
  longestRun: -1.12, // -0.09
  matchedProduct: -3.22, // -0.34
  shorterLength: 2.93, // +0.49
  unmatchedInflected: 0.26, // +0.07
  matchedRarity: -2.57, // -0.48
  rarestMatched: 0.56, // +0.22
  matchedLowerCase: 0.87, // +0.18
  lowerCaseLess: -1.05, // -0.17
  lowerCaseMore: -1.05, // -0.25
  linkedShare: -0.08, // -0.02
  figuresShared: 1.22, // +0.19
  densestMatch: -1.0, // -0.17
  densestWords: 2.46, // +0.43
  claimWords: 0.68, // +0.16
  claimRarity: 0.43, // +0.09
  speakersShared: 0.1, // +0.01
  speakersDiffer: -0.66, // -0.09
  constant: -6.09,
};
