import type { WeightTable } from './logistic.ts';

/**
 * Are two sentences of one story about the same thing? Logistic regression (ridge 3) of `FEATURES` on
 * the 11,834 development sentence pairs of Pyramid content units (DUC/TAC 2008-2011, in QA-Align's
 * fusion data, train and validation), words weighed by the story. Cross-validated by topic: F1 .782,
 * AUC .939; the first 26 features alone .776, .936.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const OVERLAP_WEIGHTS: WeightTable = {
  matchedWeight: -0.58, // -0.08
  matchedLess: 2.64, // +0.32
  matchedMore: 0.83, // +0.16
  contentDice: 0.91, // +0.16
  letterTriples: 4.35, // +0.59
  stemPairs: 0.69, // +0.07
  stemTriples: -1.14, // -0.07
  commonSubsequence: 3.11, // +0.40
  sameOrder: -0.05, // -0.01
  figureDice: 0.41, // +0.11
  figuresOfTheirOwn: -0.16, // -0.06
  nameDice: 0.52, // +0.14
  nameShare: -0.61, // -0.19
  namesOfTheirOwn: -0.35, // -0.32
  lengthRatio: 0.98, // +0.21
  lengthDifference: 0.92, // +0.27
  negationsDiffer: -0.14, // -0.04
  quotationsDiffer: -0.04, // -0.01
  identicalDice: 1.76, // +0.26
  rarestUnmatched: -13.35, // -0.60
  unmatchedMore: 0.06, // +0.01
  unmatchedFewer: -1.6, // -0.36
  longestRun: -1.44, // -0.12
  matchedProduct: -3.16, // -0.26
  shorterLength: 0.42, // +0.07
  unmatchedInflected: 0.14, // +0.04
  matchedRarity: 2.94, // +0.33
  rarestMatched: 2.77, // +0.65
  matchedLowerCase: 3.88, // +0.43
  lowerCaseLess: -1.56, // -0.20
  lowerCaseMore: -0.13, // -0.03
  linkedShare: -0.66, // -0.19
  figuresShared: 1.31, // +0.20
  quotedMatched: 33.46, // +0.28
  constant: 6.14,
};
