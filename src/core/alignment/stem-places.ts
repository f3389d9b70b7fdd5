import { MOST_WORDS } from './read-sentence.ts';

/** The places of every stem in one sentence: from each place the next and the one before with its stem, or -1. */
export class StemPlaces {
  /** By stem. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** By place. */
  readonly next = new Int32Array(MOST_WORDS);
  readonly before = new Int32Array(MOST_WORDS);
  #stems: readonly number[] = [];

  /** For stems below `size`. */
  constructor(size: number) {
    this.first = new Int32Array(size).fill(-1);
    this.last = new Int32Array(size).fill(-1);
  }

  /** Words of the sentence. */
  get length(): number {
    return this.#stems.length;
  }

  /** Holds the places of these stems, and no others. */
  load(stems: readonly number[]): void {
    if (stems === this.#stems) return;
    for (let j = 0; j < this.#stems.length; j++) this.first[this.#stems[j]!] = -1;
    for (let j = 0; j < this.#stems.length; j++) this.last[this.#stems[j]!] = -1;
    for (let j = 0; j < stems.length; j++) this.#enter(stems[j]!, j);
    this.#stems = stems;
  }

  #enter(stem: number, place: number) {
    const before = this.last[stem]!;
    if (before === -1) this.first[stem] = place;
    else this.next[before] = place;
    this.before[place] = before;
    this.next[place] = -1;
    this.last[stem] = place;
  }
}
