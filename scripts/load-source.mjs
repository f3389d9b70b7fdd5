// A TypeScript file of src as a module of this process: bundled in memory, since Node 20 cannot run TypeScript itself.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function loadSource(file) {
  const { output } = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { ssr: file, write: false, target: 'node20' },
    ssr: { noExternal: true },
  });
  const code = Buffer.from(output[0].code).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
