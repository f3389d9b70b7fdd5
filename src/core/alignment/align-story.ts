import { rememberChanges } from '../changes/remember-changes.ts';
import type { Article, Pair } from '../model.ts';
import { STORY_LIMITS } from './find-candidates.ts';
import { findMoved } from './find-moved.ts';
import { pairSentences, SURE_SCORE } from './pair-sentences.ts';

/** The sure pairs of every two articles of a story, with their word changes. Any order of the articles gives the same pairs but for indices. */
export function alignStory(articles: readonly Article[]): Pair[] {
  const texts = articles.map((article) => article.sentences.map((sentence) => sentence.text));
  const changes = rememberChanges();
  const pairs = pairSentences(texts, STORY_LIMITS, SURE_SCORE);
  const moved = findMoved(pairs);
  return pairs.map((pair, index) => ({
    ...pair,
    moved: moved[index] ?? 0,
    changes: changes(
      texts[pair.a.article]?.[pair.a.sentence] ?? '',
      texts[pair.b.article]?.[pair.b.sentence] ?? '',
    ),
  }));
}
