import { articleSources, contentsOf } from '#src/data/article-sources.ts';
import { decodeText } from '#src/data/decode-text.ts';
import { packComparison } from '#src/data/packed-comparison.ts';
import type { ReadyComparison } from '#src/data/ready-comparison.ts';
import { parseManifest } from '#src/data/story-manifest.ts';
import { compareSources } from '#src/worker/compare-sources.ts';

/**
 * The comparison of a story from the bytes of its files, as a build lays it beside them: the page then
 * shows it at once. Null where the page would not compare all of them either, or has more to say of them.
 */
export function prepareStory(files: ReadonlyMap<string, Uint8Array>): ReadyComparison | null {
  const texts = new Map<string, string>();
  for (const [name, bytes] of files) {
    const decoded = decodeText(bytes);
    if (decoded.ok) texts.set(name, decoded.text);
  }
  const described = parseManifest(texts.get('story.json') ?? '');
  if (!described.ok) return null;
  const sources = articleSources(described.manifest, texts);
  if (sources.some(({ text }) => text.trim() === '')) return null;
  return { of: contentsOf(sources), comparison: packComparison(compareSources(sources)) };
}
