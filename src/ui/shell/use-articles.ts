import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { articleQuery, type ArticleText } from '#src/data/article-query.ts';
import type { LoadError } from '#src/data/load-error.ts';
import type { ManifestArticle } from '#src/data/story-manifest.ts';

/** An article that is not there: its place in the story, why, and how to try again. */
export interface FailedArticle {
  readonly article: ManifestArticle;
  readonly index: number;
  readonly message: string;
  readonly retry: () => void;
}

/** An article that is still on its way, and how to go on without it. */
export interface LateArticle {
  readonly article: ManifestArticle;
  readonly index: number;
  readonly cancel: () => void;
}

/** The texts of a story's articles, in its order; null for what is not there (yet). */
export interface LoadedArticles {
  readonly texts: readonly (ArticleText | null)[];
  readonly failed: readonly FailedArticle[];
  readonly waiting: readonly LateArticle[];
  readonly loaded: number;
}

/** Loads each article by itself: one that fails stops no other. */
export function useArticles(story: string, articles: readonly ManifestArticle[]): LoadedArticles {
  const client = useQueryClient();
  const { texts, loads } = useQueries({
    queries: articles.map(({ file }) => articleQuery(story, file)),
    combine,
  });
  const failed = articles.flatMap((article, index): FailedArticle[] => {
    const load = loads[index];
    if (!load || load.isFetching || texts[index]) return [];
    const message = load.error?.message ?? `${article.file}: loading it was cancelled.`;
    return [{ article, index, message, retry: () => void load.refetch() }];
  });
  const waiting = articles.flatMap((article, index): LateArticle[] => {
    if (loads[index]?.isFetching !== true || texts[index]) return [];
    const { queryKey } = articleQuery(story, article.file);
    return [{ article, index, cancel: () => void client.cancelQueries({ queryKey }) }];
  });
  const loaded = texts.filter((text) => text !== null).length;
  return { texts, failed, waiting, loaded };
}

/** TanStack Query keeps the parts of the combined result that have not changed, so `texts` can be a key. */
function combine(results: UseQueryResult<ArticleText, LoadError>[]) {
  return {
    texts: results.map(({ data }) => data ?? null),
    loads: results.map(({ error, isFetching, refetch }) => ({ error, isFetching, refetch })),
  };
}
