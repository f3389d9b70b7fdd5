import type { Matching } from './match-words.ts';
import { sharedCodes, type PreparedSentence } from './prepare-sentence.ts';

/** What is measured on two sentences; every feature is the same with the sentences swapped. */
export const FEATURES = [
  'matchedWeight',
  'matchedLess',
  'matchedMore',
  'contentDice',
  'letterTriples',
  'stemPairs',
  'stemTriples',
  'commonSubsequence',
  'sameOrder',
  'figureDice',
  'figuresOfTheirOwn',
  'nameDice',
  'nameShare',
  'namesOfTheirOwn',
  'lengthRatio',
  'lengthDifference',
  'negationsDiffer',
  'quotationsDiffer',
  'identicalDice',
  'rarestUnmatched',
  'unmatchedMore',
  'unmatchedFewer',
  'longestRun',
  'matchedProduct',
  'shorterLength',
  'unmatchedInflected',
  'matchedRarity',
  'rarestMatched',
  'matchedLowerCase',
  'lowerCaseLess',
  'lowerCaseMore',
  'linkedShare',
  'figuresShared',
  'densestMatch',
  'densestWords',
  'claimWords',
  'claimRarity',
  'speakersShared',
  'speakersDiffer',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** Measures two sentences whose words are matched; `heaviest` is the weight of a word that stands in one sentence only. */
export function measurePair(
  a: PreparedSentence,
  b: PreparedSentence,
  matching: Matching,
  heaviest: number,
): Features {
  return {
    ...coverage(a, b, matching, heaviest),
    ...wording(a, b, matching),
    ...order(a, b, matching),
    ...density(a, b, matching, heaviest),
    ...sets(a, b),
    ...lengths(a, b),
  };
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);
const dice = (shared: number, x: number, y: number) => share(2 * shared, x + y);

/** How much of the two sentences' weight is matched, and what is left over. */
function coverage(
  a: PreparedSentence,
  b: PreparedSentence,
  { places, strengths }: Matching,
  heaviest: number,
) {
  const sides = [side(a), side(b)] as const;
  const [x, y] = sides;
  let rarestMatched = 0;
  let matchedRarity = 0;
  let linked = 0;
  let contentMatches = 0;
  let claimWords = 0;
  let claimRarity = 0;
  let matchedLowerCase = 0;
  places.forEach((j, i) => {
    const from = a.words[i];
    const to = b.words[j];
    if (!from || !to) return;
    const strength = strengths[i] ?? 0;
    x.take(i, strength);
    y.take(j, strength);
    if (from.stop) return;
    contentMatches++;
    const weight = strength * Math.min(a.weights[i] ?? 0, b.weights[j] ?? 0);
    rarestMatched = Math.max(rarestMatched, weight);
    matchedRarity += weight;
    if (strength < 0.95) linked++;
    if (!from.name && !from.light && !to.light) {
      claimWords += strength;
      claimRarity += weight;
    }
    if (!from.name && !from.figure) matchedLowerCase += weight;
  });
  const [xs, ys] = [share(x.matched, a.weight), share(y.matched, b.weight)];
  const [xl, yl] = [share(x.lower, x.lowerAll), share(y.lower, y.lowerAll)];
  return {
    matchedWeight: share(x.matched + y.matched, a.weight + b.weight),
    matchedLess: Math.min(xs, ys),
    matchedMore: Math.max(xs, ys),
    matchedProduct: xs * ys,
    contentDice: dice(contentMatches, x.contentAll, y.contentAll),
    rarestUnmatched: share(Math.max(x.rarestLeft(), y.rarestLeft()), heaviest),
    unmatchedMore: Math.min(12, Math.max(x.left(), y.left())) / 12,
    unmatchedFewer: Math.min(12, Math.min(x.left(), y.left())) / 12,
    unmatchedInflected: (x.inflectedLeft() + y.inflectedLeft()) / 10,
    matchedRarity: Math.min(8, share(matchedRarity, heaviest)) / 8,
    rarestMatched: share(rarestMatched, heaviest),
    matchedLowerCase: Math.min(6, share(matchedLowerCase, heaviest)) / 6,
    lowerCaseLess: Math.min(xl, yl),
    lowerCaseMore: Math.max(xl, yl),
    linkedShare: share(linked, contentMatches),
    claimWords: Math.min(6, claimWords) / 6,
    claimRarity: Math.min(6, share(claimRarity, heaviest)) / 6,
  };
}

/** One sentence's account of what is matched. */
function side(sentence: PreparedSentence) {
  const { words, weights } = sentence;
  const done = new Uint8Array(words.length);
  const account = { matched: 0, lower: 0, lowerAll: 0, contentAll: 0 };
  const lower = (i: number) => {
    const word = words[i];
    return word !== undefined && !word.stop && !word.figure && !word.name;
  };
  words.forEach((word, i) => {
    if (!word.stop) account.contentAll++;
    if (lower(i)) account.lowerAll += weights[i] ?? 0;
  });
  const unmatched = () => words.flatMap((word, i) => (done[i] || word.stop ? [] : [i]));
  return Object.assign(account, {
    take(i: number, strength: number) {
      done[i] = 1;
      account.matched += strength * (weights[i] ?? 0);
      if (lower(i)) account.lower += strength * (weights[i] ?? 0);
    },
    left: () => unmatched().length,
    rarestLeft: () => Math.max(0, ...unmatched().map((i) => weights[i] ?? 0)),
    inflectedLeft: () =>
      unmatched().filter((i) => {
        const word = words[i];
        return word !== undefined && !word.capital && /(?:ed|es|ing|s)$/.test(word.text);
      }).length,
  });
}

/** Words to either side within which shared words make one claim. */
const NEAR = 5;

/** The heaviest cluster of shared content words that stand near one another in both sentences: a claim, not scattered words. */
function density(
  a: PreparedSentence,
  b: PreparedSentence,
  { places, strengths }: Matching,
  heaviest: number,
) {
  const shared: { i: number; j: number; weight: number }[] = [];
  places.forEach((j, i) => {
    const word = a.words[i];
    if (j === -1 || !word || word.stop) return;
    const weight = (strengths[i] ?? 0) * Math.min(a.weights[i] ?? 0, b.weights[j] ?? 0);
    shared.push({ i, j, weight: weight });
  });
  let heaviestSum = 0;
  let most = 0;
  for (const centre of shared) {
    let sum = 0;
    let count = 0;
    for (const { i, j, weight } of shared) {
      if (Math.abs(i - centre.i) > NEAR || Math.abs(j - centre.j) > NEAR) continue;
      sum += weight;
      count++;
    }
    heaviestSum = Math.max(heaviestSum, sum);
    most = Math.max(most, count);
  }
  return {
    densestMatch: Math.min(6, share(heaviestSum, heaviest)) / 6,
    densestWords: Math.min(8, most) / 8,
  };
}

/** How much of the wording is the same to the letter. */
function wording(a: PreparedSentence, b: PreparedSentence, _: Matching) {
  const triples = Math.sqrt(a.letterTriples.length * b.letterTriples.length);
  return {
    letterTriples: share(sharedCodes(a.letterTriples, b.letterTriples), triples),
    stemPairs: codeDice(a.stemPairs, b.stemPairs),
    stemTriples: codeDice(a.stemTriples, b.stemTriples),
    identicalDice: codeDice(a.identical, b.identical),
  };
}

function codeDice(x: Int32Array, y: Int32Array): number {
  return dice(sharedCodes(x, y), x.length, y.length);
}

/** In what order the shared words stand. */
function order(a: PreparedSentence, b: PreparedSentence, { places }: Matching) {
  const content = [...places].filter((j, i) => j !== -1 && !a.words[i]?.stop);
  const kept = longestRising(content);
  const { subsequence, run } = commonStems(a, b);
  return {
    commonSubsequence: dice(subsequence, a.words.length, b.words.length),
    sameOrder: content.length < 2 ? 0.5 : kept / content.length,
    longestRun: Math.min(15, run) / 15,
  };
}

/** Length of the longest strictly rising subsequence. */
function longestRising(list: readonly number[]): number {
  const ends: number[] = [];
  for (const value of list) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    ends[low] = value;
  }
  return ends.length;
}

/**
 * Longest common subsequence of the stems (Hunt and Szymanski 1977: the longest rising chain of the
 * places at which they meet) and longest common run.
 */
function commonStems(a: PreparedSentence, b: PreparedSentence) {
  const meetings: number[] = [];
  let runs = new Map<number, number>();
  let run = 0;
  for (const word of a.words) {
    const places = b.places.get(word.stem) ?? [];
    const next = new Map<number, number>();
    // Falling within one word of `a`, so that a chain takes it once.
    for (let k = places.length - 1; k >= 0; k--) {
      const j = places[k] ?? 0;
      meetings.push(j);
      const length = (runs.get(j - 1) ?? 0) + 1;
      next.set(j, length);
      if (length > run) run = length;
    }
    runs = next;
  }
  return { subsequence: longestRising(meetings), run };
}

/** Figures, names, negations and quotations as sets and counts; .5 where neither has any to compare. */
function sets(a: PreparedSentence, b: PreparedSentence) {
  const figures = common(a.figures, b.figures);
  const names = common(a.names, b.names);
  const [fewer, more] = [a.names.size, b.names.size].sort((x, y) => x - y) as [number, number];
  const speakers = common(a.speakers, b.speakers);
  const bothSpeak = a.speakers.size > 0 && b.speakers.size > 0;
  const noFigures = a.figures.size + b.figures.size === 0;
  return {
    figureDice: noFigures ? 0.5 : dice(figures, a.figures.size, b.figures.size),
    figuresOfTheirOwn: a.figures.size > figures && b.figures.size > figures ? 1 : 0,
    figuresShared: Math.min(2, figures) / 2,
    nameDice: more === 0 ? 0.5 : dice(names, a.names.size, b.names.size),
    nameShare: fewer === 0 ? 0.5 : names / fewer,
    namesOfTheirOwn: Math.min(3, fewer - names),
    speakersShared: speakers > 0 ? 1 : 0,
    speakersDiffer: bothSpeak && speakers === 0 ? 1 : 0,
    negationsDiffer: a.negations === b.negations ? 0 : 1,
    quotationsDiffer: a.quotations === b.quotations ? 0 : 1,
  };
}

function common(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  let shared = 0;
  for (const value of x) if (y.has(value)) shared++;
  return shared;
}

function lengths(a: PreparedSentence, b: PreparedSentence) {
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  return {
    lengthRatio: share(shorter, longer),
    lengthDifference: Math.min(20, longer - shorter) / 20,
    shorterLength: Math.min(30, shorter) / 30,
  };
}
