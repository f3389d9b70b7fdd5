import { collectShared, type Near } from './collect-shared.ts';
import type { Place, ReadStory } from './read-story.ts';

/** Two sentences worth measuring, as indices into the places of the story; `a` stands in an earlier article. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/** What bounds the work; each in number of sentences. */
export interface CandidateLimits {
  /** Most candidates of one sentence in one other article. */
  readonly perArticle: number;
  /** Most candidates of one sentence in the whole story: it keeps big stories from growing with the square. */
  readonly perSentence: number;
  /** A word that stands in more sentences finds no candidates. */
  readonly postings: number;
  /** Least share of the shorter sentence's weight that the shared words must carry. */
  readonly share: number;
}

export const STORY_LIMITS: CandidateLimits = {
  perArticle: 8,
  perSentence: 96,
  postings: 400,
  share: 0.2,
};

/**
 * Sentences of different articles that share enough weight to be measured, found through an inverted
 * index of stems and what may stand for them, never by trying all pairs. Equal sentences are always
 * among them. Sorted by `a`, then by `b`. `report` is told which share (0..1) is done.
 */
export function findCandidates(
  story: ReadStory,
  limits: CandidateLimits,
  report: (done: number) => void = () => {},
): Candidate[] {
  const { places } = story;
  const keys: number[] = [];
  const add = (x: number, y: number) => keys.push(Math.min(x, y) * places.length + Math.max(x, y));
  const counts = new Int32Array(story.lengths.length);
  collectShared(story, limits, report).forEach((near, place) => {
    for (const other of nearest(near, places, counts, limits)) add(place, other);
  });
  for (const { a, b } of equalPairs(places)) add(a, b);
  return sorted(keys, places.length);
}

/** The candidates of the keys, each once. */
function sorted(keys: readonly number[], places: number): Candidate[] {
  const candidates: Candidate[] = [];
  let last = -1;
  for (const key of Float64Array.from(keys).sort()) {
    if (key !== last) candidates.push({ a: Math.floor(key / places), b: key % places });
    last = key;
  }
  return candidates;
}

/** The nearest of one sentence, within the limits; ties go to the earlier sentence, whatever the order of the articles. */
function nearest(
  near: Near[],
  places: readonly Place[],
  counts: Int32Array,
  { perArticle, perSentence }: CandidateLimits,
): number[] {
  near.sort((x, y) => y.share - x.share || x.sentence - y.sentence);
  const last = near[perSentence - 1]?.share ?? 0;
  const kept: number[] = [];
  counts.fill(0);
  for (const { place, share } of near) {
    // All that tie with the last one stay, so that no order of the articles decides among them.
    if (share < last || kept.length >= perSentence * 2) break;
    const { article } = places[place]!.ref;
    if (counts[article]!++ < perArticle) kept.push(place);
  }
  return kept;
}

/** Most equal sentences of one other article that one sentence is paired with. */
const MOST_EQUAL = 4;

/** Pairs of sentences with the same words; a much repeated one only with those at about the same repeat. */
function equalPairs(places: readonly Place[]): Candidate[] {
  const found: Candidate[] = [];
  for (const lists of equalSentences(places))
    for (let k = 0; k < lists.length; k++)
      for (let m = k + 1; m < lists.length; m++) addEqual(lists[k]!, lists[m]!, found);
  return found;
}

function addEqual(x: readonly number[], y: readonly number[], found: Candidate[]) {
  if (x.length * y.length <= MOST_EQUAL * MOST_EQUAL)
    for (const a of x) for (const b of y) found.push({ a, b });
  else for (let i = 0; i < Math.min(x.length, y.length); i++) found.push({ a: x[i]!, b: y[i]! });
}

/** The sentences with the same words, by article. */
function equalSentences(places: readonly Place[]): Iterable<readonly number[][]> {
  const byLetters = new Map<string, number[][]>();
  for (let place = 0; place < places.length; place++) {
    const { letters } = places[place]!.sentence;
    if (letters === '') continue;
    const lists = byLetters.get(letters);
    if (!lists) byLetters.set(letters, [[place]]);
    else if (isSameArticle(places, lists.at(-1)![0]!, place)) lists.at(-1)!.push(place);
    else lists.push([place]);
  }
  return byLetters.values();
}

function isSameArticle(places: readonly Place[], x: number, y: number): boolean {
  return places[x]!.ref.article === places[y]!.ref.article;
}
