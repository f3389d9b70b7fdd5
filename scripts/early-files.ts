import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/**
 * Has the built page ask at once for what its script would ask for later: the description, the comparison
 * and the texts of the story that an empty link opens, and the files of the screen that the address names.
 * Those only a script can know, so it is a small one of its own, which is there before the program is.
 */
export function earlyFiles(): Plugin {
  let script = '';
  return {
    name: 'synoptic:early-files',
    apply: 'build',
    generateBundle: {
      // Before Vite writes the page.
      order: 'pre',
      handler(_, bundle) {
        const source = earlyScript(screenFiles(bundle));
        script = this.getFileName(this.emitFile({ type: 'asset', name: 'early.js', source }));
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => [
        {
          tag: 'script',
          attrs: { type: 'module', async: true, src: `./${script}` },
          injectTo: 'head',
        },
        ...storyFiles(bundle).map((name) => ({
          tag: 'link',
          // As `fetch` asks for them: a preload of another mode would not be used.
          attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${name}` },
          injectTo: 'head' as const,
        })),
      ],
    },
  };
}

/** The address is read as far as a guess needs it: a wrong one costs a file too many. */
function earlyScript(files: Readonly<Record<string, readonly string[]>>): string {
  return `const files = ${JSON.stringify(files)};
const [, screen] = /^#\\/[^/?]*\\/(\\w+)/.exec(location.hash) ?? [];
for (const file of files[screen] ?? files.story) {
  const link = document.createElement('link');
  if (file.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style' });
  else link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = new URL(file, import.meta.url);
  document.head.append(link);
}
`;
}

/** Of each screen, its own files, seen from the folder that they all lie in. */
function screenFiles(bundle: Rolldown.OutputBundle): Record<string, string[]> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const filesOf = (name: string, seen = new Set<string>()): Set<string> => {
    const chunk = byName.get(name);
    if (!chunk || seen.has(name)) return seen;
    seen.add(name);
    for (const each of chunk.viteMetadata?.importedCss ?? []) seen.add(each);
    for (const each of chunk.imports) filesOf(each, seen);
    return seen;
  };
  const entry = chunks.find((chunk) => chunk.isEntry);
  const always = filesOf(entry?.fileName ?? '');
  const screens = chunks.flatMap((chunk) => {
    const [, screen] = /\/(\w+)-screen\.tsx$/.exec(chunk.facadeModuleId ?? '') ?? [];
    if (screen === undefined) return [];
    const own = [...filesOf(chunk.fileName)].filter((name) => !always.has(name));
    return [[screen, own.map((name) => path.basename(name))] as const];
  });
  return Object.fromEntries(screens);
}

/** Of the first story by name, its `story.json` and its comparison before its texts. */
function storyFiles(bundle: Rolldown.OutputBundle): string[] {
  const files = Object.values(bundle).flatMap((file) => {
    const [from = ''] = file.type === 'asset' ? file.originalFileNames : [];
    return from.startsWith('seeds/') ? [{ from, name: file.fileName }] : [];
  });
  const [first] = files.map(({ from }) => from.split('/')[1] ?? '').sort();
  const ofFirst = files.filter(({ from }) => from.split('/')[1] === first);
  const named = (ending: string) =>
    ofFirst.filter(({ from }) => from.endsWith(ending)).map(({ name }) => name);
  const comparison = Object.values(bundle).find(
    (file) => file.type === 'asset' && file.names.includes(`${first}.comparison.json`),
  );
  return [...named('.json'), ...(comparison ? [comparison.fileName] : []), ...named('.txt')];
}
