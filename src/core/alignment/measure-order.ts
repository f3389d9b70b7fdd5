import { AT } from './features.ts';
import type { Matching } from './match-words.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import { MOST_WORDS } from './read-sentence.ts';
import type { StemPlaces } from './stem-places.ts';
import { STOP } from './word-kinds.ts';

/** Words to either side within which shared words make one claim. */
const NEAR = 5;
/** Shared words looked at; more are found only in texts that are no sentences. */
const MOST_SHARED = 60;

/** In what order, and how near one another, the shared words of two sentences stand. */
export class OrderMeter {
  /** Ends of the shortest rising chains of each length. */
  readonly #ends = new Int32Array(MOST_WORDS);
  /** By place: the length of the run that last ended before it, and in which row (word of the other sentence). */
  readonly #runs = new Int32Array(MOST_WORDS + 1);
  readonly #rows = new Int32Array(MOST_WORDS + 1);
  /** Rows are counted through, so that no row of another pair is taken for one of this pair. */
  #row = 1;
  /** Where the shared words stand, and what they weigh. */
  readonly #i = new Int32Array(MOST_SHARED);
  readonly #j = new Int32Array(MOST_SHARED);
  readonly #weights = new Float64Array(MOST_SHARED);

  /**
   * Longest common subsequence of the stems (Hunt and Szymanski 1977: the longest rising chain of the
   * places at which they meet) and longest common run, of a sentence and of the one whose `places` are given.
   */
  measureStems(stems: readonly number[], places: StemPlaces, f: Float64Array): void {
    let subsequence = 0;
    let longest = 0;
    let row = this.#row + 1;
    for (let i = 0; i < stems.length; i++, row++) {
      // Falling within one row, so that a chain takes it once, and no run of this row is taken for one before.
      for (let j = places.last[stems[i]!]!; j !== -1; j = places.before[j]!) {
        subsequence = this.#chain(j, subsequence);
        const run = this.#rows[j] === row - 1 ? this.#runs[j]! + 1 : 1;
        this.#runs[j + 1] = run;
        this.#rows[j + 1] = row;
        if (run > longest) longest = run;
      }
    }
    this.#row = row;
    const words = stems.length + places.length;
    f[AT.commonSubsequence] = words > 0 ? (2 * subsequence) / words : 0;
    f[AT.longestRun] = Math.min(15, longest) / 15;
  }

  /** Enters a place into the rising chains, the longest of which has `length` places; gives the longest then. */
  #chain(place: number, length: number): number {
    const ends = this.#ends;
    let low = 0;
    let high = length;
    // Most places rise: the end is tried before the middle.
    if (length > 0 && ends[length - 1]! < place) low = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < place) low = middle + 1;
      else high = middle;
    }
    ends[low] = place;
    return low === length ? length + 1 : length;
  }

  /** In what order the matched content words stand, and the heaviest cluster of them: a claim, not scattered words. */
  measurePlaces(
    a: PreparedSentence,
    b: PreparedSentence,
    { places, strengths }: Matching,
    heaviest: number,
    f: Float64Array,
  ): void {
    let count = 0;
    let rising = 0;
    for (let i = 0; i < a.kinds.length; i++) {
      const j = places[i]!;
      if (j === -1 || a.kinds[i]! & STOP) continue;
      rising = this.#chain(j, rising);
      if (count < MOST_SHARED) {
        this.#i[count] = i;
        this.#j[count] = j;
        this.#weights[count] = strengths[i]! * Math.min(a.weights[i]!, b.weights[j]!);
      }
      count++;
    }
    f[AT.sameOrder] = count < 2 ? 0.5 : rising / count;
    this.#measureDensest(Math.min(count, MOST_SHARED), heaviest, f);
  }

  #measureDensest(count: number, heaviest: number, f: Float64Array) {
    let weight = 0;
    let words = 0;
    for (let centre = 0; centre < count; centre++) {
      let sum = 0;
      let near = 0;
      for (let other = 0; other < count; other++) {
        if (Math.abs(this.#i[other]! - this.#i[centre]!) > NEAR) continue;
        if (Math.abs(this.#j[other]! - this.#j[centre]!) > NEAR) continue;
        sum += this.#weights[other]!;
        near++;
      }
      if (sum > weight) weight = sum;
      if (near > words) words = near;
    }
    f[AT.densestMatch] = Math.min(6, weight / heaviest) / 6;
    f[AT.densestWords] = Math.min(8, words) / 8;
  }
}
