import type { Comparison, Group, SentenceRef } from '../model.ts';
import { clearestSentence } from './clearest-sentence.ts';
import { placeDown } from './place-down.ts';

/** Where an article brings what a group tells. */
export interface TellingPlace {
  /** The article's first sentence in the group under its headline; the headline where it has no other. */
  readonly ref: SentenceRef;
  /** As `placeDown` has it: 0 opens the article. */
  readonly at: number;
  /** How many of its sentences are in the group. */
  readonly sentences: number;
}

/** One group over all articles. */
export interface TellingRow {
  readonly group: Group;
  /** Of the sentences in `places`, headlines aside, the one that says best, alone, what the group tells. */
  readonly label: SentenceRef;
  /** How many articles tell it. */
  readonly tellers: number;
  /** By article; null where it does not tell it. */
  readonly places: readonly (TellingPlace | null)[];
}

/**
 * Groups × articles, for groups of two or more articles: told by most first, then the earliest told
 * (mean place), then by id. Left out are groups inside one article, which no one else reports, and
 * groups of headlines alone, which report nothing that the articles do not say themselves.
 */
export function tellingMatrix(comparison: Pick<Comparison, 'articles' | 'groups'>): TellingRow[] {
  return comparison.groups
    .filter((group) => group.sentences.some((ref) => isBody(comparison, ref)))
    .map((group) => tellingRow(comparison, group))
    .filter((row) => row.tellers > 1)
    .toSorted(
      (a, b) =>
        b.tellers - a.tellers || meanPlace(a) - meanPlace(b) || (a.group.id < b.group.id ? -1 : 1),
    );
}

function tellingRow(comparison: Pick<Comparison, 'articles'>, group: Group): TellingRow {
  const places = comparison.articles.map((article, index): TellingPlace | null => {
    const own = group.sentences
      .filter((ref) => ref.article === index)
      .toSorted((a, b) => a.sentence - b.sentence);
    const ref = own.find((each) => isBody(comparison, each)) ?? own[0];
    if (!ref) return null;
    return { ref, at: placeDown(article, ref.sentence), sentences: own.length };
  });
  const told = places.flatMap((place) => place?.ref ?? []);
  const body = told.filter((ref) => isBody(comparison, ref));
  const texts = body.map(
    ({ article, sentence }) => comparison.articles[article]?.sentences[sentence]?.text ?? '',
  );
  const label = body[clearestSentence(texts)] ?? { article: 0, sentence: 0 };
  return { group, label, tellers: told.length, places };
}

/** Does it stand under the headline? */
function isBody({ articles }: Pick<Comparison, 'articles'>, ref: SentenceRef): boolean {
  const article = articles[ref.article];
  const block = article?.sentences[ref.sentence]?.block;
  return block !== undefined && article?.blocks[block]?.kind !== 'title';
}

function meanPlace(row: TellingRow): number {
  const told = row.places.filter((place) => place !== null);
  return told.reduce((sum, place) => sum + place.at, 0) / Math.max(1, told.length);
}
