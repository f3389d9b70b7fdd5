// The engine as plain functions: bundled from src/core, since Node 20 cannot run TypeScript itself.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FACE = {
  compareStory: 'compare.ts',
  parseArticle: 'ingest/parse-article.ts',
  splitSentences: 'segmentation/split-sentences.ts',
  alignSentences: 'alignment/align-sentences.ts',
  alignStory: 'alignment/align-story.ts',
  SURE_SCORE: 'alignment/pair-sentences.ts',
  wordChanges: 'changes/word-changes.ts',
};
const ENTRY = '\0engine';

/** Loads the engine into this process. */
export async function loadEngine() {
  return withEngineFile((file) => import(pathToFileURL(file).href));
}

/** Calls `use` with a file that holds the engine as one module; `minify`: as the page's worker has it. */
export async function withEngineFile(use, { minify = false } = {}) {
  // A file rather than a data URL, so that profiles and stack traces can be read.
  const folder = mkdtempSync(path.join(tmpdir(), 'engine-'));
  const file = path.join(folder, 'engine.mjs');
  writeFileSync(file, await bundleEngine(minify));
  try {
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundleEngine(minify) {
  const lines = Object.entries(FACE).map(
    ([name, file]) => `export { ${name} } from ${JSON.stringify(`${ROOT}src/core/${file}`)};`,
  );
  const { output } = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'engine-entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? lines.join('\n') : null),
      },
    ],
    build: {
      ssr: true,
      write: false,
      minify,
      target: 'node20',
      rolldownOptions: { input: { engine: ENTRY }, output: { codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  return output[0].code;
}
