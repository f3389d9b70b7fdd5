// node cold-run.mjs ENGINE RUN: milliseconds of one run, the first in a process of its own, loading the engine included.
import { RUNS, seedTexts } from './seed-runs.mjs';
import { timeOnceAsync } from './timing.mjs';

const [engine, run] = process.argv.slice(2);
const texts = seedTexts();
const load = () => (run === 'jsdiff' ? null : import(engine));
const time = await timeOnceAsync(async () => RUNS[run](await load(), texts));
process.stdout.write(String(time));
