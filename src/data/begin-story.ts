import type { QueryClient } from '@tanstack/react-query';
import type { Compare } from '#src/worker/comparer.ts';
import { articleQuery } from './article-query.ts';
import { articleSources, comparisonQuery } from './comparison-query.ts';
import { storyFiles } from './story-files.ts';
import { storyQuery } from './story-query.ts';

/**
 * Begins to load and to compare a story before there is a page to show it: what the queries of the
 * interface ask for is then on its way, or there. The texts do not wait for the description. Where
 * anything does not come, the rest is left to those queries, which tell the reader and go on without it.
 */
export async function beginStory(
  client: QueryClient,
  story: string,
  compare: Compare,
): Promise<void> {
  const load = async (file: string) =>
    [file, await client.fetchQuery(articleQuery(story, file))] as const;
  try {
    const [manifest, ...texts] = await Promise.all([
      client.fetchQuery(storyQuery(story)),
      ...[...(storyFiles.get(story)?.texts.keys() ?? [])].map(load),
    ]);
    const all = new Map(texts);
    if (all.size < 2 || !manifest.articles.every(({ file }) => all.has(file))) return;
    await client.fetchQuery(comparisonQuery(articleSources(manifest, all), compare));
  } catch {
    // Whoever asks for the same is told why.
  }
}
