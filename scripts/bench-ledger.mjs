// The ledger's part of `npm run bench:quality`: what it finds of what careful readers found, and all it reports.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judgeLedger } from '../bench/ledger-quality.mjs';

const GOLDEN = path.resolve(import.meta.dirname, '../test/golden');
const letter = (index) => String.fromCharCode(65 + index);
const readJson = (...names) => JSON.parse(readFileSync(path.join(GOLDEN, ...names), 'utf8'));

/** Prints the section: recall by kind on the seed story, what is missed, and the whole ledger to be read. */
export function benchLedger(engine, compareSeeds, worst, print) {
  const comparison = compareSeeds(engine);
  const judged = judgeLedger(comparison, readJson('geneva-talks', 'discrepancies.json'));
  print(`Ledger of the seed story: ${judged.found} of ${judged.listed} listed differences found`);
  print(
    `${'kind'.padEnd(16)}${['listed', 'found', 'reported'].map((h) => h.padStart(10)).join('')}`,
  );
  for (const { kind, listed, found, reported } of judged.byKind)
    print(kind.padEnd(16) + [listed, found, reported].map((n) => String(n).padStart(10)).join(''));
  print(`\nMissed: ${judged.missed.length}`);
  for (const { kind, what } of judged.missed.slice(0, worst)) print(`  ${kind}: ${what}`);
  print(`\nReported: ${comparison.discrepancies.length}, to be read one by one`);
  for (const { kind, strength, what } of comparison.discrepancies)
    print(`  ${kind}, ${strength}: ${what.slice(0, 200)}`);
  print('\nFigures and dates of the invented stories, by the ledgers that readers expect');
  for (const story of storiesWith('ledger.json')) printStory(engine, story, print);
  print('\nAll differences of other invented stories');
  for (const story of storiesWith('discrepancies.json'))
    if (story !== 'geneva-talks') printListed(engine, story, worst, print);
}

function storiesWith(file) {
  return readdirSync(GOLDEN).filter((story) =>
    readdirSync(path.join(GOLDEN, story)).includes(file),
  );
}

/** Invented stories with a list of all that differs, written before the rules had read them. */
function printListed(engine, story, worst, print) {
  const judged = judgeLedger(compareStoryOf(engine, story), readJson(story, 'discrepancies.json'));
  print(`${story.padEnd(16)}${judged.found} of ${judged.listed} listed differences found`);
  for (const { kind, what } of judged.missed.slice(0, worst)) print(`  ${kind}: ${what}`);
}

function compareStoryOf({ parseArticle, compareStory }, story) {
  const folder = path.join(GOLDEN, story);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return compareStory(
    names.map((name) =>
      parseArticle(readFileSync(path.join(folder, name), 'utf8'), { id: name, file: name }),
    ),
  );
}

function printStory(engine, story, print) {
  const { discrepancies } = compareStoryOf(engine, story);
  const expected = readJson(story, 'ledger.json');
  const kinds = new Set(['duration', 'count', 'money', 'age', 'date-time']);
  const shown = discrepancies
    .filter((record) => kinds.has(record.kind))
    .map(
      ({ kind, values }) =>
        `${kind} ${values.map((v) => `${letter(v.article)}: ${v.text}`).join(' | ')}`,
    );
  const wanted = expected.map(({ kind, values }) => `${kind} ${values}`);
  const found = wanted.filter((one) => shown.includes(one)).length;
  const extra = shown.filter((one) => !wanted.includes(one));
  print(`${story.padEnd(16)}${found} of ${wanted.length} found, ${extra.length} not expected`);
  for (const one of extra) print(`  not expected: ${one}`);
}
