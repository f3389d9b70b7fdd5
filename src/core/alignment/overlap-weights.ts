import type { WeightTable } from './logistic.ts';

/**
 * Are two sentences of one story about the same thing? Logistic regression (ridge 3) of `FEATURES` on
 * the 11,834 development sentence pairs of Pyramid content units (DUC/TAC 2008-2011, in QA-Align's
 * fusion data, train and validation), words weighed by the story. Cross-validated by topic: F1 .782,
 * AUC .939; the first 26 features alone .776, .936.
 * The comment is the weight per standard deviation: how much the feature matters.
 */
export const OVERLAP_WEIGHTS: WeightTable = {
  matchedWeight: 0.78, // +0.11
  matchedLess: 0.87, // +0.10
  matchedMore: 0.76, // +0.15
  contentDice: 1.35, // +0.25
  letterTriples: 3.04, // +0.41
  stemPairs: 0.2, // +0.02
  stemTriples: -0.91, // -0.06
  commonSubsequence: 2.14, // +0.27
  sameOrder: -0.02, // -0.00
  figureDice: 0.39, // +0.11
  figuresOfTheirOwn: -0.15, // -0.06
  nameDice: 0.5, // +0.14
  nameShare: -0.15, // -0.05
  namesOfTheirOwn: -0.2, // -0.19
  lengthRatio: 0.07, // +0.02
  lengthDifference: 0.44, // +0.13
  negationsDiffer: -0.1, // -0.03
  quotationsDiffer: -0.05, // -0.01
  identicalDice: 2.04, // +0.30
  rarestUnmatched: 1.31, // +0.07
  unmatchedMore: -0.22, // -0.05
  unmatchedFewer: -1.25, // -0.28
  longestRun: -0.07, // -0.01
  matchedProduct: -1.08, // -0.09
  shorterLength: 0.78, // +0.13
  unmatchedInflected: 0.24, // +0.07
  matchedRarity: 1.88, // +0.21
  rarestMatched: 1.62, // +0.44
  matchedLowerCase: 1.52, // +0.19
  lowerCaseLess: -0.72, // -0.09
  lowerCaseMore: -0.02, // -0.00
  linkedShare: -0.46, // -0.13
  figuresShared: 0.95, // +0.15
  densestMatch: 1.37, // +0.14
  densestWords: 1.1, // +0.19
  constant: -5.51,
};
