import { rememberChanges } from '../changes/remember-changes.ts';
import type { Article, Pair, SentenceRef } from '../model.ts';
import { STORY_LIMITS } from './find-candidates.ts';
import { findMoved } from './find-moved.ts';
import { pairSentences, SURE_SCORE } from './pair-sentences.ts';

/** Finding the pairs is about this share of the work, the word changes the rest. */
const PAIRING = 0.8;
/** Pairs between two reports: a few milliseconds of work. */
const BATCH = 50;

/**
 * The sure pairs of every two articles of a story, with their word changes. Any order of the articles
 * gives the same pairs but for indices. `onProgress` is told the share (0..1) of the work that is done.
 */
export function alignStory(
  articles: readonly Article[],
  onProgress: (done: number) => void = () => {},
): Pair[] {
  const sentences = articles.map((article) => article.sentences);
  const sentence = (ref: SentenceRef) => sentences[ref.article]?.[ref.sentence];
  const changes = rememberChanges();
  const pairs = pairSentences(sentences, STORY_LIMITS, SURE_SCORE, {
    names: articles.map(({ id, file }) => `${id}\n${file}`),
    onProgress: (done) => onProgress(PAIRING * done),
  });
  const moved = findMoved(pairs);
  return pairs.map((pair, index) => {
    if (index % BATCH === 0) onProgress(PAIRING + ((1 - PAIRING) * index) / pairs.length);
    const a = sentence(pair.a);
    const b = sentence(pair.b);
    const { relation, score, reason } = pair;
    // Field by field: a spread gives objects of another shape for every kind of score.
    return {
      a: pair.a,
      b: pair.b,
      relation,
      score,
      reason,
      moved: moved[index] ?? 0,
      changes: a && b ? changes(a, b) : [],
    };
  });
}
