import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { compareStory } from '#src/core/compare.ts';
import { parseArticle } from '#src/core/ingest/parse-article.ts';
import type { Comparison, SentenceRef } from '#src/core/model.ts';
import { parseManifest } from '#src/data/story-manifest.ts';
import { defaultView } from '#src/deep-link/default-view.ts';
import { formatView } from '#src/deep-link/format-view.ts';
import type { ViewState } from '#src/deep-link/view-state.ts';

const folder = path.join(process.cwd(), 'seeds/geneva-talks');
const parsed = parseManifest(readFileSync(path.join(folder, 'story.json'), 'utf8'));
if (!parsed.ok) throw new Error(parsed.reason);

/** The file names of the seed story's articles. */
export const seedFiles = readdirSync(folder).filter((file) => file.endsWith('.txt'));

/** The comparison of the seed story, made here and not in the page. */
export const seedStory: Comparison = compareStory(
  parsed.manifest.articles.map((hints) =>
    parseArticle(readFileSync(path.join(folder, hints.file), 'utf8'), hints),
  ),
);

/** A link into the seed story. */
export function linkTo(change: Partial<ViewState>): string {
  return formatView({ ...defaultView('geneva-talks'), ...change });
}

export function textOf({ article, sentence }: SentenceRef): string {
  return seedStory.articles[article]?.sentences[sentence]?.text.replace(/\s+/g, ' ') ?? '';
}
