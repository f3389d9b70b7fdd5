import { wordChanges } from '../changes/word-changes.ts';
import type { Article, Change, Pair } from '../model.ts';
import { STORY_LIMITS } from './find-candidates.ts';
import { pairSentences, SURE_SCORE } from './pair-sentences.ts';

/** The sure pairs of every two articles of a story, with their word changes. Any order of the articles gives the same pairs but for indices. */
export function alignStory(articles: readonly Article[]): Pair[] {
  const texts = articles.map((article) => article.sentences.map((sentence) => sentence.text));
  const known = new Map<string, Map<string, readonly Change[]>>();
  const changes = (a: string, b: string) => {
    let row = known.get(a);
    if (!row) known.set(a, (row = new Map()));
    let list = row.get(b);
    if (!list) row.set(b, (list = wordChanges(a, b)));
    return list;
  };
  return pairSentences(texts, STORY_LIMITS, SURE_SCORE).map((pair) => ({
    ...pair,
    changes: changes(
      texts[pair.a.article]?.[pair.a.sentence] ?? '',
      texts[pair.b.article]?.[pair.b.sentence] ?? '',
    ),
  }));
}
