import type { WeightTable } from './logistic.ts';

/**
 * Are two bare sentences, with no story around them, about the same thing? As `OVERLAP_WEIGHTS`, from
 * the same pairs, but weighed by `weighBare` and with ridge 3. Cross-validated by topic: F1 .754, AUC .928.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const BARE_OVERLAP_WEIGHTS: WeightTable = {
  matchedWeight: -0.69, // -0.12
  matchedLess: 4.31, // +0.64
  matchedMore: 4.72, // +1.03
  contentDice: 0.53, // +0.10
  letterTriples: 4.64, // +0.63
  stemPairs: -1.0, // -0.09
  stemTriples: -0.52, // -0.03
  commonSubsequence: 3.23, // +0.41
  sameOrder: -0.32, // -0.07
  figureDice: 0.39, // +0.11
  figuresOfTheirOwn: -0.13, // -0.05
  nameDice: 0.57, // +0.17
  nameShare: -0.88, // -0.29
  namesOfTheirOwn: -0.41, // -0.37
  lengthRatio: 0.57, // +0.12
  lengthDifference: 1.0, // +0.29
  negationsDiffer: -0.13, // -0.04
  quotationsDiffer: -0.02, // -0.00
  identicalDice: 1.99, // +0.29
  rarestUnmatched: 0.64, // +0.03
  unmatchedMore: -0.2, // -0.04
  unmatchedFewer: -1.79, // -0.41
  longestRun: -1.18, // -0.10
  matchedProduct: -4.05, // -0.43
  shorterLength: 2.95, // +0.49
  unmatchedInflected: 0.25, // +0.07
  matchedRarity: -2.74, // -0.51
  rarestMatched: 0.5, // +0.20
  matchedLowerCase: 0.58, // +0.12
  lowerCaseLess: -0.75, // -0.12
  lowerCaseMore: -0.83, // -0.21
  linkedShare: -0.08, // -0.02
  figuresShared: 1.17, // +0.18
  densestMatch: -1.39, // -0.24
  densestWords: 2.81, // +0.49
  claimWords: 1.51, // +0.36
  claimRarity: -0.21, // -0.04
  speakersShared: 0.1, // +0.01
  speakersDiffer: -0.58, // -0.08
  constant: -5.81,
};
