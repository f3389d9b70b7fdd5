import type { StemLinks, WordLinks } from './link-words.ts';
import type { Place, ReadStory } from './read-story.ts';
import { STOP } from './word-kinds.ts';

/** A sentence that shares weight with another one. */
export interface Near {
  /** Index into the places. */
  readonly place: number;
  /** Its place in its article. */
  readonly sentence: number;
  /** Of the lighter sentence's weight. */
  readonly share: number;
}

/** Sentences between two reports: a few milliseconds of work. */
const BATCH = 50;

/**
 * For every sentence those of other articles with which it shares at least `share`, through an index
 * of stems. Every word of one meets every word of the other that may stand for it, so that the share
 * is the same from either side. A stem in more than `postings` sentences meets none.
 */
export function collectShared(
  story: Pick<ReadStory, 'places' | 'links' | 'sizes'>,
  limits: { readonly postings: number; readonly share: number },
  report: (done: number) => void,
): Near[][] {
  const { places, links } = story;
  const found: Near[][] = places.map(() => []);
  const contents = contentStems(places, story.sizes.stems);
  const index = new StemIndex(contents, places.length, story.sizes.stems, limits.postings);
  for (let place = 0, entered = 0; place < places.length; place++) {
    if (place % BATCH === 0) report(place / places.length);
    // Entered when the next article begins: sentences of one article never meet.
    if (beginsArticle(places, place)) while (entered < place) index.enter(entered++);
    index.sum(place, links);
    collect(place, index, places, limits.share, found);
  }
  return found;
}

function beginsArticle(places: readonly Place[], place: number): boolean {
  return place > 0 && places[place]!.ref.article !== places[place - 1]!.ref.article;
}

/** Enters the sentences that share enough with the one in hand, on both sides. */
function collect(
  place: number,
  index: StemIndex,
  places: readonly Place[],
  least: number,
  found: Near[][],
): void {
  const own = places[place]!;
  for (let t = 0; t < index.touched.length; t++) {
    const other = index.touched[t]!;
    const share = shareOf(own, places[other]!, index.take(other));
    if (share < least) continue;
    found[place]!.push({ place: other, sentence: places[other]!.ref.sentence, share });
    found[other]!.push({ place, sentence: own.ref.sentence, share });
  }
  index.touched.length = 0;
}

/** The share of the lighter sentence's weight that is shared. */
function shareOf(x: Place, y: Place, shared: number): number {
  // Rounded, since the order of adding up hangs on which sentence came first.
  const least = Math.min(x.sentence.content, y.sentence.content);
  return Math.round((shared / least) * 1e6) / 1e6;
}

/** The content stems of all sentences in one row, with their weight in each (a stem may be a name here and none there). */
interface Contents {
  /** Where the stems of each place start; one more than there are places. */
  readonly starts: Int32Array;
  readonly stems: Int32Array;
  readonly weights: Float64Array;
}

function contentStems(places: readonly Place[], size: number): Contents {
  const words = places.reduce((sum, { sentence }) => sum + sentence.stems.length, 0);
  const starts = new Int32Array(places.length + 1);
  const stems = new Int32Array(words);
  const weights = new Float64Array(words);
  /** Where each stem was last entered. */
  const entered = new Int32Array(size).fill(-1);
  let length = 0;
  for (let place = 0; place < places.length; place++) {
    const { sentence } = places[place]!;
    starts[place] = length;
    for (let i = 0; i < sentence.stems.length; i++) {
      if (sentence.kinds[i]! & STOP) continue;
      const stem = sentence.stems[i]!;
      if (entered[stem]! < starts[place]!) {
        entered[stem] = length;
        stems[length++] = stem;
      }
      // Of a stem that stands there more than once the last weight.
      weights[entered[stem]!] = sentence.weights[i]!;
    }
  }
  starts[places.length] = length;
  return { starts, stems, weights };
}

/** The sentences entered so far that have a stem, and what each shares with the sentence in hand. */
class StemIndex {
  /** The sentences that share anything with the one in hand, in the order met. */
  readonly touched: number[] = [];
  readonly #contents: Contents;
  /** Per stem where its sentences start in the rows below, where they end so far, and whether it has too many. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #frequent: Uint8Array;
  readonly #places: Int32Array;
  readonly #weights: Float64Array;
  readonly #sums: Float64Array;

  constructor(contents: Contents, places: number, size: number, most: number) {
    this.#contents = contents;
    const { starts, stems } = contents;
    const length = starts[places]!;
    const counts = new Int32Array(size);
    for (let k = 0; k < length; k++) counts[stems[k]!]!++;
    this.#starts = new Int32Array(size);
    this.#ends = new Int32Array(size);
    this.#frequent = new Uint8Array(size);
    let start = 0;
    for (let stem = 0; stem < size; stem++) {
      this.#starts[stem] = this.#ends[stem] = start;
      // Counted over the whole story before any meet.
      if (counts[stem]! > most) this.#frequent[stem] = 1;
      else start += counts[stem]!;
    }
    this.#places = new Int32Array(start);
    this.#weights = new Float64Array(start);
    this.#sums = new Float64Array(places);
  }

  /** Takes a sentence in hand: adds up what each sentence before shares with it. */
  sum(place: number, links: WordLinks): void {
    const { starts, stems, weights } = this.#contents;
    const end = starts[place + 1]!;
    for (let k = starts[place]!; k < end; k++)
      this.#sumWord(stems[k]!, weights[k]!, links[stems[k]!]);
  }

  #sumWord(stem: number, weight: number, links: StemLinks | undefined): void {
    if (this.#frequent[stem]) return;
    this.#meet(stem, 1, weight);
    if (links === undefined) return;
    for (let k = 0; k < links.stems.length; k++)
      this.#meet(links.stems[k]!, links.strengths[k]!, weight);
  }

  #meet(stem: number, strength: number, weight: number) {
    const sums = this.#sums;
    const end = this.#ends[stem]!;
    for (let k = this.#starts[stem]!; k < end; k++) {
      const other = this.#places[k]!;
      if (sums[other] === 0) this.touched.push(other);
      sums[other]! += strength * Math.min(weight, this.#weights[k]!);
    }
  }

  /** What a sentence shares with the one in hand; then nothing. */
  take(place: number): number {
    const sum = this.#sums[place]!;
    this.#sums[place] = 0;
    return sum;
  }

  /** Enters a sentence for those behind it. */
  enter(place: number): void {
    const { starts, stems, weights } = this.#contents;
    const last = starts[place + 1]!;
    for (let k = starts[place]!; k < last; k++) {
      const stem = stems[k]!;
      if (this.#frequent[stem]) continue;
      const end = this.#ends[stem]!++;
      this.#places[end] = place;
      this.#weights[end] = weights[k]!;
    }
  }
}
