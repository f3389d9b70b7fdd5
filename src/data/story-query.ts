import { queryOptions } from '@tanstack/react-query';
import { hash } from '#src/core/words/hash.ts';
import { fetchBytes, type FetchOptions } from './fetch-bytes.ts';
import { LoadError } from './load-error.ts';
import { readyQuery, type ReadyComparison } from './ready-comparison.ts';
import { storyFiles } from './story-files.ts';
import type { StoryManifest } from './story-manifest.ts';

/** A story's description from its address, as it was read with the build if it is still the same. Throws `LoadError`. */
export async function loadStory(
  url: string,
  story: string,
  ready: Promise<ReadyComparison | null>,
  options?: FetchOptions,
): Promise<StoryManifest> {
  const file = `${story}/story.json`;
  const json = new TextDecoder().decode(await fetchBytes(url, file, options));
  const described = (await ready)?.described;
  if (described?.of === descriptionOf(json)) return described.manifest;
  // A file of its own: a description that was read with the build is not read again.
  const { parseManifest } = await import('./story-manifest.ts');
  const result = parseManifest(json);
  if (!result.ok) throw new LoadError('invalid', file, undefined, result.reason);
  return result.manifest;
}

/** One name for a `story.json` by its contents. */
export function descriptionOf(json: string): string {
  return `${json.length}-${hash(json)}`;
}

/** The story's title, date and articles (`story.json`), for `useQuery`; the error is a `LoadError`. */
export function storyQuery(story: string) {
  return queryOptions<StoryManifest, LoadError>({
    queryKey: ['story', story],
    queryFn: ({ signal, client }) => {
      const url = storyFiles.get(story)?.manifest;
      if (url === undefined) throw new LoadError('not-found', `${story}/story.json`);
      return loadStory(url, story, client.ensureQueryData(readyQuery(story)), { signal });
    },
    // The address holds a hash of the contents: what was loaded stays true.
    staleTime: Infinity,
    // Failures are shown at once, with a button to retry. Coming back online retries by itself.
    retry: false,
    networkMode: 'always',
    refetchOnReconnect: true,
  });
}
