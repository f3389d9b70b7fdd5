import type { QueryClient } from '@tanstack/react-query';
import { articleQuery } from './article-query.ts';
import { articleSources } from './article-sources.ts';
import { comparisonKey } from './comparison-query.ts';
import { nextTurn } from './next-turn.ts';
import { readyFor, readyQuery } from './ready-comparison.ts';
import { storyFiles } from './story-files.ts';
import { storyQuery } from './story-query.ts';

/**
 * Begins to load a story before there is a page to show it: what the queries of the interface ask for is
 * then on its way, or there. The texts do not wait for the description; each is asked for in a turn of its
 * own. True once all of it is there, with the comparison that came ready; false where something did not
 * come, which those queries tell the reader, or where the comparison is still to be made. That waits until
 * the texts can be read: on a slow machine its worker would take the time in which they are drawn.
 */
export async function beginStory(client: QueryClient, story: string): Promise<boolean> {
  const described = client.prefetchQuery(storyQuery(story));
  await nextTurn();
  const compared = client.prefetchQuery(readyQuery(story));
  const files = [...(storyFiles.get(story)?.texts.keys() ?? [])];
  const loaded = [described, compared];
  for (const file of files) {
    await nextTurn();
    loaded.push(client.prefetchQuery(articleQuery(story, file)));
  }
  await Promise.all(loaded);
  await nextTurn();
  return keepReady(client, story, files);
}

/** Lays the comparison that came ready where the interface looks for it, if it is that of what has come. */
function keepReady(client: QueryClient, story: string, files: readonly string[]): boolean {
  const manifest = client.getQueryData(storyQuery(story).queryKey);
  const ready = client.getQueryData(readyQuery(story).queryKey);
  if (!manifest || !ready) return false;
  const texts = files.flatMap((file): [string, string][] => {
    const read = client.getQueryData(articleQuery(story, file).queryKey);
    return read ? [[file, read.text]] : [];
  });
  if (texts.length < files.length) return false;
  const sources = articleSources(manifest, new Map(texts));
  const comparison = readyFor(sources, ready);
  if (comparison) client.setQueryData(comparisonKey(sources), comparison);
  return comparison !== null;
}
