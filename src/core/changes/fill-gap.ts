import { ADJACENT, linkWorth, NO_LINK } from './link-worth.ts';
import type { Word } from './prepare-words.ts';

/** Larger gaps hold different texts: nothing is linked in them, which also bounds the work. */
const MOST_CELLS = 40_000;

/** Places `[from, to)` of both sides. */
export interface Gap {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Links the words of a gap between two linked words, in order, by the best sum of worths. */
export function fillGap(a: readonly Word[], b: readonly Word[], links: Int32Array, gap: Gap): void {
  const [fromA, toA] = gap.a;
  const [fromB, toB] = gap.b;
  if ((toA - fromA) * (toB - fromB) > MOST_CELLS) return;
  chains.begin(b, fromB, toB);
  for (let i = fromA; i < toA; i++) chains.add(a[i]!);
  for (let link = chains.last(); link !== NONE; link = chains.before[link]!)
    links[fromA + chains.rows[link]!] = fromB + chains.columns[link]!;
}

const NONE = -1;

/**
 * The best chains of links: each goes on with a later word of both sides. Words are added from left to
 * right; of all pairs of words only those that are worth a link cost more than a glance. One object for
 * all gaps: its lists are written over, not made anew, and may be longer than what they hold.
 */
class Chains {
  /** Of each possible link: its words, its best chain's sum, and the link before it in that chain. */
  readonly rows: number[] = [];
  readonly columns: number[] = [];
  readonly before: number[] = [];
  readonly #sums: number[] = [];
  /** Of each of the words: the word itself, what tells at a glance whether it may be linked, and its latest link. */
  readonly #words: Word[] = [];
  readonly #onsets: number[] = [];
  readonly #kinds: number[] = [];
  readonly #latest: number[] = [];
  /** For the first j words: the best sum of a chain within them, and its last link. */
  readonly #best: number[] = [];
  readonly #bestLink: number[] = [];
  #width = 0;
  #links = 0;
  #row = 0;

  /** Forgets all; the words of the one side are those from `from` up to `to`. */
  begin(words: readonly Word[], from: number, to: number): void {
    this.#width = to - from;
    this.#links = 0;
    this.#row = 0;
    this.#best[0] = 0;
    this.#bestLink[0] = NONE;
    for (let j = 0; j < this.#width; j++) {
      const word = words[from + j]!;
      this.#words[j] = word;
      this.#onsets[j] = word.onset;
      this.#kinds[j] = word.kinds;
      this.#latest[j] = NONE;
      this.#best[j + 1] = 0;
      this.#bestLink[j + 1] = NONE;
    }
  }

  /** Takes the next word of the other side. From right to left, so that it is linked only once in a chain. */
  add(word: Word): void {
    const onsets = this.#onsets;
    const kindsOf = this.#kinds;
    const { onset, kinds } = word;
    for (let j = this.#width - 1; j >= 0; j--) {
      if (onsets[j] !== onset && (kindsOf[j]! & kinds) === 0) continue;
      const worth = linkWorth(word, this.#words[j]!);
      if (worth !== NO_LINK) this.#link(j, worth);
    }
    this.#row++;
  }

  #link(j: number, worth: number): void {
    let before = this.#bestLink[j]!;
    let sum = this.#best[j]!;
    const beside = j === 0 ? NONE : this.#latest[j - 1]!;
    if (this.#row === 0 && j === 0) {
      // The gap lies beside linked words.
      sum = ADJACENT;
    } else if (beside !== NONE && this.rows[beside] === this.#row - 1) {
      const besideSum = this.#sums[beside]! + ADJACENT;
      if (besideSum >= sum) {
        sum = besideSum;
        before = beside;
      }
    }
    this.#keep(j, sum + worth, before);
  }

  #keep(j: number, sum: number, before: number): void {
    const link = this.#links++;
    this.rows[link] = this.#row;
    this.columns[link] = j;
    this.before[link] = before;
    this.#sums[link] = sum;
    const best = this.#best;
    for (let k = j + 1; k <= this.#width && best[k]! < sum; k++) {
      best[k] = sum;
      this.#bestLink[k] = link;
    }
    this.#latest[j] = link;
  }

  /** The last link of the best chain; one of the last two words lies beside linked words, too. */
  last(): number {
    const end = this.#width;
    const link = this.#bestLink[end]!;
    const corner = end === 0 ? NONE : this.#latest[end - 1]!;
    if (corner === NONE || this.rows[corner] !== this.#row - 1) return link;
    return this.#sums[corner]! + ADJACENT > this.#best[end]! ? corner : link;
  }
}

const chains = new Chains();
