// npm run bench: how fast the engine is. Only ratios inside one run can be compared, so that each figure
// stands beside what it is measured against; what is timed is checked too, and a wrong result fails.
// npm run bench -- seeds lists: these parts alone (seeds, stories, lists, splitter, triple).
import { loadEngine } from '../bench/load-engine.mjs';
import { benchLists } from '../bench/reordered-lists.mjs';
import { benchSeeds } from '../bench/seed-story.mjs';
import { benchSplitter } from '../bench/splitter-speed.mjs';
import { benchStories, benchStory } from '../bench/story-growth.mjs';

const print = (line) => process.stdout.write(`${line}\n`);
const ms = (time) => `${time.toFixed(1)} ms`;
const share = (value) => `${value.toFixed(1)} %`;
const expect = (right, what) => {
  if (right) return;
  print(`  NOT RIGHT: ${what}`);
  process.exitCode = 1;
};

const both = ({ cold, warm }, run) => `${ms(cold[run])} cold, ${ms(warm[run])} warm`;
const ratio = (r, run) =>
  `${both(r, run)}, 1/${(r.cold.jsdiff / r.cold[run]).toFixed(1)} cold, 1/${(r.warm.jsdiff / r.warm[run]).toFixed(1)} warm`;

const PARTS = {
  async seeds(engine) {
    const r = await benchSeeds(engine);
    print(`Five seed articles; jsdiff words of the ten pairs: ${both(r, 'jsdiff')}`);
    print(
      `  articles, sentences, pairs and word changes: ${ratio(r, 'aligned')} (target 1/20, aim 1/40)`,
    );
    print(`  all of the engine: ${ratio(r, 'whole')}; ${r.pairs} pairs`);
    print(`  worst triple of the seeds: ${ms(r.triple)}`);
    expect(r.broken === 0, `${r.broken} pairs whose changes do not give b`);
    expect(r.articlePairs === 10, `pairs in ${r.articlePairs} of 10 article pairs`);
  },
  stories(engine) {
    const { rows, exponent } = benchStories(engine);
    for (const r of rows) {
      print(
        `${r.size} articles of 40 sentences: ${ms(r.time)}, ${r.pairs} pairs, moved found ${share(r.found)}, wrong ${share(r.wrong)}`,
      );
      expect(r.found >= 99, `moved sentences found, ${share(r.found)} of 99 %`);
      expect(r.wrong <= 2, `pairs of two things, ${share(r.wrong)} of at most 2 %`);
    }
    print(`  growth exponent ${exponent.toFixed(2)} (target at most 1.60)`);
  },
  lists(engine) {
    const { rows, exponent } = benchLists(engine);
    for (const r of rows) {
      print(
        `${r.size} sentences, moved and edited: ${ms(r.time)}, found ${share(r.found)}, unrelated linked ${share(r.unrelated)}, wrong pairs ${share(r.wrong)}`,
      );
      expect(r.found >= 99, `moved sentences found, ${share(r.found)} of 99 %`);
      expect(r.unrelated <= 2, `unrelated sentences linked, ${share(r.unrelated)} of at most 2 %`);
    }
    print(`  growth exponent from 1,000 to 10,000: ${exponent.toFixed(2)} (target at most 1.15)`);
  },
  splitter(engine) {
    const r = benchSplitter(engine);
    print(
      `Sentence splitter: ${r.million.toFixed(1)} million characters per second (target 10), ${r.length} characters`,
    );
    expect(r.right === r.sentences, `${r.right} of ${r.sentences} sentences`);
  },
  triple(engine) {
    const r = benchStory(engine, 3);
    print(`Three made-up articles: ${ms(r.time)} (target at most 300 ms for the worst three)`);
    expect(r.found >= 99, `moved sentences found, ${share(r.found)} of 99 %`);
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  process.stderr.write(
    `no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  const engine = await loadEngine();
  for (const [name, part] of Object.entries(PARTS)) {
    if (asked.length === 0 || asked.includes(name)) await part(engine);
  }
}
