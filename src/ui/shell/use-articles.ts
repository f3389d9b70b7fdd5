import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { articleQuery, type ArticleText } from '#src/data/article-query.ts';
import type { LoadError } from '#src/data/load-error.ts';
import type { ManifestArticle } from '#src/data/story-manifest.ts';

/** An article that is not there: why, and how to try again. */
export interface FailedArticle {
  readonly article: ManifestArticle;
  readonly message: string;
  readonly retry: () => void;
}

/** The texts of a story's articles, in its order; null for what is not there (yet). */
export interface LoadedArticles {
  readonly texts: readonly (ArticleText | null)[];
  readonly failed: readonly FailedArticle[];
  readonly loaded: number;
  readonly isWaiting: boolean;
}

/** Loads each article by itself: one that fails stops no other. */
export function useArticles(story: string, articles: readonly ManifestArticle[]): LoadedArticles {
  const loads = useQueries({
    queries: articles.map(({ file }) => articleQuery(story, file)),
    combine,
  });
  const failed = articles.flatMap((article, at): FailedArticle[] => {
    const error = loads.errors[at];
    const retry = loads.retries[at];
    if (!error || !retry) return [];
    return [{ article, message: error.message, retry: () => void retry() }];
  });
  const loaded = loads.texts.filter((text) => text !== null).length;
  return { texts: loads.texts, failed, loaded, isWaiting: loads.isWaiting };
}

/** TanStack Query keeps the parts of the combined result that have not changed, so `texts` can be a key. */
function combine(results: UseQueryResult<ArticleText, LoadError>[]) {
  return {
    texts: results.map(({ data }) => data ?? null),
    errors: results.map(({ error }) => error),
    retries: results.map(({ refetch }) => refetch),
    isWaiting: results.some(({ isFetching, isSuccess }) => isFetching && !isSuccess),
  };
}
