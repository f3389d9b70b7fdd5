import { queryOptions } from '@tanstack/react-query';
import { fetchBytes, type FetchOptions } from './fetch-bytes.ts';
import { LoadError } from './load-error.ts';
import { parseManifest, type StoryManifest } from './story-manifest.ts';
import { storyFiles } from './story-files.ts';

/** A story's description from its address. Throws `LoadError`. */
export async function loadStory(
  url: string,
  story: string,
  options?: FetchOptions,
): Promise<StoryManifest> {
  const file = `${story}/story.json`;
  const bytes = await fetchBytes(url, file, options);
  const result = parseManifest(new TextDecoder().decode(bytes));
  if (!result.ok) throw new LoadError('invalid', file, undefined, result.reason);
  return result.manifest;
}

/** The story's title, date and articles (`story.json`), for `useQuery`; the error is a `LoadError`. */
export function storyQuery(story: string) {
  return queryOptions<StoryManifest, LoadError>({
    queryKey: ['story', story],
    queryFn: ({ signal }) => {
      const url = storyFiles.get(story)?.manifest;
      if (url === undefined) throw new LoadError('not-found', `${story}/story.json`);
      return loadStory(url, story, { signal });
    },
    // The address holds a hash of the contents: what was loaded stays true.
    staleTime: Infinity,
    // Failures are shown at once, with a button to retry. Coming back online retries by itself.
    retry: false,
    networkMode: 'always',
    refetchOnReconnect: true,
  });
}
