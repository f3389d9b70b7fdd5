// npm run --silent compare -- [--changes] FILE... | STORY-FOLDER
import { loadSource } from './load-source.mjs';

const { runCli } = await loadSource('src/cli.ts');

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
