import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { prepareStory } from '../src/prepare.ts';
import { loadSource } from './load-source.mjs';

const NAME = 'virtual:ready-comparisons';
/** Characters of JSON beyond which comparing in the reader's browser is sooner done than loading it. */
const LIMIT = 2_000_000;

/**
 * Compares the stories in `seeds` while the app is built, with its own engine, and lays each comparison
 * beside the story's files. While developing there is none: the page compares.
 */
export function readyComparisons(): Plugin {
  let isBuild = false;
  return {
    name: 'synoptic:ready-comparisons',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return;
      const stories = isBuild ? await preparedStories('seeds') : [];
      const addresses = stories.map(([story, source]) => {
        const file = this.emitFile({ type: 'asset', name: `${story}.comparison.json`, source });
        return `${JSON.stringify(story)}: import.meta.ROLLUP_FILE_URL_${file}`;
      });
      return `export default {${addresses.join()}};`;
    },
  };
}

/** By name, the stories of a folder that can be made ready, each as JSON. */
async function preparedStories(folder: string): Promise<[string, string][]> {
  const engine = await loadSource<{ prepareStory: typeof prepareStory }>('src/prepare.ts');
  return readdirSync(folder).flatMap((story): [string, string][] => {
    const json = JSON.stringify(engine.prepareStory(filesIn(path.join(folder, story))));
    return json === 'null' || json.length > LIMIT ? [] : [[story, json]];
  });
}

function filesIn(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => /\.txt$|^story\.json$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}
