/** What is measured on two sentences, with its place in `Features`; every feature is the same with the sentences swapped. */
export const AT = {
  matchedWeight: 0,
  matchedLess: 1,
  matchedMore: 2,
  contentDice: 3,
  letterTriples: 4,
  stemPairs: 5,
  stemTriples: 6,
  commonSubsequence: 7,
  sameOrder: 8,
  figureDice: 9,
  figuresOfTheirOwn: 10,
  nameDice: 11,
  nameShare: 12,
  namesOfTheirOwn: 13,
  lengthRatio: 14,
  lengthDifference: 15,
  negationsDiffer: 16,
  quotationsDiffer: 17,
  identicalDice: 18,
  rarestUnmatched: 19,
  unmatchedMore: 20,
  unmatchedFewer: 21,
  longestRun: 22,
  matchedProduct: 23,
  shorterLength: 24,
  unmatchedInflected: 25,
  matchedRarity: 26,
  rarestMatched: 27,
  matchedLowerCase: 28,
  lowerCaseLess: 29,
  lowerCaseMore: 30,
  linkedShare: 31,
  figuresShared: 32,
  densestMatch: 33,
  densestWords: 34,
  claimWords: 35,
  claimRarity: 36,
  speakersShared: 37,
  speakersDiffer: 38,
} as const;

export type Feature = keyof typeof AT;

/** In the order of their places. */
export const FEATURES = Object.keys(AT) as readonly Feature[];

/** One number for each of `FEATURES`. Numbers in a row, since every candidate of a story has its features summed up. */
export type Features = Float64Array;
