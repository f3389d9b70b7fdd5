import type { WeightTable } from './logistic.ts';

/**
 * Are two sentences of one story about the same thing? Logistic regression (ridge 3) of `FEATURES` on
 * the 11,834 development sentence pairs of Pyramid content units (DUC/TAC 2008-2011, in QA-Align's
 * fusion data, train and validation), words weighed by the story. Cross-validated by topic: F1 .782,
 * AUC .939; the first 26 features alone .776, .936.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const OVERLAP_WEIGHTS: WeightTable = {
  matchedWeight: 0.69, // +0.10
  matchedLess: 0.79, // +0.09
  matchedMore: 0.78, // +0.15
  contentDice: 1.47, // +0.27
  letterTriples: 3.1, // +0.42
  stemPairs: 0.23, // +0.02
  stemTriples: -0.94, // -0.06
  commonSubsequence: 2.18, // +0.28
  sameOrder: -0.01, // -0.00
  figureDice: 0.44, // +0.12
  figuresOfTheirOwn: -0.14, // -0.06
  nameDice: 0.37, // +0.11
  nameShare: -0.23, // -0.08
  namesOfTheirOwn: -0.28, // -0.26
  lengthRatio: 0.07, // +0.01
  lengthDifference: 0.44, // +0.13
  negationsDiffer: -0.11, // -0.04
  quotationsDiffer: -0.01, // -0.00
  identicalDice: 2.06, // +0.30
  rarestUnmatched: 1.22, // +0.07
  unmatchedMore: -0.19, // -0.04
  unmatchedFewer: -1.22, // -0.28
  longestRun: -0.01, // -0.00
  matchedProduct: -1.1, // -0.09
  shorterLength: 0.79, // +0.13
  unmatchedInflected: 0.22, // +0.06
  matchedRarity: 1.86, // +0.21
  rarestMatched: 1.55, // +0.42
  matchedLowerCase: 1.35, // +0.17
  lowerCaseLess: -0.58, // -0.07
  lowerCaseMore: -0.13, // -0.03
  linkedShare: -0.41, // -0.12
  figuresShared: 0.91, // +0.14
  densestMatch: 1.59, // +0.17
  densestWords: 1.0, // +0.17
  claimWords: -0.06, // -0.01
  claimRarity: 0.28, // +0.04
  speakersShared: 0.06, // +0.01
  speakersDiffer: -0.59, // -0.08
  constant: -5.36,
};
