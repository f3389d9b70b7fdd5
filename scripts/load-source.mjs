// A TypeScript file of src as a module of this process: bundled in memory, since Node 20 cannot run TypeScript itself.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What only a build of the whole app can make; a source that is read for itself goes without. */
const noComparisons = {
  name: 'no-ready-comparisons',
  resolveId: (id) => (id === 'virtual:ready-comparisons' ? `\0${id}` : undefined),
  load: (id) => (id === '\0virtual:ready-comparisons' ? 'export default {};' : undefined),
};

export async function loadSource(file) {
  const { output } = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [noComparisons],
    build: {
      ssr: file,
      write: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  const code = Buffer.from(output[0].code).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
