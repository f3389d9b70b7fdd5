import type { WeightTable } from './logistic.ts';

/**
 * Are two sentences of one story about the same thing? Logistic regression (ridge 3) of `FEATURES` on
 * the 11,834 development sentence pairs of Pyramid content units (DUC/TAC 2008-2011, in QA-Align's
 * fusion data, train and validation), words weighed by the story. Cross-validated by topic: F1 .782,
 * AUC .939; the first 26 features alone .776, .936.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const OVERLAP_WEIGHTS: WeightTable = {
  matchedWeight: 0.67, // +0.09
  matchedLess: 0.8, // +0.10
  matchedMore: 0.75, // +0.14
  contentDice: 1.5, // +0.27
  letterTriples: 3.13, // +0.42
  stemPairs: 0.21, // +0.02
  stemTriples: -0.85, // -0.06
  commonSubsequence: 2.19, // +0.28
  sameOrder: -0.0, // -0.00
  figureDice: 0.44, // +0.12
  figuresOfTheirOwn: -0.14, // -0.06
  nameDice: 0.38, // +0.11
  nameShare: -0.27, // -0.09
  namesOfTheirOwn: -0.29, // -0.26
  lengthRatio: 0.08, // +0.02
  lengthDifference: 0.43, // +0.13
  negationsDiffer: -0.11, // -0.04
  quotationsDiffer: -0.02, // -0.00
  identicalDice: 2.09, // +0.31
  rarestUnmatched: 1.23, // +0.07
  unmatchedMore: -0.15, // -0.03
  unmatchedFewer: -1.28, // -0.29
  longestRun: -0.04, // -0.00
  matchedProduct: -1.12, // -0.09
  shorterLength: 0.83, // +0.14
  unmatchedInflected: 0.22, // +0.06
  matchedRarity: 1.88, // +0.21
  rarestMatched: 1.55, // +0.42
  matchedLowerCase: 1.36, // +0.17
  lowerCaseLess: -0.54, // -0.07
  lowerCaseMore: -0.13, // -0.03
  linkedShare: -0.42, // -0.12
  figuresShared: 0.93, // +0.14
  densestMatch: 1.56, // +0.17
  densestWords: 0.98, // +0.17
  claimWords: -0.09, // -0.02
  claimRarity: 0.28, // +0.04
  speakersShared: 0.09, // +0.01
  speakersDiffer: -0.64, // -0.09
  constant: -5.4,
};
