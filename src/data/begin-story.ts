import type { QueryClient } from '@tanstack/react-query';
import { articleQuery } from './article-query.ts';
import { articleSources } from './article-sources.ts';
import { comparisonKey } from './comparison-query.ts';
import { readyFor, readyQuery } from './ready-comparison.ts';
import { storyFiles } from './story-files.ts';
import { storyQuery } from './story-query.ts';

/**
 * Begins to load a story before there is a page to show it: what the queries of the interface ask for is
 * then on its way, or there. The texts do not wait for the description. True once all of it is there, with
 * the comparison that came ready; false where something did not come, which those queries tell the
 * reader, or where the comparison is still to be made. That waits until the texts can be read: on a slow
 * machine its worker would take the time in which they are drawn.
 */
export async function beginStory(client: QueryClient, story: string): Promise<boolean> {
  const files = [...(storyFiles.get(story)?.texts.keys() ?? [])];
  const texts = files.map(async (file) => {
    const { text } = await client.fetchQuery(articleQuery(story, file));
    return [file, text] as const;
  });
  try {
    const [manifest, ready, read] = await Promise.all([
      client.fetchQuery(storyQuery(story)),
      client.fetchQuery(readyQuery(story)),
      Promise.all(texts),
    ]);
    const sources = articleSources(manifest, new Map(read));
    const comparison = readyFor(sources, ready);
    if (comparison) client.setQueryData(comparisonKey(sources), comparison);
    return comparison !== null;
  } catch {
    return false;
  }
}
