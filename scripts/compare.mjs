// npm run --silent compare -- [--changes] FILE... | STORY-FOLDER
// Bundles src/cli.ts in memory (Node 20 cannot run TypeScript itself) and runs it.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { output } = await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: { ssr: 'src/cli.ts', write: false, target: 'node20' },
  ssr: { noExternal: true },
});
const code = Buffer.from(output[0].code).toString('base64');
const { runCli } = await import(`data:text/javascript;base64,${code}`);

// npm runs scripts in the package's folder; file names are meant from where it was called.
const cwd = process.env.npm_lifecycle_event === 'compare' ? process.env.INIT_CWD : undefined;
// A reader that has seen enough (`| head -1`) closes the pipe: no fault of ours to report.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
const result = runCli(process.argv.slice(2), cwd ?? process.cwd());
if (result.ok) process.stdout.write(`${result.output}\n`);
else {
  process.stderr.write(`${result.reason.replace(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}
