import { queryOptions, skipToken } from '@tanstack/react-query';
import type { Comparison } from '#src/core/model.ts';
import { hash } from '#src/core/words/hash.ts';
import type { CompareError } from '#src/worker/compare-error.ts';
import type { Compare } from '#src/worker/comparer.ts';
import type { ArticleSource } from '#src/worker/protocol.ts';
import type { ArticleText } from './article-query.ts';
import type { StoryManifest } from './story-manifest.ts';

/**
 * What is compared: the story's articles in its order, `texts` by file name. One whose text is not there
 * is an empty text, so that every other keeps its place, and with it its letter.
 */
export function articleSources(
  manifest: StoryManifest,
  texts: ReadonlyMap<string, ArticleText>,
): ArticleSource[] {
  return manifest.articles.map((hints) => ({ text: texts.get(hints.file)?.text ?? '', hints }));
}

/** By contents: a retried article that now loaded makes another comparison, a reload of the same none. */
function keyOf(sources: readonly ArticleSource[]): readonly string[] {
  return [
    'comparison',
    ...sources.map(
      ({ text, hints }) => `${text.length}-${hash(text)}-${hash(JSON.stringify(hints))}`,
    ),
  ];
}

/**
 * The comparison of a story, for `useQuery`; the error is a `CompareError`. Cancelling the query
 * (`queryClient.cancelQueries`, or no one looking at it any more) stops the work. Pass
 * `placeholderData: keepPreviousData` to keep the last comparison on screen while a new one is made.
 * With no sources it waits.
 */
export function comparisonQuery(sources: readonly ArticleSource[], compare: Compare) {
  return queryOptions<Comparison, CompareError>({
    queryKey: keyOf(sources),
    queryFn:
      sources.length === 0
        ? skipToken
        : ({ signal, client }) =>
            compare(sources, {
              signal,
              onProgress: (done) => client.setQueryData(progressQuery(sources).queryKey, done),
            }),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
}

/** How far the comparison of `sources` is (0..1), for `useQuery`. */
export function progressQuery(sources: readonly ArticleSource[]) {
  return queryOptions<number>({
    queryKey: [...keyOf(sources), 'progress'],
    queryFn: skipToken,
    initialData: 0,
    staleTime: Infinity,
  });
}
