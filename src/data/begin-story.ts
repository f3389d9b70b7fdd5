import type { QueryClient } from '@tanstack/react-query';
import { articleQuery } from './article-query.ts';
import { storyFiles } from './story-files.ts';
import { storyQuery } from './story-query.ts';

/**
 * Begins to load a story before there is a page to show it: what the queries of the interface ask for is
 * then on its way, or there. The texts do not wait for the description. What does not come, those queries
 * tell the reader. The comparison waits until the texts can be read: on a slow machine its worker would
 * take the time in which they are drawn.
 */
export function beginStory(client: QueryClient, story: string): void {
  const texts = storyFiles.get(story)?.texts.keys() ?? [];
  void client.prefetchQuery(storyQuery(story));
  for (const file of texts) void client.prefetchQuery(articleQuery(story, file));
}
