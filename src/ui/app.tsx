import { QueryClientProvider, useQueries, useQuery, type QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { articleQuery } from '#src/data/article-query.ts';
import { articleSources, comparisonQuery } from '#src/data/comparison-query.ts';
import { storyIds } from '#src/data/story-files.ts';
import { storyQuery } from '#src/data/story-query.ts';
import { parseView } from '#src/deep-link/parse-view.ts';
import type { ViewStore } from '#src/deep-link/view-store.ts';
import type { Compare } from '#src/worker/comparer.ts';

interface AppProps {
  readonly client: QueryClient;
  readonly compare: Compare;
  readonly views: ViewStore;
}

function Story({ compare, views }: Omit<AppProps, 'client'>) {
  const fragment = useSyncExternalStore(views.subscribe, views.get);
  const { view, problems } = parseView(fragment, { stories: storyIds });
  const story = useQuery(storyQuery(view.story));
  const articles = story.data?.articles ?? [];
  const loads = useQueries({ queries: articles.map(({ file }) => articleQuery(view.story, file)) });
  const texts = new Map(
    articles.flatMap(({ file }, i) => {
      const data = loads[i]?.data;
      return data ? [[file, data] as const] : [];
    }),
  );
  const settled = loads.every((load) => !load.isPending);
  const sources = story.data && settled ? articleSources(story.data, texts) : [];
  const comparison = useQuery(comparisonQuery(sources, compare));
  return (
    <main>
      <h1>{story.data?.title ?? story.error?.message ?? 'Synoptic'}</h1>
      <p>{problems.join(' ')}</p>
      <p>{comparison.error?.message ?? `${comparison.data?.pairs.length ?? 'no'} pairs`}</p>
    </main>
  );
}

export function App({ client, compare, views }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <Story compare={compare} views={views} />
    </QueryClientProvider>
  );
}
