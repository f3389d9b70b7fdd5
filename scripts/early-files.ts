import type { Plugin, Rolldown } from 'vite';

/**
 * Has the built page ask at once for what its script would ask for later: the description and the texts
 * of the story that an empty link opens.
 */
export function earlyFiles(): Plugin {
  return {
    name: 'synoptic:early-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        storyFiles(bundle).map((name) => ({
          tag: 'link',
          // As `fetch` asks for them: a preload of another mode would not be used.
          attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${name}` },
          injectTo: 'head',
        })),
    },
  };
}

/** Of the first story by name, its `story.json` and its comparison before its texts. */
function storyFiles(bundle: Rolldown.OutputBundle): string[] {
  const files = Object.values(bundle).flatMap((file) => {
    const [from = ''] = file.type === 'asset' ? file.originalFileNames : [];
    return from.startsWith('seeds/') ? [{ from, name: file.fileName }] : [];
  });
  const [first] = files.map(({ from }) => from.split('/')[1] ?? '').sort();
  const ofFirst = files.filter(({ from }) => from.split('/')[1] === first);
  const [manifests, texts] = ['.json', '.txt'].map((ending) =>
    ofFirst.filter(({ from }) => from.endsWith(ending)).map(({ name }) => name),
  );
  const comparison = Object.values(bundle).find(
    (file) => file.type === 'asset' && file.names.includes(`${first}.comparison.json`),
  );
  return [...(manifests ?? []), ...(comparison ? [comparison.fileName] : []), ...(texts ?? [])];
}
