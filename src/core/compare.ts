import { alignStory } from './alignment/align-story.ts';
import { groupSentences } from './alignment/group-sentences.ts';
import { textFamilies } from './alignment/text-families.ts';
import { findDiscrepancies } from './discrepancies/find-discrepancies.ts';
import { findPeople } from './mentions/people.ts';
import { findUtterances } from './mentions/utterances.ts';
import type { Article, Comparison } from './model.ts';

export interface CompareOptions {
  /** Told after each pass, and within the longest every few milliseconds, which share (0..1) of the work is done. */
  readonly onProgress?: (done: number) => void;
}

/** Where in the work the passes end, measured on stories of 20 and of 100 articles. */
const DONE = { pairs: 0.6, groups: 0.63, people: 0.7, utterances: 0.8 } as const;

/** Everything that is known of a story. Any order of the articles gives the same result but for indices. */
export function compareStory(
  articles: readonly Article[],
  options: CompareOptions = {},
): Comparison {
  const report = options.onProgress ?? (() => {});
  const pairs = alignStory(articles, (done) => report(DONE.pairs * done));
  report(DONE.pairs);
  const groups = groupSentences(articles, pairs);
  const families = textFamilies(articles, pairs);
  report(DONE.groups);
  const people = findPeople(articles);
  report(DONE.people);
  const utterances = findUtterances(articles, pairs, people);
  report(DONE.utterances);
  const context = { articles, pairs, groups, families, people, utterances };
  const { discrepancies, agreements } = findDiscrepancies(context, (done) =>
    report(DONE.utterances + (1 - DONE.utterances) * done),
  );
  report(1);
  return { version: 1, ...context, discrepancies, agreements };
}
