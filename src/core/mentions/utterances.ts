import type { Article, Pair, Person, Utterance } from '../model.ts';

/** What was said, with every article's wording of it. */
export function findUtterances(
  _articles: readonly Article[],
  _pairs: readonly Pair[],
  _people: readonly Person[],
): Utterance[] {
  return [];
}
