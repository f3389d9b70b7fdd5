import { queryOptions } from '@tanstack/react-query';
import addresses from 'virtual:ready-comparisons';
import type { Comparison } from '#src/core/model.ts';
import type { ArticleSource } from '#src/worker/protocol.ts';
import { contentsOf } from './article-sources.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { unpackComparison, type PackedComparison } from './packed-comparison.ts';
import type { StoryManifest } from './story-manifest.ts';

/** A comparison that was made with the build, by the same engine, and what it is the comparison of. */
export interface ReadyComparison {
  readonly of: readonly string[];
  readonly comparison: PackedComparison;
  /** The story's description as the build read it, and of which `story.json`. */
  readonly described?: { readonly of: string; readonly manifest: StoryManifest };
}

/** The comparison that came with a story, for `ensureQueryData`. Null where none came, or none that can be read: then it is made here. */
export function readyQuery(story: string) {
  return queryOptions<ReadyComparison | null>({
    queryKey: ['ready', story],
    queryFn: async ({ signal }) => {
      const address = addresses[story];
      if (address === undefined) return null;
      try {
        const bytes = await fetchBytes(address, `${story}.json`, { signal });
        return JSON.parse(new TextDecoder().decode(bytes)) as ReadyComparison;
      } catch {
        return null;
      }
    },
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
}

/** What came ready, if it is the comparison of these very texts and descriptions, and whole. */
export function readyFor(
  sources: readonly ArticleSource[],
  ready: ReadyComparison | null,
): Comparison | null {
  if (String(ready?.of) !== String(contentsOf(sources))) return null;
  try {
    const texts = sources.map(({ text }) => text);
    return ready && unpackComparison(ready.comparison, texts);
  } catch {
    // Damaged on its way.
    return null;
  }
}
