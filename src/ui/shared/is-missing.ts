import type { Article } from '#src/core/model.ts';

/** Is this the empty place of an article that is not there? It keeps its letter, so that no other takes it. */
export function isMissing(article: Pick<Article, 'text'> | undefined): boolean {
  return article?.text === '';
}
