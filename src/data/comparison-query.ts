import { queryOptions, skipToken } from '@tanstack/react-query';
import type { Comparison } from '#src/core/model.ts';
import type { CompareError } from '#src/worker/compare-error.ts';
import type { Compare } from '#src/worker/comparer.ts';
import type { ArticleSource } from '#src/worker/protocol.ts';
import { contentsOf } from './article-sources.ts';
import { readyFor, readyQuery } from './ready-comparison.ts';

/** The key of the comparison of `sources`, by contents: a retried article that now loaded makes another comparison, a reload of the same none. */
export function comparisonKey(sources: readonly ArticleSource[]): string[] {
  return ['comparison', ...contentsOf(sources)];
}

/**
 * The comparison of a story, for `useQuery`; the error is a `CompareError`. Cancelling the query
 * (`queryClient.cancelQueries`, or no one looking at it any more) stops the work. Pass
 * `placeholderData: keepPreviousData` to keep the last comparison on screen while a new one is made.
 * With no sources it waits. What came ready with the story is not made again.
 */
export function comparisonQuery(
  story: string,
  sources: readonly ArticleSource[],
  compare: Compare,
) {
  return queryOptions<Comparison, CompareError>({
    queryKey: comparisonKey(sources),
    queryFn:
      sources.length === 0
        ? skipToken
        : async ({ signal, client }) => {
            const ready = await client.ensureQueryData(readyQuery(story));
            const onProgress = (done: number) =>
              client.setQueryData(progressQuery(sources).queryKey, done);
            return readyFor(sources, ready) ?? compare(sources, { signal, onProgress });
          },
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
}

/** How far the comparison of `sources` is (0..1), for `useQuery`. */
export function progressQuery(sources: readonly ArticleSource[]) {
  return queryOptions<number>({
    queryKey: [...comparisonKey(sources), 'progress'],
    queryFn: skipToken,
    initialData: 0,
    staleTime: Infinity,
  });
}
