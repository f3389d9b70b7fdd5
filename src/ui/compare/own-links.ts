import type { Comparison, Pair, SentenceRef } from '#src/core/model.ts';

/** A sentence by its lasting names. */
export interface SentenceName {
  /** `Article.id`. */
  readonly article: string;
  /** `Sentence.id`. */
  readonly sentence: string;
}

/** What the reader says of two sentences: they belong together, or they do not. */
export interface OwnLink {
  readonly a: SentenceName;
  readonly b: SentenceName;
  readonly isLinked: boolean;
}

/** A pair that the reader made. */
export interface OwnPair extends Pair {
  readonly isOwn: true;
}

/** Is it the reader's own, not the engine's? */
export function isOwn(pair: Pair): pair is OwnPair {
  return 'isOwn' in pair;
}

/** The lasting name of a sentence; null for one that is not there. */
export function nameSentence(comparison: Comparison, ref: SentenceRef): SentenceName | null {
  const article = comparison.articles[ref.article];
  const sentence = article?.sentences[ref.sentence];
  return article && sentence ? { article: article.id, sentence: sentence.id } : null;
}

/** Where a sentence stands now; null for one that is gone. */
export function findSentence({ articles }: Comparison, name: SentenceName): SentenceRef | null {
  const article = articles.findIndex(({ id }) => id === name.article);
  const sentence = articles[article]?.sentences.findIndex(({ id }) => id === name.sentence) ?? -1;
  return sentence < 0 ? null : { article, sentence };
}
