// npm test            everything that must hold before a change lands
// npm run check       the same without the browser
// Every step runs, whatever the ones before it gave; the last line is the count.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'synoptic-test-'));
const quick = process.argv.includes('--quick');
const steps = [
  ['format', 'prettier', '--check', '.'],
  ['lint', 'oxlint', '--type-aware', 'src', 'test', 'scripts', 'vite.config.ts'],
  ['types', 'tsc', '-p', '.'],
  ['types of the core, without DOM and Node', 'tsc', '-p', 'src/core'],
  ['unused code', 'knip'],
  ['unit and component tests', 'vitest', 'run', '--project', 'pure', '--project', 'component'],
  ...(quick ? [] : [['browser tests', 'vitest', 'run', '--project', 'browser']]),
];
let passed = 0;
let failed = 0;

function run(command, args) {
  const bin = path.join(root, 'node_modules', '.bin', command);
  const shell = process.platform === 'win32';
  return spawnSync(bin, args, { cwd: root, stdio: 'inherit', shell }).status === 0;
}

/** Runs Vitest and adds what it counted; a run that ends badly counts as a failure even if no test failed. */
function runTests(args) {
  const report = path.join(folder, 'report.json');
  rmSync(report, { force: true });
  const ok = run('vitest', [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  let counted = { numPassedTests: 0, numFailedTests: 0 };
  try {
    counted = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // Vitest ended before it could report.
  }
  passed += counted.numPassedTests;
  failed += counted.numFailedTests || (ok ? 0 : 1);
}

for (const [title, command, ...args] of steps) {
  const start = Date.now();
  console.log(`\n== ${title}`);
  if (command === 'vitest') runTests(args);
  else if (run(command, args)) passed += 1;
  else failed += 1;
  console.log(`== ${title}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
