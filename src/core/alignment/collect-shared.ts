import type { SentenceRef } from '../model.ts';
import type { WordLinks } from './link-words.ts';
import type { PreparedSentence } from './prepare-sentence.ts';
import type { ReadStory } from './read-story.ts';

/** A sentence and where it stands. */
export interface Place {
  readonly ref: SentenceRef;
  readonly sentence: PreparedSentence;
}

/** A sentence that shares weight with another one. */
export interface Near {
  /** Index into the places. */
  readonly place: number;
  /** Of the lighter sentence's weight. */
  readonly share: number;
}

/** The sentences that have a stem, with its weight in each (a stem may be a name here and none there). */
interface Postings {
  readonly places: number[];
  readonly weights: number[];
}

/** Sentences between two reports: a few milliseconds of work. */
const BATCH = 50;

/**
 * For every sentence those of other articles with which it shares at least `share`, through an index
 * of stems. Every word of one meets every word of the other that may stand for it, so that the share
 * is the same from either side. A stem in more than `postings` sentences meets none.
 */
export function collectShared(
  places: readonly Place[],
  { links }: Pick<ReadStory, 'links'>,
  limits: { readonly postings: number; readonly share: number },
  report: (done: number) => void,
): Near[][] {
  const found: Near[][] = places.map(() => []);
  const contents = withoutFrequent(
    places.map(({ sentence }) => contentStems(sentence)),
    limits.postings,
  );
  const postings: Postings[] = [];
  const sums = new Float64Array(places.length);
  const note = (place: number, other: number) => {
    const share = sharePaired(places[place], places[other], sums[other] ?? 0);
    sums[other] = 0;
    if (share < limits.share) return;
    found[place]?.push({ place: other, share });
    found[other]?.push({ place, share });
  };
  contents.forEach((stems, place) => {
    if (place % BATCH === 0) report(place / places.length);
    for (const other of sumShared(stems, links, postings, sums)) note(place, other);
    for (const [stem, weight] of stems) enter(postings, stem, place, weight);
  });
  return found;
}

/** Adds up what the sentences before share with one; gives those that share anything. */
function sumShared(
  stems: ReadonlyMap<number, number>,
  links: WordLinks,
  postings: readonly Postings[],
  sums: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const [stem, weight] of stems) {
    meet(postings[stem], 1, weight, sums, touched);
    for (const [linked, strength] of links[stem] ?? [])
      meet(postings[linked], strength, weight, sums, touched);
  }
  return touched;
}

/** Adds to the sum of every sentence in the list what it shares of a word; new ones are touched. */
function meet(
  list: Postings | undefined,
  strength: number,
  weight: number,
  sums: Float64Array,
  touched: number[],
) {
  if (!list) return;
  for (let k = 0; k < list.places.length; k++) {
    const other = list.places[k] as number;
    if (sums[other] === 0) touched.push(other);
    sums[other] = (sums[other] as number) + strength * Math.min(weight, list.weights[k] as number);
  }
}

function enter(postings: Postings[], stem: number, place: number, weight: number) {
  const list = (postings[stem] ??= { places: [], weights: [] });
  list.places.push(place);
  list.weights.push(weight);
}

/** Drops the stems of more than `most` sentences, counted over the whole story before any meet. */
function withoutFrequent(contents: readonly Map<number, number>[], most: number) {
  const counts: number[] = [];
  for (const stems of contents)
    for (const stem of stems.keys()) counts[stem] = (counts[stem] ?? 0) + 1;
  for (const stems of contents)
    for (const stem of stems.keys()) if ((counts[stem] ?? 0) > most) stems.delete(stem);
  return contents;
}

/** The share of the lighter sentence's weight that is shared; 0 within one article. */
function sharePaired(x: Place | undefined, y: Place | undefined, shared: number): number {
  if (!x || !y || x.ref.article === y.ref.article) return 0;
  // Rounded, since the order of adding up hangs on which sentence came first.
  const least = Math.min(x.sentence.content, y.sentence.content);
  return Math.round((shared / least) * 1e6) / 1e6;
}

function contentStems({ words, weights }: PreparedSentence): Map<number, number> {
  const stems = new Map<number, number>();
  words.forEach((word, i) => {
    if (!word.stop) stems.set(word.stem, weights[i] ?? 0);
  });
  return stems;
}
