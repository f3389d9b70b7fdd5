import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { EarlyFiles } from '../src/early.ts';
import type { DrawnStories } from './ready-stories.ts';

/**
 * Has the built page begin with `src/early.ts`, a small script that shows a drawn page, asks for the files
 * of the screen and the story that the address names, and starts the program. Which those are stands in the
 * page, so that the script stays the same from build to build.
 */
export function earlyFiles(drawn: DrawnStories): Plugin {
  let script = '';
  let listed: EarlyFiles;
  return {
    name: 'synoptic:early-files',
    apply: 'build',
    generateBundle: {
      // Before Vite writes the page.
      order: 'pre',
      async handler(_, bundle) {
        const stories = dataFiles(bundle).map(([story, data]) => {
          const { columns = 0, pages = {} } = drawn.get(story) ?? {};
          const named = Object.entries(pages).map(([screen, files]) => [
            screen,
            files.map((file) => path.basename(this.getFileName(file))),
          ]);
          return [story, { data, columns, pages: Object.fromEntries(named) }] as const;
        });
        const parts = filesOf(bundle, reactOf(bundle), filesOf(bundle, entryOf(bundle)));
        const [main = '', ...others] = [...parts].map((file) => path.basename(file));
        listed = {
          program: [main, ...others],
          screens: screenFiles(bundle, parts),
          stories: Object.fromEntries(stories),
        };
        const source = await earlyScript();
        script = this.getFileName(this.emitFile({ type: 'asset', name: 'early.js', source }));
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html
          .replace(
            /<script type="module" crossorigin src="[^"]*\/index-[^"]*"><\/script>/,
            `<meta name="files" content='${JSON.stringify(listed).replaceAll("'", '&#39;')}'>
    <script type="module" async crossorigin src="./${script}"></script>`,
          )
          // A browser that can install the page shows so, frame by frame: that is to come after the page.
          .replace('<link rel="manifest"', '<link rel="later"')
          // What the program is made of comes when it is started: the drawn page is not to wait for it.
          .replace(/\s*<link rel="modulepreload"[^>]*>/g, ''),
    },
  };
}

async function earlyScript(): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/early.ts',
      },
    },
  });
  const { output: chunks } = [output].flat()[0] as Rolldown.RolldownOutput;
  return chunks[0].code;
}

function entryOf(bundle: Rolldown.OutputBundle): string {
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('The build has no program');
  return entry.fileName;
}

/** What the program loads in a turn of its own whatever it shows (see `vite.config.ts`). */
function reactOf(bundle: Rolldown.OutputBundle): string {
  const react = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.name === 'react',
  );
  if (!react) throw new Error('The build has no file for React');
  return react.fileName;
}

/** A script and all that it imports, itself first; after those that are known already. */
function filesOf(bundle: Rolldown.OutputBundle, name: string, seen = new Set<string>()) {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || seen.has(name)) return seen;
  seen.add(name);
  for (const each of chunk.imports) filesOf(bundle, each, seen);
  return seen;
}

/** Of each screen, its own files, seen from the folder that they all lie in. */
function screenFiles(
  bundle: Rolldown.OutputBundle,
  always: ReadonlySet<string>,
): Record<string, string[]> {
  const screens = Object.values(bundle).flatMap((chunk) => {
    if (chunk.type !== 'chunk') return [];
    const [, screen] = /\/(\w+)-screen\.tsx$/.exec(chunk.facadeModuleId ?? '') ?? [];
    if (screen === undefined) return [];
    const own = [...filesOf(bundle, chunk.fileName)].filter((name) => !always.has(name));
    return [[screen, own.map((name) => path.basename(name))] as const];
  });
  return Object.fromEntries(screens);
}

/** By story, what the program loads of it: its `story.json` and its comparison before its texts. */
function dataFiles(bundle: Rolldown.OutputBundle): [string, string[]][] {
  const assets = Object.values(bundle).filter((file) => file.type === 'asset');
  const files = assets.flatMap(({ originalFileNames: [from = ''], fileName }) =>
    from.startsWith('seeds/') ? [{ from, name: path.basename(fileName) }] : [],
  );
  const stories = new Set(files.map(({ from }) => from.split('/')[1] ?? ''));
  return [...stories].sort().map((story) => {
    const own = files.filter(({ from }) => from.split('/')[1] === story);
    const named = (ending: string) =>
      own.filter(({ from }) => from.endsWith(ending)).map(({ name }) => name);
    const comparison = assets
      .filter(({ names }) => names.includes(`${story}.comparison.json`))
      .map(({ fileName }) => path.basename(fileName));
    return [story, [...named('.json'), ...comparison, ...named('.txt')]];
  });
}
