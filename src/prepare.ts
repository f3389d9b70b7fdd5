import type { ArticleText } from '#src/data/article-query.ts';
import { articleSources, contentsOf } from '#src/data/article-sources.ts';
import { decodeText } from '#src/data/decode-text.ts';
import { packComparison } from '#src/data/packed-comparison.ts';
import type { ReadyComparison } from '#src/data/ready-comparison.ts';
import { parseManifest, type StoryManifest } from '#src/data/story-manifest.ts';
import { descriptionOf } from '#src/data/story-query.ts';
import { compareSources } from '#src/worker/compare-sources.ts';
import type { ArticleSource } from '#src/worker/protocol.ts';

/** A story as the page has it once all its files are there. */
export interface ReadStory {
  readonly manifest: StoryManifest;
  /** By file name. */
  readonly texts: ReadonlyMap<string, ArticleText>;
  readonly sources: readonly ArticleSource[];
}

/** A story from the bytes of its files. Null where the page would not compare all of them either, or has more to say of them. */
export function readStory(files: ReadonlyMap<string, Uint8Array>): ReadStory | null {
  const texts = new Map<string, ArticleText>();
  for (const [name, bytes] of files) {
    const decoded = decodeText(bytes);
    if (decoded.ok) texts.set(name, decoded);
  }
  const described = parseManifest(texts.get('story.json')?.text ?? '');
  if (!described.ok) return null;
  const { manifest } = described;
  const words = new Map([...texts].map(([name, { text }]) => [name, text]));
  const sources = articleSources(manifest, words);
  return sources.some(({ text }) => text.trim() === '') ? null : { manifest, texts, sources };
}

/** The comparison of a story, as a build lays it beside its files: the page then shows it at once. */
export function prepareStory({ manifest, texts, sources }: ReadStory): ReadyComparison {
  return {
    of: contentsOf(sources),
    described: { of: descriptionOf(texts.get('story.json')?.text ?? ''), manifest },
    comparison: packComparison(compareSources(sources)),
  };
}
