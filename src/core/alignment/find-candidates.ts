import type { SentenceRef } from '../model.ts';
import { collectShared, type Near, type Place } from './collect-shared.ts';
import type { ReadStory } from './read-story.ts';

/** Two sentences worth measuring; `a.article < b.article`. */
export interface Candidate {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
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
 * among them. `report` is told which share (0..1) is done.
 */
export function findCandidates(
  story: ReadStory,
  limits: CandidateLimits,
  report: (done: number) => void = () => {},
): Candidate[] {
  const places = story.lists.flatMap((list, article) =>
    list.map((sentence, index): Place => ({ ref: { article, sentence: index }, sentence })),
  );
  const found = collectShared(places, story, limits, report);
  const keys = new Set<number>();
  found.forEach((near, place) => {
    for (const other of nearest(near, places, limits))
      keys.add(Math.min(place, other) * places.length + Math.max(place, other));
  });
  for (const [x, y] of equalPairs(places, limits)) keys.add(x * places.length + y);
  return [...keys]
    .sort((x, y) => x - y)
    .flatMap((key) => {
      const a = places[Math.floor(key / places.length)]?.ref;
      const b = places[key % places.length]?.ref;
      return a && b ? [{ a, b }] : [];
    });
}

/** The nearest of one sentence, within the limits; ties go to the earlier sentence, whatever the order of the articles. */
function nearest(
  near: readonly Near[],
  places: readonly Place[],
  { perArticle, perSentence }: CandidateLimits,
): number[] {
  const counts = new Map<number, number>();
  const sentenceOf = (x: Near) => places[x.place]?.ref.sentence ?? 0;
  const sorted = near.toSorted((x, y) => y.share - x.share || sentenceOf(x) - sentenceOf(y));
  const last = sorted[perSentence - 1]?.share ?? 0;
  const kept: number[] = [];
  for (const { place, share } of sorted) {
    // All that tie with the last one stay, so that no order of the articles decides among them.
    if (share < last || kept.length >= perSentence * 2) break;
    const article = places[place]?.ref.article ?? 0;
    const count = counts.get(article) ?? 0;
    if (count >= perArticle) continue;
    counts.set(article, count + 1);
    kept.push(place);
  }
  return kept;
}

/** Most equal sentences of one other article that one sentence is paired with. */
const MOST_EQUAL = 4;

/** Pairs of sentences with the same words; a much repeated one only with those at about the same repeat. */
function* equalPairs(
  places: readonly Place[],
  _: CandidateLimits,
): Generator<readonly [number, number]> {
  const byLetters = new Map<string, Map<number, number[]>>();
  places.forEach(({ ref, sentence }, place) => {
    if (sentence.letters === '') return;
    let articles = byLetters.get(sentence.letters);
    if (!articles) byLetters.set(sentence.letters, (articles = new Map()));
    const list = articles.get(ref.article);
    if (list) list.push(place);
    else articles.set(ref.article, [place]);
  });
  for (const articles of byLetters.values()) {
    const lists = [...articles.values()];
    for (const [k, x] of lists.entries())
      for (const y of lists.slice(k + 1))
        for (const [i, first] of x.entries())
          for (const second of x.length * y.length <= MOST_EQUAL * MOST_EQUAL
            ? y
            : y.slice(i, i + 1))
            yield [first, second];
  }
}
