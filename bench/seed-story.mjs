// The five articles of the seed story: what the engine does with them, against jsdiff's word differences of the ten article pairs.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { withEngineFile } from './load-engine.mjs';
import { pairsOf, readSeeds, RUNS, seedTexts } from './seed-runs.mjs';
import { median, medianTime } from './timing.mjs';

const COLD_RUN = fileURLToPath(new URL('cold-run.mjs', import.meta.url));
const COLD_RUNS = 5;

export async function benchSeeds(engine) {
  const texts = seedTexts();
  const cold = await timeCold();
  const warm = {
    jsdiff: medianTime(() => RUNS.jsdiff(engine, texts), 3),
    aligned: medianTime(() => RUNS.aligned(engine, texts), 9),
    whole: medianTime(() => RUNS.whole(engine, texts), 9),
  };
  const triples = triplesOf(readSeeds(engine, texts)).map((three) =>
    medianTime(() => engine.compareStory(three), 3),
  );
  return { cold, warm, triple: Math.max(...triples), ...check(RUNS.whole(engine, texts)) };
}

/** Each run as the first of a process of its own, the engine minified as the page's worker has it. */
function timeCold() {
  const once = (file, name) =>
    Number(execFileSync(process.execPath, [COLD_RUN, file, name], { encoding: 'utf8' }));
  const timed = (file, name) => median(Array.from({ length: COLD_RUNS }, () => once(file, name)));
  return withEngineFile(
    (file) => Object.fromEntries(Object.keys(RUNS).map((name) => [name, timed(file, name)])),
    { minify: true },
  );
}

/** Do the changes of every pair turn its one sentence into the other, and is every article pair told of? */
function check({ articles, pairs }) {
  const text = (ref) => articles[ref.article].sentences[ref.sentence].text;
  const broken = pairs.filter(({ a, b, changes }) => {
    const kept = (op) => changes.filter((c) => c.op !== op).map((c) => c.text);
    return kept('insert').join('') !== text(a) || kept('delete').join('') !== text(b);
  });
  const paired = new Set(pairs.map(({ a, b }) => `${a.article}-${b.article}`));
  return { pairs: pairs.length, broken: broken.length, articlePairs: paired.size };
}

function triplesOf(list) {
  return list.flatMap((a, i) => pairsOf(list.slice(i + 1)).map((pair) => [a, ...pair]));
}
