import type { WeightTable } from './logistic.ts';

/**
 * Are two sentences of one story about the same thing? Logistic regression (ridge 100) of `FEATURES` on
 * the 11,834 development sentence pairs of Pyramid content units (DUC/TAC 2008-2011, in QA-Align's
 * fusion data, train and validation), words weighed by the story. Cross-validated by topic: F1 .783,
 * AUC .941.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const OVERLAP_WEIGHTS: WeightTable = {
  matchedWeight: 1.3, // +0.19
  matchedLess: 1.44, // +0.19
  matchedMore: 1.17, // +0.24
  contentDice: 0.47, // +0.08
  letterTriples: 2.43, // +0.33
  stemPairs: 0.36, // +0.03
  stemTriples: -0.6, // -0.04
  commonSubsequence: 1.96, // +0.25
  sameOrder: -0.01, // -0.00
  figureDice: 0.4, // +0.11
  figuresOfTheirOwn: -0.09, // -0.04
  nameDice: 0.39, // +0.11
  nameShare: -0.14, // -0.05
  namesOfTheirOwn: -0.23, // -0.21
  lengthRatio: 0.1, // +0.02
  lengthDifference: 0.36, // +0.10
  negationsDiffer: -0.12, // -0.04
  quotationsDiffer: 0.02, // +0.00
  identicalDice: 1.95, // +0.29
  rarestUnmatched: 5.11, // +0.24
  unmatchedMore: -0.16, // -0.03
  unmatchedFewer: -1.04, // -0.24
  longestRun: -0.27, // -0.02
  matchedProduct: 0.64, // +0.06
  shorterLength: 0.4, // +0.07
  unmatchedInflected: 0.18, // +0.05
  matchedRarity: 2.61, // +0.37
  rarestMatched: 2.04, // +0.62
  matchedLowerCase: 1.2, // +0.19
  lowerCaseLess: -0.5, // -0.07
  lowerCaseMore: -0.27, // -0.06
  linkedShare: -0.43, // -0.12
  figuresShared: 0.71, // +0.11
  densestMatch: 2.49, // +0.32
  densestWords: 0.04, // +0.01
  claimWords: -1.43, // -0.34
  claimRarity: 0.74, // +0.12
  speakersShared: 0.08, // +0.01
  speakersDiffer: -0.59, // -0.08
  constant: -9.38,
};
