import { oncePer } from '#src/core/once-per.ts';
import { hash } from '#src/core/words/hash.ts';
import type { ArticleSource } from '#src/worker/protocol.ts';
import type { StoryManifest } from './story-manifest.ts';

/**
 * What is compared: the story's articles in its order, `texts` by file name. One whose text is not there
 * is an empty text, so that every other keeps its place, and with it its letter.
 */
export function articleSources(
  manifest: StoryManifest,
  texts: ReadonlyMap<string, string>,
): ArticleSource[] {
  return manifest.articles.map((hints) => ({ text: texts.get(hints.file) ?? '', hints }));
}

/** One name for each article by its contents: equal lists are one comparison. Told once for a list: long texts take a while. */
export const contentsOf = oncePer((sources: readonly ArticleSource[]): readonly string[] =>
  sources.map(({ text, hints }) => `${text.length}-${hash(text)}-${hash(JSON.stringify(hints))}`),
);
