import type { Matching } from './match-words.ts';
import type { PreparedSentence } from './prepare-sentence.ts';

/** In what order, and how near one another, the shared words stand. */
export function measureOrder(
  a: PreparedSentence,
  b: PreparedSentence,
  matching: Matching,
  heaviest: number,
) {
  const content: number[] = [];
  matching.places.forEach((j, i) => {
    if (j !== -1 && !a.words[i]?.stop) content.push(j);
  });
  const { subsequence, run } = commonStems(a, b);
  const dense = densestCluster(a, b, matching);
  const words = a.words.length + b.words.length;
  return {
    commonSubsequence: words > 0 ? (2 * subsequence) / words : 0,
    sameOrder: content.length < 2 ? 0.5 : longestRising(content) / content.length,
    longestRun: Math.min(15, run) / 15,
    densestMatch: Math.min(6, dense.weight / heaviest) / 6,
    densestWords: Math.min(8, dense.words) / 8,
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
      if ((ends[middle] as number) < value) low = middle + 1;
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
  // Length of the run that ends at each place of `b`, for the word of `a` before this one and for this one.
  let runs = new Int32Array(b.words.length + 1);
  let next = new Int32Array(b.words.length + 1);
  let run = 0;
  for (const word of a.words) {
    const places = b.places.get(word.stem);
    next.fill(0);
    // Falling within one word of `a`, so that a chain takes it once.
    for (let k = (places?.length ?? 0) - 1; places && k >= 0; k--) {
      const j = places[k] as number;
      meetings.push(j);
      const length = (runs[j] as number) + 1;
      next[j + 1] = length;
      if (length > run) run = length;
    }
    [runs, next] = [next, runs];
  }
  return { subsequence: longestRising(meetings), run };
}

/** Words to either side within which shared words make one claim. */
const NEAR = 5;
/** Shared words looked at; more are found only in texts that are no sentences. */
const MOST_SHARED = 60;

/** The heaviest cluster of shared content words that stand near one another in both sentences: a claim, not scattered words. */
function densestCluster(a: PreparedSentence, b: PreparedSentence, matching: Matching) {
  const shared = sharedPlaces(a, b, matching);
  let weight = 0;
  let words = 0;
  for (const centre of shared) {
    let sum = 0;
    let count = 0;
    for (const other of shared) {
      if (Math.abs(other.i - centre.i) > NEAR || Math.abs(other.j - centre.j) > NEAR) continue;
      sum += other.weight;
      count++;
    }
    weight = Math.max(weight, sum);
    words = Math.max(words, count);
  }
  return { weight, words };
}

function sharedPlaces(
  a: PreparedSentence,
  b: PreparedSentence,
  { places, strengths }: Matching,
): { i: number; j: number; weight: number }[] {
  const shared: { i: number; j: number; weight: number }[] = [];
  for (let i = 0; i < places.length && shared.length < MOST_SHARED; i++) {
    const j = places[i] as number;
    if (j === -1 || a.words[i]?.stop) continue;
    const least = Math.min(a.weights[i] as number, b.weights[j] as number);
    shared.push({ i, j, weight: (strengths[i] as number) * least });
  }
  return shared;
}
