import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { drawStory } from '../src/draw.tsx';
import type { prepareStory, readStory } from '../src/prepare.ts';
import { loadSource } from './load-source.mjs';

const NAME = 'virtual:ready-comparisons';
/** Characters of JSON beyond which comparing in the reader's browser is sooner done than loading it. */
const LIMIT = 2_000_000;
/** Characters of HTML beyond which the program, which draws what the window shows first, is sooner done than the whole page. */
const PAGE_LIMIT = 500_000;

/** A story made ready. */
interface ReadyStory {
  readonly story: string;
  /** How many outlets tell it. */
  readonly columns: number;
  /** Its comparison, as JSON. */
  readonly comparison: string;
  /** Its drawn pages, as HTML: by screen, one for each shape of window. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

/** By story, the references (`getFileName`) of its drawn pages: by screen, one for each shape of window. */
export type DrawnStories = Map<
  string,
  { readonly columns: number; readonly pages: Readonly<Record<string, readonly string[]>> }
>;

/**
 * Compares the stories in `seeds` while the app is built, with its own engine, draws the pages as which its
 * screens open, with its own components, and lays both beside the story's files; `drawn` is told of the
 * pages. While developing there are none: the page compares and draws.
 */
export function readyStories(drawn: DrawnStories): Plugin {
  let isBuild = false;
  return {
    name: 'synoptic:ready-stories',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return;
      const emit = (name: string, source: string) => this.emitFile({ type: 'asset', name, source });
      const addresses: string[] = [];
      for (const { story, columns, comparison, pages } of isBuild ? await ready('seeds') : []) {
        const file = emit(`${story}.comparison.json`, comparison);
        addresses.push(`${JSON.stringify(story)}: import.meta.ROLLUP_FILE_URL_${file}`);
        const short = Object.entries(pages).filter(([, htmls]) =>
          htmls.every(({ length }) => length <= PAGE_LIMIT),
        );
        const files = short.map(([screen, htmls]) => [
          screen,
          htmls.map((html) => emit(`${story}.${screen}.html`, pageOf(html))),
        ]);
        drawn.set(story, { columns, pages: Object.fromEntries(files) });
      }
      return `export default {${addresses.join()}};`;
    },
  };
}

/** The stories of a folder that can be made ready. */
async function ready(folder: string): Promise<ReadyStory[]> {
  const engine = await loadSource<{
    readStory: typeof readStory;
    prepareStory: typeof prepareStory;
  }>('src/prepare.ts');
  const screens = await loadSource<{ drawStory: typeof drawStory }>('src/draw.tsx');
  const stories: ReadyStory[] = [];
  for (const story of readdirSync(folder)) {
    const read = engine.readStory(filesIn(path.join(folder, story)));
    const made = read && engine.prepareStory(read);
    const comparison = JSON.stringify(made);
    if (!made || comparison.length > LIMIT) continue;
    const pages = await screens.drawStory(story, read, made);
    stories.push({ story, columns: read.sources.length, comparison, pages });
  }
  return stories;
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => /\.txt$|^story\.json$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

function pageOf(html: string): string {
  return `<!doctype html><meta charset="utf-8"><body>${html}</body>`;
}
