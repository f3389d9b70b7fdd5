import { alignStory } from './alignment/align-story.ts';
import { groupSentences } from './alignment/group-sentences.ts';
import { textFamilies } from './alignment/text-families.ts';
import { findDiscrepancies } from './discrepancies/find-discrepancies.ts';
import { findPeople } from './mentions/people.ts';
import { findUtterances } from './mentions/utterances.ts';
import type { Article, Comparison } from './model.ts';

export interface CompareOptions {
  /** Told after each pass, with the share (0..1) of the work that is done. */
  readonly onProgress?: (done: number) => void;
}

/** Everything that is known of a story. Any order of the articles gives the same result but for indices. */
export function compareStory(
  articles: readonly Article[],
  options: CompareOptions = {},
): Comparison {
  const report = options.onProgress ?? (() => {});
  const pairs = alignStory(articles);
  report(0.6);
  const groups = groupSentences(articles, pairs);
  const families = textFamilies(articles, pairs);
  const people = findPeople(articles);
  const utterances = findUtterances(articles, pairs, people);
  report(0.8);
  const context = { articles, pairs, groups, families, people, utterances };
  const { discrepancies, agreements } = findDiscrepancies(context);
  report(1);
  return { version: 1, ...context, discrepancies, agreements };
}
